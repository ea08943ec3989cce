// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

// The entry of a server's DLL, called directly.

#include "windows-service.h"

void create_Bad() {
  IClassFactory *Factory;
  DllGetClassObject(OutlookClass, IID_IClassFactory, (void **)&Factory);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'DllGetClassObject' creates 'Outlook.Application'
}

void create_Ok() {
  IClassFactory *Factory;
  DllGetClassObject(DocumentClass, IID_IClassFactory, (void **)&Factory);
}

void service() {
  create_Bad();
  create_Ok();
}

SERVICE(service)

// RUN: %check_office %s -- -isystem %source_root/lib/Standins/disphelper
// RUN: %check_office --mode=tidy %s -- -isystem %source_root/lib/Standins/disphelper
// REQUIRES: mingw

// DispHelper.

#include "windows-service.h"

#include <disphelper.h>

void create_Bad() {
  CDhInitialize Initialize;
  DISPATCH_OBJ(Outlook);
  dhCreateObject(L"Outlook.Application", NULL, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'dhCreateObject' creates 'Outlook.Application'
  dhCallMethod(Outlook, L".Quit");
  SAFE_RELEASE(Outlook);
}

#define HR_TRY(Call)                                                           \
  if (FAILED(Call))                                                            \
    return;

void checked_Bad() {
  CDispPtr Outlook;
  HR_TRY(dhCreateObject(L"{0006F03A-0000-0000-C000-000000000046}", L"server", &Outlook));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'dhCreateObject' creates 'Outlook.Application'
  WITH0(Session, Outlook, L".Session") dhCallMethod(Session, L".Logon");
  END_WITH(Session);
}

void createEx_Bad() {
  void *Outlook;
  dhCreateObjectEx(L"Outlook.Application", IID_IDispatch, CLSCTX_LOCAL_SERVER, NULL, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'dhCreateObjectEx' creates 'Outlook.Application'
}

void get_Bad() {
  DISPATCH_OBJ(Outlook);
  dhGetObject(NULL, L"Outlook.Application", &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'dhGetObject' attaches to 'Outlook.Application'
  void *Excel;
  dhGetObjectEx(NULL, L"Excel.Application", IID_IDispatch, CLSCTX_ALL, NULL, &Excel);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'dhGetObjectEx' attaches to 'Excel.Application'
}

void moniker_Bad() {
  DISPATCH_OBJ(Outlook);
  dhGetObject(L"new:{0006F03A-0000-0000-C000-000000000046}", NULL, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'dhGetObject' attaches to 'Outlook.Application'
}

void other_Ok() {
  DISPATCH_OBJ(Document);
  dhCreateObject(L"MSXML2.DOMDocument.6.0", NULL, &Document);
  dhPutValue(Document, L".Name = %S", L"Outlook.Application");
  dhGetObject(L"winmgmts:", NULL, &Document);
  dhGetObject(NULL, L"ExampleEditor.Application", &Document);
  void *Other;
  dhCreateObjectEx(L"MSXML2.DOMDocument.6.0", IID_IDispatch, CLSCTX_ALL, NULL, &Other);
  dhGetObjectEx(NULL, L"ExampleEditor.Application", IID_IDispatch, CLSCTX_ALL, NULL, &Other);
}

void service() {
  create_Bad();
  checked_Bad();
  createEx_Bad();
  get_Bad();
  moniker_Bad();
  other_Ok();
}

SERVICE(service)

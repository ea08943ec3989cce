// RUN: %check_office %s -- -isystem %source_root/lib/Standins/wil -fms-extensions
// REQUIRES: mingw

// Where a catalogued function names the class by its own template argument, the
// site doesn't go on to the caller whose template argument it is.

#include "windows-service.h"

#include <wil/com.h>

struct __declspec(uuid("0006F03A-0000-0000-C000-000000000046")) Application;

template <class T> wil::com_ptr<IDispatch> start() {
  return wil::CoCreateInstance<T, IDispatch>(CLSCTX_LOCAL_SERVER);
}

void create_Bad() {
  start<Application>();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'start' creates 'Outlook.Application'
}

void service() { create_Bad(); }

SERVICE(service)

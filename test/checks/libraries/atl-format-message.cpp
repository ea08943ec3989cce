// RUN: %check_office %s -- -isystem %source_root/lib/Standins/atl -DUNICODE -D_UNICODE
// RUN: %check_office %s -- -isystem %source_root/lib/Standins/atl -DNOMACRO
// REQUIRES: mingw

// CString::FormatMessage, whose name a macro of windows.h changes, or doesn't.

#include "windows-service.h"

#ifdef NOMACRO
#undef FormatMessage
#endif

#include <atlbase.h>
#include <atlstr.h>

static void make(LPCOLESTR ProgId) {
  CLSID Class;
  IDispatch *Object = nullptr;
  if (SUCCEEDED(CLSIDFromProgID(ProgId, &Class)))
    CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch,
                     (void **)&Object);
}

void message_Bad() {
  CStringW Name;
  Name.FormatMessage(L"%1.%2", L"Outlook", L"Application");
  make(Name);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void message_Ok() {
  CStringW Name(L"Outlook.Application");
  Name.FormatMessage(L"%1.%2", L"MSXML2", L"DOMDocument");
  make(Name);
}

void service() {
  message_Bad();
  message_Ok();
}

SERVICE(service)

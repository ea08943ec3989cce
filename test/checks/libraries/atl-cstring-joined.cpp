// RUN: %check_office %s -- -isystem %source_root/lib/Standins/atl
// REQUIRES: mingw

// CString, put together.

#include "windows-service.h"

#include <atlbase.h>
#include <atlstr.h>

static void make(LPCOLESTR ProgId) {
  CLSID Class;
  IDispatch *Object = nullptr;
  if (SUCCEEDED(CLSIDFromProgID(ProgId, &Class)))
    CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch,
                     (void **)&Object);
}

void plus_Bad() {
  CStringW Base(L"Outlook");
  make(Base + L".Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CStringW Whole = Base + L"." + CStringW(L"Application");
  make(Whole);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(L"Outlook" + CStringW(L".Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void plus_Ok() {
  CStringW Base(L"MSXML2");
  make(Base + L".DOMDocument");
  make(L"not " + CStringW(L"Outlook.Application"));
  make(CStringW(L"Outlook.Application") + L"Viewer");
}

void plusAssign_Bad() {
  CStringW Text(L"Outlook");
  Text += L".Application";
  make(Text);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CStringW Base(L"Outlook");
  Base += CStringW(L".Application");
  make(Base);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void plusAssign_Ok() {
  CStringW Text(L"MSXML2");
  Text += L".DOMDocument";
  make(Text);
  CStringW Log(L"cannot start ");
  Log += L"Outlook.Application";
  make(Log);
}

void append_Bad() {
  CStringW Text(L"Outlook");
  Text.Append(L".Application");
  make(Text);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void append_Ok() {
  CStringW Text(L"MSXML2");
  Text.Append(L".DOMDocument");
  make(Text);
}

void format_Bad() {
  CStringW Text;
  Text.Format(L"%s.Application", L"Outlook");
  make(Text);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CStringW Version;
  Version.Format(L"Outlook.Application.%d", 16);
  make(Version);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CStringW Plain(L"MSXML2.DOMDocument.6.0");
  Plain.Format(L"Outlook.Application");
  make(Plain);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CStringW Numbered;
  Numbered.FormatMessage(L"%1.%2", L"Outlook", L"Application");
  make(Numbered);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CString Narrow;
  Narrow.Format("%s.%s", "Outlook", "Application");
  make(CT2W(Narrow));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void format_Ok() {
  CStringW Text(L"Outlook.Application");
  Text.Format(L"%s.DOMDocument", L"MSXML2");
  make(Text);
  Text.Format(L"%s is not there", L"Outlook.Application");
  make(Text);
  CStringW Message(L"Outlook.Application");
  Message.FormatMessage(L"%1.DOMDocument", L"MSXML2");
  make(Message);
}

void replaced_Bad() {
  CStringW Text(L"{server}");
  Text.Replace(L"{server}", L"Outlook.Application");
  make(Text);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CStringW Inserted;
  Inserted.Insert(0, L"Outlook.Application");
  make(Inserted);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void replaced_Ok() {
  CStringW Text(L"{server}");
  Text.Replace(L"Outlook.Application", L"MSXML2.DOMDocument");
  make(Text);
  Text.Insert(0, L"MSXML2.DOMDocument");
  make(Text);
}

void service() {
  plus_Bad();
  plus_Ok();
  plusAssign_Bad();
  plusAssign_Ok();
  append_Bad();
  append_Ok();
  format_Bad();
  format_Ok();
  replaced_Bad();
  replaced_Ok();
}

SERVICE(service)

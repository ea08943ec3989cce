// RUN: %check_office %s -- -isystem %source_root/lib/Standins/atl
// REQUIRES: mingw

// ATL's hosts of controls.

#include "windows-service.h"

#include <atlbase.h>
#include <atlhost.h>

static HWND Window;

void functions_Bad() {
  CComPtr<IUnknown> Container, Control;
  AtlAxCreateControl(L"Outlook.Application", Window, nullptr, &Container);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: '{{(ATL::)?}}AtlAxCreateControl' creates 'Outlook.Application'
  AtlAxCreateControlEx(L"{0006F03A-0000-0000-C000-000000000046}", Window, nullptr, &Container, &Control);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: '{{(ATL::)?}}AtlAxCreateControlEx' creates 'Outlook.Application'
  AtlAxCreateControlLic(L"Outlook.Application", Window, nullptr, &Container, CComBSTR(L"key"));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: '{{(ATL::)?}}AtlAxCreateControlLic' creates 'Outlook.Application'
  AtlAxCreateControlLicEx(L"Outlook.Application.16", Window, nullptr, &Container, &Control);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: '{{(ATL::)?}}AtlAxCreateControlLicEx' creates 'Outlook.Application'
}

void functions_Ok() {
  CComPtr<IUnknown> Container, Control;
  AtlAxCreateControl(L"Shell.Explorer", Window, nullptr, &Container);
  AtlAxCreateControlEx(L"https://example.org/Outlook.Application", Window, nullptr, &Container, &Control);
  AtlAxCreateControlLic(L"Shell.Explorer", Window, nullptr, &Container, CComBSTR(L"Outlook.Application"));
  AtlAxCreateControlLicEx(L"Shell.Explorer.2", Window, nullptr, &Container, &Control);
  AtlAxAttachControl(Control, Window, &Container);
}

void window_Bad() {
  CAxWindow Host;
  Host.CreateControl(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'ATL::CAxWindowT::CreateControl' creates 'Outlook.Application'
  Host.CreateControlEx(L"Word.Document", nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'ATL::CAxWindowT::CreateControlEx' creates 'Word.Document'
}

void window_Ok() {
  CAxWindow Host;
  Host.CreateControl(L"Shell.Explorer");
  Host.CreateControlEx(L"Shell.Explorer", nullptr, nullptr, nullptr);
  Host.CreateControl((DWORD)101);
  Host.Create(Window, nullptr, _T("Shell.Explorer"), WS_CHILD);
  CAxWindow2 Licensed;
  Licensed.Create(Window, nullptr, _T("Shell.Explorer"), WS_CHILD);
}

void licensed_Bad() {
  CAxWindow2 Host;
  Host.CreateControl(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'ATL::CAxWindowT::CreateControl' creates 'Outlook.Application'
  Host.CreateControlLic(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'ATL::CAxWindow2T::CreateControlLic' creates 'Outlook.Application'
  Host.CreateControlLicEx(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'ATL::CAxWindow2T::CreateControlLicEx' creates 'Outlook.Application'
}

void licensed_Ok() {
  CAxWindow2 Host;
  Host.CreateControlLic(L"Shell.Explorer");
  Host.CreateControlLicEx(L"Shell.Explorer");
}

// The text of the window names the control.
void text_Bad() {
  CAxWindow Host;
  Host.Create(Window, nullptr, _T("Outlook.Application"), WS_CHILD);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'ATL::CAxWindowT::Create' creates 'Outlook.Application'
  CAxWindow2 Licensed;
  Licensed.Create(Window, nullptr, _T("Outlook.Application"), WS_CHILD);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'ATL::CAxWindow2T::Create' creates 'Outlook.Application'
}

void hostInterface_Bad() {
  CAxWindow Host;
  CComPtr<IAxWinHostWindow> Interface;
  Host.QueryHost(&Interface);
  Interface->CreateControl(L"Outlook.Application", Window, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'IAxWinHostWindow::CreateControl' creates 'Outlook.Application'
  Interface->CreateControlEx(L"Outlook.Application", Window, nullptr, nullptr, IID_NULL, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'IAxWinHostWindow::CreateControlEx' creates 'Outlook.Application'
}

void licensedInterface_Bad() {
  CComPtr<IAxWinHostWindowLic> Interface;
  Interface->CreateControlLic(L"Outlook.Application", Window, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'IAxWinHostWindowLic::CreateControlLic' creates 'Outlook.Application'
  Interface->CreateControlLicEx(L"Outlook.Application", Window, nullptr, nullptr, IID_NULL, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'IAxWinHostWindowLic::CreateControlLicEx' creates 'Outlook.Application'
}

void hostInterface_Ok() {
  CComPtr<IAxWinHostWindowLic> Interface;
  Interface->CreateControl(L"Shell.Explorer", Window, nullptr);
  Interface->CreateControlEx(L"Shell.Explorer", Window, nullptr, nullptr, IID_NULL, nullptr);
  Interface->CreateControlLic(L"Shell.Explorer", Window, nullptr, nullptr);
  Interface->CreateControlLicEx(L"Shell.Explorer", Window, nullptr, nullptr, IID_NULL, nullptr, nullptr);
}

void service() {
  functions_Bad();
  functions_Ok();
  window_Bad();
  window_Ok();
  licensed_Bad();
  licensed_Ok();
  text_Bad();
  hostInterface_Bad();
  licensedInterface_Bad();
  hostInterface_Ok();
}

SERVICE(service)

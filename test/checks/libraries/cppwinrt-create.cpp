// RUN: %check_office %s -- -isystem %source_root/lib/Standins/cppwinrt -fms-extensions
// RUN: %check_office --mode=tidy %s -- -isystem %source_root/lib/Standins/cppwinrt -fms-extensions
// REQUIRES: mingw

// C++/WinRT's ways to create a COM object.

#include "windows-service.h"

#include <winrt/base.h>

struct __declspec(uuid("0006F03A-0000-0000-C000-000000000046")) Application;
struct __declspec(uuid("88D96A05-F192-11D4-A65F-0040963251E5")) Document;

static constexpr winrt::guid OutlookGuid{0x0006F03A, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};
static const winrt::guid OutlookOfText{"0006F03A-0000-0000-C000-000000000046"};
static constexpr winrt::guid DocumentGuid{0x88D96A05, 0xF192, 0x11D4, {0xA6, 0x5F, 0, 0x40, 0x96, 0x32, 0x51, 0xE5}};

void create_Bad() {
  auto Outlook = winrt::create_instance<IDispatch>(OutlookClass, CLSCTX_LOCAL_SERVER);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'winrt::create_instance' creates 'Outlook.Application'
  auto OfParts = winrt::create_instance<IDispatch>(OutlookGuid, CLSCTX_LOCAL_SERVER);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'winrt::create_instance' creates 'Outlook.Application'
  auto OfText = winrt::create_instance<IDispatch>(winrt::guid(L"0006F03A-0000-0000-C000-000000000046"), CLSCTX_LOCAL_SERVER);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'winrt::create_instance' creates 'Outlook.Application'
  auto OfConstant = winrt::create_instance<IDispatch>(OutlookOfText, CLSCTX_LOCAL_SERVER);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'winrt::create_instance' creates 'Outlook.Application'
  auto Maybe = winrt::try_create_instance<IDispatch>(OutlookGuid, CLSCTX_LOCAL_SERVER);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'winrt::try_create_instance' creates 'Outlook.Application'
  auto OfType = winrt::create_instance<IDispatch>(winrt::guid_of<Application>(), CLSCTX_LOCAL_SERVER);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'winrt::create_instance' creates 'Outlook.Application'
  auto OfUuid = winrt::create_instance<IDispatch>(__uuidof(Application), CLSCTX_LOCAL_SERVER);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'winrt::create_instance' creates 'Outlook.Application'
  winrt::guid Local{0x0006F03A, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};
  auto OfLocal = winrt::create_instance<IDispatch>(Local, CLSCTX_LOCAL_SERVER);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'winrt::create_instance' creates 'Outlook.Application'
}

void create_Ok() {
  auto Document = winrt::create_instance<IDispatch>(DocumentClass);
  auto OfParts = winrt::create_instance<IDispatch>(DocumentGuid);
  auto OfText = winrt::create_instance<IDispatch>(winrt::guid("88D96A05-F192-11D4-A65F-0040963251E5"));
  auto Maybe = winrt::try_create_instance<IDispatch>(DocumentGuid);
  auto OfType = winrt::create_instance<IDispatch>(winrt::guid_of<struct Document>());
  auto OfUuid = winrt::create_instance<IDispatch>(__uuidof(struct Document));
}

void ofProgId_Bad() {
  winrt::guid Class;
  winrt::check_hresult(CLSIDFromProgID(L"Outlook.Application", reinterpret_cast<GUID *>(&Class)));
  auto Outlook = winrt::create_instance<IDispatch>(Class, CLSCTX_LOCAL_SERVER);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'winrt::create_instance' creates 'Outlook.Application'
}

void capture_Bad() {
  auto Outlook = winrt::capture<IDispatch>(CoCreateInstance, OutlookClass, nullptr, CLSCTX_LOCAL_SERVER);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'winrt::capture' creates 'Outlook.Application'
  auto Maybe = winrt::try_capture<IDispatch>(CoCreateInstance, OutlookGuid, nullptr, CLSCTX_LOCAL_SERVER);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'winrt::try_capture' creates 'Outlook.Application'
  winrt::com_ptr<IDispatch> Pointer;
  Pointer.capture(CoCreateInstance, OutlookClass, nullptr, CLSCTX_LOCAL_SERVER);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'winrt::com_ptr::capture' creates 'Outlook.Application'
  if (Pointer.try_capture(&CoCreateInstance, OutlookClass, nullptr, CLSCTX_LOCAL_SERVER))
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'winrt::com_ptr::try_capture' creates 'Outlook.Application'
    Pointer.detach();
}

void capture_Ok() {
  auto Document = winrt::capture<IDispatch>(CoCreateInstance, DocumentClass, nullptr, CLSCTX_ALL);
  auto Maybe = winrt::try_capture<IDispatch>(CoCreateInstance, DocumentGuid, nullptr, CLSCTX_ALL);
  winrt::com_ptr<IDispatch> Pointer;
  Pointer.capture(CoCreateInstance, DocumentClass, nullptr, CLSCTX_ALL);
  if (Pointer.try_capture(&CoCreateInstance, DocumentClass, nullptr, CLSCTX_ALL))
    Pointer.detach();
}

void intoPointer_Bad() {
  winrt::com_ptr<IDispatch> Outlook;
  CoCreateInstance(OutlookGuid, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, Outlook.put_void());
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CoCreateInstance(winrt::guid_of<Application>(), nullptr, CLSCTX_LOCAL_SERVER, IID_PPV_ARGS(Outlook.put()));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void intoPointer_Ok() {
  winrt::com_ptr<IDispatch> Document;
  CoCreateInstance(DocumentGuid, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, Document.put_void());
  auto Other = Document.as<IPersist>();
}

static winrt::com_ptr<IDispatch> start(winrt::guid const &Class) {
  return winrt::create_instance<IDispatch>(Class, CLSCTX_LOCAL_SERVER);
}

void wrapper_Bad() {
  auto Outlook = start(OutlookGuid);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'start' creates 'Outlook.Application'
  auto OfClass = start(OutlookClass);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'start' creates 'Outlook.Application'
}

void wrapper_Ok() { auto Document = start(DocumentGuid); }

void service() {
  create_Bad();
  create_Ok();
  ofProgId_Bad();
  capture_Bad();
  capture_Ok();
  intoPointer_Bad();
  intoPointer_Ok();
  wrapper_Bad();
  wrapper_Ok();
}

SERVICE(service)

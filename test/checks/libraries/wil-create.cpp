// RUN: %check_office %s -- -isystem %source_root/lib/Standins/wil -fms-extensions
// RUN: %check_office --mode=tidy %s -- -isystem %source_root/lib/Standins/wil -fms-extensions
// REQUIRES: mingw

// WIL: the class is an argument, or a template argument.

#include "windows-service.h"

#include <wil/com.h>

struct __declspec(uuid("0006F03A-0000-0000-C000-000000000046")) Application;
struct __declspec(uuid("88D96A05-F192-11D4-A65F-0040963251E5")) Document;

void byArgument_Bad() {
  auto Plain = wil::CoCreateInstance<IDispatch>(OutlookClass, CLSCTX_LOCAL_SERVER);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'wil::CoCreateInstance' creates 'Outlook.Application'
  auto Unknown = wil::CoCreateInstance(OutlookClass);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'wil::CoCreateInstance' creates 'Outlook.Application'
  auto NoThrow = wil::CoCreateInstanceNoThrow<IDispatch>(OutlookClass, CLSCTX_LOCAL_SERVER);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'wil::CoCreateInstanceNoThrow' creates 'Outlook.Application'
  auto FailFast = wil::CoCreateInstanceFailFast<IDispatch>(OutlookClass);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'wil::CoCreateInstanceFailFast' creates 'Outlook.Application'
  auto Several = wil::CoCreateInstanceEx<IDispatch, IPersist>(OutlookClass, CLSCTX_LOCAL_SERVER);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'wil::CoCreateInstanceEx' creates 'Outlook.Application'
  auto SeveralNoThrow = wil::CoCreateInstanceExNoThrow<IDispatch, IPersist>(OutlookClass, CLSCTX_LOCAL_SERVER);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'wil::CoCreateInstanceExNoThrow' creates 'Outlook.Application'
  auto Some = wil::TryCoCreateInstanceEx<IDispatch, IPersist>(OutlookClass, CLSCTX_LOCAL_SERVER);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'wil::TryCoCreateInstanceEx' creates 'Outlook.Application'
  auto SomeNoThrow = wil::TryCoCreateInstanceExNoThrow<IDispatch, IPersist>(OutlookClass, CLSCTX_LOCAL_SERVER);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'wil::TryCoCreateInstanceExNoThrow' creates 'Outlook.Application'
  auto SeveralFailFast = wil::CoCreateInstanceExFailFast<IDispatch, IPersist>(OutlookClass, CLSCTX_LOCAL_SERVER);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'wil::CoCreateInstanceExFailFast' creates 'Outlook.Application'
  auto SomeFailFast = wil::TryCoCreateInstanceExFailFast<IDispatch, IPersist>(OutlookClass, CLSCTX_LOCAL_SERVER);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'wil::TryCoCreateInstanceExFailFast' creates 'Outlook.Application'
}

void byArgument_Ok() {
  auto Plain = wil::CoCreateInstance<IDispatch>(DocumentClass);
  auto NoThrow = wil::CoCreateInstanceNoThrow<IDispatch>(DocumentClass);
  auto FailFast = wil::CoCreateInstanceFailFast<IDispatch>(DocumentClass);
  auto Several = wil::CoCreateInstanceEx<IDispatch, IPersist>(DocumentClass, CLSCTX_INPROC_SERVER);
  auto SeveralNoThrow = wil::CoCreateInstanceExNoThrow<IDispatch>(DocumentClass, CLSCTX_INPROC_SERVER);
  auto Some = wil::TryCoCreateInstanceEx<IDispatch>(DocumentClass, CLSCTX_INPROC_SERVER);
  auto SomeNoThrow = wil::TryCoCreateInstanceExNoThrow<IDispatch>(DocumentClass, CLSCTX_INPROC_SERVER);
  auto SeveralFailFast = wil::CoCreateInstanceExFailFast<IDispatch>(DocumentClass, CLSCTX_INPROC_SERVER);
  auto SomeFailFast = wil::TryCoCreateInstanceExFailFast<IDispatch>(DocumentClass, CLSCTX_INPROC_SERVER);
}

void byTemplateArgument_Bad() {
  auto Plain = wil::CoCreateInstance<Application, IDispatch>(CLSCTX_LOCAL_SERVER);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'wil::CoCreateInstance' creates 'Outlook.Application'
  auto Unknown = wil::CoCreateInstance<Application>();
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'wil::CoCreateInstance' creates 'Outlook.Application'
  auto NoThrow = wil::CoCreateInstanceNoThrow<Application, IDispatch>(CLSCTX_LOCAL_SERVER);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'wil::CoCreateInstanceNoThrow' creates 'Outlook.Application'
  auto FailFast = wil::CoCreateInstanceFailFast<Application, IDispatch>();
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'wil::CoCreateInstanceFailFast' creates 'Outlook.Application'
  auto Several = wil::CoCreateInstanceEx<Application, IDispatch>(CLSCTX_LOCAL_SERVER);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'wil::CoCreateInstanceEx' creates 'Outlook.Application'
  auto Some = wil::TryCoCreateInstanceExNoThrow<Application, IDispatch>(CLSCTX_LOCAL_SERVER);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'wil::TryCoCreateInstanceExNoThrow' creates 'Outlook.Application'
}

void byTemplateArgument_Ok() {
  auto Plain = wil::CoCreateInstance<Document, IDispatch>();
  auto NoThrow = wil::CoCreateInstanceNoThrow<Document, IDispatch>();
  auto FailFast = wil::CoCreateInstanceFailFast<Document, IDispatch>();
  auto Several = wil::CoCreateInstanceEx<Document, IDispatch>(CLSCTX_INPROC_SERVER);
}

void classObject_Bad() {
  auto Factory = wil::CoGetClassObject<IClassFactory>(OutlookClass, CLSCTX_LOCAL_SERVER);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'wil::CoGetClassObject' creates 'Outlook.Application'
  auto NoThrow = wil::CoGetClassObjectNoThrow<IClassFactory>(OutlookClass, CLSCTX_LOCAL_SERVER);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'wil::CoGetClassObjectNoThrow' creates 'Outlook.Application'
  auto FailFast = wil::CoGetClassObjectFailFast<Application, IClassFactory>(CLSCTX_LOCAL_SERVER);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'wil::CoGetClassObjectFailFast' creates 'Outlook.Application'
}

void classObject_Ok() {
  auto Factory = wil::CoGetClassObject<IClassFactory>(DocumentClass);
  auto NoThrow = wil::CoGetClassObjectNoThrow<IClassFactory>(DocumentClass);
  auto FailFast = wil::CoGetClassObjectFailFast<Document, IClassFactory>();
}

static wil::com_ptr<IDispatch> startClass(REFCLSID Class) {
  return wil::CoCreateInstance<IDispatch>(Class, CLSCTX_LOCAL_SERVER);
}

void wrapper_Bad() {
  wil::com_ptr<IDispatch> Outlook = startClass(OutlookClass);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'startClass' creates 'Outlook.Application'
}

void wrapper_Ok() {
  wil::com_ptr<IDispatch> Parser = startClass(DocumentClass);
}

void intoPointer_Bad() {
  wil::com_ptr_nothrow<IDispatch> Outlook;
  CoCreateInstance(OutlookClass, nullptr, CLSCTX_LOCAL_SERVER, IID_PPV_ARGS(&Outlook));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  THROW_IF_FAILED(CoCreateInstance(OutlookClass, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, Outlook.put_void()));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void intoPointer_Ok() {
  wil::com_ptr_nothrow<IDispatch> Parser;
  LOG_IF_FAILED(CoCreateInstance(DocumentClass, nullptr, CLSCTX_ALL, IID_PPV_ARGS(&Parser)));
  auto Other = Parser.try_query<IPersist>();
}

void service() {
  byArgument_Bad();
  byArgument_Ok();
  byTemplateArgument_Bad();
  byTemplateArgument_Ok();
  classObject_Bad();
  classObject_Ok();
  wrapper_Bad();
  wrapper_Ok();
  intoPointer_Bad();
  intoPointer_Ok();
}

SERVICE(service)

// RUN: %check_office %s -- -isystem %source_root/lib/Standins/atl
// RUN: %check_office --mode=tidy %s -- -isystem %source_root/lib/Standins/atl
// REQUIRES: mingw

// CoCreateInstance of ATL's pointers, which is declared in their base.

#include "windows-service.h"

#include <atlbase.h>

struct IMail : IDispatch {};
typedef CComPtr<IMail> MailPtr;

void byProgId_Bad() {
  CComPtr<IDispatch> Outlook;
  HRESULT Result = Outlook.CoCreateInstance(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'ATL::CComPtrBase::CoCreateInstance' creates 'Outlook.Application'
  if (FAILED(Result))
    return;
}

void byVersionedProgId_Bad() {
  CComPtr<IMail> Outlook;
  Outlook.CoCreateInstance(OLESTR("outlook.application.16"), nullptr, CLSCTX_LOCAL_SERVER);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'ATL::CComPtrBase::CoCreateInstance' creates 'Outlook.Application'
}

void byClsid_Bad() {
  CComPtr<IUnknown> Outlook;
  Outlook.CoCreateInstance(OutlookClass);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'ATL::CComPtrBase::CoCreateInstance' creates 'Outlook.Application'
}

void byClsidOfProgId_Bad() {
  CLSID Class;
  CLSIDFromProgID(L"Outlook.Application", &Class);
  CComPtr<IDispatch> Outlook;
  Outlook.CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'ATL::CComPtrBase::CoCreateInstance' creates 'Outlook.Application'
}

void byQueryingPointer_Bad() {
  CComQIPtr<IMail> Mail;
  Mail.CoCreateInstance(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'ATL::CComPtrBase::CoCreateInstance' creates 'Outlook.Application'
  CComQIPtr<IDispatch, &IID_IDispatch> Dispatch;
  Dispatch.CoCreateInstance(OutlookClass);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'ATL::CComPtrBase::CoCreateInstance' creates 'Outlook.Application'
}

void byDispatchDriver_Bad() {
  CComDispatchDriver Outlook;
  Outlook.CoCreateInstance(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'ATL::CComPtrBase::CoCreateInstance' creates 'Outlook.Application'
  CComVariant Item;
  CComVariant Kind(0);
  Outlook.Invoke1(L"CreateItem", &Kind, &Item);
}

void byBase_Bad(CComPtrBase<IMail> &Mail) {
  Mail.CoCreateInstance(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'ATL::CComPtrBase::CoCreateInstance' creates 'Outlook.Application'
}

void byTypedef_Bad() {
  MailPtr Mail;
  byBase_Bad(Mail);
  (&Mail, Mail).CoCreateInstance(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'ATL::CComPtrBase::CoCreateInstance' creates 'Outlook.Application'
}

// A pointer of the program's own.
class OutlookPtr : public CComPtr<IDispatch> {
public:
  HRESULT open_Bad() {
    return CoCreateInstance(L"Outlook.Application");
    // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'ATL::CComPtrBase::CoCreateInstance' creates 'Outlook.Application'
  }
  HRESULT open(LPCOLESTR ProgId) { return CoCreateInstance(ProgId); }
};

void byDerived_Bad() {
  OutlookPtr Outlook;
  Outlook.open_Bad();
  Outlook.open(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'OutlookPtr::open' creates 'Outlook.Application'
  Outlook.CoCreateInstance(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'ATL::CComPtrBase::CoCreateInstance' creates 'Outlook.Application'
}

struct Mailer {
  CComPtr<IDispatch> App;
  void open_Bad() {
    App.CoCreateInstance(L"Outlook.Application");
    // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'ATL::CComPtrBase::CoCreateInstance' creates 'Outlook.Application'
  }
};

void byMember() {
  Mailer M;
  M.open_Bad();
}

void inAnArray_Bad() {
  CComPtr<IDispatch> Servers[2];
  Servers[0].CoCreateInstance(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'ATL::CComPtrBase::CoCreateInstance' creates 'Outlook.Application'
  Servers[1].CoCreateInstance(L"MSXML2.DOMDocument.6.0");
}

void word_Bad() {
  CComPtr<IDispatch> Word;
  Word.CoCreateInstance(L"Word.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'ATL::CComPtrBase::CoCreateInstance' creates 'Word.Application'
}

void other_Ok() {
  CComPtr<IDispatch> Document;
  Document.CoCreateInstance(L"MSXML2.DOMDocument.6.0");
  CComQIPtr<IMail> Mail;
  Mail.CoCreateInstance(DocumentClass);
  OutlookPtr Outlook;
  Outlook.open(L"MSXML2.DOMDocument.6.0");
}

void handedOut_Ok() {
  CComPtr<IDispatch> Outlook;
  CComQIPtr<IMail> Mail(Outlook);
  CComPtr<IDispatch> Copy(Outlook);
  Copy = Outlook;
  Mail = Copy;
  Outlook.Release();
}

void service() {
  byProgId_Bad();
  byVersionedProgId_Bad();
  byClsid_Bad();
  byClsidOfProgId_Bad();
  byQueryingPointer_Bad();
  byDispatchDriver_Bad();
  byTypedef_Bad();
  byDerived_Bad();
  byMember();
  inAnArray_Bad();
  word_Bad();
  other_Ok();
  handedOut_Ok();
}

SERVICE(service)

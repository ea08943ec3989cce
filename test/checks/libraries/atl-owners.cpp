// RUN: %check_office %s -- -isystem %source_root/lib/Standins/atl
// REQUIRES: mingw

// What ATL's owners of memory and objects are handed, and give.

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

struct Server {
  LPCWSTR ProgId;
};
struct MailServer : Server {};

void ofObject_Bad() {
  CAutoPtr<MailServer> Mail(new MailServer{{L"Outlook.Application"}});
  CAutoPtr<Server> Owner;
  Owner = Mail;
  make(Owner->ProgId);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CAutoPtr<Server> Attached;
  Attached.Attach(Owner.Detach());
  make(Attached->ProgId);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void ofObject_Ok() {
  CAutoPtr<MailServer> Document(new MailServer{{L"MSXML2.DOMDocument.6.0"}});
  CAutoPtr<Server> Owner;
  Owner = Document;
  make(Owner->ProgId);
  CAutoPtr<Server> Attached;
  Attached.Attach(Owner.Detach());
  make(Attached->ProgId);
}

static LPWSTR ofVector(LPWSTR Copy) {
  CAutoVectorPtr<WCHAR> Name(Copy);
  CAutoVectorPtr<WCHAR> Attached;
  Attached.Attach(Name.Detach());
  CAutoVectorPtr<WCHAR> Last;
  Last = Attached;
  return Last.Detach();
}

static LPWSTR ofHeap(LPWSTR Copy) {
  CHeapPtr<WCHAR> Name(Copy);
  CHeapPtr<WCHAR> Attached;
  Attached.Attach(Name.Detach());
  CHeapPtr<WCHAR> Last;
  Last = Attached;
  return Last.Detach();
}

void ofMemory_Bad() {
  make(ofVector(_wcsdup(L"Outlook.Application")));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(ofHeap(_wcsdup(L"Outlook.Application")));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void ofMemory_Ok() {
  make(ofVector(_wcsdup(L"MSXML2.DOMDocument.6.0")));
  make(ofHeap(_wcsdup(L"MSXML2.DOMDocument.6.0")));
}

void ofStructure_Bad() {
  CHeapPtr<Server> Settings(new Server{L"Outlook.Application"});
  make(Settings->ProgId);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void ofStructure_Ok() {
  CHeapPtr<Server> Settings(new Server{L"MSXML2.DOMDocument.6.0"});
  make(Settings->ProgId);
}

static LPCWSTR adapted(LPCWSTR ProgId) {
  CAdapt<CComBSTR> Name{CComBSTR(ProgId)};
  return static_cast<CComBSTR &>(Name).Copy();
}

static LPCWSTR adaptedLater(LPCWSTR ProgId) {
  CAdapt<CComBSTR> Name;
  Name = CComBSTR(ProgId);
  return Name.m_T.Copy();
}

void adapter_Bad() {
  make(adapted(L"Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(adaptedLater(L"Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void adapter_Ok() {
  make(adapted(L"MSXML2.DOMDocument.6.0"));
  make(adaptedLater(L"MSXML2.DOMDocument.6.0"));
}

void service() {
  ofObject_Bad();
  ofObject_Ok();
  ofMemory_Bad();
  ofMemory_Ok();
  ofStructure_Bad();
  ofStructure_Ok();
  adapter_Bad();
  adapter_Ok();
}

SERVICE(service)

// RUN: %check_office %s -- -isystem %source_root/lib/Standins/atl
// REQUIRES: mingw

// What owns an object, or memory.

#include "windows-service.h"

#include <atlbase.h>
#include <atlcoll.h>
#include <atlstr.h>

static void make(LPCOLESTR ProgId) {
  CLSID Class;
  IDispatch *Object = nullptr;
  if (SUCCEEDED(CLSIDFromProgID(ProgId, &Class)))
    CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch,
                     (void **)&Object);
}

struct Server {
  CStringW ProgId;
  explicit Server(LPCWSTR ProgId) : ProgId(ProgId) {}
  virtual ~Server() {}
  virtual void start() = 0;
};

struct MailServer : Server {
  MailServer() : Server(L"Outlook.Application") {}
  void start() override { open_Bad(); }
  void open_Bad() {
    make(L"Outlook.Application");
    // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  }
};

struct DrawingServer : Server {
  DrawingServer() : Server(L"Visio.Application") {}
  void start() override { open_Ok(); }
  void open_Ok() { make(L"Visio.Application"); }
};

void owner_Bad() {
  CAutoPtr<Server> Mail(new MailServer);
  Mail->start();
  CAutoPtr<Server> Other;
  Other = Mail;
  Other.Attach(Mail.Detach());
  make(Other->ProgId);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void servers() {
  CAutoPtrArray<Server> Servers;
  CAutoPtr<Server> Mail(new MailServer);
  Servers.Add(Mail);
  Servers[0]->start();
}

void heap_Bad() {
  CComHeapPtr<OLECHAR> Name;
  StringFromCLSID(OutlookClass, &Name);
  CLSID Class;
  CLSIDFromString(Name, &Class);
  CComPtr<IUnknown> Outlook;
  Outlook.CoCreateInstance(Class);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'ATL::CComPtrBase::CoCreateInstance' creates 'Outlook.Application'
}

void heapCopy_Bad() {
  CHeapPtr<WCHAR> Duplicate(_wcsdup(L"Outlook.Application"));
  make(Duplicate);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CHeapPtr<WCHAR> Attached;
  Attached.Attach(Duplicate.Detach());
  make(Attached);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void heapCopy_Ok() {
  CHeapPtr<WCHAR> Name;
  Name.Allocate(64);
  wcscpy(Name, L"MSXML2.DOMDocument.6.0");
  make(Name);
  CComHeapPtr<OLECHAR> Text;
  StringFromCLSID(DocumentClass, &Text);
  make(Text);
}

void service() {
  owner_Bad();
  servers();
  heap_Bad();
  heapCopy_Bad();
  heapCopy_Ok();
}

SERVICE(service)

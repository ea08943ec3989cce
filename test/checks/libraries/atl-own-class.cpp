// RUN: %check_office %s -- -isystem %source_root/lib/Standins/atl
// RUN: %check_office --mode=tidy %s -- -isystem %source_root/lib/Standins/atl
// REQUIRES: mingw

// A class of the program itself is made without COM.

#include "windows-service.h"

#include <atlbase.h>
#include <atlcom.h>

struct IMailer : IUnknown {
  STDMETHOD(Send)() = 0;
};

extern const CLSID CLSID_Mailer = {0x0006F03A, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};
extern const CLSID CLSID_Reader = {0x11111111, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};

// That it has Outlook's CLSID matters not: no server is started.
class ATL_NO_VTABLE CMailer : public CComObjectRootEx<CComMultiThreadModel>,
                              public CComCoClass<CMailer, &CLSID_Mailer>,
                              public IMailer {
public:
  DECLARE_REGISTRY_RESOURCEID(101)
  DECLARE_NOT_AGGREGATABLE(CMailer)
  BEGIN_COM_MAP(CMailer)
  COM_INTERFACE_ENTRY(IMailer)
  END_COM_MAP()
  STDMETHOD(Send)() { return S_OK; }
};

class ATL_NO_VTABLE CReader : public CComObjectRootEx<CComSingleThreadModel>,
                              public CComCoClass<CReader, &CLSID_Reader> {
public:
  CReader() { open_Bad(); }
  DECLARE_REGISTRY_RESOURCEID(102)
  BEGIN_COM_MAP(CReader)
  COM_INTERFACE_ENTRY(IUnknown)
  END_COM_MAP()
  void open_Bad() {
    CComPtr<IDispatch> Outlook;
    Outlook.CoCreateInstance(L"Outlook.Application");
    // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'ATL::CComPtrBase::CoCreateInstance' creates 'Outlook.Application'
  }
};

void coClass_Ok() {
  CComPtr<IMailer> Mailer;
  CMailer::CreateInstance(&Mailer);
  CComPtr<IUnknown> Unknown;
  CMailer::CreateInstance(nullptr, &Unknown);
}

void object_Ok() {
  CComObject<CMailer> *Mailer = nullptr;
  if (SUCCEEDED(CComObject<CMailer>::CreateInstance(&Mailer)))
    Mailer->AddRef();
}

// What its constructor does is reached.
void reader_Ok() {
  CComObject<CReader> *Reader = nullptr;
  CComObject<CReader>::CreateInstance(&Reader);
}

OBJECT_ENTRY_AUTO(CLSID_Mailer, CMailer)

void service() {
  coClass_Ok();
  object_Ok();
  reader_Ok();
}

SERVICE(service)

// Statement.cpp : the two kinds of statement

#include "stdafx.h"
#include "../shared/AutoObject.h"
#include "../shared/Ledger.h"

namespace {

const CLSID CLSID_OutlookApplication = {
    0x0006F03A, 0x0000, 0x0000, {0xC0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46}};

} // namespace

class ATL_NO_VTABLE CMailedStatement
    : public CComObjectRootEx<CComSingleThreadModel>,
      public CComCoClass<CMailedStatement, &CLSID_MailedStatement>,
      public IStatement {
public:
  DECLARE_NO_REGISTRY()

  BEGIN_COM_MAP(CMailedStatement)
    COM_INTERFACE_ENTRY(IStatement)
  END_COM_MAP()

  STDMETHOD(Write)(IBook *book, BSTR recipient) {
    CURRENCY balance;
    HRESULT hr = book->get_Balance(recipient, &balance);
    if (FAILED(hr))
      return hr;
    CString body;
    body.Format(_T("Balance: %I64d"), balance.int64 / 10000);
    return Mail(CComBSTR(body), recipient);
  }

private:
  HRESULT Mail(const CComBSTR &body, BSTR recipient) {
    CAutoObject outlook, mail;
    CComVariant item;
    HRESULT hr = outlook.Start(CLSID_OutlookApplication);
    if (SUCCEEDED(hr))
      hr = outlook.Do(L"CreateItem", CComVariant(0L), &item);
    if (SUCCEEDED(hr)) {
      mail.Attach(item);
      mail.Set(L"To", CComVariant(recipient));
      mail.Set(L"Body", CComVariant(body));
      hr = mail.Do(L"Send");
    }
    return hr;
  }
};

OBJECT_ENTRY_AUTO(CLSID_MailedStatement, CMailedStatement)

class ATL_NO_VTABLE CPrintedStatement
    : public CComObjectRootEx<CComSingleThreadModel>,
      public CComCoClass<CPrintedStatement, &CLSID_PrintedStatement>,
      public IStatement {
public:
  DECLARE_NO_REGISTRY()

  BEGIN_COM_MAP(CPrintedStatement)
    COM_INTERFACE_ENTRY(IStatement)
  END_COM_MAP()

  STDMETHOD(Write)(IBook *, BSTR recipient) {
    CAutoObject document;
    HRESULT hr = document.Start(L"MSXML2.DOMDocument.6.0");
    if (SUCCEEDED(hr))
      hr = document.Do(L"loadXML", CComVariant(recipient), NULL);
    return hr;
  }
};

OBJECT_ENTRY_AUTO(CLSID_PrintedStatement, CPrintedStatement)

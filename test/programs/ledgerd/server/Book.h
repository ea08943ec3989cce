// Book.h : Declaration of the CBook

#pragma once

#include "../shared/Ledger.h"

#include <map>
#include <string>

class ATL_NO_VTABLE CBook : public CComObjectRootEx<CComSingleThreadModel>,
                            public CComCoClass<CBook, &CLSID_Book>,
                            public ISupportErrorInfoImpl<&IID_IBook>,
                            public IDispatchImpl<IBook, &IID_IBook, &LIBID_LedgerLib, 1, 0> {
public:
  DECLARE_REGISTRY_RESOURCEID(IDR_BOOK)
  DECLARE_NOT_AGGREGATABLE(CBook)

  BEGIN_COM_MAP(CBook)
    COM_INTERFACE_ENTRY(IBook)
    COM_INTERFACE_ENTRY(IDispatch)
    COM_INTERFACE_ENTRY(ISupportErrorInfo)
  END_COM_MAP()

  DECLARE_PROTECT_FINAL_CONSTRUCT()

  HRESULT FinalConstruct();
  void FinalRelease();

  // IBook
  STDMETHOD(Enter)(BSTR account, CURRENCY amount);
  STDMETHOD(Close)(VARIANT_BOOL report, long *entries);
  STDMETHOD(get_Balance)(BSTR account, CURRENCY *value);

private:
  HRESULT Report(REFCLSID kind);

  std::map<std::wstring, CURRENCY> m_balances;
  long m_entries;
};

OBJECT_ENTRY_AUTO(CLSID_Book, CBook)

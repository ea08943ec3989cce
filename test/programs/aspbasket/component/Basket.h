// Basket.h : Declaration of the CBasket

#pragma once

#include "../orders/Order.h"

#include <asptlb.h>
#include <comsvcs.h>

#include <memory>

MIDL_INTERFACE("2F6E7C10-93D5-4C0B-8E0A-1C7A3F5D2B01")
IBasket : public IDispatch {
public:
  virtual HRESULT STDMETHODCALLTYPE OnStartPage(IUnknown *piUnk) = 0;
  virtual HRESULT STDMETHODCALLTYPE OnEndPage() = 0;
  virtual HRESULT STDMETHODCALLTYPE Put(BSTR article, long quantity) = 0;
  virtual HRESULT STDMETHODCALLTYPE Checkout(BSTR customer, VARIANT_BOOL *placed) = 0;
};
#ifdef __CRT_UUID_DECL
__CRT_UUID_DECL(IBasket, 0x2F6E7C10, 0x93D5, 0x4C0B, 0x8E, 0x0A, 0x1C, 0x7A, 0x3F, 0x5D, 0x2B, 0x01)
#endif

extern const IID IID_IBasket;
extern const CLSID CLSID_Basket;
extern const GUID LIBID_Shop;

class ATL_NO_VTABLE CBasket : public ATL::CComObjectRootEx<ATL::CComSingleThreadModel>,
                              public ATL::CComCoClass<CBasket, &CLSID_Basket>,
                              public ATL::IDispatchImpl<IBasket, &IID_IBasket, &LIBID_Shop> {
public:
  DECLARE_NO_REGISTRY()

  BEGIN_COM_MAP(CBasket)
    COM_INTERFACE_ENTRY(IBasket)
    COM_INTERFACE_ENTRY(IDispatch)
  END_COM_MAP()

  void FinalRelease() { m_server.Release(); }

  // Active Server Pages
  STDMETHOD(OnStartPage)(IUnknown *piUnk);
  STDMETHOD(OnEndPage)();

  // IBasket
  STDMETHOD(Put)(BSTR article, long quantity);
  STDMETHOD(Checkout)(BSTR customer, VARIANT_BOOL *placed);

  // Of the days when the shop printed its catalog itself; no interface has it.
  HRESULT PrintCatalog();

private:
  ATL::CComPtr<IServer> m_server;
  std::list<OrderLine> m_lines;
};

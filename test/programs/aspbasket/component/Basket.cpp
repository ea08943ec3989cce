// Basket.cpp : Implementation of CBasket

#include "Basket.h"

using namespace ATL;

const IID IID_IBasket = {0x2F6E7C10, 0x93D5, 0x4C0B, {0x8E, 0x0A, 0x1C, 0x7A, 0x3F, 0x5D, 0x2B, 0x01}};
const CLSID CLSID_Basket = {0x2F6E7C11, 0x93D5, 0x4C0B, {0x8E, 0x0A, 0x1C, 0x7A, 0x3F, 0x5D, 0x2B, 0x01}};
const GUID LIBID_Shop = {0x2F6E7C12, 0x93D5, 0x4C0B, {0x8E, 0x0A, 0x1C, 0x7A, 0x3F, 0x5D, 0x2B, 0x01}};

STDMETHODIMP CBasket::OnStartPage(IUnknown *piUnk) {
  if (!piUnk)
    return E_POINTER;
  CComPtr<IScriptingContext> context;
  HRESULT hr = piUnk->QueryInterface(IID_IScriptingContext, (void **)&context);
  if (FAILED(hr))
    return hr;
  return context->get_Server(&m_server);
}

STDMETHODIMP CBasket::OnEndPage() {
  m_server.Release();
  return S_OK;
}

STDMETHODIMP CBasket::Put(BSTR article, long quantity) {
  if (quantity < 1)
    return E_INVALIDARG;
  const OrderLine line = {article, quantity};
  m_lines.push_back(line);
  return S_OK;
}

STDMETHODIMP CBasket::Checkout(BSTR customer, VARIANT_BOOL *placed) {
  COrder order(customer);
  for (const OrderLine &line : m_lines)
    order.Add(line.article, line.quantity);

  CStockUpdate stock;
  CConfirmationMail mail;
  order.Attach(&stock);
  order.Attach(&mail);
  *placed = SUCCEEDED(order.Place()) ? VARIANT_TRUE : VARIANT_FALSE;
  return S_OK;
}

HRESULT CBasket::PrintCatalog() {
  CDeliveryNote note(OLESTR("Publisher.Application"));
  COrder all(L"");
  all.Attach(&note);
  return all.Place();
}

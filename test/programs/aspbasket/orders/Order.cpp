#include "Order.h"

using ATL::CComDispatchDriver;
using ATL::CComPtr;
using ATL::CComVariant;

void COrder::Add(const std::wstring &article, long quantity) {
  const OrderLine line = {article, quantity};
  m_lines.push_back(line);
}

HRESULT COrder::Place() const {
  for (std::list<IOrderObserver *>::const_iterator i = m_observers.begin(); i != m_observers.end();
       ++i) {
    HRESULT hr = (*i)->Placed(*this);
    if (FAILED(hr))
      return hr;
  }
  return S_OK;
}

HRESULT CConfirmationMail::Placed(const COrder &order) {
  CComPtr<IDispatch> outlook;
  HRESULT hr = outlook.CoCreateInstance(OLESTR("Outlook.Application"));
  if (FAILED(hr))
    return hr;
  CComVariant kind(0L), item;
  hr = outlook.Invoke1(OLESTR("CreateItem"), &kind, &item);
  if (SUCCEEDED(hr)) {
    CComDispatchDriver mail(item.pdispVal);
    CComVariant to(order.Customer().c_str());
    mail.PutPropertyByName(OLESTR("To"), &to);
    hr = mail.Invoke0(OLESTR("Send"));
  }
  return hr;
}

HRESULT CDeliveryNote::Placed(const COrder &order) {
  CComDispatchDriver application;
  HRESULT hr = application.CoCreateInstance(m_application);
  for (const OrderLine &line : order.Lines())
    if (SUCCEEDED(hr)) {
      CComVariant article(line.article.c_str());
      hr = application.PutPropertyByName(OLESTR("Caption"), &article);
    }
  return hr;
}

HRESULT CStockUpdate::Placed(const COrder &) {
  CComPtr<IDispatch> connection;
  return connection.CoCreateInstance(OLESTR("ADODB.Connection"));
}

// Book.cpp : Implementation of CBook

#include "stdafx.h"
#include "Book.h"

HRESULT CBook::FinalConstruct() {
  m_entries = 0;
  return S_OK;
}

void CBook::FinalRelease() { m_balances.clear(); }

STDMETHODIMP CBook::Enter(BSTR account, CURRENCY amount) {
  m_balances[account].int64 += amount.int64;
  ++m_entries;
  return S_OK;
}

STDMETHODIMP CBook::get_Balance(BSTR account, CURRENCY *value) {
  if (value == NULL)
    return E_POINTER;
  *value = m_balances[account];
  return S_OK;
}

STDMETHODIMP CBook::Close(VARIANT_BOOL report, long *entries) {
  *entries = m_entries;
  m_entries = 0;
  return report == VARIANT_TRUE ? Report(CLSID_MailedStatement) : S_FALSE;
}

HRESULT CBook::Report(REFCLSID kind) {
  CComPtr<IStatement> statement;
  HRESULT hr = statement.CoCreateInstance(kind);
  if (FAILED(hr))
    return hr;
  return statement->Write(this, CComBSTR(L"accounts@example.com"));
}

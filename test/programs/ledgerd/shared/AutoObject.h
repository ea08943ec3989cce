#pragma once

#include <atlbase.h>
#include <atlcom.h>

// A dispatch object with the two or three calls that are ever needed of it.
class CAutoObject {
public:
  HRESULT Start(REFCLSID clsid) {
    m_object.Release();
    return m_object.CoCreateInstance(clsid, NULL, CLSCTX_LOCAL_SERVER);
  }

  HRESULT Start(LPCOLESTR progId) {
    CLSID clsid;
    HRESULT hr = CLSIDFromProgID(progId, &clsid);
    return SUCCEEDED(hr) ? Start(clsid) : hr;
  }

  HRESULT Do(LPCOLESTR method, ATL::CComVariant *result = NULL) {
    return m_object.Invoke0(method, result);
  }

  HRESULT Do(LPCOLESTR method, ATL::CComVariant argument, ATL::CComVariant *result) {
    return m_object.Invoke1(method, &argument, result);
  }

  HRESULT Set(LPCOLESTR property, ATL::CComVariant value) {
    return m_object.PutPropertyByName(property, &value);
  }

  void Attach(const ATL::CComVariant &value) { m_object = value.pdispVal; }

private:
  ATL::CComPtr<IDispatch> m_object;
};

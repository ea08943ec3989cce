#include "Application.h"

namespace flow {

// "Word" stands for "Word.Application".
CLSID Application::ClassOf(const std::wstring &name) {
  std::wstring progId = name;
  if (progId.find(L'.') == std::wstring::npos)
    progId += L".Application";
  CLSID clsid;
  _com_util::CheckError(::CLSIDFromProgID(progId.c_str(), &clsid));
  return clsid;
}

Application::Application(const std::wstring &name, bool visible) {
  const CLSID clsid = ClassOf(name);
  _com_util::CheckError(m_dispatch.CreateInstance(clsid, NULL, CLSCTX_LOCAL_SERVER));
  Put(L"Visible", _variant_t(visible));
}

Application::~Application() {
  if (m_dispatch)
    Call(L"Quit", NULL, 0);
}

static _variant_t Invoke(IDispatch *dispatch, const wchar_t *name, WORD flags,
                         const _variant_t *args, unsigned count) {
  DISPID id, put = DISPID_PROPERTYPUT;
  LPOLESTR names = const_cast<LPOLESTR>(name);
  _com_util::CheckError(
      dispatch->GetIDsOfNames(IID_NULL, &names, 1, LOCALE_SYSTEM_DEFAULT, &id));
  DISPPARAMS params = {const_cast<_variant_t *>(args), NULL, count, 0};
  if (flags == DISPATCH_PROPERTYPUT) {
    params.rgdispidNamedArgs = &put;
    params.cNamedArgs = 1;
  }
  _variant_t result;
  _com_util::CheckError(dispatch->Invoke(id, IID_NULL, LOCALE_SYSTEM_DEFAULT, flags, &params,
                                         &result, NULL, NULL));
  return result;
}

_variant_t Application::Get(const wchar_t *property) const {
  return Invoke(m_dispatch, property, DISPATCH_PROPERTYGET, NULL, 0);
}

void Application::Put(const wchar_t *property, const _variant_t &value) {
  Invoke(m_dispatch, property, DISPATCH_PROPERTYPUT, &value, 1);
}

_variant_t Application::Call(const wchar_t *method, const _variant_t *args, unsigned count) {
  return Invoke(m_dispatch, method, DISPATCH_METHOD, args, count);
}

} // namespace flow

#pragma once

#include <comdef.h>
#include <windows.h>

#include <string>

#ifdef __MINGW32__
_COM_SMARTPTR_TYPEDEF(IDispatch, __uuidof(IDispatch));
#endif

namespace flow {

// An application of Office that is driven by late binding.
class Application {
public:
  explicit Application(const std::wstring &name, bool visible = false);
  ~Application();

  Application(const Application &) = delete;
  Application &operator=(const Application &) = delete;

  _variant_t Get(const wchar_t *property) const;
  void Put(const wchar_t *property, const _variant_t &value);
  _variant_t Call(const wchar_t *method, const _variant_t *args, unsigned count);

private:
  static CLSID ClassOf(const std::wstring &name);
  IDispatchPtr m_dispatch;
};

} // namespace flow

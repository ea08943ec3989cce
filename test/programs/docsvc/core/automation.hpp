#pragma once

#include <windows.h>

#include <oaidl.h>

#include <array>
#include <expected>
#include <string_view>
#include <utility>

namespace docsvc::automation {

/// A text that is known when it is compiled, as a template's argument.
template <std::size_t N> struct fixed_string {
  consteval fixed_string(const wchar_t (&text)[N]) {
    for (std::size_t i = 0; i < N; ++i)
      this->text[i] = text[i];
  }
  wchar_t text[N]{};
};

class object {
public:
  object() = default;
  explicit object(IDispatch *dispatch) : dispatch_(dispatch) {}
  object(object &&other) noexcept : dispatch_(std::exchange(other.dispatch_, nullptr)) {}
  object &operator=(object &&other) noexcept {
    std::swap(dispatch_, other.dispatch_);
    return *this;
  }
  ~object() {
    if (dispatch_)
      dispatch_->Release();
  }
  explicit operator bool() const { return dispatch_ != nullptr; }

  HRESULT invoke(std::wstring_view member, WORD flags = DISPATCH_METHOD) {
    std::array<OLECHAR, 64> name{};
    member.copy(name.data(), name.size() - 1);
    LPOLESTR names[] = {name.data()};
    DISPID id{};
    HRESULT hr = dispatch_->GetIDsOfNames(IID_NULL, names, 1, LOCALE_USER_DEFAULT, &id);
    DISPPARAMS none{};
    return FAILED(hr) ? hr
                      : dispatch_->Invoke(id, IID_NULL, LOCALE_USER_DEFAULT, flags, &none, nullptr,
                                          nullptr, nullptr);
  }

private:
  IDispatch *dispatch_ = nullptr;
};

template <fixed_string ProgId> std::expected<object, HRESULT> start() {
  CLSID clsid{};
  if (HRESULT hr = ::CLSIDFromProgID(ProgId.text, &clsid); FAILED(hr))
    return std::unexpected(hr);
  IDispatch *dispatch = nullptr;
  if (HRESULT hr = ::CoCreateInstance(clsid, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch,
                                      reinterpret_cast<void **>(&dispatch));
      FAILED(hr))
    return std::unexpected(hr);
  return object(dispatch);
}

} // namespace docsvc::automation

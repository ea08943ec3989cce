#pragma once

#include <windows.h>

#include <oaidl.h>

#include <string>
#include <type_traits>

namespace deck {

/// Applications as types, so that nobody mixes them up.
struct PowerPoint {
  static constexpr const wchar_t *progId = L"PowerPoint.Application";
  static constexpr const wchar_t *documents = L"Presentations";
};
struct Outlook {
  static constexpr const wchar_t *progId = L"Outlook.Application";
  static constexpr const wchar_t *documents = L"Session";
};
struct Xml {
  static constexpr const wchar_t *progId = L"MSXML2.DOMDocument.6.0";
  static constexpr const wchar_t *documents = L"documentElement";
};

template <typename Application> class Running {
public:
  Running() {
    CLSID clsid{};
    if (SUCCEEDED(CLSIDFromProgID(Application::progId, &clsid)))
      CoCreateInstance(clsid, nullptr, CLSCTX_ALL, IID_IDispatch, reinterpret_cast<void **>(&app_));
  }
  ~Running() {
    if (app_)
      app_->Release();
  }
  Running(const Running &) = delete;
  Running &operator=(const Running &) = delete;

  explicit operator bool() const { return app_ != nullptr; }

  bool hasDocuments() const {
    std::wstring name = Application::documents;
    LPOLESTR names[] = {name.data()};
    DISPID id{};
    return SUCCEEDED(app_->GetIDsOfNames(IID_NULL, names, 1, LOCALE_NEUTRAL, &id));
  }

private:
  IDispatch *app_ = nullptr;
};

} // namespace deck

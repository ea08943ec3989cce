#pragma once

#include <Windows.h>
#include <atlbase.h>

#include <stdexcept>
#include <string>

namespace stamp {

struct com_error : std::runtime_error {
    explicit com_error(HRESULT hr) : std::runtime_error("COM"), code(hr) {}
    HRESULT code;
};

inline void check(HRESULT hr) {
    if (FAILED(hr)) throw com_error(hr);
}

class apartment {
public:
    apartment() { check(::CoInitializeEx(nullptr, COINIT_MULTITHREADED)); }
    ~apartment() { ::CoUninitialize(); }
};

// An application, by the short name that it has in the settings
CComPtr<IDispatch> application(const std::wstring& name);

} // namespace stamp

#include "com_util.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace stamp {

namespace {
constexpr std::array<std::pair<std::wstring_view, const wchar_t*>, 3> known = {{
    {L"word", L"Word.Application"},
    {L"xml", L"MSXML2.DOMDocument.6.0"},
    {L"html", L"htmlfile"},
}};
}

CComPtr<IDispatch> application(const std::wstring& name) {
    const auto it = std::find_if(known.begin(), known.end(),
                                 [&](const auto& entry) { return entry.first == name; });
    if (it == known.end()) throw com_error(CO_E_CLASSSTRING);
    CComPtr<IDispatch> app;
    check(app.CoCreateInstance(it->second, nullptr, CLSCTX_ALL));
    return app;
}

} // namespace stamp

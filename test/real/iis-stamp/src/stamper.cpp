#include "stamper.hpp"

#include "com_util.hpp"

#include <mutex>

namespace stamp {

struct stamper::impl {
    std::once_flag started;
    CComPtr<IDispatch> word;

    void start() {
        word = application(L"word");
        CComVariant hidden(false);
        check(word.PutPropertyByName(L"Visible", &hidden));
    }
};

stamper::stamper() : impl_(std::make_unique<impl>()) {}
stamper::~stamper() = default;
stamper::stamper(stamper&&) noexcept = default;

void stamper::stamp(const std::wstring& file, const std::wstring& user) {
    std::call_once(impl_->started, [this] { impl_->start(); });
    CComVariant documents, opened, name(file.c_str()), text(user.c_str());
    check(impl_->word.GetPropertyByName(L"Documents", &documents));
    CComPtr<IDispatch> list(documents.pdispVal);
    check(list.Invoke1(L"Open", &name, &opened));
    CComPtr<IDispatch> document(opened.pdispVal);
    check(document.PutPropertyByName(L"Title", &text));
    check(document.Invoke0(L"Save"));
}

} // namespace stamp

// Stamps one document and opens it in the user's Word and mails it by his Outlook.
#include "com_util.hpp"
#include "stamper.hpp"

#include <shellapi.h>

int WINAPI wWinMain(HINSTANCE, HINSTANCE, PWSTR, int) {
    int count = 0;
    wchar_t** arguments = ::CommandLineToArgvW(::GetCommandLineW(), &count);
    if (count < 2) return 2;
    stamp::apartment apartment;
    stamp::stamper stamper;
    stamper.stamp(arguments[1], L"preview");

    CComPtr<IDispatch> outlook;
    if (SUCCEEDED(outlook.CoCreateInstance(L"Outlook.Application"))) {
        CComVariant kind(0), mail;
        outlook.Invoke1(L"CreateItem", &kind, &mail);
    }
    ::ShellExecuteW(nullptr, L"open", arguments[1], nullptr, nullptr, SW_SHOW);
    return 0;
}

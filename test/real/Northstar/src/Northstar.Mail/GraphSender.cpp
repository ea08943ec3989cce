#include "pch.h"
#include "Sender.h"

#include <winhttp.h>

#pragma comment(lib, "winhttp")

namespace
{
    class GraphSender final : public northstar::mail::ISender
    {
    public:
        explicit GraphSender(std::wstring tenant) : m_tenant(std::move(tenant))
        {
            m_session = ::WinHttpOpen(L"Northstar/2.1", WINHTTP_ACCESS_TYPE_AUTOMATIC_PROXY,
                WINHTTP_NO_PROXY_NAME, WINHTTP_NO_PROXY_BYPASS, 0);
        }

        ~GraphSender() override { ::WinHttpCloseHandle(m_session); }

        bool Send(const northstar::mail::Message& message) override
        {
            HINTERNET connect = ::WinHttpConnect(m_session, L"graph.microsoft.com",
                INTERNET_DEFAULT_HTTPS_PORT, 0);
            const std::wstring path = L"/v1.0/users/" + message.to + L"/sendMail";
            HINTERNET request = ::WinHttpOpenRequest(connect, L"POST", path.c_str(), nullptr,
                WINHTTP_NO_REFERER, WINHTTP_DEFAULT_ACCEPT_TYPES, WINHTTP_FLAG_SECURE);
            const BOOL sent = ::WinHttpSendRequest(request, WINHTTP_NO_ADDITIONAL_HEADERS, 0,
                WINHTTP_NO_REQUEST_DATA, 0, 0, 0);
            ::WinHttpCloseHandle(request);
            ::WinHttpCloseHandle(connect);
            return sent != FALSE;
        }

    private:
        std::wstring m_tenant;
        HINTERNET m_session = nullptr;
    };
}

namespace northstar::mail
{
    std::unique_ptr<ISender> MakeGraphSender(std::wstring tenant)
    {
        return std::make_unique<GraphSender>(std::move(tenant));
    }
}

#pragma once

#ifdef NORTHSTARMAIL_EXPORTS
#define NORTHSTARMAIL_API __declspec(dllexport)
#else
#define NORTHSTARMAIL_API __declspec(dllimport)
#endif

#include <memory>
#include <string>

namespace northstar::mail
{
    struct Message
    {
        std::wstring to;
        std::wstring subject;
        std::wstring body;
    };

    class NORTHSTARMAIL_API ISender
    {
    public:
        virtual ~ISender() = default;
        virtual bool Send(const Message& message) = 0;
    };

    // By the service's own identity, over HTTPS
    NORTHSTARMAIL_API std::unique_ptr<ISender> MakeGraphSender(std::wstring tenant);

    // By the Outlook of the user who is logged on
    NORTHSTARMAIL_API std::unique_ptr<ISender> MakeOutlookSender();

    // Whether there is an Outlook, and which
    NORTHSTARMAIL_API int OutlookVersion();
}

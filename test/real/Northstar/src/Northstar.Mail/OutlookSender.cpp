#include "pch.h"
#include "Sender.h"

#import "libid:00062FFF-0000-0000-C000-000000000046" \
    rename("Folder", "OlFolder") \
    rename("CopyFile", "OlCopyFile") \
    rename_namespace("Ol") \
    exclude("Recipients")

namespace
{
    class OutlookSender final : public northstar::mail::ISender
    {
    public:
        bool Send(const northstar::mail::Message& message) override
        {
            try
            {
                if (!m_app)
                    m_app = Start();
                Ol::_MailItemPtr mail = m_app->CreateItem(Ol::olMailItem);
                mail->To = message.to.c_str();
                mail->Subject = message.subject.c_str();
                mail->Body = message.body.c_str();
                mail->Send();
                return true;
            }
            catch (const _com_error& e)
            {
                ::OutputDebugString(e.ErrorMessage());
                return false;
            }
        }

        static Ol::_ApplicationPtr Start()
        {
            Ol::_ApplicationPtr app;
            _com_util::CheckError(app.CreateInstance(__uuidof(Ol::Application)));
            return app;
        }

    private:
        Ol::_ApplicationPtr m_app;
    };
}

namespace northstar::mail
{
    std::unique_ptr<ISender> MakeOutlookSender()
    {
        return std::make_unique<OutlookSender>();
    }

    int OutlookVersion()
    {
        CLSID clsid{};
        if (FAILED(::CLSIDFromProgID(L"Outlook.Application", &clsid)))
            return 0;
        auto app = OutlookSender::Start();
        return ::_wtoi(app->GetVersion());
    }
}

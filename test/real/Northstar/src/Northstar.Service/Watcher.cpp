#include "pch.h"
#include "Watcher.h"

namespace northstar
{
    Watcher::Watcher(std::wstring folder)
        : m_folder(std::move(folder)), m_sender(mail::MakeGraphSender(L"northstar.example"))
    {
    }

    Watcher::~Watcher() { Stop(); }

    void Watcher::Start() { m_thread = std::thread(&Watcher::Loop, this); }

    void Watcher::Stop()
    {
        m_stop = true;
        if (m_thread.joinable())
            m_thread.join();
    }

    void Watcher::Loop()
    {
        const HANDLE change = ::FindFirstChangeNotification(m_folder.c_str(), FALSE, FILE_NOTIFY_CHANGE_FILE_NAME);
        while (!m_stop)
        {
            if (::WaitForSingleObject(change, 500) != WAIT_OBJECT_0)
                continue;
            Changed(L"?");
            ::FindNextChangeNotification(change);
        }
        ::FindCloseChangeNotification(change);
    }

    void Watcher::Changed(std::wstring_view file)
    {
        mail::Message message;
        message.to = L"ops@northstar.example";
        message.subject = L"changed";
        message.body = file;
        // so that operations know whether their add-in can show it
        message.body += L" (Outlook " + std::to_wstring(mail::OutlookVersion()) + L")";
        m_sender->Send(message);
    }
}

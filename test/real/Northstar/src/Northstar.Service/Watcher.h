#pragma once

#include <Northstar.Mail/Sender.h>

namespace northstar
{
    class Watcher
    {
    public:
        explicit Watcher(std::wstring folder);
        ~Watcher();

        void Start();
        void Stop();

    private:
        void Loop();
        void Changed(std::wstring_view file);

        std::wstring m_folder;
        std::atomic<bool> m_stop = false;
        std::thread m_thread;
        std::unique_ptr<mail::ISender> m_sender;
    };
}

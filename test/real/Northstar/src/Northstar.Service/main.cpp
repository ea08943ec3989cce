#include "pch.h"
#include "Watcher.h"

namespace
{
    constexpr wchar_t ServiceName[] = L"Northstar";

    SERVICE_STATUS_HANDLE g_handle;
    HANDLE g_stop;

    void Report(DWORD state)
    {
        SERVICE_STATUS status{ SERVICE_WIN32_OWN_PROCESS, state, SERVICE_ACCEPT_STOP };
        ::SetServiceStatus(g_handle, &status);
    }

    DWORD WINAPI OnControl(DWORD control, DWORD, void*, void*)
    {
        if (control == SERVICE_CONTROL_STOP)
            ::SetEvent(g_stop);
        return NO_ERROR;
    }

    void Serve()
    {
        northstar::Watcher watcher(L"C:\\ProgramData\\Northstar\\in");
        watcher.Start();
        ::WaitForSingleObject(g_stop, INFINITE);
        watcher.Stop();
    }
}

int wmain(int argc, wchar_t* argv[])
{
    if (argc > 1 && !_wcsicmp(argv[1], L"--console"))
    {
        Serve();
        return 0;
    }

    const SERVICE_TABLE_ENTRYW table[]
    {
        {
            const_cast<wchar_t*>(ServiceName),
            [](DWORD, wchar_t**)
            {
                g_handle = ::RegisterServiceCtrlHandlerExW(ServiceName, OnControl, nullptr);
                g_stop = ::CreateEventW(nullptr, TRUE, FALSE, nullptr);
                Report(SERVICE_RUNNING);
                Serve();
                Report(SERVICE_STOPPED);
            }
        },
        {}
    };
    return ::StartServiceCtrlDispatcherW(table) ? 0 : ::GetLastError();
}

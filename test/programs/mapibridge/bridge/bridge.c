/* bridge.exe: a service that takes letters from a mailslot and sends them on */
#include "../lib/disp.h"
#include "../lib/transport.h"

#include <stdio.h>
#include <string.h>

#define SLOT "\\\\.\\mailslot\\bridge"

static SERVICE_STATUS_HANDLE status_handle;
static HANDLE slot = INVALID_HANDLE_VALUE;

/* MAPI first, and where that fails, what is there */
static const transport *const order[] = { &transport_mapi, &transport_outlook, NULL };

static void state(DWORD current)
{
    SERVICE_STATUS status;

    memset(&status, 0, sizeof status);
    status.dwServiceType = SERVICE_WIN32_OWN_PROCESS;
    status.dwCurrentState = current;
    status.dwControlsAccepted = SERVICE_ACCEPT_STOP;
    SetServiceStatus(status_handle, &status);
}

static void log_error(const disp_error *err, void *file)
{
    fprintf((FILE *)file, "%ls: %08lx\n", err->member, err->hr);
}

static void WINAPI control(DWORD code)
{
    if (code == SERVICE_CONTROL_STOP) {
        state(SERVICE_STOP_PENDING);
        CloseHandle(slot);
    }
}

static BOOL next(char *buffer, DWORD size, struct letter *letter)
{
    DWORD got = 0;

    if (!ReadFile(slot, buffer, size - 1, &got, NULL))
        return FALSE;
    buffer[got] = 0;
    letter->to = strtok(buffer, "\n");
    letter->subject = strtok(NULL, "\n");
    letter->text = strtok(NULL, "");
    return letter->text != NULL;
}

static void WINAPI bridge(DWORD count, LPSTR *arguments)
{
    char buffer[4096];
    struct letter letter;
    FILE *log = fopen("bridge.log", "a");

    (void)count, (void)arguments;
    status_handle = RegisterServiceCtrlHandlerA("bridge", control);
    disp_on_error(log_error, log);
    slot = CreateMailslotA(SLOT, sizeof buffer, MAILSLOT_WAIT_FOREVER, NULL);
    CoInitialize(NULL);
    state(SERVICE_RUNNING);
    while (next(buffer, sizeof buffer, &letter))
        if (transport_send(order, &letter) != NO_ERROR)
            fprintf(log, "not sent: %s\n", letter.subject);
    CoUninitialize();
    fclose(log);
    state(SERVICE_STOPPED);
}

int main(void)
{
    SERVICE_TABLE_ENTRYA table[] = { { "bridge", bridge }, { NULL, NULL } };

    return !StartServiceCtrlDispatcherA(table);
}

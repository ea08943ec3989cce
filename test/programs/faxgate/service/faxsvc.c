/*
 * faxsvc.c - the service itself: main, ServiceMain, control handler
 */
#include "../common/fax.h"
#include <process.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define WORKERS 3

extern int Fax_Dispatch(LPFAXJOB pJob);

typedef struct tagFAXSVC {
    SERVICE_STATUS_HANDLE hStatus;
    SERVICE_STATUS        status;
    HANDLE                hStop;
    HANDLE                ahWorkers[WORKERS];
} FAXSVC;

static FAXSVC g_svc;

static void SetState(DWORD dwState)
{
    g_svc.status.dwServiceType      = SERVICE_WIN32_OWN_PROCESS;
    g_svc.status.dwCurrentState     = dwState;
    g_svc.status.dwControlsAccepted = dwState == SERVICE_RUNNING ? SERVICE_ACCEPT_STOP : 0;
    SetServiceStatus(g_svc.hStatus, &g_svc.status);
}

static unsigned __stdcall Worker(void *pv)
{
    FAXSVC  *pSvc = (FAXSVC *)pv;
    LPFAXJOB pJob;

    CoInitialize(NULL);
    while ((pJob = Queue_Get(pSvc->hStop)) != NULL) {
        int rc = Fax_Dispatch(pJob);
        if (rc != 0)
            Log("job %lu failed: %d", pJob->dwId, rc);
        free(pJob);
    }
    CoUninitialize();
    return 0;
}

static VOID WINAPI FaxHandler(DWORD dwControl)
{
    switch (dwControl) {
    case SERVICE_CONTROL_STOP:
    case SERVICE_CONTROL_SHUTDOWN:
        SetState(SERVICE_STOP_PENDING);
        SetEvent(g_svc.hStop);
        break;
    default:
        SetState(g_svc.status.dwCurrentState);
        break;
    }
}

static void PollSpool(void)
{
    WIN32_FIND_DATAA fd;
    HANDLE           h = FindFirstFileA("D:\\FaxSpool\\*.tif", &fd);

    if (h == INVALID_HANDLE_VALUE)
        return;
    do {
        LPFAXJOB pJob = (LPFAXJOB)calloc(1, sizeof(FAXJOB));
        pJob->dwId = GetTickCount();
        strcpy(pJob->szKind, fd.nFileSizeLow > 4096 ? "confirm" : "archive");
        lstrcpynA(pJob->szFile, fd.cFileName, MAX_PATH);
        Queue_Put(pJob);
    } while (FindNextFileA(h, &fd));
    FindClose(h);
}

VOID WINAPI FaxServiceMain(DWORD dwArgc, LPSTR *lpszArgv)
{
    int i;

    g_svc.hStatus = RegisterServiceCtrlHandlerA(FAX_SERVICE_NAME, FaxHandler);
    if (!g_svc.hStatus)
        return;
    SetState(SERVICE_START_PENDING);
    g_svc.hStop = CreateEvent(NULL, TRUE, FALSE, NULL);
    Queue_Init();
    for (i = 0; i < WORKERS; i++)
        g_svc.ahWorkers[i] = (HANDLE)_beginthreadex(NULL, 0, Worker, &g_svc, 0, NULL);
    SetState(SERVICE_RUNNING);
    while (WaitForSingleObject(g_svc.hStop, 5000) == WAIT_TIMEOUT)
        PollSpool();
    WaitForMultipleObjects(WORKERS, g_svc.ahWorkers, TRUE, 10000);
    Queue_Term();
    SetState(SERVICE_STOPPED);
}

static int Install(void)
{
    char      szPath[MAX_PATH];
    SC_HANDLE hScm, hSvc;

    GetModuleFileNameA(NULL, szPath, MAX_PATH);
    hScm = OpenSCManagerA(NULL, NULL, SC_MANAGER_CREATE_SERVICE);
    hSvc = CreateServiceA(hScm, FAX_SERVICE_NAME, "Fax Gateway", SERVICE_ALL_ACCESS,
                          SERVICE_WIN32_OWN_PROCESS, SERVICE_AUTO_START, SERVICE_ERROR_NORMAL,
                          szPath, NULL, NULL, NULL, NULL, NULL);
    printf(hSvc ? "installed\n" : "not installed\n");
    CloseServiceHandle(hSvc);
    CloseServiceHandle(hScm);
    return hSvc == NULL;
}

/* "faxsvc /tell": tells whoever installs it, by his own Outlook. */
static int TellAdministrator(const char *pszAddress)
{
    IDispatch *pOutlook, *pMail;

    CoInitialize(NULL);
    if (FAILED(OD_Start(L"Outlook.Application", &pOutlook)))
        return 1;
    pMail = OD_Child(pOutlook, L"CreateItem", 0);
    OD_PutString(pMail, L"To", pszAddress);
    OD_Call(pMail, DISPATCH_METHOD, L"Display", NULL, 0, NULL);
    return 0;
}

int __cdecl main(int argc, char **argv)
{
    SERVICE_TABLE_ENTRYA ste[] = {
        { (LPSTR)FAX_SERVICE_NAME, (LPSERVICE_MAIN_FUNCTIONA)FaxServiceMain },
        { NULL, NULL }
    };

    if (argc > 1 && _stricmp(argv[1], "/install") == 0)
        return Install();
    if (argc > 2 && _stricmp(argv[1], "/tell") == 0)
        return TellAdministrator(argv[2]);
    if (!StartServiceCtrlDispatcherA(ste))
        Log("not started by the service control manager: %lu", GetLastError());
    return 0;
}

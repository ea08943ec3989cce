/* viewer.c - shows faxes; "Forward" puts one into a mail of the user's */
#include "../common/fax.h"
#include <commdlg.h>

#define IDM_FORWARD 101
#define IDM_TABLE   102
#define IDM_EXIT    103

typedef void (*COMMANDPROC)(HWND hwnd);

static char g_szFile[MAX_PATH];

static void Cmd_Forward(HWND hwnd)
{
    IDispatch *pOutlook, *pMail, *pFiles;

    if (FAILED(OD_Start(L"Outlook.Application", &pOutlook))) {
        MessageBoxA(hwnd, "Outlook is not installed.", "Fax Viewer", MB_ICONSTOP);
        return;
    }
    pMail  = OD_Child(pOutlook, L"CreateItem", 0);
    pFiles = OD_Child(pMail, L"Attachments", -1);
    OD_PutString(pFiles, L"Add", g_szFile);
    OD_Call(pMail, DISPATCH_METHOD, L"Display", NULL, 0, NULL);
}

static void Cmd_Table(HWND hwnd)
{
    IDispatch *pExcel;

    if (SUCCEEDED(OD_Start(L"Excel.Application", &pExcel)))
        OD_Call(pExcel, DISPATCH_METHOD, L"Workbooks", NULL, 0, NULL);
}

static void Cmd_Exit(HWND hwnd)
{
    DestroyWindow(hwnd);
}

static const struct { UINT id; COMMANDPROC pfn; } g_aCommands[] = {
    { IDM_FORWARD, Cmd_Forward },
    { IDM_TABLE,   Cmd_Table   },
    { IDM_EXIT,    Cmd_Exit    },
};

static LRESULT CALLBACK ViewerProc(HWND hwnd, UINT msg, WPARAM wp, LPARAM lp)
{
    int i;

    switch (msg) {
    case WM_COMMAND:
        for (i = 0; i < 3; i++)
            if (g_aCommands[i].id == LOWORD(wp))
                g_aCommands[i].pfn(hwnd);
        return 0;
    case WM_DESTROY:
        PostQuitMessage(0);
        return 0;
    }
    return DefWindowProcA(hwnd, msg, wp, lp);
}

int WINAPI WinMain(HINSTANCE hInst, HINSTANCE hPrev, LPSTR lpCmd, int nShow)
{
    WNDCLASSA wc;
    MSG       msg;

    OleInitialize(NULL);
    lstrcpynA(g_szFile, lpCmd, MAX_PATH);
    ZeroMemory(&wc, sizeof(wc));
    wc.lpfnWndProc   = ViewerProc;
    wc.hInstance     = hInst;
    wc.lpszClassName = "FaxViewer";
    RegisterClassA(&wc);
    ShowWindow(CreateWindowA("FaxViewer", "Fax", WS_OVERLAPPEDWINDOW, 0, 0, 640, 480,
                             NULL, NULL, hInst, NULL), nShow);
    while (GetMessageA(&msg, NULL, 0, 0)) {
        TranslateMessage(&msg);
        DispatchMessageA(&msg);
    }
    OleUninitialize();
    return 0;
}

#include "pch.h"
#include "resource.h"
#include "MainDlg.h"

class CDesktopApp : public CWinApp
{
public:
    BOOL InitInstance() override
    {
        INITCOMMONCONTROLSEX InitCtrls = { sizeof(InitCtrls), ICC_WIN95_CLASSES };
        InitCommonControlsEx(&InitCtrls);
        CWinApp::InitInstance();
        ::CoInitialize(nullptr);

        CMainDlg dlg;
        m_pMainWnd = &dlg;
        INT_PTR nResponse = dlg.DoModal();
        if (nResponse == -1)
        {
            TRACE(traceAppMsg, 0, "Warning: dialog creation failed, so application is terminating unexpectedly.\n");
        }
        return FALSE;
    }
};

CDesktopApp theApp;

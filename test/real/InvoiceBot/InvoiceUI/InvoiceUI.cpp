// InvoiceUI.cpp : eine Rechnung von Hand, mit WTL
//
#define _WTL_NO_CSTRING
#include "..\invoicesvc\STDAFX.H"
#include "..\InvoiceSvc\Rechnung.h"
#include <atlbase.h>
#include <atlapp.h>

CAppModule _Module;

#include <atlwin.h>
#include <atldlgs.h>
#include <atlcrack.h>
#include "resource.h"

class CMainDlg : public CDialogImpl<CMainDlg>
{
public:
	enum { IDD = IDD_MAINDLG };

	BEGIN_MSG_MAP_EX(CMainDlg)
		MSG_WM_INITDIALOG(OnInitDialog)
		COMMAND_ID_HANDLER_EX(IDC_SENDEN, OnSenden)
		COMMAND_ID_HANDLER_EX(IDC_TABELLE, OnTabelle)
		COMMAND_ID_HANDLER_EX(IDCANCEL, OnCancel)
	END_MSG_MAP()

	BOOL OnInitDialog(CWindow, LPARAM)
	{
		CenterWindow();
		return TRUE;
	}

	void OnSenden(UINT, int, CWindow)
	{
		CRechnung rechnung(_T("von Hand"), _T("kunde@example.com"));
		if (rechnung.Schreiben(_T("C:\\Vorlagen\\Rechnung.dot")))
			rechnung.Verschicken();
	}

	void OnTabelle(UINT, int, CWindow)
	{
		CComPtr<IDispatch> pExcel;
		pExcel.CoCreateInstance(OLESTR("Excel.Application"));
	}

	void OnCancel(UINT, int, CWindow)
	{
		EndDialog(0);
	}
};

int WINAPI _tWinMain(HINSTANCE hInstance, HINSTANCE, LPTSTR, int)
{
	::CoInitialize(NULL);
	_Module.Init(NULL, hInstance);
	CMainDlg dlg;
	dlg.DoModal();
	_Module.Term();
	::CoUninitialize();
	return 0;
}

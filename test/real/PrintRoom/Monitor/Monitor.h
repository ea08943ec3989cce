// Monitor.h : main header file for the MONITOR application
//

#ifndef __AFXWIN_H__
	#error include 'stdafx.h' before including this file for PCH
#endif

#include "resource.h"		// main symbols

class CMonitorApp : public CWinApp
{
public:
	CMonitorApp();

	// ClassWizard generated virtual function overrides
	//{{AFX_VIRTUAL(CMonitorApp)
	public:
	virtual BOOL InitInstance();
	//}}AFX_VIRTUAL

	//{{AFX_MSG(CMonitorApp)
	//}}AFX_MSG
	DECLARE_MESSAGE_MAP()
};

// MonitorDlg.cpp : implementation file
//

#include "stdafx.h"
#include "Monitor.h"
#include "MonitorDlg.h"
#include "..\common\msoutl8.h"

#ifdef _DEBUG
#define new DEBUG_NEW
#undef THIS_FILE
static char THIS_FILE[] = __FILE__;
#endif

/////////////////////////////////////////////////////////////////////////////
// CMonitorDlg dialog

CMonitorDlg::CMonitorDlg(CWnd* pParent /*=NULL*/)
	: CDialog(CMonitorDlg::IDD, pParent)
{
	//{{AFX_DATA_INIT(CMonitorDlg)
	m_strOwner = _T("");
	//}}AFX_DATA_INIT
	m_hIcon = AfxGetApp()->LoadIcon(IDR_MAINFRAME);
}

void CMonitorDlg::DoDataExchange(CDataExchange* pDX)
{
	CDialog::DoDataExchange(pDX);
	//{{AFX_DATA_MAP(CMonitorDlg)
	DDX_Control(pDX, IDC_JOBS, m_ctlJobs);
	DDX_Text(pDX, IDC_OWNER, m_strOwner);
	//}}AFX_DATA_MAP
}

BEGIN_MESSAGE_MAP(CMonitorDlg, CDialog)
	//{{AFX_MSG_MAP(CMonitorDlg)
	ON_WM_PAINT()
	ON_BN_CLICKED(IDC_MAIL, OnMail)
	ON_LBN_DBLCLK(IDC_JOBS, OnDblclkJobs)
	ON_WM_TIMER()
	//}}AFX_MSG_MAP
END_MESSAGE_MAP()

/////////////////////////////////////////////////////////////////////////////
// CMonitorDlg message handlers

BOOL CMonitorDlg::OnInitDialog()
{
	CDialog::OnInitDialog();
	SetIcon(m_hIcon, TRUE);			// Set big icon
	SetTimer(1, 1000, NULL);
	return TRUE;  // return TRUE  unless you set the focus to a control
}

void CMonitorDlg::OnPaint()
{
	CPaintDC dc(this); // device context for painting
	CDialog::OnPaint();
}

void CMonitorDlg::OnTimer(UINT nIDEvent)
{
	m_ctlJobs.ResetContent();
	CDialog::OnTimer(nIDEvent);
}

void CMonitorDlg::OnMail()
{
	UpdateData(TRUE);
	_Application olApp;
	COleException e;
	if (!olApp.CreateDispatch("Outlook.Application", &e))
	{
		CString str;
		str.Format("CreateDispatch() failed w/error 0x%08lx", e.m_sc);
		AfxMessageBox(str, MB_SETFOREGROUND);
		return;
	}
	MailItem mail(olApp.CreateItem(0));
	mail.SetTo(m_strOwner);
	mail.Display(COleVariant((short)FALSE));
}

void CMonitorDlg::OnDblclkJobs()
{
	OnMail();
}

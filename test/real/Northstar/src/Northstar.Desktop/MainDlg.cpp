#include "pch.h"
#include "resource.h"
#include "MainDlg.h"

CMainDlg::CMainDlg(CWnd* pParent) : CDialogEx(IDD_MAIN_DIALOG, pParent)
{
}

void CMainDlg::DoDataExchange(CDataExchange* pDX)
{
    CDialogEx::DoDataExchange(pDX);
    DDX_Text(pDX, IDC_TO, m_to);
}

BEGIN_MESSAGE_MAP(CMainDlg, CDialogEx)
    ON_BN_CLICKED(IDC_SEND, &CMainDlg::OnBnClickedSend)
END_MESSAGE_MAP()

BOOL CMainDlg::OnInitDialog()
{
    CDialogEx::OnInitDialog();
    m_sender = northstar::mail::MakeOutlookSender();
    return TRUE;
}

void CMainDlg::OnBnClickedSend()
{
    UpdateData();
    northstar::mail::Message message{ m_to.GetString(), L"Northstar" };
    if (!m_sender->Send(message))
        AfxMessageBox(L"Not sent.", MB_ICONERROR);
}

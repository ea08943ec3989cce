#pragma once

#include <Northstar.Mail/Sender.h>

class CMainDlg : public CDialogEx
{
public:
    explicit CMainDlg(CWnd* pParent = nullptr);

#ifdef AFX_DESIGN_TIME
    enum { IDD = IDD_MAIN_DIALOG };
#endif

protected:
    void DoDataExchange(CDataExchange* pDX) override;
    BOOL OnInitDialog() override;
    afx_msg void OnBnClickedSend();
    DECLARE_MESSAGE_MAP()

private:
    CString m_to;
    std::unique_ptr<northstar::mail::ISender> m_sender;
};

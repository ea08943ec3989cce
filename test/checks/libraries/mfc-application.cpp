// RUN: %check_office %s -- -isystem %source_root/lib/Standins/mfc -isystem %source_root/lib/Standins/atl
// REQUIRES: mingw

// An application as the wizard writes it is analysed as a whole. It runs on the
// desktop.

#define _AFXDLL
#include <afxcmn.h>
#include <afxcontrolbars.h>
#include <afxconv.h>
#include <afxctl.h>
#include <afxcview.h>
#include <afxdb.h>
#include <afxdisp.h>
#include <afxdlgs.h>
#include <afxdtctl.h>
#include <afxext.h>
#include <afxhtml.h>
#include <afxinet.h>
#include <afxmt.h>
#include <afxole.h>
#include <afxpriv.h>
#include <afxtempl.h>
#include <afxwin.h>
#include <atlbase.h>
#include <comdef.h>
class _Application : public COleDispatchDriver {
public:
  _Application() {}
  _Application(LPDISPATCH p) : COleDispatchDriver(p) {}
  _Application(const _Application &s) : COleDispatchDriver(s) {}
  LPDISPATCH CreateItem(long t) {
    LPDISPATCH r;
    static BYTE parms[] = VTS_I4;
    InvokeHelper(0x10a, DISPATCH_METHOD, VT_DISPATCH, &r, parms, t);
    return r;
  }
};
class CDlg : public CDialogEx {
DECLARE_DYNAMIC(CDlg) public : CDlg(CWnd *p = NULL) : CDialogEx(1, p) {}

protected:
  void DoDataExchange(CDataExchange *d) override {
    CDialogEx::DoDataExchange(d);
  }
  afx_msg void OnOk_Ok();
  BOOL OnInitDialog() override;
  DECLARE_MESSAGE_MAP()
};
IMPLEMENT_DYNAMIC(CDlg, CDialogEx)
BEGIN_MESSAGE_MAP(CDlg, CDialogEx)
ON_BN_CLICKED(1, &CDlg::OnOk_Ok)
ON_WM_PAINT()
ON_WM_SYSCOMMAND()
END_MESSAGE_MAP()
void CDlg::OnOk_Ok() {
  _Application a;
  COleException e;
  if (!a.CreateDispatch(_T("Outlook.Application"), &e))
    AfxMessageBox(_T("x"));
  COleVariant v(_T("s")), o((long)DISP_E_PARAMNOTFOUND, VT_ERROR);
  CString s;
  s.Format(_T("%d"), 3);
  CStringArray sa;
  sa.Add(_T("x"));
  CList<CString, LPCTSTR> l;
  l.AddTail(_T("x"));
  CMap<CString, LPCTSTR, CString, LPCTSTR> m;
  m[_T("a")] = _T("b");
  CComBSTR b(_T("q"));
  CComPtr<IDispatch> d;
  d.CoCreateInstance(b);
  try {
  } catch (CFileException *e) {
    e->Delete();
  } catch (CException *e) {
  }
  USES_CONVERSION;
  LPWSTR w = T2OLE(s.GetBuffer(0));
  (void)w;
  CStringW sw(s);
  CTime t = CTime::GetCurrentTime();
  s = t.Format(_T("%d"));
  _bstr_t bs(s);
  CMapStringToString ms;
  ms.SetAt(_T("a"), _T("b"));
  CString x;
  ms.Lookup(_T("a"), x);
}
BOOL CDlg::OnInitDialog() {
  CDialogEx::OnInitDialog();
  return TRUE;
}
class CApp : public CWinApp {
public:
  BOOL InitInstance() override {
    CWinApp::InitInstance();
    AfxOleInit();
    CDlg d;
    m_pMainWnd = &d;
    d.DoModal();
    return FALSE;
  }
  DECLARE_MESSAGE_MAP()
};
BEGIN_MESSAGE_MAP(CApp, CWinApp)
ON_COMMAND(ID_HELP, &CWinApp::OnFileOpen)
END_MESSAGE_MAP()
CApp theApp;
class CDoc : public CDocument {
protected:
  CDoc() {}
  DECLARE_DYNCREATE(CDoc)
};
IMPLEMENT_DYNCREATE(CDoc, CDocument)
UINT worker(LPVOID) { return 0; }
void go() {
  AfxBeginThread(worker, NULL);
  CWnd w;
  CRect r;
  w.CreateControl(_T("x"), _T(""), 0, r, NULL, 1);
}

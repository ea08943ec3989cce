//===- afxwin.h - stand-in for MFC: windows, threads, applications -*- C++
//-*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_AFXWIN_H
#define OFFICETIDY_STANDIN_AFXWIN_H
#define __AFXWIN_H__

#include "afx.h"
#include "afxcoll.h"
#include "afxids_.h"
#include "afxmsg_.h"
#include <afxres.h>
#include <commctrl.h>
#include <commdlg.h>
#include <shellapi.h>

#ifndef _AFX_NO_OLE_SUPPORT
#include <objbase.h>
#include <oleauto.h>
#endif

class CWnd;
class CDC;
class CMenu;
class CView;
class CDocument;
class CDocTemplate;
class CFrameWnd;
class CCmdUI;
class CWinApp;
class CDataExchange;
class CCreateContext;

struct AFX_MSGMAP_ENTRY;
struct AFX_MSGMAP {
  const AFX_MSGMAP *(PASCAL *pfnGetBaseMap)();
  const AFX_MSGMAP_ENTRY *lpEntries;
};

class CCmdTarget : public CObject {
public:
  CCmdTarget();
  virtual ~CCmdTarget();
  LPDISPATCH GetIDispatch(BOOL bAddRef);
  static CCmdTarget *PASCAL FromIDispatch(LPDISPATCH lpDispatch);
  BOOL IsResultExpected();
  void EnableAutomation();
  void EnableConnections();
  void BeginWaitCursor();
  void EndWaitCursor();
  void RestoreWaitCursor();
  virtual BOOL OnCmdMsg(UINT nID, int nCode, void *pExtra, void *pHandlerInfo);
  virtual void OnFinalRelease();
  DWORD InternalAddRef();
  DWORD InternalRelease();
  DWORD ExternalAddRef();
  DWORD ExternalRelease();
  DWORD ExternalQueryInterface(const void *lpIID, LPVOID *ppvObj);
  static const CRuntimeClass classCCmdTarget;
  static const AFX_MSGMAP *PASCAL GetThisMessageMap();
  virtual const AFX_MSGMAP *GetMessageMap() const;
};

typedef void (AFX_MSG_CALL CCmdTarget::*AFX_PMSG)();

struct AFX_MSGMAP_ENTRY {
  UINT nMessage;
  UINT nCode;
  UINT nID;
  UINT nLastID;
  UINT_PTR nSig;
  AFX_PMSG pfn;
};

class CCmdUI {
public:
  virtual void Enable(BOOL bOn = TRUE);
  virtual void SetCheck(int nCheck = 1);
  virtual void SetRadio(BOOL bOn = TRUE);
  virtual void SetText(LPCTSTR lpszText);
  UINT m_nID;
};

class CWaitCursor {
public:
  CWaitCursor();
  ~CWaitCursor();
  void Restore();
};

typedef UINT(AFX_CDECL *AFX_THREADPROC)(LPVOID);

class CWinThread : public CCmdTarget {
public:
  CWinThread();
  CWinThread(AFX_THREADPROC pfnThreadProc, LPVOID pParam);
  virtual ~CWinThread();
  BOOL CreateThread(DWORD dwCreateFlags = 0, UINT nStackSize = 0,
                    LPSECURITY_ATTRIBUTES lpSecurityAttrs = nullptr);
  int GetThreadPriority();
  BOOL SetThreadPriority(int nPriority);
  DWORD SuspendThread();
  DWORD ResumeThread();
  BOOL PostThreadMessage(UINT message, WPARAM wParam, LPARAM lParam);
  virtual BOOL InitInstance();
  virtual int Run();
  virtual BOOL PreTranslateMessage(MSG *pMsg);
  virtual BOOL PumpMessage();
  virtual BOOL OnIdle(LONG lCount);
  virtual int ExitInstance();
  virtual LRESULT ProcessWndProcException(CException *e, const MSG *pMsg);
  operator HANDLE() const;
  CWnd *m_pMainWnd;
  CWnd *m_pActiveWnd;
  BOOL m_bAutoDelete;
  HANDLE m_hThread;
  DWORD m_nThreadID;
  static const CRuntimeClass classCWinThread;
};

class CCommandLineInfo : public CObject {
public:
  CCommandLineInfo();
  virtual void ParseParam(const TCHAR *pszParam, BOOL bFlag, BOOL bLast);
  BOOL m_bShowSplash;
  BOOL m_bRunEmbedded;
  BOOL m_bRunAutomated;
  CString m_strFileName;
};

class CWinApp : public CWinThread {
public:
  explicit CWinApp(LPCTSTR lpszAppName = nullptr);
  virtual ~CWinApp();
  HINSTANCE m_hInstance;
  LPTSTR m_lpCmdLine;
  int m_nCmdShow;
  LPCTSTR m_pszAppName;
  LPCTSTR m_pszExeName;
  LPCTSTR m_pszProfileName;
  LPCTSTR m_pszRegistryKey;
  HCURSOR LoadStandardCursor(LPCTSTR lpszCursorName) const;
  HICON LoadIcon(LPCTSTR lpszResourceName) const;
  HICON LoadIcon(UINT nIDResource) const;
  void SetRegistryKey(LPCTSTR lpszRegistryKey);
  UINT GetProfileInt(LPCTSTR lpszSection, LPCTSTR lpszEntry, int nDefault);
  BOOL WriteProfileInt(LPCTSTR lpszSection, LPCTSTR lpszEntry, int nValue);
  CString GetProfileString(LPCTSTR lpszSection, LPCTSTR lpszEntry,
                           LPCTSTR lpszDefault = nullptr);
  BOOL WriteProfileString(LPCTSTR lpszSection, LPCTSTR lpszEntry,
                          LPCTSTR lpszValue);
  void AddDocTemplate(CDocTemplate *pTemplate);
  virtual CDocument *OpenDocumentFile(LPCTSTR lpszFileName);
  void ParseCommandLine(CCommandLineInfo &rCmdInfo);
  BOOL ProcessShellCommand(CCommandLineInfo &rCmdInfo);
  void LoadStdProfileSettings(UINT nMaxMRU = 4);
  void EnableHtmlHelp();
  BOOL Enable3dControls();
  BOOL Enable3dControlsStatic();
  void EnableTaskbarInteraction(BOOL bEnable = TRUE);
  BOOL InitInstance() override;
  int ExitInstance() override;
  int Run() override;
  virtual BOOL InitApplication();
  virtual BOOL ProcessMessageFilter(int code, LPMSG lpMsg);
  virtual int DoMessageBox(LPCTSTR lpszPrompt, UINT nType, UINT nIDPrompt);
  virtual void WinHelp(DWORD_PTR dwData, UINT nCmd = HELP_CONTEXT);
  void OnFileNew();
  void OnFileOpen();
  void OnAppExit();
  static const CRuntimeClass classCWinApp;
};

class CGdiObject : public CObject {
public:
  BOOL DeleteObject();
  HGDIOBJ m_hObject;
};
class CPen : public CGdiObject {
public:
  CPen();
  CPen(int nPenStyle, int nWidth, COLORREF crColor);
};
class CBrush : public CGdiObject {
public:
  CBrush();
  CBrush(COLORREF crColor);
};
class CFont : public CGdiObject {
public:
  BOOL CreatePointFont(int nPointSize, LPCTSTR lpszFaceName,
                       CDC *pDC = nullptr);
};
class CBitmap : public CGdiObject {
public:
  BOOL LoadBitmap(UINT nIDResource);
};

class CDC : public CObject {
public:
  CDC();
  HDC m_hDC;
  operator HDC() const;
  virtual BOOL TextOut(int x, int y, LPCTSTR lpszString, int nCount);
  BOOL TextOut(int x, int y, const CString &str);
  CGdiObject *SelectObject(CGdiObject *pObject);
  void FillSolidRect(LPCRECT lpRect, COLORREF clr);
};
class CPaintDC : public CDC {
public:
  explicit CPaintDC(CWnd *pWnd);
};
class CClientDC : public CDC {
public:
  explicit CClientDC(CWnd *pWnd);
};

class CMenu : public CObject {
public:
  BOOL LoadMenu(UINT nIDResource);
  CMenu *GetSubMenu(int nPos) const;
  BOOL AppendMenu(UINT nFlags, UINT_PTR nIDNewItem = 0,
                  LPCTSTR lpszNewItem = nullptr);
  BOOL TrackPopupMenu(UINT nFlags, int x, int y, CWnd *pWnd,
                      LPCRECT lpRect = nullptr);
};

class CWnd : public CCmdTarget {
public:
  CWnd();
  virtual ~CWnd();
  HWND m_hWnd;
  operator HWND() const;
  HWND GetSafeHwnd() const;
  static CWnd *PASCAL FromHandle(HWND hWnd);
  static CWnd *PASCAL GetDesktopWindow();
  static CWnd *PASCAL FindWindow(LPCTSTR lpszClassName, LPCTSTR lpszWindowName);
  BOOL Attach(HWND hWndNew);
  HWND Detach();
  BOOL SubclassDlgItem(UINT nID, CWnd *pParent);
  virtual void PreSubclassWindow();
  virtual BOOL Create(LPCTSTR lpszClassName, LPCTSTR lpszWindowName,
                      DWORD dwStyle, const RECT &rect, CWnd *pParentWnd,
                      UINT nID, CCreateContext *pContext = nullptr);
  virtual BOOL CreateEx(DWORD dwExStyle, LPCTSTR lpszClassName,
                        LPCTSTR lpszWindowName, DWORD dwStyle, const RECT &rect,
                        CWnd *pParentWnd, UINT nID, LPVOID lpParam = nullptr);
  BOOL CreateEx(DWORD dwExStyle, LPCTSTR lpszClassName, LPCTSTR lpszWindowName,
                DWORD dwStyle, int x, int y, int nWidth, int nHeight,
                HWND hWndParent, HMENU nIDorHMenu, LPVOID lpParam = nullptr);
  virtual BOOL DestroyWindow();
  virtual BOOL PreCreateWindow(CREATESTRUCT &cs);
  BOOL CreateControl(LPCTSTR pszClass, LPCTSTR pszWindowName, DWORD dwStyle,
                     const RECT &rect, CWnd *pParentWnd, UINT nID,
                     CFile *pPersist = nullptr, BOOL bStorage = FALSE,
                     BSTR bstrLicKey = nullptr);
  BOOL CreateControl(REFCLSID clsid, LPCTSTR pszWindowName, DWORD dwStyle,
                     const RECT &rect, CWnd *pParentWnd, UINT nID,
                     CFile *pPersist = nullptr, BOOL bStorage = FALSE,
                     BSTR bstrLicKey = nullptr);
  BOOL CreateControl(REFCLSID clsid, LPCTSTR pszWindowName, DWORD dwStyle,
                     const POINT *ppt, const SIZE *psize, CWnd *pParentWnd,
                     UINT nID, CFile *pPersist = nullptr, BOOL bStorage = FALSE,
                     BSTR bstrLicKey = nullptr);
  LPUNKNOWN GetControlUnknown();
  void AFX_CDECL InvokeHelper(DISPID dwDispID, WORD wFlags, VARTYPE vtRet,
                              void *pvRet, const BYTE *pbParamInfo, ...);
  void AFX_CDECL SetProperty(DISPID dwDispID, VARTYPE vtProp, ...);
  void GetProperty(DISPID dwDispID, VARTYPE vtProp, void *pvProp) const;
  LRESULT SendMessage(UINT message, WPARAM wParam = 0, LPARAM lParam = 0);
  BOOL PostMessage(UINT message, WPARAM wParam = 0, LPARAM lParam = 0);
  void SetWindowText(LPCTSTR lpszString);
  int GetWindowText(LPTSTR lpszStringBuf, int nMaxCount) const;
  void GetWindowText(CString &rString) const;
  int GetWindowTextLength() const;
  void MoveWindow(int x, int y, int nWidth, int nHeight, BOOL bRepaint = TRUE);
  BOOL SetWindowPos(const CWnd *pWndInsertAfter, int x, int y, int cx, int cy,
                    UINT nFlags);
  void GetWindowRect(LPRECT lpRect) const;
  void GetClientRect(LPRECT lpRect) const;
  void ScreenToClient(LPRECT lpRect) const;
  BOOL ShowWindow(int nCmdShow);
  BOOL EnableWindow(BOOL bEnable = TRUE);
  void UpdateWindow();
  void Invalidate(BOOL bErase = TRUE);
  BOOL IsWindowVisible() const;
  CWnd *SetFocus();
  CWnd *GetParent() const;
  CWnd *GetDlgItem(int nID) const;
  int GetDlgItemText(int nID, CString &rString) const;
  int GetDlgItemText(int nID, LPTSTR lpStr, int nMaxCount) const;
  void SetDlgItemText(int nID, LPCTSTR lpszString);
  UINT GetDlgItemInt(int nID, BOOL *lpTrans = nullptr,
                     BOOL bSigned = TRUE) const;
  void CheckDlgButton(int nIDButton, UINT nCheck);
  UINT IsDlgButtonChecked(int nIDButton) const;
  UINT_PTR SetTimer(UINT_PTR nIDEvent, UINT nElapse,
                    void(CALLBACK *lpfnTimer)(HWND, UINT, UINT_PTR, DWORD));
  BOOL KillTimer(UINT_PTR nIDEvent);
  int MessageBox(LPCTSTR lpszText, LPCTSTR lpszCaption = nullptr,
                 UINT nType = MB_OK);
  BOOL UpdateData(BOOL bSaveAndValidate = TRUE);
  void CenterWindow(CWnd *pAlternateOwner = nullptr);
  HICON SetIcon(HICON hIcon, BOOL bBigIcon);
  CMenu *GetSystemMenu(BOOL bRevert) const;
  BOOL IsIconic() const;
  LRESULT Default();
  virtual BOOL PreTranslateMessage(MSG *pMsg);
  virtual LRESULT WindowProc(UINT message, WPARAM wParam, LPARAM lParam);
  virtual LRESULT DefWindowProc(UINT message, WPARAM wParam, LPARAM lParam);
  virtual void DoDataExchange(CDataExchange *pDX);
  virtual BOOL OnCommand(WPARAM wParam, LPARAM lParam);
  virtual BOOL OnNotify(WPARAM wParam, LPARAM lParam, LRESULT *pResult);
  virtual void PostNcDestroy();
  afx_msg int OnCreate(LPCREATESTRUCT lpCreateStruct);
  afx_msg void OnDestroy();
  afx_msg void OnClose();
  afx_msg void OnPaint();
  afx_msg BOOL OnEraseBkgnd(CDC *pDC);
  afx_msg void OnSize(UINT nType, int cx, int cy);
  afx_msg void OnTimer(UINT_PTR nIDEvent);
  afx_msg void OnSysCommand(UINT nID, LPARAM lParam);
  afx_msg void OnShowWindow(BOOL bShow, UINT nStatus);
  static const CRuntimeClass classCWnd;
};

class CDialog : public CWnd {
public:
  CDialog();
  explicit CDialog(LPCTSTR lpszTemplateName, CWnd *pParentWnd = nullptr);
  explicit CDialog(UINT nIDTemplate, CWnd *pParentWnd = nullptr);
  virtual BOOL Create(LPCTSTR lpszTemplateName, CWnd *pParentWnd = nullptr);
  virtual BOOL Create(UINT nIDTemplate, CWnd *pParentWnd = nullptr);
  virtual INT_PTR DoModal();
  void EndDialog(int nResult);
  virtual BOOL OnInitDialog();
  virtual void OnOK();
  virtual void OnCancel();
  static const CRuntimeClass classCDialog;
};

class CStatic : public CWnd {};
class CButton : public CWnd {
public:
  int GetCheck() const;
  void SetCheck(int nCheck);
};
class CEdit : public CWnd {
public:
  void SetSel(int nStartChar, int nEndChar, BOOL bNoScroll = FALSE);
  void ReplaceSel(LPCTSTR lpszNewText, BOOL bCanUndo = FALSE);
  void SetReadOnly(BOOL bReadOnly = TRUE);
};
class CListBox : public CWnd {
public:
  int AddString(LPCTSTR lpszItem);
  int GetText(int nIndex, LPTSTR lpszBuffer) const;
  void GetText(int nIndex, CString &rString) const;
  int GetCurSel() const;
  int SetCurSel(int nSelect);
  void ResetContent();
};
class CComboBox : public CWnd {
public:
  int AddString(LPCTSTR lpszString);
  int GetLBText(int nIndex, LPTSTR lpszText) const;
  void GetLBText(int nIndex, CString &rString) const;
  int GetCurSel() const;
  int SetCurSel(int nSelect);
  void ResetContent();
};

class CFrameWnd : public CWnd {
public:
  CFrameWnd();
  virtual BOOL LoadFrame(UINT nIDResource,
                         DWORD dwDefaultStyle = WS_OVERLAPPEDWINDOW,
                         CWnd *pParentWnd = nullptr,
                         CCreateContext *pContext = nullptr);
  virtual CDocument *GetActiveDocument();
  CView *GetActiveView() const;
  virtual void ActivateFrame(int nCmdShow = -1);
  static const CRuntimeClass classCFrameWnd;
};
class CMDIFrameWnd : public CFrameWnd {
public:
  static const CRuntimeClass classCMDIFrameWnd;
};
class CMDIChildWnd : public CFrameWnd {
public:
  static const CRuntimeClass classCMDIChildWnd;
};

class CView : public CWnd {
public:
  CView();
  CDocument *GetDocument() const;
  virtual void OnInitialUpdate();
  virtual void OnUpdate(CView *pSender, LPARAM lHint, CObject *pHint);
  virtual void OnDraw(CDC *pDC) = 0;
  CDocument *m_pDocument;
  static const CRuntimeClass classCView;
};
class CScrollView : public CView {
public:
  static const CRuntimeClass classCScrollView;
};

class CDocument : public CCmdTarget {
public:
  CDocument();
  const CString &GetTitle() const;
  virtual void SetTitle(LPCTSTR lpszTitle);
  const CString &GetPathName() const;
  virtual void SetPathName(LPCTSTR lpszPathName, BOOL bAddToMRU = TRUE);
  virtual BOOL IsModified();
  virtual void SetModifiedFlag(BOOL bModified = TRUE);
  void UpdateAllViews(CView *pSender, LPARAM lHint = 0,
                      CObject *pHint = nullptr);
  virtual BOOL OnNewDocument();
  virtual BOOL OnOpenDocument(LPCTSTR lpszPathName);
  virtual BOOL OnSaveDocument(LPCTSTR lpszPathName);
  virtual void OnCloseDocument();
  virtual void DeleteContents();
  static const CRuntimeClass classCDocument;
};

class CDocTemplate : public CCmdTarget {
public:
  CDocTemplate(UINT nIDResource, CRuntimeClass *pDocClass,
               CRuntimeClass *pFrameClass, CRuntimeClass *pViewClass);
};
class CSingleDocTemplate : public CDocTemplate {
public:
  CSingleDocTemplate(UINT nIDResource, CRuntimeClass *pDocClass,
                     CRuntimeClass *pFrameClass, CRuntimeClass *pViewClass);
};
class CMultiDocTemplate : public CDocTemplate {
public:
  CMultiDocTemplate(UINT nIDResource, CRuntimeClass *pDocClass,
                    CRuntimeClass *pFrameClass, CRuntimeClass *pViewClass);
};

class CDataExchange {
public:
  BOOL m_bSaveAndValidate;
  CWnd *m_pDlgWnd;
  void Fail();
};
void AFXAPI DDX_Control(CDataExchange *pDX, int nIDC, CWnd &rControl);
void AFXAPI DDX_Text(CDataExchange *pDX, int nIDC, CString &value);
void AFXAPI DDX_Text(CDataExchange *pDX, int nIDC, int &value);
void AFXAPI DDX_Text(CDataExchange *pDX, int nIDC, UINT &value);
void AFXAPI DDX_Text(CDataExchange *pDX, int nIDC, long &value);
void AFXAPI DDX_Check(CDataExchange *pDX, int nIDC, int &value);
void AFXAPI DDX_Radio(CDataExchange *pDX, int nIDC, int &value);
void AFXAPI DDX_CBString(CDataExchange *pDX, int nIDC, CString &value);
void AFXAPI DDX_CBIndex(CDataExchange *pDX, int nIDC, int &index);
void AFXAPI DDV_MaxChars(CDataExchange *pDX, const CString &value, int nChars);
void AFXAPI DDV_MinMaxInt(CDataExchange *pDX, int value, int minVal,
                          int maxVal);

CWinThread *AFXAPI AfxBeginThread(
    AFX_THREADPROC pfnThreadProc, LPVOID pParam,
    int nPriority = THREAD_PRIORITY_NORMAL, UINT nStackSize = 0,
    DWORD dwCreateFlags = 0, LPSECURITY_ATTRIBUTES lpSecurityAttrs = nullptr);
CWinThread *AFXAPI AfxBeginThread(
    CRuntimeClass *pThreadClass, int nPriority = THREAD_PRIORITY_NORMAL,
    UINT nStackSize = 0, DWORD dwCreateFlags = 0,
    LPSECURITY_ATTRIBUTES lpSecurityAttrs = nullptr);
void AFXAPI AfxEndThread(UINT nExitCode, BOOL bDelete = TRUE);
CWinThread *AFXAPI AfxGetThread();
CWinApp *AFXAPI AfxGetApp();
CWnd *AFXAPI AfxGetMainWnd();
HINSTANCE AFXAPI AfxGetInstanceHandle();
HINSTANCE AFXAPI AfxGetResourceHandle();
void AFXAPI AfxSetResourceHandle(HINSTANCE hInstResource);
LPCTSTR AFXAPI AfxGetAppName();
int AFXAPI AfxMessageBox(LPCTSTR lpszText, UINT nType = MB_OK,
                         UINT nIDHelp = 0);
int AFXAPI AfxMessageBox(UINT nIDPrompt, UINT nType = MB_OK,
                         UINT nIDHelp = (UINT)-1);
BOOL AFXAPI AfxWinInit(HINSTANCE hInstance, HINSTANCE hPrevInstance,
                       LPTSTR lpCmdLine, int nCmdShow);
LPCTSTR AFXAPI AfxRegisterWndClass(UINT nClassStyle, HCURSOR hCursor = nullptr,
                                   HBRUSH hbrBackground = nullptr,
                                   HICON hIcon = nullptr);
BOOL AFXAPI AfxSocketInit(WSADATA *lpwsaData = nullptr);
int AFXAPI AfxWinMain(HINSTANCE hInstance, HINSTANCE hPrevInstance,
                      LPTSTR lpCmdLine, int nCmdShow);

class AFX_MODULE_STATE;
AFX_MODULE_STATE *AFXAPI AfxGetStaticModuleState();
AFX_MODULE_STATE *AFXAPI AfxGetAppModuleState();
#define AFX_MANAGE_STATE(State) ((void)(State));

#endif // OFFICETIDY_STANDIN_AFXWIN_H

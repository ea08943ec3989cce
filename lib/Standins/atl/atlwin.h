//===- atlwin.h - stand-in for ATL: windows and dialogs ---------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_ATLWIN_H
#define OFFICETIDY_STANDIN_ATLWIN_H
#define __ATLWIN_H__

#include "atlbase.h"
#include <commctrl.h>

namespace ATL {

class _U_RECT {
public:
  _U_RECT(LPRECT lpRect);
  _U_RECT(RECT &rc);
  LPRECT m_lpRect;
};
class _U_MENUorID {
public:
  _U_MENUorID(HMENU hMenu);
  _U_MENUorID(UINT nID);
  HMENU m_hMenu;
};
class _U_STRINGorID {
public:
  _U_STRINGorID(LPCTSTR lpString);
  _U_STRINGorID(UINT nID);
  LPCTSTR m_lpstr;
};

class CWindow {
public:
  static RECT rcDefault;
  HWND m_hWnd;
  CWindow(HWND hWnd = nullptr) throw();
  CWindow &operator=(HWND hWnd) throw();
  static LPCTSTR GetWndClassName() throw();
  void Attach(HWND hWndNew) throw();
  HWND Detach() throw();
  HWND Create(LPCTSTR lpstrWndClass, HWND hWndParent, _U_RECT rect = nullptr,
              LPCTSTR szWindowName = nullptr, DWORD dwStyle = 0,
              DWORD dwExStyle = 0, _U_MENUorID MenuOrID = 0U,
              LPVOID lpCreateParam = nullptr) throw();
  BOOL DestroyWindow() throw();
  operator HWND() const throw();
  DWORD GetStyle() const throw();
  BOOL ModifyStyle(DWORD dwRemove, DWORD dwAdd, UINT nFlags = 0) throw();
  LRESULT SendMessage(UINT message, WPARAM wParam = 0,
                      LPARAM lParam = 0) throw();
  BOOL PostMessage(UINT message, WPARAM wParam = 0, LPARAM lParam = 0) throw();
  BOOL SetWindowText(LPCTSTR lpszString) throw();
  int GetWindowText(LPTSTR lpszStringBuf, int nMaxCount) const throw();
  BOOL GetWindowText(BSTR &bstrText) throw();
  int GetWindowTextLength() const throw();
  BOOL MoveWindow(int x, int y, int nWidth, int nHeight,
                  BOOL bRepaint = TRUE) throw();
  BOOL SetWindowPos(HWND hWndInsertAfter, int x, int y, int cx, int cy,
                    UINT nFlags) throw();
  BOOL ShowWindow(int nCmdShow) throw();
  BOOL EnableWindow(BOOL bEnable = TRUE) throw();
  BOOL Invalidate(BOOL bErase = TRUE) throw();
  BOOL UpdateWindow() throw();
  BOOL IsWindow() const throw();
  BOOL GetClientRect(LPRECT lpRect) const throw();
  BOOL GetWindowRect(LPRECT lpRect) const throw();
  HWND GetDlgItem(int nID) const throw();
  UINT GetDlgItemText(int nID, LPTSTR lpStr, int nMaxCount) const throw();
  BOOL SetDlgItemText(int nID, LPCTSTR lpszString) throw();
  UINT_PTR SetTimer(UINT_PTR nIDEvent, UINT nElapse,
                    void(CALLBACK *lpfnTimer)(HWND, UINT, UINT_PTR,
                                              DWORD) = nullptr) throw();
  BOOL KillTimer(UINT_PTR nIDEvent) throw();
  int MessageBox(LPCTSTR lpszText, LPCTSTR lpszCaption = nullptr,
                 UINT nType = MB_OK) throw();
  CWindow GetParent() const throw();
  BOOL CenterWindow(HWND hWndCenter = nullptr) throw();
  HWND SetFocus() throw();
};

class CMessageMap {
public:
  virtual BOOL ProcessWindowMessage(HWND hWnd, UINT uMsg, WPARAM wParam,
                                    LPARAM lParam, LRESULT &lResult,
                                    DWORD dwMsgMapID) = 0;
};

template <DWORD t_dwStyle = 0, DWORD t_dwExStyle = 0> class CWinTraits {
public:
  static DWORD GetWndStyle(DWORD dwStyle) throw();
  static DWORD GetWndExStyle(DWORD dwExStyle) throw();
};
typedef CWinTraits<WS_CHILD | WS_VISIBLE, 0> CControlWinTraits;
typedef CWinTraits<WS_OVERLAPPEDWINDOW, WS_EX_APPWINDOW> CFrameWinTraits;
typedef CWinTraits<WS_OVERLAPPEDWINDOW | WS_CHILD, WS_EX_MDICHILD>
    CMDIChildWinTraits;
typedef CWinTraits<0, 0> CNullTraits;

template <class TBase = CWindow, class TWinTraits = CControlWinTraits>
class CWindowImplRoot : public TBase, public CMessageMap {
public:
  virtual ~CWindowImplRoot();
  const MSG *GetCurrentMessage() const throw();
  void SetMsgHandled(BOOL bHandled) throw();
  LRESULT DefWindowProc() throw();
};

template <class TBase = CWindow, class TWinTraits = CControlWinTraits>
class CWindowImplBaseT : public CWindowImplRoot<TBase, TWinTraits> {
public:
  virtual WNDPROC GetWindowProc();
  static LRESULT CALLBACK WindowProc(HWND hWnd, UINT uMsg, WPARAM wParam,
                                     LPARAM lParam);
  BOOL SubclassWindow(HWND hWnd);
  HWND UnsubclassWindow(BOOL bForce = FALSE);
  virtual void OnFinalMessage(HWND hWnd);
};

template <class T, class TBase = CWindow, class TWinTraits = CControlWinTraits>
class CWindowImpl : public CWindowImplBaseT<TBase, TWinTraits> {
public:
  HWND Create(HWND hWndParent, _U_RECT rect = nullptr,
              LPCTSTR szWindowName = nullptr, DWORD dwStyle = 0,
              DWORD dwExStyle = 0, _U_MENUorID MenuOrID = 0U,
              LPVOID lpCreateParam = nullptr);
};

template <class TBase = CWindow>
class CDialogImplBaseT : public CWindowImplRoot<TBase> {
public:
  virtual DLGPROC GetDialogProc();
  BOOL EndDialog(int nRetCode);
  virtual void OnFinalMessage(HWND hWnd);
};

template <class T, class TBase = CWindow>
class CDialogImpl : public CDialogImplBaseT<TBase> {
public:
  INT_PTR DoModal(HWND hWndParent = nullptr, LPARAM dwInitParam = 0);
  BOOL EndDialog(int nRetCode);
  HWND Create(HWND hWndParent, LPARAM dwInitParam = 0);
  BOOL DestroyWindow();
};

template <class T, class TBase = CWindow>
class CAxDialogImpl : public CDialogImpl<T, TBase> {};

template <class TBase = CWindow> class CContainedWindowT : public TBase {
public:
  CContainedWindowT(LPTSTR lpszClassName, CMessageMap *pObject,
                    DWORD dwMsgMapID = 0);
  CContainedWindowT(CMessageMap *pObject, DWORD dwMsgMapID = 0);
};
typedef CContainedWindowT<CWindow> CContainedWindow;

} // namespace ATL

#define BEGIN_MSG_MAP(Class)                                                   \
public:                                                                        \
  BOOL ProcessWindowMessage(HWND hWnd, UINT uMsg, WPARAM wParam,               \
                            LPARAM lParam, LRESULT &lResult,                   \
                            DWORD dwMsgMapID = 0) override {                   \
    BOOL bHandled = TRUE;                                                      \
    (void)hWnd, (void)uMsg, (void)wParam, (void)lParam, (void)lResult,         \
        (void)bHandled;                                                        \
    switch (dwMsgMapID) {                                                      \
    case 0:
#define ALT_MSG_MAP(Id)                                                        \
  break;                                                                       \
  case Id:
#define MESSAGE_HANDLER(Message, Function)                                     \
  if (uMsg == Message) {                                                       \
    bHandled = TRUE;                                                           \
    lResult = Function(uMsg, wParam, lParam, bHandled);                        \
    if (bHandled)                                                              \
      return TRUE;                                                             \
  }
#define MESSAGE_RANGE_HANDLER(First, Last, Function)                           \
  if (uMsg >= First && uMsg <= Last) {                                         \
    bHandled = TRUE;                                                           \
    lResult = Function(uMsg, wParam, lParam, bHandled);                        \
    if (bHandled)                                                              \
      return TRUE;                                                             \
  }
#define _OFFICETIDY_COMMAND(Condition, Function)                               \
  if (uMsg == WM_COMMAND && (Condition)) {                                     \
    bHandled = TRUE;                                                           \
    lResult =                                                                  \
        Function(HIWORD(wParam), LOWORD(wParam), (HWND)lParam, bHandled);      \
    if (bHandled)                                                              \
      return TRUE;                                                             \
  }
#define COMMAND_HANDLER(Id, Code, Function)                                    \
  _OFFICETIDY_COMMAND(Id == LOWORD(wParam) && Code == HIWORD(wParam), Function)
#define COMMAND_ID_HANDLER(Id, Function)                                       \
  _OFFICETIDY_COMMAND(Id == LOWORD(wParam), Function)
#define COMMAND_CODE_HANDLER(Code, Function)                                   \
  _OFFICETIDY_COMMAND(Code == HIWORD(wParam), Function)
#define COMMAND_RANGE_HANDLER(First, Last, Function)                           \
  _OFFICETIDY_COMMAND(LOWORD(wParam) >= First && LOWORD(wParam) <= Last,       \
                      Function)
#define _OFFICETIDY_NOTIFY(Condition, Function)                                \
  if (uMsg == WM_NOTIFY && (Condition)) {                                      \
    bHandled = TRUE;                                                           \
    lResult = Function((int)wParam, (LPNMHDR)lParam, bHandled);                \
    if (bHandled)                                                              \
      return TRUE;                                                             \
  }
#define NOTIFY_HANDLER(Id, Code, Function)                                     \
  _OFFICETIDY_NOTIFY(Id == ((LPNMHDR)lParam)->idFrom &&                        \
                         Code == ((LPNMHDR)lParam)->code,                      \
                     Function)
#define NOTIFY_CODE_HANDLER(Code, Function)                                    \
  _OFFICETIDY_NOTIFY(Code == ((LPNMHDR)lParam)->code, Function)
#define CHAIN_MSG_MAP(Class)                                                   \
  if (Class::ProcessWindowMessage(hWnd, uMsg, wParam, lParam, lResult))        \
    return TRUE;
#define CHAIN_MSG_MAP_MEMBER(Member)                                           \
  if (Member.ProcessWindowMessage(hWnd, uMsg, wParam, lParam, lResult))        \
    return TRUE;
#define REFLECT_NOTIFICATIONS()
#define DEFAULT_REFLECTION_HANDLER()
#define FORWARD_NOTIFICATIONS()
#define END_MSG_MAP()                                                          \
  break;                                                                       \
  default:                                                                     \
    break;                                                                     \
    }                                                                          \
    return FALSE;                                                              \
    }

#define DECLARE_WND_CLASS(Name)
#define DECLARE_WND_CLASS_EX(Name, Style, Background)
#define DECLARE_WND_SUPERCLASS(Name, Original)

#ifndef _ATL_NO_AUTOMATIC_NAMESPACE
using namespace ATL;
#endif

#endif // OFFICETIDY_STANDIN_ATLWIN_H

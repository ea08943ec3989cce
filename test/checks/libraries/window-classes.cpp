// RUN: %check_office %s
// REQUIRES: mingw

// Windows and dialogs of ATL and MFC: their messages reach the methods of the object.

#include <afxwin.h>

#include <atlbase.h>
#include <atlwin.h>

#include "callbacks.h"

class CMailWindow : public ATL::CWindowImpl<CMailWindow> {
public:
  BEGIN_MSG_MAP(CMailWindow)
  MESSAGE_HANDLER(WM_TIMER, OnTimer_Bad)
  END_MSG_MAP()
  LRESULT OnTimer_Bad(UINT, WPARAM, LPARAM, BOOL &) {
    CREATE_FROM(OUTLOOK);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return 0;
  }
  LRESULT NotInMap_Ok(UINT, WPARAM, LPARAM, BOOL &) {
    CREATE_FROM(OUTLOOK);
    return 0;
  }
};
class CSubclassed : public ATL::CWindowImpl<CSubclassed> {
public:
  BEGIN_MSG_MAP(CSubclassed)
  MESSAGE_HANDLER(WM_CLOSE, OnClose_Bad)
  END_MSG_MAP()
  LRESULT OnClose_Bad(UINT, WPARAM, LPARAM, BOOL &) {
    CREATE_FROM(OUTLOOK);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return 0;
  }
  void OnFinalMessage(HWND) override {
    CREATE_FROM(OUTLOOK);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};
class CMailDialog : public ATL::CDialogImpl<CMailDialog> {
public:
  enum { IDD = 1 };
  BEGIN_MSG_MAP(CMailDialog)
  COMMAND_ID_HANDLER(IDOK, OnOk_Bad)
  END_MSG_MAP()
  LRESULT OnOk_Bad(WORD, WORD, HWND, BOOL &) {
    CREATE_FROM(OUTLOOK);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return 0;
  }
};
class CModelessDialog : public ATL::CDialogImpl<CModelessDialog> {
public:
  enum { IDD = 1 };
  BEGIN_MSG_MAP(CModelessDialog)
  COMMAND_ID_HANDLER(IDOK, OnOk_Bad)
  END_MSG_MAP()
  LRESULT OnOk_Bad(WORD, WORD, HWND, BOOL &) {
    CREATE_FROM(OUTLOOK);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return 0;
  }
};
class CQuietWindow : public ATL::CWindowImpl<CQuietWindow> {
public:
  BEGIN_MSG_MAP(CQuietWindow)
  MESSAGE_HANDLER(WM_TIMER, OnTimer_Ok)
  END_MSG_MAP()
  LRESULT OnTimer_Ok(UINT, WPARAM, LPARAM, BOOL &) {
    CREATE_FROM(DOCUMENT);
    return 0;
  }
};
class CQuietDialog : public ATL::CDialogImpl<CQuietDialog> {
public:
  enum { IDD = 1 };
  BEGIN_MSG_MAP(CQuietDialog)
  COMMAND_ID_HANDLER(IDOK, OnOk_Ok)
  END_MSG_MAP()
  LRESULT OnOk_Ok(WORD, WORD, HWND, BOOL &) {
    CREATE_FROM(DOCUMENT);
    return 0;
  }
};
// An object that gets no window.
class CNever : public ATL::CWindowImpl<CNever> {
public:
  BEGIN_MSG_MAP(CNever)
  MESSAGE_HANDLER(WM_TIMER, OnTimer_Ok)
  END_MSG_MAP()
  LRESULT OnTimer_Ok(UINT, WPARAM, LPARAM, BOOL &) {
    CREATE_FROM(OUTLOOK);
    return 0;
  }
};

class CReportDialog : public CDialog {
  BOOL OnInitDialog() override {
    CREATE_FROM(OUTLOOK);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return TRUE;
  }
};
class CShownDialog : public CDialog {
  BOOL OnInitDialog() override {
    CREATE_FROM(OUTLOOK);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return TRUE;
  }
};
class CReportWnd : public CWnd {
  LRESULT WindowProc(UINT, WPARAM, LPARAM) override {
    CREATE_FROM(OUTLOOK);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return 0;
  }
};
class CExtendedWnd : public CWnd {
  LRESULT WindowProc(UINT, WPARAM, LPARAM) override {
    CREATE_FROM(OUTLOOK);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return 0;
  }
};
class CQuietMfcDialog_Ok : public CDialog {
  BOOL OnInitDialog() override {
    CREATE_FROM(DOCUMENT);
    return TRUE;
  }
};
class CQuietWnd_Ok : public CWnd {
  LRESULT WindowProc(UINT, WPARAM, LPARAM) override {
    CREATE_FROM(DOCUMENT);
    return 0;
  }
};
class CIdleDialog_Ok : public CDialog {
  BOOL OnInitDialog() override {
    CREATE_FROM(OUTLOOK);
    return TRUE;
  }
};

static void windows() {
  static CMailWindow Mail;
  Mail.Create(nullptr);
  static CSubclassed Subclassed;
  Subclassed.SubclassWindow(nullptr);
  static CMailDialog Dialog;
  Dialog.DoModal();
  static CModelessDialog Modeless;
  Modeless.Create(nullptr);
  static CReportDialog Report;
  Report.DoModal();
  static CShownDialog Shown;
  Shown.Create(1u);
  static CReportWnd Wnd;
  Wnd.Create(nullptr, nullptr, 0, CRect(), nullptr, 0);
  static CExtendedWnd Extended;
  Extended.CreateEx(0, nullptr, nullptr, 0, CRect(), nullptr, 0);
}
static void quiet_Ok() {
  static CQuietWindow Window;
  Window.Create(nullptr);
  Window.SubclassWindow(nullptr);
  static CQuietDialog Dialog;
  Dialog.DoModal();
  Dialog.Create(nullptr);
  static CQuietMfcDialog_Ok Mfc;
  Mfc.DoModal();
  Mfc.Create(1u);
  static CQuietWnd_Ok Wnd;
  Wnd.Create(nullptr, nullptr, 0, CRect(), nullptr, 0);
  Wnd.CreateEx(0, nullptr, nullptr, 0, CRect(), nullptr, 0);
  static CNever Never;
  static CIdleDialog_Ok Idle;
}
static void service() {
  windows();
  quiet_Ok();
}
SERVICE(service)

// RUN: %check_office %s -- -isystem %source_root/lib/Standins/mfc -isystem %source_root/lib/Standins/atl
// REQUIRES: mingw

// CWnd::CreateControl.

#include <afxwin.h>

#include <afxdisp.h>

#include "windows-service.h"

static CWnd Parent;

void byName_Bad() {
  CWnd Control;
  CRect Area(0, 0, 100, 100);
  Control.CreateControl(_T("Outlook.Application"), _T(""), WS_VISIBLE, Area, &Parent, 1);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CWnd::CreateControl' creates 'Outlook.Application'
  Control.CreateControl(_T("{0006F03A-0000-0000-C000-000000000046}"), _T(""), WS_VISIBLE, Area, &Parent, 1);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CWnd::CreateControl' creates 'Outlook.Application'
}

void byClsid_Bad() {
  CWnd Control;
  CRect Area(0, 0, 100, 100);
  Control.CreateControl(OutlookClass, _T(""), WS_VISIBLE, Area, &Parent, 1);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CWnd::CreateControl' creates 'Outlook.Application'
  POINT At = {0, 0};
  SIZE Size = {100, 100};
  Control.CreateControl(WordDocumentClass, _T(""), WS_VISIBLE, &At, &Size, &Parent, 1);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CWnd::CreateControl' creates 'Word.Document'
}

// As the wizard writes them of a control.
class CMailView : public CWnd {
public:
  static const CLSID &GetClsid() {
    static const CLSID Class = {0x0006F03A, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};
    return Class;
  }
  BOOL Create(LPCTSTR, LPCTSTR Name, DWORD Style, const RECT &Area, CWnd *Parent, UINT Id, CCreateContext * = nullptr) override {
    return create_Bad(Name, Style, Area, Parent, Id);
  }
  BOOL create_Bad(LPCTSTR Name, DWORD Style, const RECT &Area, CWnd *Parent, UINT Id) {
    return CreateControl(GetClsid(), Name, Style, Area, Parent, Id);
    // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CWnd::CreateControl' creates 'Outlook.Application'
  }
};

void byWizardClass() {
  CMailView View;
  CRect Area;
  View.Create(nullptr, _T(""), 0, Area, &Parent, 1);
}

void other_Ok() {
  CWnd Control;
  CRect Area(0, 0, 100, 100);
  Control.CreateControl(_T("Shell.Explorer.2"), _T("Outlook.Application"), WS_VISIBLE, Area, &Parent, 1);
  Control.CreateControl(DocumentClass, _T("Outlook.Application"), WS_VISIBLE, Area, &Parent, 1);
  Control.Create(_T("STATIC"), _T("Outlook.Application"), 0, Area, &Parent, 1);
}

void service() {
  byName_Bad();
  byClsid_Bad();
  byWizardClass();
  other_Ok();
}

SERVICE(service)

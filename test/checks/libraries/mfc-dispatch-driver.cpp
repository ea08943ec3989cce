// RUN: %check_office %s -- -isystem %source_root/lib/Standins/mfc -isystem %source_root/lib/Standins/atl
// RUN: %check_office --mode=tidy %s -- -isystem %source_root/lib/Standins/mfc -isystem %source_root/lib/Standins/atl
// REQUIRES: mingw

// MFC's dispatch drivers, wizard-made classes and drivers that create by themselves.
// Nobody calls desktop.

#include <afxwin.h>

#include <afxdisp.h>

#include "windows-service.h"

void byProgId_Bad() {
  COleDispatchDriver Outlook;
  COleException Error;
  if (!Outlook.CreateDispatch(_T("Outlook.Application"), &Error))
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'COleDispatchDriver::CreateDispatch' creates 'Outlook.Application'
    Error.ReportError();
  Outlook.CreateDispatch("{0006F03A-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'COleDispatchDriver::CreateDispatch' creates 'Outlook.Application'
}

void byClsid_Bad() {
  COleDispatchDriver Outlook;
  Outlook.CreateDispatch(OutlookClass);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'COleDispatchDriver::CreateDispatch' creates 'Outlook.Application'
  CLSID Class;
  CLSIDFromProgID(L"Outlook.Application", &Class);
  COleDispatchDriver Other;
  Other.CreateDispatch(Class);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'COleDispatchDriver::CreateDispatch' creates 'Outlook.Application'
}

void byString_Bad() {
  CString ProgId(_T("Outlook.Application"));
  COleDispatchDriver Outlook;
  Outlook.CreateDispatch(ProgId);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'COleDispatchDriver::CreateDispatch' creates 'Outlook.Application'
  CString Joined(_T("Outlook"));
  Joined += _T(".Application");
  Outlook.CreateDispatch(Joined);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'COleDispatchDriver::CreateDispatch' creates 'Outlook.Application'
}

// As the wizard writes them of a type library.
class _Application : public COleDispatchDriver {
public:
  _Application() {}
  _Application(LPDISPATCH Dispatch) : COleDispatchDriver(Dispatch) {}
  _Application(const _Application &Source) : COleDispatchDriver(Source) {}
  LPDISPATCH CreateItem(long Type) {
    LPDISPATCH Result;
    static BYTE Parameters[] = VTS_I4;
    InvokeHelper(0x10a, DISPATCH_METHOD, VT_DISPATCH, (void *)&Result, Parameters, Type);
    return Result;
  }
  void Quit() { InvokeHelper(0xf104, DISPATCH_METHOD, VT_EMPTY, NULL, NULL); }
};

class _MailItem : public COleDispatchDriver {
public:
  _MailItem() {}
  _MailItem(LPDISPATCH Dispatch) : COleDispatchDriver(Dispatch) {}
  void Send() { InvokeHelper(0xf075, DISPATCH_METHOD, VT_EMPTY, NULL, NULL); }
};

void byWizardClass_Bad() {
  _Application Application;
  if (Application.CreateDispatch(_T("Outlook.Application.8"))) {
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'COleDispatchDriver::CreateDispatch' creates 'Outlook.Application'
    _MailItem Item = Application.CreateItem(0);
    Item.Send();
    Application.Quit();
  }
}

// Drivers that create what they drive.
class COutlook : public COleDispatchDriver {
public:
  COutlook() {
    create_Bad();
  }
  void create_Bad() {
    CreateDispatch(_T("Outlook.Application"));
    // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'COleDispatchDriver::CreateDispatch' creates 'Outlook.Application'
  }
};

class CDriver : public COleDispatchDriver {
public:
  CDriver(LPCTSTR ProgId) { CreateDispatch(ProgId); }
  explicit CDriver(REFCLSID Class) { CreateDispatch(Class); }
  BOOL Open(LPCTSTR ProgId) {
    ReleaseDispatch();
    return CreateDispatch(ProgId);
  }
};

class CWordDriver : public CDriver {
public:
  CWordDriver() : CDriver(_T("Word.Application")) {}
};

void byDriver_Bad() {
  COutlook Outlook;
  CDriver Application(_T("Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CDriver::CDriver' creates 'Outlook.Application'
  CDriver OfClass(OutlookClass);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CDriver::CDriver' creates 'Outlook.Application'
  CDriver *Heap = new CDriver(_T("Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CDriver::CDriver' creates 'Outlook.Application'
  Heap->Open(_T("Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CDriver::Open' creates 'Outlook.Application'
  CDriver Parser(_T("MSXML2.DOMDocument.6.0"));
  Parser.Open(_T("MSXML2.DOMDocument.6.0"));
}

class CExcelSession {
public:
  BOOL Start_Bad() {
    return m_Excel.CreateDispatch(_T("Excel.Application"));
    // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'COleDispatchDriver::CreateDispatch' creates 'Excel.Application'
  }

private:
  _Application m_Excel;
};

void byMember() {
  CExcelSession Session;
  Session.Start_Bad();
}

void other_Ok() {
  COleDispatchDriver Driver;
  Driver.CreateDispatch(_T("MSXML2.DOMDocument.6.0"));
  Driver.CreateDispatch(DocumentClass);
  _Application Application;
  Application.CreateDispatch("MSXML2.DOMDocument.6.0");
  CDriver Parser(_T("MSXML2.DOMDocument.6.0"));
}

void attached_Ok() {
  extern LPDISPATCH handedApplication();
  _Application Application;
  Application.AttachDispatch(handedApplication());
  _Application Other(handedApplication());
  Other.DetachDispatch();
  AfxOleInit();
}

void desktop() {
  CWordDriver Word;
  (void)Word;
}

void service() {
  byProgId_Bad();
  byClsid_Bad();
  byString_Bad();
  byWizardClass_Bad();
  byDriver_Bad();
  byMember();
  other_Ok();
  attached_Ok();
}

SERVICE(service)

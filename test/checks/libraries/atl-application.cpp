// RUN: %check_office %s -- -isystem %source_root/lib/Standins/atl
// REQUIRES: mingw

// A COM server as the wizard writes it is analysed as a whole.

#include <atlbase.h>
#include <atlcoll.h>
#include <atlcom.h>
#include <atlcomtime.h>
#include <atlctl.h>
#include <atlfile.h>
#include <atlhost.h>
#include <atlpath.h>
#include <atlsafe.h>
#include <atlstr.h>
#include <atltypes.h>
#include <atlutil.h>
#include <atlwin.h>
template class ATL::CAtlArray<CString>;
template class ATL::CAtlMap<int, CString>;
template class ATL::CRBMap<int, CString>;
template class ATL::CAtlList<CString>;
CInterfaceArray<IDispatch> X;
CComSafeArray<BSTR> Y;
CAutoPtrArray<int> Z;
struct IMailer : IDispatch {
  STDMETHOD(Send)(BSTR) = 0;
};
extern const CLSID CLSID_Mailer;
extern const IID LIBID_M;
extern const CLSID CLSID_Mailer = {1, 2, 3, {4}};
class ATL_NO_VTABLE CMailer
    : public CComObjectRootEx<CComMultiThreadModel>,
      public CComCoClass<CMailer, &CLSID_Mailer>,
      public IDispatchImpl<IMailer, &IID_IDispatch, &LIBID_M> {
public:
  DECLARE_REGISTRY_RESOURCEID(101)
  DECLARE_PROTECT_FINAL_CONSTRUCT()
  DECLARE_NOT_AGGREGATABLE(CMailer)
  BEGIN_COM_MAP(CMailer)
  COM_INTERFACE_ENTRY(IMailer)
  COM_INTERFACE_ENTRY(IDispatch)
  END_COM_MAP()
  HRESULT FinalConstruct() { return S_OK; }
  STDMETHOD(Send)(BSTR) { return S_OK; }
};
OBJECT_ENTRY_AUTO(CLSID_Mailer, CMailer)
BEGIN_OBJECT_MAP(ObjectMap)
OBJECT_ENTRY(CLSID_Mailer, CMailer)
END_OBJECT_MAP()
CComModule _Module;
class CMod : public CAtlServiceModuleT<CMod, 100> {
public:
  DECLARE_LIBID(LIBID_M)
  DECLARE_REGISTRY_APPID_RESOURCEID(1, "{x}") HRESULT
      InitializeSecurity() throw() {
    return S_OK;
  }
};
CMod _AtlModule;
class CDlg : public CDialogImpl<CDlg> {
public:
  enum { IDD = 1 };
  BEGIN_MSG_MAP(CDlg)
  MESSAGE_HANDLER(WM_INITDIALOG, OnInit) COMMAND_ID_HANDLER(1, OnOk)
      END_MSG_MAP() LRESULT OnInit(UINT, WPARAM, LPARAM, BOOL &) {
    return 0;
  }
  LRESULT OnOk(WORD, WORD, HWND, BOOL &) {
    EndDialog(0);
    return 0;
  }
};
int f() {
  USES_CONVERSION;
  CComObject<CMailer> *P;
  CComObject<CMailer>::CreateInstance(&P);
  CComPtr<IMailer> M;
  CMailer::CreateInstance(&M);
  CString s(L"a");
  s += _T("b");
  s = s + _T("c");
  s.Format(_T("%s"), (LPCTSTR)s);
  CComBSTR b(L"x");
  b += L"y";
  b.Append("z");
  CComBSTR c(s);
  CComVariant v(L"x");
  v = b;
  CComPtr<IDispatch> d;
  d.CoCreateInstance(L"x");
  d->GetTypeInfoCount(nullptr);
  CComQIPtr<IMailer> q(d);
  CComDispatchDriver dd;
  dd.CoCreateInstance(CLSID_Mailer);
  dd.Invoke0(L"x");
  q = d;
  q->Send(b);
  LPCWSTR w = A2W("x");
  w = CA2W("x");
  w = CT2W(_T("x"));
  T2OLE(s.GetBuffer(0));
  CAxWindow ax;
  ax.CreateControl(L"x");
  ax.CreateControlEx(L"x", 0, 0, 0);
  CDlg dlg;
  dlg.DoModal();
  if (s == _T("x") || s.IsEmpty())
    return 1;
  return _AtlModule.WinMain(0);
}

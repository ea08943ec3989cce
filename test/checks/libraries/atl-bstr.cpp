// RUN: %check_office %s -- -isystem %source_root/lib/Standins/atl
// REQUIRES: mingw

// CComBSTR.

#include "windows-service.h"

#include <atlbase.h>

static void make(LPCOLESTR ProgId) {
  CLSID Class;
  IDispatch *Object = nullptr;
  if (SUCCEEDED(CLSIDFromProgID(ProgId, &Class)))
    CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch,
                     (void **)&Object);
}

static void makeNarrow(LPCSTR ProgId) { make(CComBSTR(ProgId)); }

struct Settings {
  CComBSTR Server;
  explicit Settings(const CComBSTR &Server) : Server(Server) {}
};

void constructors_Bad() {
  CComBSTR Wide(L"Outlook.Application");
  make(Wide);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CComBSTR Narrow("Outlook.Application");
  make(Narrow);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CComBSTR Copy(Wide);
  make(Copy);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CComBSTR Sized(19, L"Outlook.Application");
  make(Sized);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CComBSTR SizedNarrow(19, "Outlook.Application");
  make(SizedNarrow);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(CComBSTR(OLESTR("Outlook.Application")));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  makeNarrow("Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'makeNarrow' creates 'Outlook.Application'
  CComBSTR Converted = L"Outlook.Application";
  make(Converted);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void constructors_Ok() {
  CComBSTR Wide(L"MSXML2.DOMDocument.6.0");
  make(Wide);
  make(CComBSTR("MSXML2.DOMDocument.6.0"));
  CComBSTR Sized(22, L"MSXML2.DOMDocument.6.0");
  make(Sized);
  makeNarrow("MSXML2.DOMDocument.6.0");
}

void ofGuid_Bad() {
  CComBSTR Text(OutlookClass);
  CLSID Class;
  CLSIDFromString(Text, &Class);
  CComPtr<IUnknown> Outlook;
  Outlook.CoCreateInstance(Class);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'ATL::CComPtrBase::CoCreateInstance' creates 'Outlook.Application'
}

void assignment_Bad() {
  CComBSTR Text(L"MSXML2.DOMDocument.6.0");
  Text = L"Outlook.Application";
  make(Text);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CComBSTR Other;
  Other = Text;
  make(Other);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  Other = "Outlook.Application";
  make(Other);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void assignment_Ok() {
  CComBSTR Text(L"Outlook.Application");
  Text = L"MSXML2.DOMDocument.6.0";
  make(Text);
  Text = CComBSTR(L"MSXML2.DOMDocument.6.0");
  make(Text);
}

void attached_Bad() {
  CComBSTR Text;
  Text.Attach(SysAllocString(L"Outlook.Application"));
  make(Text);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CComBSTR Other;
  Other.AssignBSTR(Text);
  make(Other);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void attached_Ok() {
  CComBSTR Text(L"Outlook.Application");
  Text.Attach(SysAllocString(L"MSXML2.DOMDocument.6.0"));
  make(Text);
  Text.AssignBSTR(CComBSTR(L"MSXML2.DOMDocument.6.0"));
  make(Text);
}

void out_Bad() {
  CComBSTR Text(L"Outlook.Application");
  make(Text.m_str);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  BSTR Copy = Text.Copy();
  make(Copy);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  BSTR To = nullptr;
  Text.CopyTo(&To);
  make(To);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(static_cast<BSTR>(Text));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  BSTR *Address = &Text;
  make(*Address);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(Text.Detach());
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void out_Ok() {
  CComBSTR Text(L"MSXML2.DOMDocument.6.0");
  make(Text.m_str);
  make(Text.Copy());
  BSTR To = SysAllocString(L"Outlook.Application");
  Text.CopyTo(&To);
  make(To);
  make(*&Text);
  make(Text.Detach());
}

void written_Bad() {
  CComBSTR Text;
  StringFromCLSID(OutlookClass, &Text);
  CLSID Class;
  CLSIDFromString(Text, &Class);
  CComPtr<IUnknown> Outlook;
  Outlook.CoCreateInstance(Class);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'ATL::CComPtrBase::CoCreateInstance' creates 'Outlook.Application'
  CComBSTR Member;
  Member.m_str = SysAllocString(L"Outlook.Application");
  make(Member);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void joined_Bad() {
  CComBSTR Text(L"Outlook");
  Text.Append(L".Application");
  make(Text);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CComBSTR Added(L"Outlook");
  Added += L".";
  Added += CComBSTR(L"Application");
  make(Added);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CComBSTR Narrow("Outlook");
  Narrow.Append(".Application");
  make(Narrow);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CComBSTR Bstr(L"Outlook");
  Bstr.AppendBSTR(CComBSTR(L".Application"));
  make(Bstr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void joined_Ok() {
  CComBSTR Text(L"MSXML2");
  Text.Append(L".DOMDocument");
  make(Text);
  CComBSTR Added(L"MSXML2");
  Added += L".DOMDocument";
  make(Added);
  Added.AppendBSTR(CComBSTR(L".6.0"));
  make(Added);
  CComBSTR Title(L"about ");
  Title += L"Outlook.Application";
  make(Title);
}

void field_Bad() {
  Settings S(L"Outlook.Application");
  make(S.Server);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void case_Bad() {
  CComBSTR Text(L"OUTLOOK.APPLICATION");
  Text.ToLower();
  make(Text);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void compared_Ok() {
  CComBSTR Text(L"MSXML2.DOMDocument.6.0");
  if (Text == L"Outlook.Application" || Text != CComBSTR(L"Outlook.Application"))
    make(Text);
}

void service() {
  constructors_Bad();
  constructors_Ok();
  ofGuid_Bad();
  assignment_Bad();
  assignment_Ok();
  attached_Bad();
  attached_Ok();
  out_Bad();
  out_Ok();
  written_Bad();
  joined_Bad();
  joined_Ok();
  field_Bad();
  case_Bad();
  compared_Ok();
}

SERVICE(service)

// RUN: %check_office %s -- -isystem %source_root/lib/Standins/atl
// REQUIRES: mingw

// CString, without joining.

#include "windows-service.h"

#include <atlbase.h>
#include <atlstr.h>

static void make(LPCOLESTR ProgId) {
  CLSID Class;
  IDispatch *Object = nullptr;
  if (SUCCEEDED(CLSIDFromProgID(ProgId, &Class)))
    CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch,
                     (void **)&Object);
}

static void makeT(const CString &ProgId) { make(CT2W(ProgId)); }
static void makeByValue(CStringW ProgId) { make(ProgId); }

void constructors_Bad() {
  CStringW Wide(L"Outlook.Application");
  make(Wide);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CStringW OfNarrow("Outlook.Application");
  make(OfNarrow);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CStringW Sized(L"Outlook.Application", 19);
  make(Sized);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CStringW Copy(Wide);
  make(Copy);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CStringA Narrow("Outlook.Application");
  make(CStringW(Narrow));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CString Text = _T("Outlook.Application");
  makeT(Text);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'makeT' creates 'Outlook.Application'
  makeT(_T("Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'makeT' creates 'Outlook.Application'
  makeByValue(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'makeByValue' creates 'Outlook.Application'
  CStringW OfVariant(CComVariant(L"Outlook.Application"));
  make(OfVariant);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CFixedStringT<CStringW, 32> Fixed(L"Outlook.Application");
  make(Fixed);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void constructors_Ok() {
  CStringW Wide(L"MSXML2.DOMDocument.6.0");
  make(Wide);
  make(CStringW(CStringA("MSXML2.DOMDocument.6.0")));
  makeT(_T("MSXML2.DOMDocument.6.0"));
  makeByValue(L"MSXML2.DOMDocument.6.0");
  CFixedStringT<CStringW, 32> Fixed(L"MSXML2.DOMDocument.6.0");
  make(Fixed);
}

void assigned_Bad() {
  CStringW Text(L"MSXML2.DOMDocument.6.0");
  Text = L"Outlook.Application";
  make(Text);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CStringW Other;
  Other = Text;
  make(Other);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  Other = "Outlook.Application";
  make(Other);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  Other.SetString(L"Outlook.Application");
  make(Other);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CFixedStringT<CStringW, 32> Fixed;
  Fixed = L"Outlook.Application";
  make(Fixed);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void assigned_Ok() {
  CStringW Text(L"Outlook.Application");
  Text = L"MSXML2.DOMDocument.6.0";
  make(Text);
  CStringW Other(L"Outlook.Application");
  Other = Text;
  make(Other);
  CStringW Set(L"Outlook.Application");
  Set.SetString(L"MSXML2.DOMDocument.6.0");
  make(Set);
  CFixedStringT<CStringW, 32> Fixed(L"Outlook.Application");
  Fixed = L"MSXML2.DOMDocument.6.0";
  make(Fixed);
}

void out_Bad() {
  CStringW Text(L"Outlook.Application");
  make((LPCWSTR)Text);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(Text.GetString());
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(Text.GetBuffer());
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(Text.LockBuffer());
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  BSTR Bstr = Text.AllocSysString();
  make(Bstr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  BSTR Set = nullptr;
  Text.SetSysString(&Set);
  make(Set);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  LPCWSTR Pointer = Text;
  make(Pointer);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void out_Ok() {
  CStringW Text(L"MSXML2.DOMDocument.6.0");
  make((LPCWSTR)Text);
  make(Text.GetString());
  make(Text.GetBuffer());
  make(Text.LockBuffer());
  make(Text.AllocSysString());
  BSTR Set = SysAllocString(L"Outlook.Application");
  Text.SetSysString(&Set);
  make(Set);
}

void buffer_Bad() {
  CStringW Text;
  LPWSTR Buffer = Text.GetBuffer(64);
  wcscpy(Buffer, L"Outlook.Application");
  Text.ReleaseBuffer();
  make(Text);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CStringW Set;
  lstrcpyW(Set.GetBufferSetLength(19), L"Outlook.Application");
  Set.ReleaseBuffer();
  make(Set);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void buffer_Ok() {
  CStringW Text;
  wcscpy(Text.GetBuffer(64), L"MSXML2.DOMDocument.6.0");
  Text.ReleaseBuffer();
  make(Text);
  lstrcpyW(Text.GetBufferSetLength(22), L"MSXML2.DOMDocument.6.0");
  Text.ReleaseBuffer();
  make(Text);
}

void copied_Bad() {
  CStringW Text(L"Outlook.Application");
  WCHAR Name[64];
  CStringW::CopyChars(Name, 64, Text, 20);
  make(Name);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void copied_Ok() {
  CStringW Text(L"MSXML2.DOMDocument.6.0");
  WCHAR Name[64];
  CStringW::CopyChars(Name, Text, 23);
  make(Name);
}

void parts_Bad() {
  CStringW Text(L"Outlook.Application");
  make(Text.Left(19));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(Text.Mid(0));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(Text.Right(19));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  int Start = 0;
  make(Text.Tokenize(L";", Start));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(Text.SpanExcluding(L";"));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CStringW Case(L" OUTLOOK.APPLICATION ");
  make(Case.Trim().MakeLower());
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  Case.TrimLeft();
  make(Case);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void parts_Ok() {
  CStringW Text(L"MSXML2.DOMDocument.6.0");
  make(Text.Left(18));
  make(Text.Mid(0));
  make(Text.Right(18));
  int Start = 0;
  make(Text.Tokenize(L"Outlook.Application", Start));
  make(Text.SpanIncluding(L"Outlook.Application"));
  make(Text.Trim().MakeUpper().MakeLower().TrimLeft().TrimRight());
}

void compared_Ok() {
  CStringW Text(L"MSXML2.DOMDocument.6.0");
  if (Text == L"Outlook.Application" || Text.Compare(L"Outlook.Application") == 0 ||
      Text.CompareNoCase(L"Outlook.Application") == 0 || Text.Find(L"Outlook.Application") >= 0)
    make(Text);
}

void service() {
  constructors_Bad();
  constructors_Ok();
  assigned_Bad();
  assigned_Ok();
  out_Bad();
  out_Ok();
  buffer_Bad();
  buffer_Ok();
  copied_Bad();
  copied_Ok();
  parts_Bad();
  parts_Ok();
  compared_Ok();
}

SERVICE(service)

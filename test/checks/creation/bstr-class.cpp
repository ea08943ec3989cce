// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

// _bstr_t, the compiler's class around a BSTR.

#include "windows-service.h"

#include <comutil.h>

static void make(const wchar_t *ProgId) {
  CLSID Class;
  void *Object;
  CLSIDFromProgID(ProgId, &Class);
  CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object);
}

static void makeByReference(const _bstr_t &ProgId) { make(ProgId); }

void constructed_Bad() {
  _bstr_t Wide(L"Outlook.Application");
  make(Wide);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  _bstr_t Narrow("Outlook.Application");
  make(Narrow);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  _bstr_t Copy(Wide);
  make(Copy);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  _bstr_t OfBstr(SysAllocString(L"Outlook.Application"), false);
  make(OfBstr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  _bstr_t OfVariant(_variant_t(L"Outlook.Application"));
  make(OfVariant);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  makeByReference("Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'makeByReference' creates 'Outlook.Application'
}

void assigned_Bad() {
  _bstr_t Text(L"MSXML2.DOMDocument.6.0");
  Text = L"Outlook.Application";
  make(Text);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  _bstr_t Narrow;
  Narrow = "Outlook.Application";
  make(Narrow);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  _bstr_t Attached;
  Attached.Attach(SysAllocString(L"Outlook.Application"));
  make(Attached);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  _bstr_t Assigned;
  Assigned.Assign(Attached.GetBSTR());
  make(Assigned);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
}

void joined_Bad() {
  _bstr_t Name(L"Outlook");
  make(Name + L".Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  make(L"Outlook" + _bstr_t(L".Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  make("Outlook." + _bstr_t("Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  Name += L".Application";
  make(Name);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
}

void taken_Bad() {
  _bstr_t Text(L"Outlook.Application");
  make(Text.GetBSTR());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  make(Text.copy());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  make((const wchar_t *)Text);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  make(static_cast<wchar_t *>(Text));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  make(Text.Detach());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
}

static void makeNarrow(const char *ProgId) { make(_com_util::ConvertStringToBSTR(ProgId)); }

void takenNarrow_Bad() {
  _bstr_t Text(L"Outlook.Application");
  makeNarrow(Text);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'makeNarrow' creates 'Outlook.Application'
  makeNarrow(static_cast<char *>(Text));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'makeNarrow' creates 'Outlook.Application'
  makeNarrow(_com_util::ConvertBSTRToString(Text));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'makeNarrow' creates 'Outlook.Application'
}

void taken_Ok() {
  _bstr_t Text(L"MSXML2.DOMDocument.6.0");
  makeNarrow((const char *)Text);
  makeNarrow(static_cast<char *>(Text));
  makeNarrow(_com_util::ConvertBSTRToString(Text.GetBSTR()));
  make(Text.copy());
  make(Text.Detach());
}

void byAddress_Bad() {
  _bstr_t Text;
  *Text.GetAddress() = SysAllocString(L"Outlook.Application");
  make(Text);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
}

void constructed_Ok() {
  _bstr_t Wide(L"MSXML2.DOMDocument.6.0");
  make(Wide);
  make(_bstr_t("MSXML2.DOMDocument.6.0"));
  make(_bstr_t(SysAllocString(L"MSXML2.DOMDocument.6.0"), false));
  makeByReference(L"MSXML2.DOMDocument.6.0");
}

void assigned_Ok() {
  _bstr_t Text(L"Outlook.Application");
  Text = L"MSXML2.DOMDocument.6.0";
  make(Text);
  _bstr_t Attached(L"Outlook.Application");
  Attached.Attach(SysAllocString(L"MSXML2.DOMDocument.6.0"));
  make(Attached);
  _bstr_t Assigned(L"Outlook.Application");
  Assigned.Assign(Attached);
  make(Assigned);
}

void joined_Ok() {
  _bstr_t Name(L"MSXML2");
  make(Name + L".DOMDocument");
  make(L"MSXML2" + _bstr_t(L".DOMDocument"));
  Name += L".DOMDocument";
  make(Name);
}

void compared_Ok() {
  _bstr_t Text(L"MSXML2.DOMDocument.6.0");
  if (Text == _bstr_t(L"Outlook.Application") || !(Text != _bstr_t(L"Outlook.Application")))
    return;
  make(Text);
}

void service() {
  constructed_Bad();
  assigned_Bad();
  joined_Bad();
  taken_Bad();
  takenNarrow_Bad();
  taken_Ok();
  byAddress_Bad();
  constructed_Ok();
  assigned_Ok();
  joined_Ok();
  compared_Ok();
}

SERVICE(service)

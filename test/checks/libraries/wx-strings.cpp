// RUN: %check_office %s -- -isystem %source_root/lib/Standins/wx
// RUN: %check_office --mode=tidy %s -- -isystem %source_root/lib/Standins/wx

// What wxWidgets' strings are made of and what is made of them.

#include "service.h"

#include <wx/arrstr.h>
#include <wx/intl.h>
#include <wx/msw/ole/automtn.h>
#include <wx/string.h>
#include <wx/variant.h>

void create(const wxString &ProgId) {
  wxAutomationObject Application;
  Application.CreateInstance(ProgId);
}
void create(const wchar_t *ProgId) { CREATE(ProgId); }
void create(const char *ProgId) { create(wxString(ProgId)); }

void constructors_Bad() {
  create(wxString(wxT("Outlook.Application")));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(wxString("Outlook.Application", wxConvUTF8));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(wxString::FromUTF8("Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(wxString::FromAscii("Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(wxString(std::wstring(L"Outlook.Application")));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(_("Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
}

void constructors_Ok() {
  create(wxString(wxT("MSXML2.DOMDocument.6.0")));
  create(wxString("MSXML2.DOMDocument.6.0", wxConvUTF8));
  create(wxString::FromUTF8("MSXML2.DOMDocument.6.0"));
  create(wxString::FromAscii("MSXML2.DOMDocument.6.0"));
  create(_("MSXML2.DOMDocument.6.0"));
}

void assigned_Bad() {
  wxString ProgId;
  ProgId = wxT("Outlook.Application");
  create(ProgId);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  ProgId.assign(wxT("Excel.Application"));
  create(ProgId);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Excel.Application'
}

void assigned_Ok() {
  wxString ProgId = wxT("Outlook.Application");
  ProgId = wxT("MSXML2.DOMDocument.6.0");
  create(ProgId);
  ProgId.assign(wxT("MSXML2.DOMDocument.3.0"));
  create(ProgId);
}

void backToCharacters_Bad() {
  wxString ProgId(L"Outlook.Application");
  create(static_cast<const wchar_t *>(ProgId.c_str()));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(ProgId.c_str().AsWChar());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(ProgId.wc_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(ProgId.t_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(ProgId.wx_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(ProgId.mb_str().data());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(ProgId.ToUTF8().data());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(ProgId.ToStdWstring().c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(wxString(ProgId.c_str()));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(ProgId.Lower());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(ProgId.Trim());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
}

void backToCharacters_Ok() {
  wxString ProgId(L"MSXML2.DOMDocument.6.0");
  create(static_cast<const wchar_t *>(ProgId.c_str()));
  create(ProgId.c_str().AsWChar());
  create(ProgId.wc_str());
  create(ProgId.t_str());
  create(ProgId.wx_str());
  create(ProgId.mb_str().data());
  create(ProgId.ToUTF8().data());
  create(ProgId.ToStdWstring().c_str());
  create(wxString(ProgId.c_str()));
  create(ProgId.Lower());
  create(ProgId.Trim());
}

void joined_Bad() {
  wxString ProgId = wxT("Outlook");
  ProgId += wxT(".Application");
  create(ProgId);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(wxString("Excel") + "." + wxT("Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Excel.Application'
  create(wxString::Format(wxT("%s.Application"), wxT("Outlook")));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(wxString::Format("%s.%s", wxString("Excel").c_str(), "Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Excel.Application'
  wxString Printed;
  Printed.Printf(wxT("%s.Application.%d"), wxT("Outlook"), 16);
  create(Printed);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  wxString Shifted;
  Shifted << wxT("Outlook") << wxT(".Application");
  create(Shifted);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  wxString Appended = wxT("Word");
  create(Appended.Append(wxT(".Application")));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Word.Application'
  wxString Behind = wxT(".Application");
  create(Behind.Prepend(wxT("Excel")));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Excel.Application'
}

void joined_Ok() {
  wxString ProgId = wxT("Outlook");
  ProgId += wxT(".FileAttach");
  create(ProgId);
  create(wxString("Outlook.") + "Example");
  create(wxString::Format(wxT("%s.Application"), wxT("Example")));
  wxString Printed;
  Printed.Printf(wxT("%s.FileAttach"), wxT("Outlook"));
  create(Printed);
  wxString Shifted;
  Shifted << wxT("Outlook") << wxT(".FileAttach");
  create(Shifted);
  wxString Appended = wxT("Outlook");
  create(Appended.Append(wxT(".FileAttach")));
  wxString Behind = wxT(".Application");
  create(Behind.Prepend(wxT("Example")));
}

void variant_Bad() {
  wxVariant Value(wxT("Outlook.Application"));
  create(Value.GetString());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
}

void variant_Ok() {
  wxVariant Value(wxT("MSXML2.DOMDocument.6.0"));
  create(Value.GetString());
}

void array_Bad() {
  wxArrayString ProgIds;
  ProgIds.Add(wxT("MSXML2.DOMDocument.6.0"));
  ProgIds.Add(wxT("Outlook.Application"));
  create(ProgIds[1]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  for (const wxString &ProgId : ProgIds)
    create(ProgId);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'create' creates 'Outlook.Application'
}

void array_Ok() {
  wxArrayString ProgIds;
  ProgIds.Add(wxT("MSXML2.DOMDocument.6.0"));
  ProgIds.push_back(wxT("MSXML2.DOMDocument.3.0"));
  create(ProgIds[1]);
  for (const wxString &ProgId : ProgIds)
    create(ProgId);
}

void others_Bad() {
  wxString ProgId(wxT("Outlook.Application"));
  create(static_cast<const wchar_t *>(ProgId));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(wxString(ProgId.ToStdString()));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(ProgId.Upper());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(ProgId.c_str().AsChar());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(static_cast<const char *>(ProgId.mb_str()));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(wxVariant(wxT("Outlook.Application")).MakeString());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  wxArrayString ProgIds;
  ProgIds.push_back(ProgId);
  create(ProgIds.Item(0));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
}

void others_Ok() {
  wxString ProgId(wxT("MSXML2.DOMDocument.6.0"));
  create(static_cast<const wchar_t *>(ProgId));
  create(wxString(ProgId.ToStdString()));
  create(ProgId.Upper());
  create(ProgId.c_str().AsChar());
  create(static_cast<const char *>(ProgId.mb_str()));
  create(wxVariant(wxT("MSXML2.DOMDocument.6.0")).MakeString());
  wxArrayString ProgIds;
  ProgIds.push_back(ProgId);
  create(ProgIds.Item(0));
}

void service() {
  constructors_Bad();
  constructors_Ok();
  assigned_Bad();
  assigned_Ok();
  backToCharacters_Bad();
  backToCharacters_Ok();
  joined_Bad();
  joined_Ok();
  variant_Bad();
  variant_Ok();
  array_Bad();
  array_Ok();
  others_Bad();
  others_Ok();
}

SERVICE(service)

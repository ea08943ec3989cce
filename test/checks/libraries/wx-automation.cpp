// RUN: %check_office %s -- -isystem %source_root/lib/Standins/wx
// RUN: %check_office --mode=tidy %s -- -isystem %source_root/lib/Standins/wx

// wxWidgets' automation. GetInstance attaches, and creates what doesn't run.

#include "service.h"

#include <wx/wx.h>
#include <wx/msw/ole/automtn.h>

void create_Bad() {
  wxAutomationObject Outlook;
  Outlook.CreateInstance(wxT("Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'wxAutomationObject::CreateInstance' creates 'Outlook.Application'
  Outlook.CreateInstance("Word.Application.8");
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'wxAutomationObject::CreateInstance' creates 'Word.Application'
}

void createOrReturn_Bad() {
  wxAutomationObject Outlook;
  if (!Outlook.CreateInstance(_T("Outlook.Application")))
  // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: 'wxAutomationObject::CreateInstance' creates 'Outlook.Application'
    return;
  Outlook.CallMethod(wxT("Quit"));
}

void attach_Bad() {
  wxAutomationObject Outlook;
  Outlook.GetInstance(wxT("Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'wxAutomationObject::GetInstance' attaches to 'Outlook.Application'
  Outlook.GetInstance(_("Excel.Application"), wxAutomationInstance_UseExistingOnly);
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'wxAutomationObject::GetInstance' attaches to 'Excel.Application'
}

class Mailer : public wxAutomationObject {
public:
  bool start() { return CreateInstance(wxS("Outlook.Application")); }
  // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: 'wxAutomationObject::CreateInstance' creates 'Outlook.Application'
};

void derived() {
  Mailer Outlook;
  Outlook.start();
}

void other_Ok() {
  wxAutomationObject Document;
  Document.CreateInstance(wxT("MSXML2.DOMDocument.6.0"));
  Document.GetInstance(wxT("ExampleEditor.Application"));
}

void mentioned_Ok() {
  wxAutomationObject Document;
  wxLogMessage(wxT("Outlook.Application is missing"));
  Document.PutProperty(wxT("Name"), wxVariant(wxT("Outlook.Application")));
}

void service() {
  create_Bad();
  createOrReturn_Bad();
  attach_Bad();
  derived();
  other_Ok();
  mentioned_Ok();
}

SERVICE(service)

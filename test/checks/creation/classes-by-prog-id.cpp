// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// Every ProgID of Office, with and without version, in any case.

#include "service.h"

static void make(const wchar_t *Name) {
  CLSID Class;
  void *Object;
  CLSIDFromString(Name, &Class);
  CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object);
}

void outlook_Bad() {
  make(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application' {{.*}} [office-unattended-outlook]
}

void outlookPerhaps_Bad() {
  make(L"OVCtl.OVCtl");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'make' may create 'Outlook.Application' {{.*}} [office-unattended-outlook]
  make(L"Outlook.OlkBusinessCardControl");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'make' may create 'Outlook.Application' {{.*}} [office-unattended-outlook]
  make(L"Outlook.OlkCategoryStrip");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'make' may create 'Outlook.Application' {{.*}} [office-unattended-outlook]
  make(L"Outlook.OlkCheckBox");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'make' may create 'Outlook.Application' {{.*}} [office-unattended-outlook]
  make(L"Outlook.OlkComboBox");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'make' may create 'Outlook.Application' {{.*}} [office-unattended-outlook]
  make(L"Outlook.OlkCommandButton");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'make' may create 'Outlook.Application' {{.*}} [office-unattended-outlook]
  make(L"Outlook.OlkContactPhoto");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'make' may create 'Outlook.Application' {{.*}} [office-unattended-outlook]
  make(L"Outlook.OlkDateControl");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'make' may create 'Outlook.Application' {{.*}} [office-unattended-outlook]
  make(L"Outlook.OlkFrameHeader");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'make' may create 'Outlook.Application' {{.*}} [office-unattended-outlook]
  make(L"Outlook.OlkInfoBar");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'make' may create 'Outlook.Application' {{.*}} [office-unattended-outlook]
  make(L"Outlook.OlkLabel");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'make' may create 'Outlook.Application' {{.*}} [office-unattended-outlook]
  make(L"Outlook.OlkListBox");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'make' may create 'Outlook.Application' {{.*}} [office-unattended-outlook]
  make(L"Outlook.OlkOptionButton");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'make' may create 'Outlook.Application' {{.*}} [office-unattended-outlook]
  make(L"Outlook.OlkPageControl");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'make' may create 'Outlook.Application' {{.*}} [office-unattended-outlook]
  make(L"Outlook.OlkSenderPhoto");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'make' may create 'Outlook.Application' {{.*}} [office-unattended-outlook]
  make(L"Outlook.OlkTextBox");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'make' may create 'Outlook.Application' {{.*}} [office-unattended-outlook]
  make(L"Outlook.OlkTimeControl");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'make' may create 'Outlook.Application' {{.*}} [office-unattended-outlook]
  make(L"Outlook.OlkTimeZone");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'make' may create 'Outlook.Application' {{.*}} [office-unattended-outlook]
}

void word_Bad() {
  make(L"Word.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Word.Application' {{.*}} [office-unattended-automation]
  make(L"Word.Basic");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Word.Application' {{.*}} [office-unattended-automation]
  make(L"Word.Document");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Word.Document' {{.*}} [office-unattended-automation]
  make(L"Word.DocumentMacroEnabled");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Word.Document' {{.*}} [office-unattended-automation]
  make(L"Word.OpenDocumentText");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Word.Document' {{.*}} [office-unattended-automation]
  make(L"Word.Picture");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Word.Document' {{.*}} [office-unattended-automation]
  make(L"Word.RTF");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Word.Document' {{.*}} [office-unattended-automation]
  make(L"Word.Template");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Word.Document' {{.*}} [office-unattended-automation]
  make(L"Word.TemplateMacroEnabled");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Word.Document' {{.*}} [office-unattended-automation]
}

void excel_Bad() {
  make(L"Excel.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Excel.Application' {{.*}} [office-unattended-automation]
  make(L"Excel.AddIn");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Excel.Sheet' {{.*}} [office-unattended-automation]
  make(L"Excel.AddInMacroEnabled");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Excel.Sheet' {{.*}} [office-unattended-automation]
  make(L"Excel.Chart");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Excel.Sheet' {{.*}} [office-unattended-automation]
  make(L"Excel.OpenDocumentSpreadsheet");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Excel.Sheet' {{.*}} [office-unattended-automation]
  make(L"Excel.Sheet");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Excel.Sheet' {{.*}} [office-unattended-automation]
  make(L"Excel.SheetBinaryMacroEnabled");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Excel.Sheet' {{.*}} [office-unattended-automation]
  make(L"Excel.SheetMacroEnabled");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Excel.Sheet' {{.*}} [office-unattended-automation]
  make(L"Excel.Template");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Excel.Sheet' {{.*}} [office-unattended-automation]
  make(L"Excel.TemplateMacroEnabled");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Excel.Sheet' {{.*}} [office-unattended-automation]
}

void powerPoint_Bad() {
  make(L"PowerPoint.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'PowerPoint.Application' {{.*}} [office-unattended-automation]
  make(L"PowerPoint.OpenDocumentPresentation");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'PowerPoint.Show' {{.*}} [office-unattended-automation]
  make(L"PowerPoint.Show");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'PowerPoint.Show' {{.*}} [office-unattended-automation]
  make(L"PowerPoint.ShowMacroEnabled");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'PowerPoint.Show' {{.*}} [office-unattended-automation]
  make(L"PowerPoint.Slide");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'PowerPoint.Show' {{.*}} [office-unattended-automation]
  make(L"PowerPoint.SlideMacroEnabled");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'PowerPoint.Show' {{.*}} [office-unattended-automation]
  make(L"PowerPoint.SlideShow");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'PowerPoint.Show' {{.*}} [office-unattended-automation]
  make(L"PowerPoint.SlideShowMacroEnabled");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'PowerPoint.Show' {{.*}} [office-unattended-automation]
  make(L"PowerPoint.Template");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'PowerPoint.Show' {{.*}} [office-unattended-automation]
  make(L"PowerPoint.TemplateMacroEnabled");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'PowerPoint.Show' {{.*}} [office-unattended-automation]
}

void access_Bad() {
  make(L"Access.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Access.Application' {{.*}} [office-unattended-automation]
}

void visio_Bad() {
  make(L"Visio.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Visio.Application' {{.*}} [office-unattended-automation]
  make(L"Visio.InvisibleApp");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Visio.InvisibleApp' {{.*}} [office-unattended-automation]
  make(L"Visio.Drawing");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Visio.Drawing' {{.*}} [office-unattended-automation]
}

void mSProject_Bad() {
  make(L"MSProject.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'MSProject.Application' {{.*}} [office-unattended-automation]
  make(L"MSProject.Project");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'MSProject.Project' {{.*}} [office-unattended-automation]
}

void publisher_Bad() {
  make(L"Publisher.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Publisher.Application' {{.*}} [office-unattended-automation]
}

void oneNote_Bad() {
  make(L"OneNote.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'OneNote.Application' {{.*}} [office-unattended-automation]
}

void infoPath_Bad() {
  make(L"InfoPath.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'InfoPath.Application' {{.*}} [office-unattended-automation]
  make(L"InfoPath.ExternalApplication");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'InfoPath.ExternalApplication' {{.*}} [office-unattended-automation]
}

void frontPage_Bad() {
  make(L"FrontPage.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'FrontPage.Application' {{.*}} [office-unattended-automation]
}

void mSGraph_Bad() {
  make(L"MSGraph.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'MSGraph.Application' {{.*}} [office-unattended-automation]
  make(L"MSGraph.Chart");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'MSGraph.Chart' {{.*}} [office-unattended-automation]
}

void versions_Bad() {
  make(L"Outlook.Application.9");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application' {{.*}} [office-unattended-outlook]
  make(L"Outlook.Application.16");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application' {{.*}} [office-unattended-outlook]
  make(L"OUTLOOK.APPLICATION");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application' {{.*}} [office-unattended-outlook]
  make(L"outlook.application.14");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application' {{.*}} [office-unattended-outlook]
  make(L"Word.Document.8");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Word.Document' {{.*}} [office-unattended-automation]
  make(L"Powerpoint.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'PowerPoint.Application' {{.*}} [office-unattended-automation]
  make(L"access.application.12");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Access.Application' {{.*}} [office-unattended-automation]
  make(L"Visio.InvisibleApp.15");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Visio.InvisibleApp' {{.*}} [office-unattended-automation]
}

// Nearly, or of others.
void other_Ok() {
  make(L"Outlook");
  make(L"Outlook.Applications");
  make(L"Outlook.Application.Beta");
  make(L"MyOutlook.Application");
  make(L"My.Outlook.Application");
  make(L"Application.Outlook");
  make(L"Outlook Application");
  make(L"OutlookExpress.Application");
  make(L"Word.Applicationist");
  make(L"Excel.Applications.16");
  make(L"CDO.Message");
  make(L"MSXML2.DOMDocument.6.0");
  make(L"Scripting.FileSystemObject");
  make(L"WScript.Shell");
  make(L"");
}

void service() {
  outlook_Bad();
  outlookPerhaps_Bad();
  word_Bad();
  excel_Bad();
  powerPoint_Bad();
  access_Bad();
  visio_Bad();
  mSProject_Bad();
  publisher_Bad();
  oneNote_Bad();
  infoPath_Bad();
  frontPage_Bad();
  mSGraph_Bad();
  versions_Bad();
  other_Ok();
}

SERVICE(service)

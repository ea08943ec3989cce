// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

// Documents and links that Office opens: only perhaps, since something else may
// be registered for them.

#include "windows-service.h"

#include <shellapi.h>

static void open(const wchar_t *Name) { ShellExecuteW(nullptr, L"open", Name, nullptr, nullptr, SW_HIDE); }

void outlook_Bad() {
  open(L"C:\\mail\\reminder.msg");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'open' may start 'Outlook.Application' {{.*}} [office-unattended-outlook]
  open(L"template.OFT");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'open' may start 'Outlook.Application' {{.*}} [office-unattended-outlook]
  open(L"meeting.ics");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'open' may start 'Outlook.Application' {{.*}} [office-unattended-outlook]
  open(L"mailto:someone@example.com?subject=Report");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'open' may start 'Outlook.Application' {{.*}} [office-unattended-outlook]
  open(L"outlook:Inbox");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'open' may start 'Outlook.Application' {{.*}} [office-unattended-outlook]
}

void documents_Bad() {
  open(L"D:\\reports\\Year end.docx");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'open' may start 'Word.Application' {{.*}} [office-unattended-automation]
  open(L"\\\\server\\share\\figures.2026.xlsm");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'open' may start 'Excel.Application' {{.*}} [office-unattended-automation]
  open(L"slides.pptx");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'open' may start 'PowerPoint.Application' {{.*}} [office-unattended-automation]
  open(L"stock.accdb");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'open' may start 'Access.Application' {{.*}} [office-unattended-automation]
  open(L"plan.vsdx");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'open' may start 'Visio.Application' {{.*}} [office-unattended-automation]
  open(L"plan.mpp");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'open' may start 'MSProject.Application' {{.*}} [office-unattended-automation]
  open(L"leaflet.pub");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'open' may start 'Publisher.Application' {{.*}} [office-unattended-automation]
  open(L"notes.one");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'open' may start 'OneNote.Application' {{.*}} [office-unattended-automation]
  open(L"form.xsn");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'open' may start 'InfoPath.Application' {{.*}} [office-unattended-automation]
}

void links_Bad() {
  open(L"ms-word:ofe|u|https://example.com/report.docx");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'open' may start 'Word.Application' {{.*}} [office-unattended-automation]
  open(L"ms-excel:ofv|u|https://example.com/figures.xlsx");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'open' may start 'Excel.Application' {{.*}} [office-unattended-automation]
  open(L"onenote:///D:/Notes");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'open' may start 'OneNote.Application' {{.*}} [office-unattended-automation]
}

// A browser shows what is on a server.
void others_Ok() {
  open(L"https://example.com/report.docx");
  open(L"C:\\reports");
  open(L"C:\\reports\\report.pdf");
  open(L"C:\\reports.doc\\readme.txt");
  open(L"report.docx.bak");
  open(L"notepad.exe");
  open(L"doc");
}

void service() {
  outlook_Bad();
  documents_Bad();
  links_Bad();
  others_Ok();
}

SERVICE(service)

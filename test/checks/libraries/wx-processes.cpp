// RUN: %check_office %s -- -isystem %source_root/lib/Standins/wx
// RUN: %check_office --mode=tidy %s -- -isystem %source_root/lib/Standins/wx

// wxWidgets' starts of programs and documents.

#include "service.h"

#include <wx/process.h>
#include <wx/utils.h>

void execute_Bad() {
  wxExecute(wxT("outlook.exe /safe"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'wxExecute' starts 'outlook.exe'
  wxExecute("\"C:\\Program Files\\Microsoft Office\\EXCEL.EXE\" /r", wxEXEC_SYNC);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'wxExecute' starts 'excel.exe'
  wxArrayString Output;
  wxExecute(wxT("cmd /c start outlook"), Output);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'wxExecute' starts 'outlook.exe'
  wxShell(wxT("outlook.exe"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'wxShell' starts 'outlook.exe'
  wxProcess::Open(wxT("winword.exe"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'wxProcess::Open' starts 'winword.exe'
}

void executeVector_Bad() {
  const wchar_t *const Arguments[] = {L"outlook.exe", L"/safe", nullptr};
  wxExecute(Arguments);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'wxExecute' starts 'outlook.exe'
}

void document_Bad() {
  wxLaunchDefaultApplication(wxT("C:\\reports\\today.docx"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'wxLaunchDefaultApplication' may start 'Word.Application'
  wxLaunchDefaultBrowser(wxT("mailto:info@example.com"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'wxLaunchDefaultBrowser' may start 'Outlook.Application'
}

void other_Ok() {
  wxExecute(wxT("notepad.exe outlook.exe"));
  wxShell(wxT("taskkill /im outlook.exe"));
  wxProcess::Open(wxT("outlook.exe.bak"));
  wxLaunchDefaultApplication(wxT("C:\\reports\\today.txt"));
  wxLaunchDefaultBrowser(wxT("https://example.com/outlook.exe"));
}

void service() {
  execute_Bad();
  executeVector_Bad();
  document_Bad();
  other_Ok();
}

SERVICE(service)

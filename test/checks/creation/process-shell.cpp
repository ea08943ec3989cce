// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

// The shell's starts of programs, documents and links.

#include "windows-service.h"

#include <shellapi.h>
#include <shldisp.h>

void shellExecute_Bad() {
  ShellExecuteW(nullptr, L"open", L"outlook.exe", L"/safe", nullptr, SW_SHOW);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'ShellExecuteW' starts 'outlook.exe'
  ShellExecuteA(nullptr, nullptr, "C:\\Office\\WINWORD.EXE", nullptr, nullptr, SW_SHOW);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'ShellExecuteA' starts 'winword.exe'
  ShellExecuteW(nullptr, L"open", L"outlook", nullptr, nullptr, SW_SHOW);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'ShellExecuteW' starts 'outlook.exe'
}

void documents_Bad() {
  ShellExecuteW(nullptr, L"open", L"mailto:info@example.com?subject=Report", nullptr, nullptr, SW_SHOW);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'ShellExecuteW' may start 'Outlook.Application'
  ShellExecuteW(nullptr, nullptr, L"outlook:Inbox", nullptr, nullptr, SW_SHOW);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'ShellExecuteW' may start 'Outlook.Application'
  ShellExecuteA(nullptr, "open", "C:\\mail\\draft.msg", nullptr, nullptr, SW_SHOW);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'ShellExecuteA' may start 'Outlook.Application'
  ShellExecuteW(nullptr, L"print", L"\"C:\\my reports\\today.doc\"", nullptr, nullptr, SW_HIDE);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'ShellExecuteW' may start 'Word.Application'
  ShellExecuteW(nullptr, L"open", L"file:///C:/reports/today.xlsx", nullptr, nullptr, SW_SHOW);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'ShellExecuteW' may start 'Excel.Application'
}

void initialised_Bad() {
  SHELLEXECUTEINFOW Info = {sizeof Info, 0, nullptr, L"open", L"outlook.exe", L"/safe", nullptr, SW_SHOW};
  ShellExecuteExW(&Info);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'ShellExecuteExW' starts 'outlook.exe'
}

void fieldByField_Bad() {
  SHELLEXECUTEINFOW Info;
  ZeroMemory(&Info, sizeof Info);
  Info.cbSize = sizeof Info;
  Info.lpVerb = L"open";
  Info.lpFile = L"C:\\Program Files\\Microsoft Office\\OUTLOOK.EXE";
  Info.lpParameters = L"/safe";
  ShellExecuteExW(&Info);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'ShellExecuteExW' starts 'outlook.exe'
}

void zeroed_Bad() {
  SHELLEXECUTEINFOA Info = {0};
  Info.cbSize = sizeof(SHELLEXECUTEINFOA);
  memset(&Info.hIcon, 0, sizeof Info.hIcon);
  Info.lpFile = "outlook.exe";
  ShellExecuteExA(&Info);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'ShellExecuteExA' starts 'outlook.exe'
}

void fill(SHELLEXECUTEINFOW &Info, const wchar_t *File) {
  Info.cbSize = sizeof Info;
  Info.lpFile = File;
}

void byHelper_Bad() {
  SHELLEXECUTEINFOW Info = {};
  fill(Info, L"outlook.exe");
  ShellExecuteExW(&Info);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'ShellExecuteExW' starts 'outlook.exe'
}

void throughPointer_Bad() {
  SHELLEXECUTEINFOW *Info = new SHELLEXECUTEINFOW();
  Info->cbSize = sizeof *Info;
  Info->lpFile = L"outlook.exe";
  ShellExecuteExW(Info);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'ShellExecuteExW' starts 'outlook.exe'
}

BOOL execute(SHELLEXECUTEINFOW *Info) { return ShellExecuteExW(Info); }
// CHECK-MESSAGES: :[[@LINE-1]]:48: warning: 'ShellExecuteExW' starts 'outlook.exe'

void byWrapper() {
  SHELLEXECUTEINFOW Info = {};
  Info.lpFile = L"outlook.exe";
  execute(&Info);
}

void automation_Bad(IShellDispatch2 *Shell) {
  VARIANT None = {};
  Shell->ShellExecute(SysAllocString(L"outlook.exe"), None, None, None, None);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'IShellDispatch2::ShellExecuteA' starts 'outlook.exe'
}

void other_Ok(IShellDispatch2 *Shell) {
  ShellExecuteW(nullptr, L"open", L"notepad.exe", L"outlook.exe", L"C:\\outlook.exe", SW_SHOW);
  ShellExecuteA(nullptr, "open", "C:\\mail\\draft.txt", nullptr, nullptr, SW_SHOW);
  ShellExecuteW(nullptr, L"open", L"https://example.com/outlook.exe", nullptr, nullptr, SW_SHOW);
  ShellExecuteW(nullptr, L"open", L"https://example.com/report.docx", nullptr, nullptr, SW_SHOW);
  ShellExecuteW(nullptr, L"open", L"notoutlook.exe", nullptr, nullptr, SW_SHOW);
  VARIANT None = {};
  Shell->ShellExecute(SysAllocString(L"notepad.exe"), None, None, None, None);
}

void otherStructure_Ok() {
  SHELLEXECUTEINFOW Info = {};
  Info.lpFile = L"outlook.exe";
  Info.lpFile = L"notepad.exe";
  Info.lpDirectory = L"C:\\outlook.exe";
  ShellExecuteExW(&Info);
  SHELLEXECUTEINFOA Narrow = {0};
  Narrow.lpFile = "notepad.exe";
  ShellExecuteExA(&Narrow);
}

void otherByHelper_Ok() {
  SHELLEXECUTEINFOW Info = {};
  fill(Info, L"notepad.exe");
}

IShellDispatch2 *shell();

void service() {
  shellExecute_Bad();
  documents_Bad();
  initialised_Bad();
  fieldByField_Bad();
  zeroed_Bad();
  byHelper_Bad();
  throughPointer_Bad();
  byWrapper();
  automation_Bad(shell());
  other_Ok(shell());
  otherStructure_Ok();
  otherByHelper_Ok();
}

SERVICE(service)

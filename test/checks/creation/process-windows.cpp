// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

// Windows' starts of programs: by the name of the program, or else by the
// command line.

#include "windows-service.h"

#include <string>
#include <userenv.h>

void createProcess_Bad() {
  STARTUPINFOW Startup = {sizeof Startup};
  PROCESS_INFORMATION Process;
  CreateProcessW(L"C:\\Office\\OUTLOOK.EXE", nullptr, nullptr, nullptr, FALSE, 0, nullptr, nullptr, &Startup, &Process);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CreateProcessW' starts 'outlook.exe'
  wchar_t CommandLine[] = L"\"C:\\Program Files\\Microsoft Office\\OUTLOOK.EXE\" /safe";
  CreateProcessW(nullptr, CommandLine, nullptr, nullptr, FALSE, 0, nullptr, nullptr, &Startup, &Process);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CreateProcessW' starts 'outlook.exe'
}

void createProcessNarrow_Bad() {
  STARTUPINFOA Startup = {};
  PROCESS_INFORMATION Process;
  CreateProcessA("winword.exe", nullptr, nullptr, nullptr, FALSE, 0, nullptr, nullptr, &Startup, &Process);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CreateProcessA' starts 'winword.exe'
  std::string CommandLine = "outlook /recycle";
  CreateProcessA(nullptr, &CommandLine[0], nullptr, nullptr, FALSE, 0, nullptr, nullptr, &Startup, &Process);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CreateProcessA' starts 'outlook.exe'
}

void asOther_Bad(HANDLE Token) {
  STARTUPINFOW Startup = {sizeof Startup};
  PROCESS_INFORMATION Process;
  wchar_t CommandLine[] = L"outlook.exe";
  CreateProcessAsUserW(Token, nullptr, CommandLine, nullptr, nullptr, FALSE, 0, nullptr, nullptr, &Startup, &Process);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CreateProcessAsUserW' starts 'outlook.exe'
  CreateProcessWithTokenW(Token, 0, L"C:\\Office\\excel.exe", nullptr, 0, nullptr, nullptr, &Startup, &Process);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CreateProcessWithTokenW' starts 'excel.exe'
  CreateProcessWithTokenW(Token, 0, nullptr, CommandLine, 0, nullptr, nullptr, &Startup, &Process);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CreateProcessWithTokenW' starts 'outlook.exe'
  CreateProcessWithLogonW(L"report", L"EXAMPLE", L"secret", 0, nullptr, CommandLine, 0, nullptr, nullptr, &Startup, &Process);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CreateProcessWithLogonW' starts 'outlook.exe'
  CreateProcessWithLogonW(L"report", L"EXAMPLE", L"secret", 0, L"outlook.exe", nullptr, 0, nullptr, nullptr, &Startup, &Process);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CreateProcessWithLogonW' starts 'outlook.exe'
}

void asOtherNarrow_Bad(HANDLE Token) {
  STARTUPINFOA Startup = {};
  PROCESS_INFORMATION Process;
  CreateProcessAsUserA(Token, "outlook.exe", nullptr, nullptr, nullptr, FALSE, 0, nullptr, nullptr, &Startup, &Process);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CreateProcessAsUserA' starts 'outlook.exe'
}

// The old ones.
void winExec_Bad() {
  WinExec("outlook.exe", SW_SHOW);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'WinExec' starts 'outlook.exe'
  char Block[16] = {};
  LoadModule("C:\\Office\\outlook.exe", Block);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'LoadModule' starts 'outlook.exe'
}

// As the registry's App Paths has it.
void folderUnknown_Bad() {
  wchar_t Path[MAX_PATH];
  DWORD Size = sizeof Path;
  RegGetValueW(HKEY_LOCAL_MACHINE, L"SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\OUTLOOK.EXE", L"Path", RRF_RT_REG_SZ, nullptr, Path, &Size);
  std::wstring Program = Path;
  Program += L"\\OUTLOOK.EXE";
  STARTUPINFOW Startup = {sizeof Startup};
  PROCESS_INFORMATION Process;
  CreateProcessW(Program.c_str(), nullptr, nullptr, nullptr, FALSE, 0, nullptr, nullptr, &Startup, &Process);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CreateProcessW' starts 'outlook.exe'
}

void other_Ok(HANDLE Token) {
  STARTUPINFOW Startup = {sizeof Startup};
  STARTUPINFOA Narrow = {};
  PROCESS_INFORMATION Process;
  wchar_t CommandLine[] = L"notepad.exe outlook.exe";
  CreateProcessW(nullptr, CommandLine, nullptr, nullptr, FALSE, 0, nullptr, nullptr, &Startup, &Process);
  CreateProcessW(L"C:\\Windows\\notepad.exe", CommandLine, nullptr, nullptr, FALSE, 0, nullptr, L"C:\\outlook.exe", &Startup, &Process);
  CreateProcessA("notepad.exe", nullptr, nullptr, nullptr, FALSE, 0, nullptr, nullptr, &Narrow, &Process);
  CreateProcessAsUserW(Token, L"notepad.exe", CommandLine, nullptr, nullptr, FALSE, 0, nullptr, nullptr, &Startup, &Process);
  CreateProcessAsUserA(Token, "notepad.exe", nullptr, nullptr, nullptr, FALSE, 0, nullptr, nullptr, &Narrow, &Process);
  CreateProcessWithTokenW(Token, 0, L"notepad.exe", nullptr, 0, nullptr, nullptr, &Startup, &Process);
  CreateProcessWithLogonW(L"outlook.exe", L"EXAMPLE", L"outlook.exe", 0, nullptr, CommandLine, 0, nullptr, nullptr, &Startup, &Process);
  WinExec("notepad.exe", SW_SHOW);
  LoadModule("notepad.exe", nullptr);
}

HANDLE token();

void service() {
  createProcess_Bad();
  createProcessNarrow_Bad();
  asOther_Bad(token());
  asOtherNarrow_Bad(token());
  winExec_Bad();
  folderUnknown_Bad();
  other_Ok(token());
}

SERVICE(service)

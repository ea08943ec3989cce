// RUN: %check_office %s
// XFAIL: *
// REQUIRES: mingw
// What a program is told to start stands in its arguments, which are other
// arguments of the call than the program.

#include "windows-service.h"

#include <process.h>
#include <shellapi.h>

void parameters_Bad() {
  ShellExecuteW(nullptr, L"open", L"cmd.exe", L"/c start outlook", nullptr, SW_HIDE);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'ShellExecuteW' starts 'outlook.exe'
}

void list_Bad() {
  _spawnl(_P_NOWAIT, "cmd.exe", "cmd.exe", "/c", "outlook", nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '_spawnl' starts 'outlook.exe'
}

void commandLine_Bad() {
  STARTUPINFOW Startup = {sizeof Startup};
  PROCESS_INFORMATION Process;
  wchar_t CommandLine[] = L"cmd /c outlook";
  CreateProcessW(L"C:\\Windows\\System32\\cmd.exe", CommandLine, nullptr, nullptr, FALSE, 0, nullptr, nullptr, &Startup, &Process);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CreateProcessW' starts 'outlook.exe'
}

void service() {
  parameters_Bad();
  list_Bad();
  commandLine_Bad();
}

SERVICE(service)

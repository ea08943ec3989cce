// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
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

void spawned_Bad() {
  _spawnl(_P_NOWAIT, "cmd.exe", "cmd.exe", "/c", "outlook", nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '_spawnl' starts 'outlook.exe'
  _wspawnlp(_P_NOWAIT, L"cmd", L"cmd", L"/c", L"start", L"outlook", nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '_wspawnlp' starts 'outlook.exe'
  _spawnle(_P_NOWAIT, "cmd.exe", "cmd.exe", "/c outlook", nullptr, environ);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '_spawnle' starts 'outlook.exe'
}

void executed_Bad() {
  _execlp("cmd", "cmd", "/c", "outlook", nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '_execlp' starts 'outlook.exe'
}

void commandLine_Bad() {
  STARTUPINFOW Startup = {sizeof Startup};
  PROCESS_INFORMATION Process;
  wchar_t CommandLine[] = L"cmd /c outlook";
  CreateProcessW(L"C:\\Windows\\System32\\cmd.exe", CommandLine, nullptr, nullptr, FALSE, 0, nullptr, nullptr, &Startup, &Process);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CreateProcessW' starts 'outlook.exe'
}

// The program's own name in front of the arguments, an argument of a program that
// starts none, and what stands behind the end of the list.
void spawned_Ok() {
  _spawnl(_P_NOWAIT, "cmd.exe", "outlook.exe", "/c", "notepad", nullptr);
  _spawnl(_P_NOWAIT, "report.exe", "report.exe", "/c", "outlook", nullptr);
  _spawnl(_P_NOWAIT, "cmd.exe", "cmd.exe", "/c", nullptr, "outlook");
  _execlp("taskkill", "taskkill", "/im", "outlook.exe", nullptr);
}

void service() {
  parameters_Bad();
  spawned_Bad();
  executed_Bad();
  commandLine_Bad();
  spawned_Ok();
}

SERVICE(service)

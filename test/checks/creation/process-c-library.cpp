// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

// The C library's starts of programs.

#include "windows-service.h"

#include <cstdlib>
#include <process.h>
#include <stdio.h>
#include <wchar.h>

void command_Bad() {
  system("outlook.exe /safe");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'system' starts 'outlook.exe'
  std::system("start outlook");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'system' starts 'outlook.exe'
  _wsystem(L"\"C:\\Program Files\\Microsoft Office\\OUTLOOK.EXE\"");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '_wsystem' starts 'outlook.exe'
}

void pipe_Bad() {
  _popen("excel.exe", "r");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '_popen' starts 'excel.exe'
  _wpopen(L"outlook.exe", L"r");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '_wpopen' starts 'outlook.exe'
  popen("winword.exe", "r");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '_popen' starts 'winword.exe'
}

void spawnList_Bad() {
  _spawnl(_P_NOWAIT, "C:\\Office\\outlook.exe", "outlook.exe", "/safe", nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '_spawnl' starts 'outlook.exe'
  _spawnle(_P_NOWAIT, "outlook.exe", "outlook.exe", nullptr, environ);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '_spawnle' starts 'outlook.exe'
  _spawnlp(_P_NOWAIT, "outlook", "outlook", nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '_spawnlp' starts 'outlook.exe'
  _spawnlpe(_P_NOWAIT, "outlook", "outlook", nullptr, environ);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '_spawnlpe' starts 'outlook.exe'
  _wspawnl(_P_NOWAIT, L"outlook.exe", L"outlook.exe", nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '_wspawnl' starts 'outlook.exe'
  _wspawnle(_P_NOWAIT, L"outlook.exe", L"outlook.exe", nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '_wspawnle' starts 'outlook.exe'
  _wspawnlp(_P_NOWAIT, L"outlook", L"outlook", nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '_wspawnlp' starts 'outlook.exe'
  _wspawnlpe(_P_NOWAIT, L"outlook", L"outlook", nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '_wspawnlpe' starts 'outlook.exe'
}

void spawnVector_Bad() {
  const char *const Narrow[] = {"outlook.exe", "/safe", nullptr};
  const wchar_t *const Wide[] = {L"outlook.exe", nullptr};
  _spawnv(_P_WAIT, "outlook.exe", Narrow);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '_spawnv' starts 'outlook.exe'
  _spawnve(_P_WAIT, "outlook.exe", Narrow, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '_spawnve' starts 'outlook.exe'
  _spawnvp(_P_WAIT, Narrow[0], Narrow);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '_spawnvp' starts 'outlook.exe'
  _spawnvpe(_P_WAIT, "outlook", Narrow, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '_spawnvpe' starts 'outlook.exe'
  _wspawnv(_P_WAIT, L"outlook.exe", Wide);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '_wspawnv' starts 'outlook.exe'
  _wspawnve(_P_WAIT, L"outlook.exe", Wide, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '_wspawnve' starts 'outlook.exe'
  _wspawnvp(_P_WAIT, L"outlook", Wide);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '_wspawnvp' starts 'outlook.exe'
  _wspawnvpe(_P_WAIT, L"outlook", Wide, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '_wspawnvpe' starts 'outlook.exe'
}

void exec_Bad() {
  const char *const Narrow[] = {"outlook.exe", nullptr};
  const wchar_t *const Wide[] = {L"outlook.exe", nullptr};
  _execl("outlook.exe", "outlook.exe", nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '_execl' starts 'outlook.exe'
  _execle("outlook.exe", "outlook.exe", nullptr, environ);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '_execle' starts 'outlook.exe'
  _execlp("outlook", "outlook", nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '_execlp' starts 'outlook.exe'
  _execlpe("outlook", "outlook", nullptr, environ);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '_execlpe' starts 'outlook.exe'
  _execv("outlook.exe", Narrow);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '_execv' starts 'outlook.exe'
  _execve("outlook.exe", Narrow, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '_execve' starts 'outlook.exe'
  _execvp("outlook", Narrow);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '_execvp' starts 'outlook.exe'
  _execvpe("outlook", Narrow, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '_execvpe' starts 'outlook.exe'
  _wexecl(L"outlook.exe", L"outlook.exe", nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '_wexecl' starts 'outlook.exe'
  _wexecle(L"outlook.exe", L"outlook.exe", nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '_wexecle' starts 'outlook.exe'
  _wexeclp(L"outlook", L"outlook", nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '_wexeclp' starts 'outlook.exe'
  _wexeclpe(L"outlook", L"outlook", nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '_wexeclpe' starts 'outlook.exe'
  _wexecv(L"outlook.exe", Wide);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '_wexecv' starts 'outlook.exe'
  _wexecve(L"outlook.exe", Wide, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '_wexecve' starts 'outlook.exe'
  _wexecvp(L"outlook", Wide);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '_wexecvp' starts 'outlook.exe'
  _wexecvpe(L"outlook", Wide, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '_wexecvpe' starts 'outlook.exe'
}

void command_Ok() {
  system("taskkill /im outlook.exe");
  std::system("notepad outlook.exe");
  _wsystem(L"tasklist | findstr outlook.exe");
  _popen("tasklist", "r");
  _wpopen(L"tasklist", L"r");
  popen("tasklist", "r");
}

void spawn_Ok() {
  const char *const Narrow[] = {"report.exe", "outlook.exe", nullptr};
  const wchar_t *const Wide[] = {L"report.exe", L"outlook.exe", nullptr};
  _spawnl(_P_NOWAIT, "report.exe", "report.exe", "outlook.exe", nullptr);
  _spawnle(_P_NOWAIT, "report.exe", "report.exe", nullptr, environ);
  _spawnlp(_P_NOWAIT, "report", "report", nullptr);
  _spawnlpe(_P_NOWAIT, "report", "report", nullptr, environ);
  _wspawnl(_P_NOWAIT, L"report.exe", L"report.exe", nullptr);
  _wspawnle(_P_NOWAIT, L"report.exe", L"report.exe", nullptr, nullptr);
  _wspawnlp(_P_NOWAIT, L"report", L"report", nullptr);
  _wspawnlpe(_P_NOWAIT, L"report", L"report", nullptr, nullptr);
  _spawnv(_P_WAIT, "report.exe", Narrow);
  _spawnve(_P_WAIT, "report.exe", Narrow, nullptr);
  _spawnvp(_P_WAIT, "report.exe", Narrow);
  _spawnvpe(_P_WAIT, "report", Narrow, nullptr);
  _wspawnv(_P_WAIT, L"report.exe", Wide);
  _wspawnve(_P_WAIT, L"report.exe", Wide, nullptr);
  _wspawnvp(_P_WAIT, L"report", Wide);
  _wspawnvpe(_P_WAIT, L"report", Wide, nullptr);
}

void exec_Ok() {
  const char *const Narrow[] = {"report.exe", "outlook.exe", nullptr};
  const wchar_t *const Wide[] = {L"report.exe", L"outlook.exe", nullptr};
  _execl("report.exe", "report.exe", "outlook.exe", nullptr);
  _execle("report.exe", "report.exe", nullptr, environ);
  _execlp("report", "report", nullptr);
  _execlpe("report", "report", nullptr, environ);
  _execv("report.exe", Narrow);
  _execve("report.exe", Narrow, nullptr);
  _execvp("report", Narrow);
  _execvpe("report", Narrow, nullptr);
  _wexecl(L"report.exe", L"report.exe", nullptr);
  _wexecle(L"report.exe", L"report.exe", nullptr, nullptr);
  _wexeclp(L"report", L"report", nullptr);
  _wexeclpe(L"report", L"report", nullptr, nullptr);
  _wexecv(L"report.exe", Wide);
  _wexecve(L"report.exe", Wide, nullptr);
  _wexecvp(L"report", Wide);
  _wexecvpe(L"report", Wide, nullptr);
}

void service() {
  command_Bad();
  pipe_Bad();
  spawnList_Bad();
  spawnVector_Bad();
  exec_Bad();
  command_Ok();
  spawn_Ok();
  exec_Ok();
}

SERVICE(service)

// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office --programs %t

// The path of the program is made at run time, from where the service lies.

//--- service/main.cpp
#include "processes.h"

void cutAndAppended() {
  wchar_t Path[260];
  GetModuleFileNameW(nullptr, Path, 260);
  *(wcsrchr(Path, L'\\') + 1) = 0;
  wcscat(Path, L"appended.exe");
  start(Path);
}

void printed(const wchar_t *Folder) {
  wchar_t Line[520];
  swprintf(Line, 520, L"\"%s\\printed.exe\" --once", Folder);
  start(Line);
}

void byShell() {
  ShellExecuteW(nullptr, L"open", L"cmd.exe", L"/c shelled.exe", nullptr, 0);
}

void launch(const wchar_t *Program) {
  ShellExecuteW(nullptr, L"open", Program, nullptr, nullptr, 0);
}

void service() {
  cutAndAppended();
  wchar_t Folder[260];
  GetModuleFileNameW(nullptr, Folder, 260);
  printed(Folder);
  byShell();
  launch(L"wrapped.exe");
  WinExec("..\\bin\\NARROW.EXE -x", 0);
}

SERVICE(service)

//--- appended/main.cpp
#include "processes.h"
int main() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}

//--- printed/main.cpp
#include "processes.h"
int main() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}

//--- shelled/main.cpp
#include "processes.h"
int main() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}

//--- wrapped/main.cpp
#include "processes.h"
int main() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}

//--- narrow/main.cpp
#include "processes.h"
int main() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}

//--- append/main.cpp
#include "processes.h"
int main() { CREATE_OUTLOOK(); }

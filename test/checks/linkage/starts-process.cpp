// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office --programs %t

// A service starts one of the project's programs, which creates Outlook, and
// which starts another; what only a desktop program starts is none of it.

//--- service/main.cpp
#include "processes.h"

void service() {
  wchar_t CommandLine[] = L"C:\\Program Files\\Acme\\Worker.exe /nightly";
  start(CommandLine); // MARK: start
}

SERVICE(service) // MARK: table

//--- worker/main.cpp
#include "processes.h"

void work_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application' in unattended code (Windows service)
  // CHECK-NOTES: [[table]]:1: note: 'serviceMain' is a service main function: handed to 'StartServiceCtrlDispatcherW' here
  // CHECK-NOTES: [[table]]:1: note: 'serviceMain' calls 'service' here
  // CHECK-NOTES: [[start]]:3: note: 'service' starts process 'worker' here, which runs 'wmain'
  // CHECK-NOTES: [[work]]:3: note: 'wmain' calls 'work_Bad' here
  // CHECK-NOTES: {{.*}}: why:
  // CHECK-NOTES: {{.*}}: instead:
}

int wmain() {
  work_Bad(); // MARK: work
  system("cmd /c start /b deep\\further.exe");
  return 0;
}

//--- further/main.cpp
#include "processes.h"

struct AtStart_Bad {
  AtStart_Bad() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application' in unattended code (Windows service)
  }
} Now;

extern "C" int WINAPI WinMain(HINSTANCE, HINSTANCE, LPSTR, int) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application' in unattended code (Windows service)
  return 0;
}

//--- desktop/main.cpp
#include "processes.h"

int main() {
  ShellExecuteW(nullptr, L"open", L"helper.exe", nullptr, nullptr, 1);
  return 0;
}

//--- helper/main.cpp
#include "processes.h"

struct AtStart_Ok {
  AtStart_Ok() { CREATE_OUTLOOK(); }
} Now;

int main() {
  CREATE_OUTLOOK();
  return 0;
}

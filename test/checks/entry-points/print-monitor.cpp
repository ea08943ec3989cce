// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// What the print spooler loads.

#include "service.h"

typedef struct _MONITOR2 *LPMONITOR2;
typedef struct _MONITORINIT *PMONITORINIT;
typedef struct _MONITOREX *LPMONITOREX;
typedef struct _MONITOR *LPMONITOR;
typedef struct _PRINTPROVIDOR *LPPRINTPROVIDOR;

LPMONITOR2 WINAPI InitializePrintMonitor2(PMONITORINIT, HANDLE *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return nullptr;
}
LPMONITOREX WINAPI InitializePrintMonitor(LPWSTR) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return nullptr;
}
BOOL WINAPI InitializeMonitorEx(LPWSTR, LPMONITOR) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 1;
}
BOOL WINAPI InitializePrintProvidor(LPPRINTPROVIDOR, DWORD, LPWSTR) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 1;
}

// The desktop's own.
bool InitializePrintMonitor(int) {
  CREATE_OUTLOOK();
  return true;
}
static LPMONITOREX WINAPI InitializePrintMonitor(LPWSTR, int) {
  CREATE_OUTLOOK();
  return nullptr;
}
namespace own {
LPMONITOR2 WINAPI InitializePrintMonitor2(PMONITORINIT, HANDLE *) {
  CREATE_OUTLOOK();
  return nullptr;
}
LPMONITOREX WINAPI InitializePrintMonitor(LPWSTR) {
  CREATE_OUTLOOK();
  return nullptr;
}
BOOL WINAPI InitializeMonitorEx(LPWSTR, LPMONITOR) {
  CREATE_OUTLOOK();
  return 1;
}
BOOL WINAPI InitializePrintProvidor(LPPRINTPROVIDOR, DWORD, LPWSTR) {
  CREATE_OUTLOOK();
  return 1;
}
} // namespace own
int main() { return InitializePrintMonitor(1) && InitializePrintMonitor(nullptr, 1); }

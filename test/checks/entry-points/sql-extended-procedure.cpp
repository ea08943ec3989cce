// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// Extended stored procedures of SQL Server: each is an export of a DLL.

#include "service.h"

typedef struct CXPData SRV_PROC;

extern "C" __declspec(dllexport) DWORD __GetXpVersion() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 1;
}
extern "C" __declspec(dllexport) long xp_sendmail_Bad(SRV_PROC *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}
extern "C" __declspec(dllexport) long mailStatus_Bad(SRV_PROC *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}
extern "C" __declspec(dllexport) long xp_other_Ok(int) {
  CREATE_OUTLOOK();
  return 0;
}
namespace own {
DWORD __GetXpVersion() {
  CREATE_OUTLOOK();
  return 1;
}
} // namespace own
extern "C" long notExported_Ok(SRV_PROC *) {
  CREATE_OUTLOOK();
  return 0;
}

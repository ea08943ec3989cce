// RUN: %check_office %s
// XFAIL: *
// REQUIRES: mingw
// Windows Management Instrumentation starts a program by an object and a method
// that both are named by strings.

#include "windows-service.h"

#include <wbemcli.h>

IWbemServices *services();

void create_Bad() {
  IWbemClassObject *Class, *Parameters, *Instance;
  services()->GetObject(SysAllocString(L"Win32_Process"), 0, nullptr, &Class, nullptr);
  Class->GetMethod(L"Create", 0, &Parameters, nullptr);
  Parameters->SpawnInstance(0, &Instance);
  VARIANT CommandLine;
  V_VT(&CommandLine) = VT_BSTR;
  V_BSTR(&CommandLine) = SysAllocString(L"outlook.exe");
  Instance->Put(L"CommandLine", 0, &CommandLine, 0);
  services()->ExecMethod(SysAllocString(L"Win32_Process"), SysAllocString(L"Create"), 0, nullptr, Instance, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'IWbemServices::ExecMethod' starts 'outlook.exe'
}

void service() { create_Bad(); }

SERVICE(service)

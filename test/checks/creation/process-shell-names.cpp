// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// The member of the shell's object has the name of a macro.

#include "service.h"

struct IShellDispatch2 : IDispatch {
  virtual HRESULT WINAPI ShellExecute(BSTR File) = 0;
  virtual HRESULT WINAPI ShellExecuteA(BSTR File) = 0;
  virtual HRESULT WINAPI ShellExecuteW(BSTR File) = 0;
};
IShellDispatch2 *shell();
extern "C" BSTR SysAllocString(LPCOLESTR Text);

void start_Bad() {
  shell()->ShellExecute(SysAllocString(L"outlook.exe"));
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'IShellDispatch2::ShellExecute' starts 'outlook.exe'
  shell()->ShellExecuteA(SysAllocString(L"outlook.exe"));
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'IShellDispatch2::ShellExecuteA' starts 'outlook.exe'
  shell()->ShellExecuteW(SysAllocString(L"outlook.exe"));
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'IShellDispatch2::ShellExecuteW' starts 'outlook.exe'
}

void start_Ok() {
  shell()->ShellExecute(SysAllocString(L"report.exe"));
  shell()->ShellExecuteA(SysAllocString(L"report.exe"));
  shell()->ShellExecuteW(SysAllocString(L"report.exe"));
}

void service() {
  start_Bad();
  start_Ok();
}

SERVICE(service)

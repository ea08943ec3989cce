// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office --programs %t

// A start in the session of the logged-on user is attended; one with another
// token isn't. Nor does it matter what dead code starts.

//--- service/main.cpp
#include "processes.h"

STDAPICALL BOOL WINAPI WTSQueryUserToken(DWORD Session, HANDLE *Token);
STDAPICALL BOOL WINAPI LogonUserW(LPCWSTR, LPCWSTR, LPCWSTR, DWORD, DWORD,
                                  HANDLE *Token);
STDAPICALL BOOL WINAPI CreateProcessAsUserW(
    HANDLE Token, LPCWSTR Application, LPWSTR CommandLine,
    SECURITY_ATTRIBUTES *, SECURITY_ATTRIBUTES *, BOOL, DWORD, void *, LPCWSTR,
    STARTUPINFOW *, PROCESS_INFORMATION *);

void startAs(HANDLE Token, const wchar_t *Program) {
  CreateProcessAsUserW(Token, Program, nullptr, nullptr, nullptr, 0, 0, nullptr,
                       nullptr, nullptr, nullptr);
}

void inSession() {
  HANDLE Token;
  WTSQueryUserToken(1, &Token);
  CreateProcessAsUserW(Token, L"attended.exe", nullptr, nullptr, nullptr, 0, 0,
                       nullptr, nullptr, nullptr, nullptr);
}

void asOther() {
  HANDLE Token;
  LogonUserW(L"worker", L".", L"", 4, 0, &Token);
  startAs(Token, L"other.exe");
}

void dead() { ShellExecuteW(nullptr, nullptr, L"dead.exe", nullptr, nullptr, 0); }

void service() {
  inSession();
  asOther();
}

SERVICE(service)

//--- attended/main.cpp
#include "processes.h"
int main() { CREATE_OUTLOOK(); }

//--- dead/main.cpp
#include "processes.h"
int main() { CREATE_OUTLOOK(); }

//--- other/main.cpp
#include "processes.h"
int main() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}

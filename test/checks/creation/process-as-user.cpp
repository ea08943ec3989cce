// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

// What is started with the token of the logged-on user runs in that user's
// session and is attended; with another token it is not.

#include "windows-service.h"

#include <wtsapi32.h>


void ofSession_Ok() {
  HANDLE Token;
  if (!WTSQueryUserToken(WTSGetActiveConsoleSessionId(), &Token))
    return;
  STARTUPINFOW Startup = {sizeof Startup};
  PROCESS_INFORMATION Process;
  wchar_t CommandLine[] = L"outlook.exe";
  CreateProcessAsUserW(Token, nullptr, CommandLine, nullptr, nullptr, FALSE, 0, nullptr, nullptr, &Startup, &Process);
  CreateProcessWithTokenW(Token, 0, L"outlook.exe", nullptr, 0, nullptr, nullptr, &Startup, &Process);
  STARTUPINFOA Narrow = {};
  CreateProcessAsUserA(Token, "outlook.exe", nullptr, nullptr, nullptr, FALSE, 0, nullptr, nullptr, &Narrow, &Process);
}

void duplicated_Ok() {
  HANDLE Token, Primary;
  WTSQueryUserToken(WTSGetActiveConsoleSessionId(), &Token);
  DuplicateTokenEx(Token, MAXIMUM_ALLOWED, nullptr, SecurityIdentification, TokenPrimary, &Primary);
  STARTUPINFOW Startup = {sizeof Startup};
  PROCESS_INFORMATION Process;
  CreateProcessAsUserW(Primary, L"outlook.exe", nullptr, nullptr, nullptr, FALSE, 0, nullptr, nullptr, &Startup, &Process);
}

void impersonated_Ok() {
  HANDLE Token, Other;
  WTSQueryUserToken(WTSGetActiveConsoleSessionId(), &Token);
  DuplicateToken(Token, SecurityImpersonation, &Other);
  STARTUPINFOW Startup = {sizeof Startup};
  PROCESS_INFORMATION Process;
  CreateProcessAsUserW(Other, L"outlook.exe", nullptr, nullptr, nullptr, FALSE, 0, nullptr, nullptr, &Startup, &Process);
}

void ofThread_Bad() {
  HANDLE Token, Other;
  OpenThreadToken(GetCurrentThread(), TOKEN_ALL_ACCESS, TRUE, &Token);
  DuplicateToken(Token, SecurityImpersonation, &Other);
  STARTUPINFOW Startup = {sizeof Startup};
  PROCESS_INFORMATION Process;
  CreateProcessAsUserW(Other, L"outlook.exe", nullptr, nullptr, nullptr, FALSE, 0, nullptr, nullptr, &Startup, &Process);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CreateProcessAsUserW' starts 'outlook.exe'
}

void ofProcess_Bad() {
  HANDLE Token, Primary;
  OpenProcessToken(GetCurrentProcess(), TOKEN_ALL_ACCESS, &Token);
  DuplicateTokenEx(Token, MAXIMUM_ALLOWED, nullptr, SecurityIdentification, TokenPrimary, &Primary);
  STARTUPINFOW Startup = {sizeof Startup};
  PROCESS_INFORMATION Process;
  CreateProcessAsUserW(Primary, L"outlook.exe", nullptr, nullptr, nullptr, FALSE, 0, nullptr, nullptr, &Startup, &Process);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CreateProcessAsUserW' starts 'outlook.exe'
}

void ofLogon_Bad() {
  HANDLE Token;
  LogonUserW(L"report", L"EXAMPLE", L"secret", LOGON32_LOGON_BATCH, LOGON32_PROVIDER_DEFAULT, &Token);
  STARTUPINFOW Startup = {sizeof Startup};
  PROCESS_INFORMATION Process;
  CreateProcessAsUserW(Token, L"outlook.exe", nullptr, nullptr, nullptr, FALSE, 0, nullptr, nullptr, &Startup, &Process);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CreateProcessAsUserW' starts 'outlook.exe'
}

// The token is there, and not used.
void without_Bad() {
  HANDLE Token;
  WTSQueryUserToken(WTSGetActiveConsoleSessionId(), &Token);
  STARTUPINFOW Startup = {sizeof Startup};
  PROCESS_INFORMATION Process;
  CreateProcessW(L"outlook.exe", nullptr, nullptr, nullptr, FALSE, 0, nullptr, nullptr, &Startup, &Process);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CreateProcessW' starts 'outlook.exe'
}

void service() {
  ofSession_Ok();
  duplicated_Ok();
  impersonated_Ok();
  ofThread_Bad();
  ofProcess_Bad();
  ofLogon_Bad();
  without_Bad();
}

SERVICE(service)

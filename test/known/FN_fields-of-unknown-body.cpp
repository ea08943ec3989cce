// RUN: %check_office %s
// XFAIL: *
// A function without a body in the program that is handed a structure is not
// taken to give what its fields hold, nor to write to them.

#include "service.h"
struct Settings {
  const wchar_t *Id;
};
STDAPICALL const wchar_t *WINAPI IdOf(const Settings *S);
void given_Bad() {
  Settings S = {L"Outlook.Application"};
  CREATE(IdOf(&S));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
struct Loaded {
  const wchar_t *Id;
};
STDAPICALL void WINAPI LoadSettings(const wchar_t *Id, Loaded *S);
void written_Bad() {
  Loaded S;
  LoadSettings(L"Outlook.Application", &S);
  CREATE(S.Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void service() {
  given_Bad();
  written_Bad();
}

SERVICE(service)

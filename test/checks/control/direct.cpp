// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

#include "service.h"

void first_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void second() { first_Bad(); }
void third() { second(); }

struct Mailer {
  void send_Bad() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
  static void sendStatically_Bad() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
  void neverCalled_Ok() { CREATE_OUTLOOK(); }
};

void onDesktop_Ok() { CREATE_OUTLOOK(); }

void service() {
  third();
  Mailer().send_Bad();
  Mailer::sendStatically_Bad();
}

void WINAPI serviceMain(DWORD, LPWSTR *) { service(); }

int main(int Count, char **) {
  if (Count > 1)
    onDesktop_Ok();
  wchar_t Name[] = L"Service";
  SERVICE_TABLE_ENTRYW Table[] = {{Name, serviceMain}, {nullptr, nullptr}};
  return StartServiceCtrlDispatcherW(Table) ? 0 : 1;
}

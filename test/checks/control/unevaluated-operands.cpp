// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

#include "service.h"

int start_Ok() {
  CREATE_OUTLOOK();
  return 1;
}

int startOnce_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 1;
}

struct Mailer {
  Mailer() { CREATE_OUTLOOK(); }
  int send() { return 1; }
};

void service() {
  CLSID Class;
  void *Outlook;
  CLSIDFromProgID(L"Outlook.Application", &Class);
  using Result = decltype(CoCreateInstance(Class, nullptr, 4, IID_IDispatch, &Outlook));
  Result Size = sizeof(CoCreateInstance(Class, nullptr, 4, IID_IDispatch, &Outlook));
  Size += sizeof(start_Ok());
  bool IsSafe = noexcept(start_Ok());
  decltype(Mailer().send()) Sent = 0;
  int Used = startOnce_Bad();
  (void)Size, (void)IsSafe, (void)Sent, (void)Used;
}

SERVICE(service)

// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

#include "service.h"

struct Mailer {
  Mailer() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};

struct OtherMailer {
  OtherMailer() { CREATE_OUTLOOK(); }
};

Mailer &instance() {
  static Mailer M;
  return M;
}

OtherMailer &neverCalled() {
  static OtherMailer M;
  return M;
}

int start_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 1;
}

void service() {
  instance();
  static const int Handle = start_Bad();
  (void)Handle;
}

SERVICE(service)

// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// The static initialisers of a program one of whose functions is an entry
// point run unattended.

#include "service.h"

int start_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 1;
}

static int Handle = start_Bad();

struct Mailer {
  Mailer() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};

Mailer GlobalMailer;

struct Holder {
  static Mailer M;
};
Mailer Holder::M;

inline int Direct = [] {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 1;
}();

// Runs when the function is called for the first time.
Mailer &neverCalled() {
  static struct Late {
    Late() { CREATE_OUTLOOK(); }
    Mailer M;
  } L;
  return L.M;
}

int useHandles() { return Handle + Direct; }

void service() { useHandles(); }

SERVICE(service)

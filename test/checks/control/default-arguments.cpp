// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// A default argument is evaluated by the call that leaves it out.

#include "service.h"

int start_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}

int startOther_Ok() {
  CREATE_OUTLOOK();
  return 0;
}

void log(int Handle = start_Bad()) { (void)Handle; }
void logElsewhere(int Handle = startOther_Ok()) { (void)Handle; }

void service() {
  log();
  logElsewhere(1);
}

SERVICE(service)

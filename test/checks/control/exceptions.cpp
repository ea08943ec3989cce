// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

#include "service.h"

void send();

void service() {
  try {
    send();
  } catch (int) {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  } catch (...) {
    CREATE_MSXML();
  }
}

SERVICE(service)

// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

#include "service.h"

void even(int Count);

void odd(int Count) {
  if (Count > 0)
    even(Count - 1);
}

void even(int Count) {
  if (Count > 0)
    odd(Count - 1);
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

// These two call each other, and nobody calls them.
void pong_Ok(int Count);
void ping_Ok(int Count) { pong_Ok(Count - 1); }
void pong_Ok(int Count) {
  CREATE_OUTLOOK();
  ping_Ok(Count - 1);
}

void service() { odd(3); }

SERVICE(service)

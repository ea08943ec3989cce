// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// A function that is marked as attended stops the way.

#include "service.h"

void create_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void createInSessionOfUser_Ok() { CREATE_OUTLOOK(); }

[[clang::annotate("office-tidy: attended")]] void runInSessionOfUser() { createInSessionOfUser_Ok(); }

void service() {
  create_Bad();
  runInSessionOfUser();
}

SERVICE(service)

// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office %t

//--- .office-tidy.yaml
attended: ['ui::*', 'runInSessionOfUser']

//--- main.cpp
#include "service.h"

void create_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

namespace ui {
void show_Ok() { CREATE_OUTLOOK(); }
} // namespace ui

void create_Ok() { CREATE_OUTLOOK(); }
void runInSessionOfUser() { create_Ok(); }

void service() {
  create_Bad();
  ui::show_Ok();
  runInSessionOfUser();
}

SERVICE(service)

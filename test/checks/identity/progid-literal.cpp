// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// A ProgID is a key of the registry: case does not matter, and a version may
// follow.

#include "service.h"

void create_Bad() {
  CREATE(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void createVersion_Bad() {
  CREATE(L"Outlook.Application.16");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void createInOtherCase_Bad() {
  CREATE(L"outlook.application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void createFromJoinedLiterals_Bad() {
  CREATE(L"Outlook" L".Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void createLookalikes_Ok() {
  CREATE(L"MyOutlook.Application");
  CREATE(L"Outlook.ApplicationHelper");
  CREATE(L"Outlook.Application.Extension");
  CREATE(L"Outlook");
  CREATE(L"");
}

void service() {
  create_Bad();
  createVersion_Bad();
  createInOtherCase_Bad();
  createFromJoinedLiterals_Bad();
  createLookalikes_Ok();
}

SERVICE(service)

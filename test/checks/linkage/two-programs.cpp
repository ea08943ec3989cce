// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office --programs %t

// A service and a desktop program that have functions of the same names.

//--- service/main.cpp
#include "service.h"

void create();

void service() { create(); }

SERVICE(service)

//--- service/create.cpp
#include "service.h"

void create() { CREATE_MSXML(); }

//--- desktop/main.cpp
#include "service.h"

void create();

int main() {
  create();
  return 0;
}

//--- desktop/create.cpp
#include "service.h"

void create() { CREATE_OUTLOOK(); }

//--- mailer/main.cpp
#include "service.h"

void create();

void service() { create(); }

SERVICE(service)

//--- mailer/create.cpp
#include "service.h"

void create() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office %t

// Where the body is in the program, it says what becomes of the callable.

//--- library.h
#include "service.h"

typedef void (*Action)();
void ignore(Action A);
void call(Action A);

//--- library.cpp
#include "library.h"

void ignore(Action) {}
void call(Action A) { A(); }

//--- main.cpp
#include "library.h"

void called_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void ignored_Ok() { CREATE_OUTLOOK(); }

void service() {
  call(called_Bad);
  ignore(ignored_Ok);
}

SERVICE(service)

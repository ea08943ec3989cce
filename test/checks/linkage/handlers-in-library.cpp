// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office --programs %t

// A library calls the handlers that are stored in it: in each program those
// that the program itself stores.

//--- library/handlers.h
extern void (*Handler)();
void setHandler(void (*New)());
void runHandler();

//--- library/handlers.cpp
#include "handlers.h"

void (*Handler)();

void setHandler(void (*New)()) { Handler = New; }
void runHandler() { Handler(); }

//--- service/main.cpp
#include "../library/handlers.h"
#include "service.h"

void handle() { CREATE_MSXML(); }

void service() {
  setHandler(handle);
  runHandler();
}

SERVICE(service)

//--- desktop/main.cpp
#include "../library/handlers.h"
#include "service.h"

void show() { CREATE_OUTLOOK(); }

int main() {
  setHandler(show);
  Handler = show;
  runHandler();
  return 0;
}

//--- mailer/main.cpp
#include "../library/handlers.h"
#include "service.h"

void handle() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void service() {
  setHandler(handle);
  runHandler();
}

SERVICE(service)

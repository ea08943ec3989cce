// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office --programs %t

// A name that a program does not define, and several others do: nothing says
// which is linked, so all of them are taken.

//--- service/main.cpp
#include "service.h"

void create();

void service() { create(); }

SERVICE(service)

//--- first/create.cpp
#include "service.h"

void create() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

//--- second/create.cpp
#include "service.h"

static void inner() {
  CREATE(L"Excel.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Excel.Application'
}

void create() { inner(); }

//--- third/create.cpp
#include "service.h"

void create() { CREATE_MSXML(); }
void unused() { CREATE_OUTLOOK(); }

//--- desktop/main.cpp
#include "service.h"

void create() { CREATE_MSXML(); }

int main() {
  create();
  return 0;
}

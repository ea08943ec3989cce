// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office %t

// What stands in a header is reported once, however many files include it.

//--- create.h
#include "service.h"

inline void create_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

template <typename T> void createFor_Bad(T) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

inline void neverCalled_Ok() { CREATE_OUTLOOK(); }

void other();

//--- other.cpp
#include "create.h"

void other() {
  create_Bad();
  createFor_Bad(1);
}

//--- main.cpp
#include "create.h"

void service() {
  create_Bad();
  createFor_Bad("text");
  other();
}

SERVICE(service)

// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office %t

// Functions of one name and different parameters are different functions.

//--- create.h
#include "service.h"

void create(int);
void create(const char *);
namespace other {
void create(int);
}

//--- create.cpp
#include "create.h"

void create(int) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void create(const char *) { CREATE_OUTLOOK(); }

void other::create(int) { CREATE_OUTLOOK(); }

//--- main.cpp
#include "create.h"

void service() { create(1); }

SERVICE(service)

// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office --programs %t

// The initialisers of a library run in a program that takes something from the
// same translation unit, and only of those.

//--- library/used.h
void used();

//--- library/used.cpp
#include "used.h"
#include "service.h"

struct AtStart {
  AtStart() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};

static AtStart Now;

void used() {}

//--- library/unused.cpp
#include "service.h"

struct AlsoAtStart {
  AlsoAtStart() { CREATE_OUTLOOK(); }
};

static AlsoAtStart Now;

void unused() {}

//--- service/main.cpp
#include "../library/used.h"
#include "service.h"

void service() { used(); }

SERVICE(service)

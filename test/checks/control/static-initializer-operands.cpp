// RUN: %check_office %s
// What stands anywhere in the initialiser of a variable, or in a default
// argument, runs.

#include "service.h"

int operand_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 1;
}
bool negated_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return true;
}
struct Temporary {
  ~Temporary() {
    CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};
int defaultArgument_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 1;
}
int unevaluated_Ok() {
  CREATE_OUTLOOK();
  return 1;
}

static int Sum = operand_Bad() + 1;
static bool Not = !negated_Bad();
static int Discarded = (Temporary(), 1);
static int Size = sizeof(unevaluated_Ok()) + 1;

int count(int Base = defaultArgument_Bad() + 1) { return Base; }

void service() { count(); }

SERVICE(service)

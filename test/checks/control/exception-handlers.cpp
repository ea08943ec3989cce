// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// Handlers of exceptions, also those of functions as a whole.

#include "service.h"

void fails();
void inCatch_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'CoCreateInstance' creates 'Outlook.Application'
void inCatchAll_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:25: warning: 'CoCreateInstance' creates 'Outlook.Application'
void inFunctionTry_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:28: warning: 'CoCreateInstance' creates 'Outlook.Application'
void inFunctionCatch_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:30: warning: 'CoCreateInstance' creates 'Outlook.Application'
void inConstructorCatch_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:33: warning: 'CoCreateInstance' creates 'Outlook.Application'
void inInitializer_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:28: warning: 'CoCreateInstance' creates 'Outlook.Application'
void nested_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'CoCreateInstance' creates 'Outlook.Application'
void copy_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'CoCreateInstance' creates 'Outlook.Application'
void method_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'CoCreateInstance' creates 'Outlook.Application'
void thrownLambda_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:27: warning: 'CoCreateInstance' creates 'Outlook.Application'
void afterThrow_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:25: warning: 'CoCreateInstance' creates 'Outlook.Application'
void dead_Ok() { CREATE_OUTLOOK(); }

struct Error {
  Error() {}
  Error(const Error &) { copy_Bad(); }
  virtual void report() const {}
};
struct MailError : Error {
  void report() const override { method_Bad(); }
};

void whole() try {
  inFunctionTry_Bad();
} catch (int) {
  inFunctionCatch_Bad();
}

int initialize() {
  inInitializer_Bad();
  return 0;
}

struct Member {
  Member() try : Value(initialize()) { fails(); } catch (...) { inConstructorCatch_Bad(); }
  int Value;
};

void service() {
  try {
    fails();
  } catch (int) {
    inCatch_Bad();
    try {
      throw;
    } catch (const char *) {
      nested_Bad();
    }
  } catch (...) {
    inCatchAll_Bad();
  }
  whole();
  Member M;
  const MailError Kept;
  try {
    throw Kept;
  } catch (const Error &E) {
    E.report();
  }
  try {
    throw &thrownLambda_Bad;
  } catch (void (*F)()) {
    F();
  }
  try {
    throw 1;
  } catch (...) {
  }
  afterThrow_Bad();
}

SERVICE(service)

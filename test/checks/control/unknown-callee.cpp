// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// A callable that is handed to a function whose body is not in the program
// counts as called there.

#include "service.h"

void registerHandler(void (*Handler)(void *), void *Context);
void registerOther(int Number);

struct Library {
  void onMessage(void (*Handler)(int));
};

void function_Bad(void *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void toMember_Bad(int) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void neverHandedOver_Ok(void *) { CREATE_OUTLOOK(); }

void handedOverInDeadCode_Ok(void *) { CREATE_OUTLOOK(); }
void neverCalled() { registerHandler(handedOverInDeadCode_Ok, nullptr); }

extern Library &library();

void service() {
  registerHandler(function_Bad, nullptr);
  registerHandler([](void *) {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }, nullptr);
  library().onMessage(toMember_Bad);
  registerOther(1);
}

SERVICE(service)

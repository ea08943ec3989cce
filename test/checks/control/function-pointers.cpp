// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

#include "service.h"

typedef void (*Action)();

void throughLocal_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void throughField_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void throughGlobal_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void throughTable_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void throughRow_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void throughParameter_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void throughReturn_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void throughReference_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void overwritten_Ok() { CREATE_OUTLOOK(); }
void neverStored_Ok() { CREATE_OUTLOOK(); }
void storedInDeadCode_Ok() { CREATE_OUTLOOK(); }
void storedButNeverCalled_Ok() { CREATE_OUTLOOK(); }
void harmless() {}

struct Task {
  Action Run;
  Action Unused;
};

struct Row {
  const char *Name;
  Action Run;
};

static Action Global = harmless;
static const Action Table[] = {harmless, throughTable_Bad};
static const Row Rows[] = {{"nothing", harmless}, {"mail", &throughRow_Bad}};

void neverCalled() { Global = storedInDeadCode_Ok; }

void call(Action A) { A(); }
Action choose() { return throughReturn_Bad; }
void callReference(void (&A)()) { A(); }

void service() {
  Action Local = overwritten_Ok;
  Local = throughLocal_Bad;
  Local();
  Task T{throughField_Bad, storedButNeverCalled_Ok};
  T.Run();
  Global = throughGlobal_Bad;
  (*Global)();
  Table[GetTickCount() % 2]();
  for (const Row &R : Rows)
    R.Run();
  call(throughParameter_Bad);
  choose()();
  callReference(throughReference_Bad);
}

SERVICE(service)

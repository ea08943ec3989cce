// RUN: %check_office %s -- -fms-extensions -fasync-exceptions
// Structured exceptions: filters, handlers, termination handlers.

#include "service.h"

struct EXCEPTION_POINTERS;
typedef long(WINAPI *LPTOP_LEVEL_EXCEPTION_FILTER)(EXCEPTION_POINTERS *);
STDAPICALL LPTOP_LEVEL_EXCEPTION_FILTER WINAPI SetUnhandledExceptionFilter(LPTOP_LEVEL_EXCEPTION_FILTER Filter);
STDAPICALL void *WINAPI AddVectoredExceptionHandler(DWORD First, LPTOP_LEVEL_EXCEPTION_FILTER Handler);
extern "C" unsigned long _exception_code(void);
void work();

int filter_Bad(unsigned long) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 1;
}
void inHandler_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'CoCreateInstance' creates 'Outlook.Application'
void inFinally_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'CoCreateInstance' creates 'Outlook.Application'
void inTry_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'CoCreateInstance' creates 'Outlook.Application'
void afterLeave_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:25: warning: 'CoCreateInstance' creates 'Outlook.Application'
long WINAPI unhandled_Bad(EXCEPTION_POINTERS *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 1;
}
long WINAPI vectored_Bad(EXCEPTION_POINTERS *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 1;
}
long WINAPI never_Ok(EXCEPTION_POINTERS *) {
  CREATE_OUTLOOK();
  return 1;
}
int neverFilter_Ok() {
  CREATE_OUTLOOK();
  return 1;
}
void harmless_Ok() { CREATE_MSXML(); }

void desktop() {
  __try {
    work();
  } __except (neverFilter_Ok()) {
  }
}

void service() {
  SetUnhandledExceptionFilter(unhandled_Bad);
  AddVectoredExceptionHandler(1, vectored_Bad);
  __try {
    inTry_Bad();
  } __except (filter_Bad(_exception_code())) {
    inHandler_Bad();
    harmless_Ok();
  }
  __try {
    work();
    if (GetTickCount())
      __leave;
    work();
  } __finally {
    inFinally_Bad();
  }
  afterLeave_Bad();
}

SERVICE(service)

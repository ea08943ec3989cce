// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// Each lambda makes an instance of its own of the template that it is given to.

#include "service.h"

template <typename Callable> void byValue(Callable C) { C(); }
template <typename Callable> void byReference(Callable &&C) { C(); }
template <typename Callable> struct Guard {
  explicit Guard(Callable C) : C(C) {}
  ~Guard() { C(); }
  Callable C;
};
template <typename Callable> void ignore(Callable) {}

void service() {
  byValue([] { CREATE_MSXML(); });
  byValue([] {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  });
  byReference([] { CREATE_MSXML(); });
  byReference([] {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  });
  Guard First([] { CREATE_MSXML(); });
  Guard Second([] {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  });
  ignore([] { CREATE_MSXML(); });
  ignore([] { CREATE_OUTLOOK(); });
}

SERVICE(service)

// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

#include "service.h"

struct Functor {
  void operator()() const {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
  void operator()(int) const { CREATE_OUTLOOK(); }
};

struct NeverCalled {
  void operator()() const { CREATE_OUTLOOK(); }
};

struct Stateful {
  void (*Action)();
  void operator()() { Action(); }
};

void stored_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

template <typename Callable> void call(Callable C) { C(); }
template <typename Callable> void ignore(Callable) {}

void service() {
  call(Functor());
  ignore(NeverCalled());
  Stateful S{stored_Bad};
  S();
}

SERVICE(service)

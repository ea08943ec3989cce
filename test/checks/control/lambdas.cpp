// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

#include "service.h"

template <typename Callable> void call(Callable C) { C(); }
template <typename Callable> void keep(Callable) {}

void callPointer(void (*F)()) { F(); }

auto make() {
  return [] {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  };
}

void service() {
  [] {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }();

  auto Local = [] {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  };
  Local();

  call([] {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  });

  callPointer([] {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  });

  make()();

  auto Generic = [](auto) {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  };
  Generic(1);

  auto Outer = [] {
    auto Inner = [] {
      CREATE_OUTLOOK();
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'CoCreateInstance' creates 'Outlook.Application'
    };
    Inner();
  };
  Outer();

  auto NeverCalled_Ok = [] { CREATE_OUTLOOK(); };
  keep(NeverCalled_Ok);
}

SERVICE(service)

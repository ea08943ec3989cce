// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

#include "service.h"

template <typename T> void function_Bad(T) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

template <typename Derived> class Base {
public:
  void run() { static_cast<Derived *>(this)->work(); }
};

class Mailer : public Base<Mailer> {
public:
  void work() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};

class Other : public Base<Other> {
public:
  void work() { CREATE_OUTLOOK(); }
};

template <typename T> class Holder {
public:
  void used() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
  void unused_Ok() { CREATE_OUTLOOK(); }
};

template <typename... Jobs> void runAll(Jobs... All) { (All.work(), ...); }

class First {
public:
  void work() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};

void service() {
  function_Bad(1);
  function_Bad("text");
  Mailer().run();
  Holder<int>().used();
  runAll(First());
}

SERVICE(service)

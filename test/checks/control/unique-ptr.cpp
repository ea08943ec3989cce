// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

// Smart pointers construct and destroy what they hold.

#include "service.h"

#include <memory>

struct Mailer {
  Mailer() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
  void send() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
  void never_Ok() { CREATE_OUTLOOK(); }
};

struct DestroyedByPointer {
  ~DestroyedByPointer() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};

struct NeverConstructed {
  NeverConstructed() { CREATE_OUTLOOK(); }
};

void service() {
  std::unique_ptr<Mailer> M = std::make_unique<Mailer>();
  M->send();
  std::unique_ptr<DestroyedByPointer> D(new DestroyedByPointer);
  std::unique_ptr<NeverConstructed> N;
}

SERVICE(service)

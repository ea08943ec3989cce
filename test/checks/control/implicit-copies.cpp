// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// Copies that the compiler makes run the members' own.

#include "service.h"

struct Part {
  Part() {}
  Part(const Part &) { copied_Bad(); }
  Part &operator=(const Part &) {
    assigned_Bad();
    return *this;
  }
  void copied_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void assigned_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: 'CoCreateInstance' creates 'Outlook.Application'
};
struct Movable {
  Movable() {}
  Movable(Movable &&) { moved_Bad(); }
  Movable &operator=(Movable &&) {
    moveAssigned_Bad();
    return *this;
  }
  void moved_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void moveAssigned_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:29: warning: 'CoCreateInstance' creates 'Outlook.Application'
};
struct Parent {
  Parent() {}
  Parent(const Parent &) { base_Bad(); }
  void base_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'CoCreateInstance' creates 'Outlook.Application'
};
struct Whole {
  Part Parts[2];
};
struct Nested {
  Whole W;
};
struct Moving {
  Movable M;
};
struct Child : Parent {};
struct NeverCopied {
  NeverCopied() {}
  NeverCopied(const NeverCopied &) { notCopied_Ok(); }
  void notCopied_Ok() { CREATE_OUTLOOK(); }
};
struct Holder {
  NeverCopied N;
};
struct ByValue {
  ByValue() {}
  ByValue(const ByValue &) { passed_Bad(); }
  void passed_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'CoCreateInstance' creates 'Outlook.Application'
};
struct HasValue {
  ByValue V;
};
void takes(HasValue) {}
struct Thrown {
  Thrown() {}
  Thrown(const Thrown &) { thrown_Bad(); }
  void thrown_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'CoCreateInstance' creates 'Outlook.Application'
};
struct Error {
  Thrown T;
};
struct Captured {
  Captured() {}
  Captured(const Captured &) { captured_Bad(); }
  void captured_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: 'CoCreateInstance' creates 'Outlook.Application'
};
struct HasCaptured {
  Captured C;
};

void service() {
  Nested A, B(A);
  B = A;
  Moving M, N(static_cast<Moving &&>(M));
  N = static_cast<Moving &&>(M);
  Child C, D(C);
  Holder H;
  HasValue V;
  takes(V);
  Error E;
  try {
    throw E;
  } catch (const Error &) {
  }
  HasCaptured Ca;
  auto Lambda = [Ca] {};
}

SERVICE(service)

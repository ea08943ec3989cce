// RUN: %check_office %s -- -std=c++20
// REQUIRES: mingw
// What std::bind and its kin make is called when the result is.

#include "service.h"

#include <functional>
#include <map>
#include <string>
#include <thread>
#include <vector>

void plain_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'CoCreateInstance' creates 'Outlook.Application'
void withArguments_Bad(int, const wchar_t *) { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:48: warning: 'CoCreateInstance' creates 'Outlook.Application'
void placeholder_Bad(int, int) { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:34: warning: 'CoCreateInstance' creates 'Outlook.Application'
void nested_Bad(int) { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'CoCreateInstance' creates 'Outlook.Application'
int inner_Bad(int) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 1;
}
void stored_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'CoCreateInstance' creates 'Outlook.Application'
void toThread_Bad(int) { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'CoCreateInstance' creates 'Outlook.Application'
void neverCalled_Ok() { CREATE_OUTLOOK(); }
void harmless_Ok() { CREATE_MSXML(); }

struct Mailer {
  void byPointer_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void byReference_Bad(int) { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:31: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void byValue_Bad() const { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:30: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void memFn_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void front_Bad(int) { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void inThread_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void intoFunction_Bad(int) { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:32: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void neverCalled_Ok() { CREATE_OUTLOOK(); }
};

struct Job {
  virtual void run() = 0;
};
struct MailJob : Job {
  void run() override { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: 'CoCreateInstance' creates 'Outlook.Application'
};

void service() {
  using namespace std::placeholders;
  std::bind(plain_Bad)();
  auto A = std::bind(&withArguments_Bad, 1, L"text");
  A();
  auto P = std::bind(placeholder_Bad, _2, _1);
  P(1, 2);
  std::bind(nested_Bad, std::bind(inner_Bad, _1))(3);
  std::function<void()> Stored = std::bind(stored_Bad);
  Stored();
  std::thread(std::bind(toThread_Bad, 3)).join();
  Mailer M;
  std::bind(&Mailer::byPointer_Bad, &M)();
  std::bind(&Mailer::byReference_Bad, std::ref(M), _1)(1);
  std::bind(&Mailer::byValue_Bad, M)();
  std::mem_fn(&Mailer::memFn_Bad)(M);
  std::bind_front(&Mailer::front_Bad, &M)(1);
  std::thread T(std::bind(&Mailer::inThread_Bad, &M));
  T.join();
  std::function<void(int)> Into = std::bind(&Mailer::intoFunction_Bad, &M, _1);
  Into(1);
  auto Never = std::bind(neverCalled_Ok);
  auto NeverMember = std::bind(&Mailer::neverCalled_Ok, &M);
  (void)Never, (void)NeverMember;
  std::bind(harmless_Ok)();
  MailJob J;
  std::bind(&Job::run, &J)();
}

SERVICE(service)

// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

#include "service.h"

#include <functional>
#include <vector>

class Queue {
public:
  void push(std::function<void()> Job) { Jobs.push_back(std::move(Job)); }
  void run() {
    for (const std::function<void()> &Job : Jobs)
      Job();
  }

private:
  std::vector<std::function<void()>> Jobs;
};

void function_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

struct Handlers {
  std::function<void()> OnStart;
  std::function<void()> OnNothing;
};

void call(const std::function<void(int)> &F) { F(1); }

void service() {
  std::function<void()> Local = function_Bad;
  Local();

  Handlers H;
  H.OnStart = [] {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  };
  // Stored, but nobody calls it.
  H.OnNothing = [] { CREATE_OUTLOOK(); };
  H.OnStart();

  call([](int) {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  });

  Queue Q;
  Q.push([] {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  });
  Q.run();
}

SERVICE(service)

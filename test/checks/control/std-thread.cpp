// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

#include "service.h"

#include <thread>

void run_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void runWithArguments_Bad(int, const char *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void neverStarted_Ok() { CREATE_OUTLOOK(); }

class Worker {
public:
  Worker() : Thread(&Worker::loop_Bad, this) {}
  ~Worker() { Thread.join(); }

private:
  void loop_Bad() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
  void otherLoop_Ok() { CREATE_OUTLOOK(); }

  std::thread Thread;
};

struct Functor_Bad {
  void operator()() const {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};

void service() {
  std::thread Plain(run_Bad);
  std::thread Address(&runWithArguments_Bad, 1, "text");
  Worker W;
  std::thread Lambda([] {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  });
  std::thread Object{Functor_Bad()};
  std::thread Late;
  Late = std::thread([&] {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  });
  auto Unused_Ok = [] { CREATE_OUTLOOK(); };
  (void)Unused_Ok;
  Plain.join(), Address.join(), Lambda.join(), Object.join(), Late.join();
}

SERVICE(service)

// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

// The C++ library's other ways to call what it was given.

#include "service.h"

#include <functional>
#include <future>
#include <map>
#include <mutex>
#include <string>

void async_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void once_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void inMap_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void neverInMap_Ok() { CREATE_OUTLOOK(); }

class Worker {
public:
  void run() {
    std::function<void()> Bound = std::bind(&Worker::bound_Bad, this);
    Bound();
    std::invoke(&Worker::invoked_Bad, this);
  }

private:
  void bound_Bad() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
  void invoked_Bad() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
  void never_Ok() { CREATE_OUTLOOK(); }
};

void service() {
  std::async(std::launch::async, async_Bad).get();
  std::async([] {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }).get();
  std::once_flag Once;
  std::call_once(Once, once_Bad);
  std::map<std::string, std::function<void()>> Handlers;
  Handlers["mail"] = inMap_Bad;
  Handlers.at("mail")();
  Worker().run();
}

SERVICE(service)

// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office --programs %t

// Programs that share a base class derive classes of equal names from it, and
// define members of a class that they share in their own way.

//--- library/worker.h
struct Worker {
  virtual ~Worker() = default;
  virtual void work() = 0;
};

/// Defined by each program.
struct Shared {
  void act();
};

void runWorker(Worker &W);

//--- library/worker.cpp
#include "worker.h"

void runWorker(Worker &W) {
  W.work();
  Shared().act();
}

//--- service/main.cpp
#include "../library/worker.h"
#include "service.h"

struct Mailer : Worker {
  void work() override { CREATE_MSXML(); }
};

void Shared::act() { CREATE_MSXML(); }

void service() {
  Mailer M;
  runWorker(M);
}

SERVICE(service)

//--- desktop/main.cpp
#include "../library/worker.h"
#include "service.h"

struct Mailer : Worker {
  void work() override { CREATE_OUTLOOK(); }
};

struct Viewer : Worker {
  void work() override { CREATE_OUTLOOK(); }
};

void Shared::act() { CREATE_OUTLOOK(); }

int main() {
  Mailer M;
  runWorker(M);
  Viewer V;
  runWorker(V);
  return 0;
}

//--- mailer/main.cpp
#include "../library/worker.h"
#include "service.h"

struct Mailer : Worker {
  void work() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};

void Shared::act() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void service() {
  Mailer M;
  runWorker(M);
}

SERVICE(service)

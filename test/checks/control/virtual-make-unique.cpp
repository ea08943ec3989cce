// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

// The standard library constructs the class that it is told.

#include "service.h"

#include <memory>
#include <vector>

class Job {
public:
  virtual ~Job() = default;
  virtual void run() = 0;
};

class UniqueJob : public Job {
public:
  void run() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};

class SharedJob : public Job {
public:
  void run() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};

class NeverConstructed : public Job {
public:
  void run() override { CREATE_OUTLOOK(); }
};

void service() {
  std::vector<std::shared_ptr<Job>> Jobs;
  Jobs.push_back(std::make_unique<UniqueJob>());
  Jobs.push_back(std::make_shared<SharedJob>());
  for (const std::shared_ptr<Job> &J : Jobs)
    J->run();
}

SERVICE(service)

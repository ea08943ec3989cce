// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

#include "service.h"

#include <thread>

class Job {
public:
  virtual ~Job() = default;
  virtual void run() = 0;
};

class MailJob : public Job {
public:
  void run() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};

class OtherJob : public Job {
public:
  void run() override { CREATE_OUTLOOK(); }
};

void service() {
  MailJob J;
  Job *Base = &J;
  std::thread Thread(&Job::run, Base);
  Thread.join();
}

SERVICE(service)

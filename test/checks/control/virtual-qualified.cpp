// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// A call by a qualified name is no virtual call.

#include "service.h"

class Job {
public:
  virtual ~Job() = default;
  virtual void run() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};

class MailJob : public Job {
public:
  void run() override { CREATE_OUTLOOK(); }
  void runAsJob() { Job::run(); }
};

void service() {
  MailJob J;
  J.runAsJob();
}

SERVICE(service)

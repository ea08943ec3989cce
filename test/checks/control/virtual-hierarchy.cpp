// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

#include "service.h"

class Job {
public:
  virtual ~Job() = default;
  virtual void run() { CREATE_OUTLOOK(); }
  virtual void finish() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
  // A call of the object's own virtual function.
  void execute() { prepare(); }

protected:
  virtual void prepare() { CREATE_OUTLOOK(); }
};

class Middle : public Job {
public:
  void run() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};

// Inherits run() of Middle and finish() of Job.
class MailJob : public Middle {
protected:
  void prepare() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};

void service() {
  Job *J = new MailJob;
  J->run();
  J->finish();
  J->execute();
  delete J;
}

SERVICE(service)

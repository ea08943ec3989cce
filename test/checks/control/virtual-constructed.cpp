// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// A virtual call reaches the overriders of the classes that are constructed.

#include "service.h"

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

class NeverConstructed : public Job {
public:
  void run() override { CREATE_OUTLOOK(); }
};

class ConstructedInDeadCode : public Job {
public:
  void run() override { CREATE_OUTLOOK(); }
};

class OtherJob : public Job {
public:
  void run() override { CREATE_MSXML(); }
};

Job *neverCalled() { return new ConstructedInDeadCode; }

Job *next() {
  if (GetTickCount() % 2)
    return new MailJob;
  return new OtherJob;
}

void service() {
  Job *J = next();
  J->run();
  delete J;
}

SERVICE(service)

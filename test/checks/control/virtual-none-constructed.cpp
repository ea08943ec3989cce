// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// Where none of the overriders' classes is seen constructed, the object comes
// from elsewhere, and may be of any class.

#include "service.h"

class Job {
public:
  virtual void run() = 0;
  virtual void stop() = 0;
};

class MailJob : public Job {
public:
  void run() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
  void stop() override { CREATE_OUTLOOK(); }
};

extern Job *jobFromElsewhere();

void service() { jobFromElsewhere()->run(); }

SERVICE(service)

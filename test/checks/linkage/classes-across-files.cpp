// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office %t

//--- job.h
#include "service.h"

class Job {
public:
  virtual ~Job();
  virtual void run() = 0;
};

Job *makeMailJob();
Job *makeOtherJob();
void runAll(Job **Jobs);

//--- job.cpp
#include "job.h"

Job::~Job() = default;

void runAll(Job **Jobs) {
  for (; *Jobs; ++Jobs)
    (*Jobs)->run();
}

//--- mail-job.cpp
#include "job.h"

class MailJob : public Job {
public:
  void run() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};

Job *makeMailJob() { return new MailJob; }

//--- other-job.cpp
#include "job.h"

class OtherJob : public Job {
public:
  void run() override { CREATE_OUTLOOK(); }
};

// Nobody calls it.
Job *makeOtherJob() { return new OtherJob; }

//--- main.cpp
#include "job.h"

void service() {
  Job *Jobs[] = {makeMailJob(), nullptr};
  runAll(Jobs);
}

SERVICE(service)

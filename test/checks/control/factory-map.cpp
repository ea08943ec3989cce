// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

// Jobs are made by name, from a map of functions.

#include "service.h"

#include <functional>
#include <map>
#include <memory>
#include <string>

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
  void run() override { CREATE_MSXML(); }
};

class NeverRegistered : public Job {
public:
  void run() override { CREATE_OUTLOOK(); }
};

using Maker = std::function<std::unique_ptr<Job>()>;

std::map<std::string, Maker> &makers() {
  static std::map<std::string, Maker> Makers;
  return Makers;
}

template <typename T> struct Registration {
  explicit Registration(const char *Name) {
    makers()[Name] = [] { return std::make_unique<T>(); };
  }
};

static const Registration<MailJob> Mail("mail");
static const Registration<OtherJob> Other("other");

void service() {
  for (const auto &Entry : makers())
    Entry.second()->run();
}

SERVICE(service)

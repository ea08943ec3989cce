// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office --programs %t -- -isystem %t/include

// Threads of Poco: each way that a runnable is started, in a program of its own.

//--- include/Poco.h
namespace Poco {
class Runnable {
public:
  virtual ~Runnable() {}
  virtual void run() = 0;
};
class Thread {
public:
  void start(Runnable &Target) {}
};
class ThreadPool {
public:
  void start(Runnable &Target) {}
  void startWithPriority(int Priority, Runnable &Target) {}
};
} // namespace Poco

//--- thread/main.cpp
#include "service.h"

#include <Poco.h>
class Mail_Bad : public Poco::Runnable {
  void run() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    // CHECK-NOTE: :{{.*}}: note: 'service' starts thread 'Mail_Bad::run' here
  }
};
static void service() {
  static Mail_Bad Task;
  static Poco::Thread Thread;
  Thread.start(Task);
}
SERVICE(service)

//--- pool/main.cpp
#include "service.h"

#include <Poco.h>
class Mail_Bad : public Poco::Runnable {
  void run() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    // CHECK-NOTE: :{{.*}}: note: 'service' queues 'Mail_Bad::run' here
  }
};
static void service() {
  static Mail_Bad Task;
  static Poco::ThreadPool Pool;
  Pool.start(Task);
}
SERVICE(service)

//--- priority/main.cpp
#include "service.h"

#include <Poco.h>
class Mail_Bad : public Poco::Runnable {
  void run() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    // CHECK-NOTE: :{{.*}}: note: 'service' queues 'Mail_Bad::run' here
  }
};
static void service() {
  static Mail_Bad Task;
  static Poco::ThreadPool Pool;
  Pool.startWithPriority(1, Task);
}
SERVICE(service)

//--- quiet/main.cpp
#include "service.h"

#include <Poco.h>
class Print_Ok : public Poco::Runnable {
  void run() override { CREATE_MSXML(); }
};
class Never_Ok : public Poco::Runnable {
  void run() override { CREATE_OUTLOOK(); }
};
static void service() {
  static Print_Ok Task;
  static Poco::Thread Thread;
  static Poco::ThreadPool Pool;
  Thread.start(Task);
  Pool.start(Task);
  Pool.startWithPriority(1, Task);
}
void never() { new Never_Ok; }
SERVICE(service)

// RUN: %check_office %s
// REQUIRES: mingw

// Classes derived from QThread and QRunnable.

#include "service.h"

#include <QThread>

class Worker_Bad : public QThread {
protected:
  void run() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    // CHECK-NOTE: :{{.*}}: note: 'startWorker' starts thread 'Worker_Bad::run' here
  }
};
// Of this class is an object, but nothing starts it.
class Idle_Ok : public QThread {
protected:
  void run() override { CREATE_OUTLOOK(); }
};
class Harmless_Ok : public QThread {
protected:
  void run() override { CREATE_MSXML(); }
};
// A class of its own that starts itself.
class Mailer : public QThread {
public:
  Mailer() { start(); }

private:
  void run() override { send(); }
  void send() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};
// No thread: a class of another library with these names.
class Animation {
public:
  void start() {}
  virtual void run() {}
};
class Fade_Ok : public Animation {
public:
  void run() override { CREATE_OUTLOOK(); }
};

static void startWorker() {
  auto *Worker = new Worker_Bad;
  Worker->start(QThread::NormalPriority);
}
static void service() {
  startWorker();
  static Idle_Ok Idle;
  Idle.wait();
  static Harmless_Ok Harmless;
  Harmless.start();
  static Mailer M;
  static Fade_Ok Fade;
  Fade.start();
}
SERVICE(service)

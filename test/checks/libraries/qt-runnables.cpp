// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office %t -- -isystem %t/include

// The runnables of Qt's pool.

//--- include/QThreadPool
class QRunnable {
public:
  virtual ~QRunnable() {}
  virtual void run() = 0;
};
class QThreadPool {
public:
  static QThreadPool *globalInstance() { return nullptr; }
  void start(QRunnable *Runnable, int Priority = 0) {}
  bool tryStart(QRunnable *Runnable) { return false; }
};

//--- test.cpp
#include "service.h"

#include <QThreadPool>

class Mail_Bad : public QRunnable {
  void run() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    // CHECK-NOTE: :{{.*}}: note: 'service' queues 'Mail_Bad::run' here
  }
};
class Print_Ok : public QRunnable {
  void run() override { CREATE_MSXML(); }
};
class Never_Ok : public QRunnable {
  void run() override { CREATE_OUTLOOK(); }
};

static void service() {
  QThreadPool::globalInstance()->start(new Mail_Bad);
  QThreadPool::globalInstance()->tryStart(new Print_Ok);
}
void desktop() { QThreadPool::globalInstance()->start(new Never_Ok); }
void (*OnDesktop)() = desktop;
SERVICE(service)

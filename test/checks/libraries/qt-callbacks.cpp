// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office %t -- -isystem %t/include -std=c++20

// What Qt runs: threads, pools, timers, and slots.

//--- include/library.h
#include <functional>

#include <QObject>
#include <QThread>
#include <QTimer>

class QThreadPool {
public:
  static QThreadPool *globalInstance();
  void start(std::function<void()> Run, int Priority = 0);
  bool tryStart(std::function<void()> Run);
};
namespace QtConcurrent {
template <typename F, typename... Args> int run(F &&Run, Args &&...) {}
template <typename F, typename... Args> int run(QThreadPool *Pool, F &&Run, Args &&...) {}
template <typename S, typename F> int map(S &&Sequence, F &&Run) {}
template <typename S, typename F> int mapped(S &&Sequence, F &&Run) {}
} // namespace QtConcurrent

//--- test.cpp
#include "service.h"

#include <library.h>

class Button : public QObject {
public:
  void clicked();
  void pressed(int);
};
class Mailer : public QObject {
public:
  void send_Bad() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    // CHECK-NOTE: :{{.*}}: note: 'wire' connects 'Mailer::send_Bad' here
  }
  void log_Ok() { CREATE_MSXML(); }
  void never_Ok() { CREATE_OUTLOOK(); }
};
static Button B;
static Mailer M;
static void wire() {
  QObject::connect(&B, &Button::clicked, &M, &Mailer::send_Bad);
  QObject::connect(&B, &Button::clicked, &M, &Mailer::log_Ok);
}

static void createThread_Bad() {
  QThread::create([] { CREATE_OUTLOOK(); })->start();
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'createThread_Bad' starts thread '{{.*}}
}

static void createThread_Ok() {
  QThread::create([] { CREATE_MSXML(); })->start();
}

static void concurrent_Bad() {
  QtConcurrent::run([] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'concurrent_Bad' starts thread '{{.*}}
}

static void concurrent_Ok() {
  QtConcurrent::run([] { CREATE_MSXML(); });
}

static void concurrentOnPool_Bad() {
  QtConcurrent::run(QThreadPool::globalInstance(), [] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'concurrentOnPool_Bad' starts thread '{{.*}}
}

static void concurrentOnPool_Ok() {
  QtConcurrent::run(QThreadPool::globalInstance(), [] { CREATE_MSXML(); });
}

static void mapConcurrently_Bad() {
  int Numbers[2] = {};
  QtConcurrent::map(Numbers, [](int &) { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'mapConcurrently_Bad' calls '{{.*}}
}

static void mapConcurrently_Ok() {
  int Numbers[2] = {};
  QtConcurrent::map(Numbers, [](int &) { CREATE_MSXML(); });
}

static void mappedConcurrently_Bad() {
  int Numbers[2] = {};
  QtConcurrent::mapped(Numbers, [](int) { CREATE_OUTLOOK(); return 0; });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'mappedConcurrently_Bad' calls '{{.*}}
}

static void mappedConcurrently_Ok() {
  int Numbers[2] = {};
  QtConcurrent::mapped(Numbers, [](int) { CREATE_MSXML(); return 0; });
}

static void poolStart_Bad() {
  QThreadPool::globalInstance()->start([] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'poolStart_Bad' queues '{{.*}}
}

static void poolStart_Ok() {
  QThreadPool::globalInstance()->start([] { CREATE_MSXML(); });
}

static void poolTryStart_Bad() {
  QThreadPool::globalInstance()->tryStart([] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'poolTryStart_Bad' queues '{{.*}}
}

static void poolTryStart_Ok() {
  QThreadPool::globalInstance()->tryStart([] { CREATE_MSXML(); });
}

static void singleShot_Bad() {
  QTimer::singleShot(1000, [] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'singleShot_Bad' sets timer '{{.*}}
}

static void singleShot_Ok() {
  QTimer::singleShot(1000, [] { CREATE_MSXML(); });
}

static void singleShotInContext_Bad() {
  QTimer::singleShot(1000, &M, [] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'singleShotInContext_Bad' sets timer '{{.*}}
}

static void singleShotInContext_Ok() {
  QTimer::singleShot(1000, &M, [] { CREATE_MSXML(); });
}

static void connect_Bad() {
  QObject::connect(&B, &Button::clicked, [] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'connect_Bad' connects '{{.*}}
}

static void connect_Ok() {
  QObject::connect(&B, &Button::clicked, [] { CREATE_MSXML(); });
}

static void connectInContext_Bad() {
  QObject::connect(&B, &Button::clicked, &M, [] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'connectInContext_Bad' connects '{{.*}}
}

static void connectInContext_Ok() {
  QObject::connect(&B, &Button::clicked, &M, [] { CREATE_MSXML(); });
}

// A slot gets what the signal brings, not what it is connected with; what is only
// disconnected, or is of the desktop, is none.
static void disconnected_Ok() { QObject::disconnect(&B, nullptr, &M, nullptr); }
namespace own {
static std::function<void()> Stored;
static void singleShot(int, std::function<void()> Run) { Stored = Run; }
static void keep_Ok() {
  singleShot(1, [] { CREATE_OUTLOOK(); });
}
} // namespace own
static void desktop_Ok() {
  QTimer::singleShot(1000, [] { CREATE_OUTLOOK(); });
  QObject::connect(&B, &Button::clicked, &M, &Mailer::never_Ok);
}
void (*OnDesktop)() = desktop_Ok;

static void service() {
  wire();
  createThread_Bad();
  createThread_Ok();
  concurrent_Bad();
  concurrent_Ok();
  concurrentOnPool_Bad();
  concurrentOnPool_Ok();
  mapConcurrently_Bad();
  mapConcurrently_Ok();
  mappedConcurrently_Bad();
  mappedConcurrently_Ok();
  poolStart_Bad();
  poolStart_Ok();
  poolTryStart_Bad();
  poolTryStart_Ok();
  singleShot_Bad();
  singleShot_Ok();
  singleShotInContext_Bad();
  singleShotInContext_Ok();
  connect_Bad();
  connect_Ok();
  connectInContext_Bad();
  connectInContext_Ok();
  disconnected_Ok();
  own::keep_Ok();
}

SERVICE(service)

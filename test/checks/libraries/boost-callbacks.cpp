// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office %t -- -isystem %t/include -std=c++20

// What Boost runs: threads, its asynchronous input and output (Asio, of its own too), and
// signals.

//--- include/library.h
namespace boost {
class thread {
public:
  template <typename F, typename... Args> explicit thread(F Run, Args &&...) {}
};
class thread_group {
public:
  template <typename F> thread *create_thread(F Run) {}
};
template <typename F> struct unique_future {};
template <typename F> unique_future<F> async(F Run) {}
struct once_flag {};
template <typename F, typename... Args> void call_once(once_flag &, F &&Run, Args &&...) {}
template <typename F> void call_once(F Run, once_flag &) {}
namespace signals2 {
struct connection {};
template <typename Signature> class signal {
public:
  template <typename F> connection connect(const F &Slot) {}
};
} // namespace signals2
} // namespace boost

#define ASIO                                                                                                          \
  class io_context {                                                                                                  \
  public:                                                                                                             \
    template <typename F> void post(F &&Run) {}                                                                         \
    template <typename F> void dispatch(F &&Run) {}                                                                     \
    int get_executor();                                                                                               \
  };                                                                                                                  \
  template <typename F> void post(F &&Run) {}                                                                           \
  template <typename E, typename F> void post(E &&, F &&Run) {}                                                         \
  template <typename F> void dispatch(F &&Run) {}                                                                       \
  template <typename E, typename F> void dispatch(E &&, F &&Run) {}                                                     \
  template <typename F> void defer(F &&Run) {}                                                                          \
  template <typename E, typename F> void defer(E &&, F &&Run) {}                                                        \
  template <typename Clock> class basic_waitable_timer {                                                              \
  public:                                                                                                             \
    template <typename F> void async_wait(F &&Run) {}                                                                   \
  };                                                                                                                  \
  template <typename Time> class basic_deadline_timer {                                                               \
  public:                                                                                                             \
    template <typename F> void async_wait(F &&Run) {}                                                                   \
  };                                                                                                                  \
  template <typename Executor> class basic_signal_set {                                                               \
  public:                                                                                                             \
    template <typename F> void async_wait(F &&Run) {}                                                                   \
  };                                                                                                                  \
  typedef basic_waitable_timer<int> steady_timer;                                                                     \
  typedef basic_deadline_timer<int> deadline_timer;                                                                   \
  typedef basic_signal_set<int> signal_set;                                                                           \
  struct error_code {};

namespace asio {
ASIO
}
namespace boost {
namespace asio {
ASIO
class io_service {
public:
  template <typename F> void post(F &&Run) {}
  template <typename F> void dispatch(F &&Run) {}
};
} // namespace asio
} // namespace boost

//--- test.cpp
#include "service.h"

#include <library.h>

static boost::asio::io_context Context;
static boost::asio::io_service Service;
static asio::io_context OtherContext;

static void thread_Bad() {
  boost::thread Thread([] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'thread_Bad' starts thread '{{.*}}
}

static void thread_Ok() {
  boost::thread Thread([] { CREATE_MSXML(); });
}

static void threadOfGroup_Bad() {
  boost::thread_group Group;
  Group.create_thread([] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'threadOfGroup_Bad' starts thread '{{.*}}
}

static void threadOfGroup_Ok() {
  boost::thread_group Group;
  Group.create_thread([] { CREATE_MSXML(); });
}

static void async_Bad() {
  boost::async([] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'async_Bad' starts thread '{{.*}}
}

static void async_Ok() {
  boost::async([] { CREATE_MSXML(); });
}

static void callOnce_Bad() {
  static boost::once_flag Once;
  boost::call_once(Once, [] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'callOnce_Bad' calls '{{.*}}
}

static void callOnce_Ok() {
  static boost::once_flag Once;
  boost::call_once(Once, [] { CREATE_MSXML(); });
}

static void callOnceOld_Bad() {
  static boost::once_flag Once;
  boost::call_once([] { CREATE_OUTLOOK(); }, Once);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'callOnceOld_Bad' calls '{{.*}}
}

static void callOnceOld_Ok() {
  static boost::once_flag Once;
  boost::call_once([] { CREATE_MSXML(); }, Once);
}

static void connect_Bad() {
  boost::signals2::signal<void()> Signal;
  Signal.connect([] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'connect_Bad' connects '{{.*}}
}

static void connect_Ok() {
  boost::signals2::signal<void()> Signal;
  Signal.connect([] { CREATE_MSXML(); });
}

static void boostAsioPost_Bad() {
  boost::asio::post([] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'boostAsioPost_Bad' queues '{{.*}}
}

static void boostAsioPost_Ok() {
  boost::asio::post([] { CREATE_MSXML(); });
}

static void boostAsioPostTo_Bad() {
  boost::asio::post(Context, [] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'boostAsioPostTo_Bad' queues '{{.*}}
}

static void boostAsioPostTo_Ok() {
  boost::asio::post(Context, [] { CREATE_MSXML(); });
}

static void boostAsioDispatch_Bad() {
  boost::asio::dispatch([] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'boostAsioDispatch_Bad' queues '{{.*}}
}

static void boostAsioDispatch_Ok() {
  boost::asio::dispatch([] { CREATE_MSXML(); });
}

static void boostAsioDispatchTo_Bad() {
  boost::asio::dispatch(Context, [] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'boostAsioDispatchTo_Bad' queues '{{.*}}
}

static void boostAsioDispatchTo_Ok() {
  boost::asio::dispatch(Context, [] { CREATE_MSXML(); });
}

static void boostAsioDefer_Bad() {
  boost::asio::defer([] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'boostAsioDefer_Bad' queues '{{.*}}
}

static void boostAsioDefer_Ok() {
  boost::asio::defer([] { CREATE_MSXML(); });
}

static void boostAsioDeferTo_Bad() {
  boost::asio::defer(Context, [] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'boostAsioDeferTo_Bad' queues '{{.*}}
}

static void boostAsioDeferTo_Ok() {
  boost::asio::defer(Context, [] { CREATE_MSXML(); });
}

static void boostAsioPostToContext_Bad() {
  Context.post([] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'boostAsioPostToContext_Bad' queues '{{.*}}
}

static void boostAsioPostToContext_Ok() {
  Context.post([] { CREATE_MSXML(); });
}

static void boostAsioDispatchToContext_Bad() {
  Context.dispatch([] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'boostAsioDispatchToContext_Bad' queues '{{.*}}
}

static void boostAsioDispatchToContext_Ok() {
  Context.dispatch([] { CREATE_MSXML(); });
}

static void boostAsioSteadyTimer_Bad() {
  static boost::asio::steady_timer Timer;
  Timer.async_wait([](boost::asio::error_code) { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'boostAsioSteadyTimer_Bad' sets timer '{{.*}}
}

static void boostAsioSteadyTimer_Ok() {
  static boost::asio::steady_timer Timer;
  Timer.async_wait([](boost::asio::error_code) { CREATE_MSXML(); });
}

static void boostAsioDeadlineTimer_Bad() {
  static boost::asio::deadline_timer Timer;
  Timer.async_wait([](boost::asio::error_code) { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'boostAsioDeadlineTimer_Bad' sets timer '{{.*}}
}

static void boostAsioDeadlineTimer_Ok() {
  static boost::asio::deadline_timer Timer;
  Timer.async_wait([](boost::asio::error_code) { CREATE_MSXML(); });
}

static void boostAsioSignalSet_Bad() {
  static boost::asio::signal_set Signals;
  Signals.async_wait([](boost::asio::error_code, int) { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'boostAsioSignalSet_Bad' waits for signal with '{{.*}}
}

static void boostAsioSignalSet_Ok() {
  static boost::asio::signal_set Signals;
  Signals.async_wait([](boost::asio::error_code, int) { CREATE_MSXML(); });
}

static void asioPost_Bad() {
  asio::post([] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'asioPost_Bad' queues '{{.*}}
}

static void asioPost_Ok() {
  asio::post([] { CREATE_MSXML(); });
}

static void asioPostTo_Bad() {
  asio::post(OtherContext, [] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'asioPostTo_Bad' queues '{{.*}}
}

static void asioPostTo_Ok() {
  asio::post(OtherContext, [] { CREATE_MSXML(); });
}

static void asioDispatch_Bad() {
  asio::dispatch([] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'asioDispatch_Bad' queues '{{.*}}
}

static void asioDispatch_Ok() {
  asio::dispatch([] { CREATE_MSXML(); });
}

static void asioDispatchTo_Bad() {
  asio::dispatch(OtherContext, [] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'asioDispatchTo_Bad' queues '{{.*}}
}

static void asioDispatchTo_Ok() {
  asio::dispatch(OtherContext, [] { CREATE_MSXML(); });
}

static void asioDefer_Bad() {
  asio::defer([] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'asioDefer_Bad' queues '{{.*}}
}

static void asioDefer_Ok() {
  asio::defer([] { CREATE_MSXML(); });
}

static void asioDeferTo_Bad() {
  asio::defer(OtherContext, [] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'asioDeferTo_Bad' queues '{{.*}}
}

static void asioDeferTo_Ok() {
  asio::defer(OtherContext, [] { CREATE_MSXML(); });
}

static void asioPostToContext_Bad() {
  OtherContext.post([] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'asioPostToContext_Bad' queues '{{.*}}
}

static void asioPostToContext_Ok() {
  OtherContext.post([] { CREATE_MSXML(); });
}

static void asioDispatchToContext_Bad() {
  OtherContext.dispatch([] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'asioDispatchToContext_Bad' queues '{{.*}}
}

static void asioDispatchToContext_Ok() {
  OtherContext.dispatch([] { CREATE_MSXML(); });
}

static void asioSteadyTimer_Bad() {
  static asio::steady_timer Timer;
  Timer.async_wait([](asio::error_code) { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'asioSteadyTimer_Bad' sets timer '{{.*}}
}

static void asioSteadyTimer_Ok() {
  static asio::steady_timer Timer;
  Timer.async_wait([](asio::error_code) { CREATE_MSXML(); });
}

static void asioDeadlineTimer_Bad() {
  static asio::deadline_timer Timer;
  Timer.async_wait([](asio::error_code) { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'asioDeadlineTimer_Bad' sets timer '{{.*}}
}

static void asioDeadlineTimer_Ok() {
  static asio::deadline_timer Timer;
  Timer.async_wait([](asio::error_code) { CREATE_MSXML(); });
}

static void asioSignalSet_Bad() {
  static asio::signal_set Signals;
  Signals.async_wait([](asio::error_code, int) { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'asioSignalSet_Bad' waits for signal with '{{.*}}
}

static void asioSignalSet_Ok() {
  static asio::signal_set Signals;
  Signals.async_wait([](asio::error_code, int) { CREATE_MSXML(); });
}

static void boostAsioServicePost_Bad() {
  Service.post([] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'boostAsioServicePost_Bad' queues '{{.*}}
}

static void boostAsioServicePost_Ok() {
  Service.post([] { CREATE_MSXML(); });
}

static void boostAsioServiceDispatch_Bad() {
  Service.dispatch([] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'boostAsioServiceDispatch_Bad' queues '{{.*}}
}

static void boostAsioServiceDispatch_Ok() {
  Service.dispatch([] { CREATE_MSXML(); });
}

// Members with their objects and arguments.
class Mailer {
public:
  void send(const wchar_t *ProgId) { CREATE(ProgId); }
};
static void member_Bad() {
  static Mailer M;
  boost::thread Thread(&Mailer::send, &M, L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: 'Mailer::send' creates 'Outlook.Application'
}
static void member_Ok() {
  static Mailer M;
  boost::thread Thread(&Mailer::send, &M, L"MSXML2.DOMDocument.6.0");
}

// None of them: a function of the program's own of that name, and the desktop's.
namespace own {
static void (*Stored)();
static void post(void (*Run)()) { Stored = Run; }
static void keep_Ok() {
  own::post([] { CREATE_OUTLOOK(); });
}
} // namespace own
static void desktop_Ok() {
  boost::asio::post([] { CREATE_OUTLOOK(); });
}
void (*OnDesktop)() = desktop_Ok;

static void service() {
  thread_Bad();
  thread_Ok();
  threadOfGroup_Bad();
  threadOfGroup_Ok();
  async_Bad();
  async_Ok();
  callOnce_Bad();
  callOnce_Ok();
  callOnceOld_Bad();
  callOnceOld_Ok();
  connect_Bad();
  connect_Ok();
  boostAsioPost_Bad();
  boostAsioPost_Ok();
  boostAsioPostTo_Bad();
  boostAsioPostTo_Ok();
  boostAsioDispatch_Bad();
  boostAsioDispatch_Ok();
  boostAsioDispatchTo_Bad();
  boostAsioDispatchTo_Ok();
  boostAsioDefer_Bad();
  boostAsioDefer_Ok();
  boostAsioDeferTo_Bad();
  boostAsioDeferTo_Ok();
  boostAsioPostToContext_Bad();
  boostAsioPostToContext_Ok();
  boostAsioDispatchToContext_Bad();
  boostAsioDispatchToContext_Ok();
  boostAsioSteadyTimer_Bad();
  boostAsioSteadyTimer_Ok();
  boostAsioDeadlineTimer_Bad();
  boostAsioDeadlineTimer_Ok();
  boostAsioSignalSet_Bad();
  boostAsioSignalSet_Ok();
  asioPost_Bad();
  asioPost_Ok();
  asioPostTo_Bad();
  asioPostTo_Ok();
  asioDispatch_Bad();
  asioDispatch_Ok();
  asioDispatchTo_Bad();
  asioDispatchTo_Ok();
  asioDefer_Bad();
  asioDefer_Ok();
  asioDeferTo_Bad();
  asioDeferTo_Ok();
  asioPostToContext_Bad();
  asioPostToContext_Ok();
  asioDispatchToContext_Bad();
  asioDispatchToContext_Ok();
  asioSteadyTimer_Bad();
  asioSteadyTimer_Ok();
  asioDeadlineTimer_Bad();
  asioDeadlineTimer_Ok();
  asioSignalSet_Bad();
  asioSignalSet_Ok();
  boostAsioServicePost_Bad();
  boostAsioServicePost_Ok();
  boostAsioServiceDispatch_Bad();
  boostAsioServiceDispatch_Ok();
  member_Bad();
  member_Ok();
  own::keep_Ok();
}

SERVICE(service)

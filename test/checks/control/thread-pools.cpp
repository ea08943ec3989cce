// RUN: %check_office %s -- -std=c++20
// REQUIRES: mingw
// Thread pools of the program's own, and what the standard library starts.

#include "service.h"

#include <condition_variable>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <queue>
#include <thread>
#include <vector>

class Pool {
public:
  explicit Pool(size_t Count) {
    for (size_t I = 0; I < Count; ++I)
      Workers.emplace_back([this] { loop(); });
  }
  template <class F, class... Args> auto enqueue(F &&Function, Args &&...Rest) {
    using R = std::invoke_result_t<F, Args...>;
    auto Task = std::make_shared<std::packaged_task<R()>>(
        std::bind(std::forward<F>(Function), std::forward<Args>(Rest)...));
    std::future<R> Result = Task->get_future();
    {
      std::unique_lock<std::mutex> Lock(Mutex);
      Tasks.emplace([Task]() { (*Task)(); });
    }
    Changed.notify_one();
    return Result;
  }
  template <class T> void Queue(void (T::*Method)(), T *Object) {
    Tasks.emplace([Method, Object] { (Object->*Method)(); });
  }
  template <class T, class A> void Post(T *Object, void (T::*Method)(A), A Argument) {
    std::lock_guard<std::mutex> Lock(Mutex);
    Tasks.push([=] { (Object->*Method)(Argument); });
  }

private:
  void loop() {
    for (;;) {
      std::function<void()> Task;
      {
        std::unique_lock<std::mutex> Lock(Mutex);
        Changed.wait(Lock, [this] { return !Tasks.empty(); });
        Task = std::move(Tasks.front());
        Tasks.pop();
      }
      Task();
    }
  }
  std::vector<std::thread> Workers;
  std::queue<std::function<void()>> Tasks;
  std::mutex Mutex;
  std::condition_variable Changed;
};

// The classic one: an interface, and a template that keeps object and member.
struct Task {
  virtual ~Task() {}
  virtual void Execute() = 0;
};
template <class T> struct MemberTask : Task {
  MemberTask(T *Object, void (T::*Method)()) : Object(Object), Method(Method) {}
  void Execute() override { (Object->*Method)(); }
  T *Object;
  void (T::*Method)();
};
class OldPool {
public:
  template <class T> void Queue(void (T::*Method)(), T *Object) { Items.push_back(new MemberTask<T>(Object, Method)); }
  static DWORD WINAPI ThreadProc(LPVOID Context) {
    static_cast<OldPool *>(Context)->work();
    return 0;
  }
  void start() { CreateThread(nullptr, 0, ThreadProc, this, 0, nullptr); }
  void work() {
    for (Task *T : Items)
      T->Execute();
  }
  std::vector<Task *> Items;
};

void free_Bad(int) { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'CoCreateInstance' creates 'Outlook.Application'
int asyncFree_Bad(int) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 1;
}
void packaged_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'CoCreateInstance' creates 'Outlook.Application'
int packagedInThread_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}
void notQueued_Ok() { CREATE_OUTLOOK(); }

class Worker {
public:
  void run() {
    ThePool.enqueue(free_Bad, 1);
    ThePool.enqueue(&Worker::enqueued_Bad, this, 7);
    ThePool.Queue(&Worker::queued_Bad, this);
    ThePool.Post(this, &Worker::posted_Bad, 3);
    ThePool.enqueue([this] { inLambda_Bad(); });
    Old.Queue(&Worker::queuedOld_Bad, this);
    Old.start();
    std::thread(&Worker::inThread_Bad, this, 1).detach();
    std::thread(&Worker::byReference_Bad, std::ref(*this)).detach();
    std::jthread J([this](std::stop_token Stop) { stoppable_Bad(Stop); });
    auto F = std::async(std::launch::async, &Worker::async_Bad, this);
    auto G = std::async(asyncFree_Bad, 3);
    std::packaged_task<void()> P(packaged_Bad);
    P();
    std::packaged_task<int()> InThread(packagedInThread_Bad);
    std::thread(std::move(InThread)).detach();
    std::invoke(&Worker::invoked_Bad, *this);
    std::call_once(Once, &Worker::once_Bad, this);
    std::thread T;
    T = std::thread(&Worker::assigned_Bad, this);
    auto Shared = std::make_shared<Worker>();
    std::thread(&Worker::shared_Bad, Shared).detach();
  }
  void enqueued_Bad(int) { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void queued_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void posted_Bad(int) { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void inLambda_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void queuedOld_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void inThread_Bad(int) { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void byReference_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void stoppable_Bad(std::stop_token) { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:41: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void async_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void invoked_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void once_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void assigned_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void shared_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void never_Ok() { CREATE_OUTLOOK(); }
  void harmless_Ok() { CREATE_MSXML(); }

private:
  Pool ThePool{2};
  OldPool Old;
  std::once_flag Once;
};

void service() { Worker().run(); }

SERVICE(service)

// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office %t -- -isystem %t/include -std=c++20

// Tasks and loops of the Parallel Patterns Library, of Threading Building Blocks and of
// Windows Runtime.

//--- include/library.h
namespace Concurrency {
struct CancellationToken {};
template <typename T> class task {
public:
  template <typename F> explicit task(F Run) {}
  template <typename F> task then(const F &Run) const {}
};
template <typename F> task<void> create_task(F Run) {}
class task_group {
public:
  template <typename F> void run(const F &Run) {}
  template <typename F> int run_and_wait(const F &Run) {}
};
class structured_task_group {
public:
  template <typename F> void run(const F &Run) {}
  template <typename F> int run_and_wait(const F &Run) {}
};
template <typename A, typename B> void parallel_invoke(const A &, const B &) {}
template <typename A, typename B, typename C> void parallel_invoke(const A &, const B &, const C &) {}
template <typename I, typename F> void parallel_for(I First, I Last, const F &Run) {}
template <typename I, typename F> void parallel_for(I First, I Last, I Step, const F &Run) {}
template <typename I, typename F> void parallel_for_each(I First, I Last, const F &Run) {}
template <typename I, typename O, typename F> void parallel_transform(I First, I Last, O To, const F &Run) {}
} // namespace Concurrency
namespace concurrency = Concurrency;

namespace tbb {
class task_group {
public:
  template <typename F> void run(F &&Run) {}
  template <typename F> void run_and_wait(const F &Run) {}
};
class task_arena {
public:
  template <typename F> void execute(F &&Run) {}
  template <typename F> void enqueue(F &&Run) {}
};
template <typename A, typename B> void parallel_invoke(A &&, B &&) {}
template <typename Range, typename F> void parallel_for(const Range &, const F &Run) {}
template <typename I, typename F> void parallel_for(I First, I Last, const F &Run) {}
template <typename I, typename F> void parallel_for_each(I First, I Last, const F &Run) {}
} // namespace tbb

namespace winrt {
namespace Windows {
namespace Foundation {
struct IAsyncAction {};
} // namespace Foundation
namespace System {
namespace Threading {
struct WorkItemHandler {
  template <typename F> WorkItemHandler(F Run) {}
};
struct ThreadPool {
  template <typename F> static Foundation::IAsyncAction RunAsync(F &&Run) {}
};
struct ThreadPoolTimer {
  template <typename F> static ThreadPoolTimer CreateTimer(F &&Run, long long Delay) {}
  template <typename F> static ThreadPoolTimer CreatePeriodicTimer(F &&Run, long long Period) {}
};
} // namespace Threading
struct DispatcherQueue {
  template <typename F> bool TryEnqueue(F &&Run) {}
  template <typename F> bool TryEnqueue(int Priority, F &&Run) {}
};
} // namespace System
} // namespace Windows
} // namespace winrt

//--- test.cpp
#include "service.h"

#include <library.h>

using namespace winrt::Windows::System;

static void createTask_Bad() {
  concurrency::create_task([] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'createTask_Bad' starts thread '{{.*}}
}

static void createTask_Ok() {
  concurrency::create_task([] { CREATE_MSXML(); });
}

static void task_Bad() {
  concurrency::task<void> Task([] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'task_Bad' starts thread '{{.*}}
}

static void task_Ok() {
  concurrency::task<void> Task([] { CREATE_MSXML(); });
}

static void then_Bad() {
  concurrency::task<void> Task([] {});
  Task.then([] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'then_Bad' starts thread '{{.*}}
}

static void then_Ok() {
  concurrency::task<void> Task([] {});
  Task.then([] { CREATE_MSXML(); });
}

static void taskGroupRun_Bad() {
  concurrency::task_group Group;
  Group.run([] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'taskGroupRun_Bad' starts thread '{{.*}}
}

static void taskGroupRun_Ok() {
  concurrency::task_group Group;
  Group.run([] { CREATE_MSXML(); });
}

static void taskGroupRunAndWait_Bad() {
  concurrency::task_group Group;
  Group.run_and_wait([] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'taskGroupRunAndWait_Bad' starts thread '{{.*}}
}

static void taskGroupRunAndWait_Ok() {
  concurrency::task_group Group;
  Group.run_and_wait([] { CREATE_MSXML(); });
}

static void structuredTaskGroupRun_Bad() {
  concurrency::structured_task_group Group;
  Group.run([] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'structuredTaskGroupRun_Bad' starts thread '{{.*}}
}

static void structuredTaskGroupRun_Ok() {
  concurrency::structured_task_group Group;
  Group.run([] { CREATE_MSXML(); });
}

static void structuredTaskGroupRunAndWait_Bad() {
  concurrency::structured_task_group Group;
  Group.run_and_wait([] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'structuredTaskGroupRunAndWait_Bad' starts thread '{{.*}}
}

static void structuredTaskGroupRunAndWait_Ok() {
  concurrency::structured_task_group Group;
  Group.run_and_wait([] { CREATE_MSXML(); });
}

static void invokeFirst_Bad() {
  concurrency::parallel_invoke([] { CREATE_OUTLOOK(); }, [] {});
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'invokeFirst_Bad' calls '{{.*}}
}

static void invokeFirst_Ok() {
  concurrency::parallel_invoke([] { CREATE_MSXML(); }, [] {});
}

static void invokeSecond_Bad() {
  concurrency::parallel_invoke([] {}, [] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'invokeSecond_Bad' calls '{{.*}}
}

static void invokeSecond_Ok() {
  concurrency::parallel_invoke([] {}, [] { CREATE_MSXML(); });
}

static void invokeThird_Bad() {
  concurrency::parallel_invoke([] {}, [] {}, [] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'invokeThird_Bad' calls '{{.*}}
}

static void invokeThird_Ok() {
  concurrency::parallel_invoke([] {}, [] {}, [] { CREATE_MSXML(); });
}

static void forLoop_Bad() {
  concurrency::parallel_for(0, 9, [](int) { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'forLoop_Bad' calls '{{.*}}
}

static void forLoop_Ok() {
  concurrency::parallel_for(0, 9, [](int) { CREATE_MSXML(); });
}

static void forLoopWithStep_Bad() {
  concurrency::parallel_for(0, 9, 2, [](int) { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'forLoopWithStep_Bad' calls '{{.*}}
}

static void forLoopWithStep_Ok() {
  concurrency::parallel_for(0, 9, 2, [](int) { CREATE_MSXML(); });
}

static void forEach_Bad() {
  int Numbers[2] = {};
  concurrency::parallel_for_each(Numbers, Numbers + 2, [](int) { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'forEach_Bad' calls '{{.*}}
}

static void forEach_Ok() {
  int Numbers[2] = {};
  concurrency::parallel_for_each(Numbers, Numbers + 2, [](int) { CREATE_MSXML(); });
}

static void transform_Bad() {
  int Numbers[2] = {};
  concurrency::parallel_transform(Numbers, Numbers + 2, Numbers, [](int) { CREATE_OUTLOOK(); return 0; });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'transform_Bad' calls '{{.*}}
}

static void transform_Ok() {
  int Numbers[2] = {};
  concurrency::parallel_transform(Numbers, Numbers + 2, Numbers, [](int) { CREATE_MSXML(); return 0; });
}

static void tbbGroupRun_Bad() {
  tbb::task_group Group;
  Group.run([] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'tbbGroupRun_Bad' starts thread '{{.*}}
}

static void tbbGroupRun_Ok() {
  tbb::task_group Group;
  Group.run([] { CREATE_MSXML(); });
}

static void tbbGroupRunAndWait_Bad() {
  tbb::task_group Group;
  Group.run_and_wait([] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'tbbGroupRunAndWait_Bad' starts thread '{{.*}}
}

static void tbbGroupRunAndWait_Ok() {
  tbb::task_group Group;
  Group.run_and_wait([] { CREATE_MSXML(); });
}

static void tbbArenaExecute_Bad() {
  tbb::task_arena Arena;
  Arena.execute([] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'tbbArenaExecute_Bad' calls '{{.*}}
}

static void tbbArenaExecute_Ok() {
  tbb::task_arena Arena;
  Arena.execute([] { CREATE_MSXML(); });
}

static void tbbArenaEnqueue_Bad() {
  tbb::task_arena Arena;
  Arena.enqueue([] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'tbbArenaEnqueue_Bad' queues '{{.*}}
}

static void tbbArenaEnqueue_Ok() {
  tbb::task_arena Arena;
  Arena.enqueue([] { CREATE_MSXML(); });
}

static void tbbInvokeFirst_Bad() {
  tbb::parallel_invoke([] { CREATE_OUTLOOK(); }, [] {});
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'tbbInvokeFirst_Bad' calls '{{.*}}
}

static void tbbInvokeFirst_Ok() {
  tbb::parallel_invoke([] { CREATE_MSXML(); }, [] {});
}

static void tbbInvokeSecond_Bad() {
  tbb::parallel_invoke([] {}, [] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'tbbInvokeSecond_Bad' calls '{{.*}}
}

static void tbbInvokeSecond_Ok() {
  tbb::parallel_invoke([] {}, [] { CREATE_MSXML(); });
}

static void tbbForRange_Bad() {
  int Numbers[2] = {};
  tbb::parallel_for(Numbers, [](const int (&)[2]) { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'tbbForRange_Bad' calls '{{.*}}
}

static void tbbForRange_Ok() {
  int Numbers[2] = {};
  tbb::parallel_for(Numbers, [](const int (&)[2]) { CREATE_MSXML(); });
}

static void tbbFor_Bad() {
  tbb::parallel_for(0, 9, [](int) { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'tbbFor_Bad' calls '{{.*}}
}

static void tbbFor_Ok() {
  tbb::parallel_for(0, 9, [](int) { CREATE_MSXML(); });
}

static void tbbForEach_Bad() {
  int Numbers[2] = {};
  tbb::parallel_for_each(Numbers, Numbers + 2, [](int) { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'tbbForEach_Bad' calls '{{.*}}
}

static void tbbForEach_Ok() {
  int Numbers[2] = {};
  tbb::parallel_for_each(Numbers, Numbers + 2, [](int) { CREATE_MSXML(); });
}

static void runAsync_Bad() {
  Threading::ThreadPool::RunAsync([](winrt::Windows::Foundation::IAsyncAction) { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'runAsync_Bad' queues '{{.*}}
}

static void runAsync_Ok() {
  Threading::ThreadPool::RunAsync([](winrt::Windows::Foundation::IAsyncAction) { CREATE_MSXML(); });
}

static void createTimer_Bad() {
  Threading::ThreadPoolTimer::CreateTimer([](Threading::ThreadPoolTimer) { CREATE_OUTLOOK(); }, 1000);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'createTimer_Bad' sets timer '{{.*}}
}

static void createTimer_Ok() {
  Threading::ThreadPoolTimer::CreateTimer([](Threading::ThreadPoolTimer) { CREATE_MSXML(); }, 1000);
}

static void createPeriodicTimer_Bad() {
  Threading::ThreadPoolTimer::CreatePeriodicTimer([](Threading::ThreadPoolTimer) { CREATE_OUTLOOK(); }, 1000);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'createPeriodicTimer_Bad' sets timer '{{.*}}
}

static void createPeriodicTimer_Ok() {
  Threading::ThreadPoolTimer::CreatePeriodicTimer([](Threading::ThreadPoolTimer) { CREATE_MSXML(); }, 1000);
}

static void tryEnqueue_Bad() {
  DispatcherQueue Queue;
  Queue.TryEnqueue([] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'tryEnqueue_Bad' queues '{{.*}}
}

static void tryEnqueue_Ok() {
  DispatcherQueue Queue;
  Queue.TryEnqueue([] { CREATE_MSXML(); });
}

static void tryEnqueueWithPriority_Bad() {
  DispatcherQueue Queue;
  Queue.TryEnqueue(1, [] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'tryEnqueueWithPriority_Bad' queues '{{.*}}
}

static void tryEnqueueWithPriority_Ok() {
  DispatcherQueue Queue;
  Queue.TryEnqueue(1, [] { CREATE_MSXML(); });
}

// The elements reach the loop's body.
static void elements_Bad() {
  const wchar_t *ProgIds[] = {L"Outlook.Application"};
  concurrency::parallel_for_each(ProgIds, ProgIds + 1, [](const wchar_t *ProgId) { CREATE(ProgId); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: {{.*}} creates 'Outlook.Application'
}
static void elements_Ok() {
  const wchar_t *ProgIds[] = {L"MSXML2.DOMDocument.6.0"};
  concurrency::parallel_for_each(ProgIds, ProgIds + 1, [](const wchar_t *ProgId) { CREATE(ProgId); });
}

// None of them: a task of the program's own that only keeps, and the desktop's.
namespace own {
static void (*Stored)();
static void create_task(void (*Run)()) { Stored = Run; }
static void keep_Ok() {
  own::create_task([] { CREATE_OUTLOOK(); });
}
} // namespace own
static void desktop_Ok() {
  concurrency::create_task([] { CREATE_OUTLOOK(); });
}
void (*OnDesktop)() = desktop_Ok;

static void service() {
  createTask_Bad();
  createTask_Ok();
  task_Bad();
  task_Ok();
  then_Bad();
  then_Ok();
  taskGroupRun_Bad();
  taskGroupRun_Ok();
  taskGroupRunAndWait_Bad();
  taskGroupRunAndWait_Ok();
  structuredTaskGroupRun_Bad();
  structuredTaskGroupRun_Ok();
  structuredTaskGroupRunAndWait_Bad();
  structuredTaskGroupRunAndWait_Ok();
  invokeFirst_Bad();
  invokeFirst_Ok();
  invokeSecond_Bad();
  invokeSecond_Ok();
  invokeThird_Bad();
  invokeThird_Ok();
  forLoop_Bad();
  forLoop_Ok();
  forLoopWithStep_Bad();
  forLoopWithStep_Ok();
  forEach_Bad();
  forEach_Ok();
  transform_Bad();
  transform_Ok();
  tbbGroupRun_Bad();
  tbbGroupRun_Ok();
  tbbGroupRunAndWait_Bad();
  tbbGroupRunAndWait_Ok();
  tbbArenaExecute_Bad();
  tbbArenaExecute_Ok();
  tbbArenaEnqueue_Bad();
  tbbArenaEnqueue_Ok();
  tbbInvokeFirst_Bad();
  tbbInvokeFirst_Ok();
  tbbInvokeSecond_Bad();
  tbbInvokeSecond_Ok();
  tbbForRange_Bad();
  tbbForRange_Ok();
  tbbFor_Bad();
  tbbFor_Ok();
  tbbForEach_Bad();
  tbbForEach_Ok();
  runAsync_Bad();
  runAsync_Ok();
  createTimer_Bad();
  createTimer_Ok();
  createPeriodicTimer_Bad();
  createPeriodicTimer_Ok();
  tryEnqueue_Bad();
  tryEnqueue_Ok();
  tryEnqueueWithPriority_Bad();
  tryEnqueueWithPriority_Ok();
  elements_Bad();
  elements_Ok();
  own::keep_Ok();
}

SERVICE(service)

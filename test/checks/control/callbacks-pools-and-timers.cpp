// RUN: %check_office %s
// REQUIRES: mingw

// Thread pools, timers, waits, and the completion of input and output.

#include "callbacks.h"

#include <mmsystem.h>

// What mingw-w64's headers lack.
extern "C" {
HANDLE WINAPI RegisterWaitForSingleObjectEx(HANDLE Object, WAITORTIMERCALLBACK Run, void *Context, ULONG Milliseconds,
                                            ULONG Flags);
LONG NTAPI TpAllocWork(PTP_WORK *Work, PTP_WORK_CALLBACK Run, void *Context, PTP_CALLBACK_ENVIRON Environment);
LONG NTAPI TpAllocTimer(PTP_TIMER *Timer, PTP_TIMER_CALLBACK Run, void *Context, PTP_CALLBACK_ENVIRON Environment);
LONG NTAPI TpAllocWait(PTP_WAIT *Wait, PTP_WAIT_CALLBACK Run, void *Context, PTP_CALLBACK_ENVIRON Environment);
LONG NTAPI TpSimpleTryPost(PTP_SIMPLE_CALLBACK Run, void *Context, PTP_CALLBACK_ENVIRON Environment);
LONG NTAPI RtlCreateTimer(HANDLE Queue, HANDLE *Timer, WAITORTIMERCALLBACK Run, void *Context, DWORD Due, DWORD Period,
                          ULONG Flags);
LONG NTAPI RtlRegisterWait(HANDLE *Wait, HANDLE Object, WAITORTIMERCALLBACK Run, void *Context, ULONG Milliseconds,
                           ULONG Flags);
BOOL WINAPI ReadDirectoryChangesExW(HANDLE Folder, LPVOID Buffer, DWORD Size, BOOL Subtree, DWORD Filter, LPDWORD Returned,
                                    LPOVERLAPPED Overlapped, LPOVERLAPPED_COMPLETION_ROUTINE Completed, int Class);
}

static void CALLBACK onSimple(PTP_CALLBACK_INSTANCE, PVOID Context) {
  CREATE_FROM(Context);
}

static void CALLBACK onWork(PTP_CALLBACK_INSTANCE, PVOID Context, PTP_WORK) {
  CREATE_FROM(Context);
}

static void CALLBACK onPoolTimer(PTP_CALLBACK_INSTANCE, PVOID Context, PTP_TIMER) {
  CREATE_FROM(Context);
}

static void CALLBACK onPoolWait(PTP_CALLBACK_INSTANCE, PVOID Context, PTP_WAIT, TP_WAIT_RESULT) {
  CREATE_FROM(Context);
}

static void CALLBACK onIo(PTP_CALLBACK_INSTANCE, PVOID Context, PVOID, ULONG, ULONG_PTR, PTP_IO) {
  CREATE_FROM(Context);
}

static void CALLBACK onTimer(PVOID Context, BOOLEAN) {
  CREATE_FROM(Context);
}

static void CALLBACK onWaitableTimer(LPVOID Context, DWORD, DWORD) {
  CREATE_FROM(Context);
}

static void CALLBACK onMediaTimer(UINT, UINT, DWORD_PTR Context, DWORD_PTR, DWORD_PTR) {
  CREATE_FROM(Context);
}

static BOOL CALLBACK once(PINIT_ONCE, PVOID Context, PVOID *) {
  CREATE_FROM(Context);
  return TRUE;
}

static void CALLBACK onCompletion(DWORD, DWORD, LPOVERLAPPED Overlapped) {
  CREATE_FROM(Overlapped);
}

static void trySubmitThreadpoolCallback_Bad() {
  TrySubmitThreadpoolCallback(onSimple, OUTLOOK, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onSimple' creates 'Outlook.Application'
}

static void trySubmitThreadpoolCallback_Ok() {
  TrySubmitThreadpoolCallback(onSimple, DOCUMENT, nullptr);
}

static void trySubmitThreadpoolCallbackRuns_Bad() {
  TrySubmitThreadpoolCallback([](PTP_CALLBACK_INSTANCE, PVOID) { CREATE_FROM(OUTLOOK); }, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'trySubmitThreadpoolCallbackRuns_Bad' queues '{{.*}}
}

static void createThreadpoolWork_Bad() {
  SubmitThreadpoolWork(CreateThreadpoolWork(onWork, OUTLOOK, nullptr));
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'onWork' creates 'Outlook.Application'
}

static void createThreadpoolWork_Ok() {
  SubmitThreadpoolWork(CreateThreadpoolWork(onWork, DOCUMENT, nullptr));
}

static void createThreadpoolWorkRuns_Bad() {
  SubmitThreadpoolWork(CreateThreadpoolWork([](PTP_CALLBACK_INSTANCE, PVOID, PTP_WORK) { CREATE_FROM(OUTLOOK); }, nullptr, nullptr));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'createThreadpoolWorkRuns_Bad' queues '{{.*}}
}

static void createThreadpoolTimer_Bad() {
  CreateThreadpoolTimer(onPoolTimer, OUTLOOK, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onPoolTimer' creates 'Outlook.Application'
}

static void createThreadpoolTimer_Ok() {
  CreateThreadpoolTimer(onPoolTimer, DOCUMENT, nullptr);
}

static void createThreadpoolTimerRuns_Bad() {
  CreateThreadpoolTimer([](PTP_CALLBACK_INSTANCE, PVOID, PTP_TIMER) { CREATE_FROM(OUTLOOK); }, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'createThreadpoolTimerRuns_Bad' sets timer '{{.*}}
}

static void createThreadpoolWait_Bad() {
  CreateThreadpoolWait(onPoolWait, OUTLOOK, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onPoolWait' creates 'Outlook.Application'
}

static void createThreadpoolWait_Ok() {
  CreateThreadpoolWait(onPoolWait, DOCUMENT, nullptr);
}

static void createThreadpoolWaitRuns_Bad() {
  CreateThreadpoolWait([](PTP_CALLBACK_INSTANCE, PVOID, PTP_WAIT, TP_WAIT_RESULT) { CREATE_FROM(OUTLOOK); }, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'createThreadpoolWaitRuns_Bad' passes as callback '{{.*}}
}

static void createThreadpoolIo_Bad() {
  CreateThreadpoolIo(nullptr, onIo, OUTLOOK, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onIo' creates 'Outlook.Application'
}

static void createThreadpoolIo_Ok() {
  CreateThreadpoolIo(nullptr, onIo, DOCUMENT, nullptr);
}

static void createThreadpoolIoRuns_Bad() {
  CreateThreadpoolIo(nullptr, [](PTP_CALLBACK_INSTANCE, PVOID, PVOID, ULONG, ULONG_PTR, PTP_IO) { CREATE_FROM(OUTLOOK); }, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'createThreadpoolIoRuns_Bad' passes as callback '{{.*}}
}

static void tpSimpleTryPost_Bad() {
  TpSimpleTryPost(onSimple, OUTLOOK, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onSimple' creates 'Outlook.Application'
}

static void tpSimpleTryPost_Ok() {
  TpSimpleTryPost(onSimple, DOCUMENT, nullptr);
}

static void tpSimpleTryPostRuns_Bad() {
  TpSimpleTryPost([](PTP_CALLBACK_INSTANCE, PVOID) { CREATE_FROM(OUTLOOK); }, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'tpSimpleTryPostRuns_Bad' queues '{{.*}}
}

static void tpAllocWork_Bad() {
  TpAllocWork(nullptr, onWork, OUTLOOK, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onWork' creates 'Outlook.Application'
}

static void tpAllocWork_Ok() {
  TpAllocWork(nullptr, onWork, DOCUMENT, nullptr);
}

static void tpAllocWorkRuns_Bad() {
  TpAllocWork(nullptr, [](PTP_CALLBACK_INSTANCE, PVOID, PTP_WORK) { CREATE_FROM(OUTLOOK); }, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'tpAllocWorkRuns_Bad' queues '{{.*}}
}

static void tpAllocTimer_Bad() {
  TpAllocTimer(nullptr, onPoolTimer, OUTLOOK, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onPoolTimer' creates 'Outlook.Application'
}

static void tpAllocTimer_Ok() {
  TpAllocTimer(nullptr, onPoolTimer, DOCUMENT, nullptr);
}

static void tpAllocTimerRuns_Bad() {
  TpAllocTimer(nullptr, [](PTP_CALLBACK_INSTANCE, PVOID, PTP_TIMER) { CREATE_FROM(OUTLOOK); }, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'tpAllocTimerRuns_Bad' sets timer '{{.*}}
}

static void tpAllocWait_Bad() {
  TpAllocWait(nullptr, onPoolWait, OUTLOOK, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onPoolWait' creates 'Outlook.Application'
}

static void tpAllocWait_Ok() {
  TpAllocWait(nullptr, onPoolWait, DOCUMENT, nullptr);
}

static void tpAllocWaitRuns_Bad() {
  TpAllocWait(nullptr, [](PTP_CALLBACK_INSTANCE, PVOID, PTP_WAIT, TP_WAIT_RESULT) { CREATE_FROM(OUTLOOK); }, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'tpAllocWaitRuns_Bad' passes as callback '{{.*}}
}

static void createTimerQueueTimer_Bad() {
  HANDLE Timer;
  CreateTimerQueueTimer(&Timer, nullptr, onTimer, OUTLOOK, 1000, 1000, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onTimer' creates 'Outlook.Application'
}

static void createTimerQueueTimer_Ok() {
  HANDLE Timer;
  CreateTimerQueueTimer(&Timer, nullptr, onTimer, DOCUMENT, 1000, 1000, 0);
}

static void createTimerQueueTimerRuns_Bad() {
  HANDLE Timer;
  CreateTimerQueueTimer(&Timer, nullptr, [](PVOID, BOOLEAN) { CREATE_FROM(OUTLOOK); }, nullptr, 1000, 1000, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'createTimerQueueTimerRuns_Bad' sets timer '{{.*}}
}

static void rtlCreateTimer_Bad() {
  RtlCreateTimer(nullptr, nullptr, onTimer, OUTLOOK, 1000, 1000, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onTimer' creates 'Outlook.Application'
}

static void rtlCreateTimer_Ok() {
  RtlCreateTimer(nullptr, nullptr, onTimer, DOCUMENT, 1000, 1000, 0);
}

static void rtlCreateTimerRuns_Bad() {
  RtlCreateTimer(nullptr, nullptr, [](PVOID, BOOLEAN) { CREATE_FROM(OUTLOOK); }, nullptr, 1000, 1000, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'rtlCreateTimerRuns_Bad' sets timer '{{.*}}
}

static void registerWaitForSingleObject_Bad() {
  HANDLE Wait;
  RegisterWaitForSingleObject(&Wait, nullptr, onTimer, OUTLOOK, INFINITE, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onTimer' creates 'Outlook.Application'
}

static void registerWaitForSingleObject_Ok() {
  HANDLE Wait;
  RegisterWaitForSingleObject(&Wait, nullptr, onTimer, DOCUMENT, INFINITE, 0);
}

static void registerWaitForSingleObjectRuns_Bad() {
  HANDLE Wait;
  RegisterWaitForSingleObject(&Wait, nullptr, [](PVOID, BOOLEAN) { CREATE_FROM(OUTLOOK); }, nullptr, INFINITE, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'registerWaitForSingleObjectRuns_Bad' passes as callback '{{.*}}
}

static void registerWaitForSingleObjectEx_Bad() {
  RegisterWaitForSingleObjectEx(nullptr, onTimer, OUTLOOK, INFINITE, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onTimer' creates 'Outlook.Application'
}

static void registerWaitForSingleObjectEx_Ok() {
  RegisterWaitForSingleObjectEx(nullptr, onTimer, DOCUMENT, INFINITE, 0);
}

static void registerWaitForSingleObjectExRuns_Bad() {
  RegisterWaitForSingleObjectEx(nullptr, [](PVOID, BOOLEAN) { CREATE_FROM(OUTLOOK); }, nullptr, INFINITE, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'registerWaitForSingleObjectExRuns_Bad' passes as callback '{{.*}}
}

static void rtlRegisterWait_Bad() {
  RtlRegisterWait(nullptr, nullptr, onTimer, OUTLOOK, INFINITE, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onTimer' creates 'Outlook.Application'
}

static void rtlRegisterWait_Ok() {
  RtlRegisterWait(nullptr, nullptr, onTimer, DOCUMENT, INFINITE, 0);
}

static void rtlRegisterWaitRuns_Bad() {
  RtlRegisterWait(nullptr, nullptr, [](PVOID, BOOLEAN) { CREATE_FROM(OUTLOOK); }, nullptr, INFINITE, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'rtlRegisterWaitRuns_Bad' passes as callback '{{.*}}
}

static void setWaitableTimer_Bad() {
  LARGE_INTEGER Due = {};
  SetWaitableTimer(nullptr, &Due, 0, onWaitableTimer, OUTLOOK, FALSE);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onWaitableTimer' creates 'Outlook.Application'
}

static void setWaitableTimer_Ok() {
  LARGE_INTEGER Due = {};
  SetWaitableTimer(nullptr, &Due, 0, onWaitableTimer, DOCUMENT, FALSE);
}

static void setWaitableTimerRuns_Bad() {
  LARGE_INTEGER Due = {};
  SetWaitableTimer(nullptr, &Due, 0, [](LPVOID, DWORD, DWORD) { CREATE_FROM(OUTLOOK); }, nullptr, FALSE);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'setWaitableTimerRuns_Bad' sets timer '{{.*}}
}

static void setWaitableTimerEx_Bad() {
  LARGE_INTEGER Due = {};
  SetWaitableTimerEx(nullptr, &Due, 0, onWaitableTimer, OUTLOOK, nullptr, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onWaitableTimer' creates 'Outlook.Application'
}

static void setWaitableTimerEx_Ok() {
  LARGE_INTEGER Due = {};
  SetWaitableTimerEx(nullptr, &Due, 0, onWaitableTimer, DOCUMENT, nullptr, 0);
}

static void setWaitableTimerExRuns_Bad() {
  LARGE_INTEGER Due = {};
  SetWaitableTimerEx(nullptr, &Due, 0, [](LPVOID, DWORD, DWORD) { CREATE_FROM(OUTLOOK); }, nullptr, nullptr, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'setWaitableTimerExRuns_Bad' sets timer '{{.*}}
}

static void timeSetEvent_Bad() {
  timeSetEvent(1000, 0, onMediaTimer, (DWORD_PTR)OUTLOOK, TIME_PERIODIC);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onMediaTimer' creates 'Outlook.Application'
}

static void timeSetEvent_Ok() {
  timeSetEvent(1000, 0, onMediaTimer, (DWORD_PTR)DOCUMENT, TIME_PERIODIC);
}

static void timeSetEventRuns_Bad() {
  timeSetEvent(1000, 0, [](UINT, UINT, DWORD_PTR, DWORD_PTR, DWORD_PTR) { CREATE_FROM(OUTLOOK); }, 0, TIME_PERIODIC);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'timeSetEventRuns_Bad' sets timer '{{.*}}
}

static void initOnceExecuteOnce_Bad() {
  static INIT_ONCE Once;
  InitOnceExecuteOnce(&Once, once, OUTLOOK, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'once' creates 'Outlook.Application'
}

static void initOnceExecuteOnce_Ok() {
  static INIT_ONCE Once;
  InitOnceExecuteOnce(&Once, once, DOCUMENT, nullptr);
}

static void initOnceExecuteOnceRuns_Bad() {
  static INIT_ONCE Once;
  InitOnceExecuteOnce(&Once, [](PINIT_ONCE, PVOID, PVOID *) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'initOnceExecuteOnceRuns_Bad' calls '{{.*}}
}

static void readFileEx_Bad() {
  ReadFileEx(nullptr, nullptr, 0, (LPOVERLAPPED)OUTLOOK, onCompletion);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onCompletion' creates 'Outlook.Application'
}

static void readFileEx_Ok() {
  ReadFileEx(nullptr, nullptr, 0, (LPOVERLAPPED)DOCUMENT, onCompletion);
}

static void readFileExRuns_Bad() {
  ReadFileEx(nullptr, nullptr, 0, nullptr, [](DWORD, DWORD, LPOVERLAPPED) { CREATE_FROM(OUTLOOK); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'readFileExRuns_Bad' passes as callback '{{.*}}
}

static void writeFileEx_Bad() {
  WriteFileEx(nullptr, nullptr, 0, (LPOVERLAPPED)OUTLOOK, onCompletion);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onCompletion' creates 'Outlook.Application'
}

static void writeFileEx_Ok() {
  WriteFileEx(nullptr, nullptr, 0, (LPOVERLAPPED)DOCUMENT, onCompletion);
}

static void writeFileExRuns_Bad() {
  WriteFileEx(nullptr, nullptr, 0, nullptr, [](DWORD, DWORD, LPOVERLAPPED) { CREATE_FROM(OUTLOOK); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'writeFileExRuns_Bad' passes as callback '{{.*}}
}

static void readDirectoryChangesW_Bad() {
  ReadDirectoryChangesW(nullptr, nullptr, 0, TRUE, 0, nullptr, (LPOVERLAPPED)OUTLOOK, onCompletion);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onCompletion' creates 'Outlook.Application'
}

static void readDirectoryChangesW_Ok() {
  ReadDirectoryChangesW(nullptr, nullptr, 0, TRUE, 0, nullptr, (LPOVERLAPPED)DOCUMENT, onCompletion);
}

static void readDirectoryChangesWRuns_Bad() {
  ReadDirectoryChangesW(nullptr, nullptr, 0, TRUE, 0, nullptr, nullptr, [](DWORD, DWORD, LPOVERLAPPED) { CREATE_FROM(OUTLOOK); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'readDirectoryChangesWRuns_Bad' passes as callback '{{.*}}
}

static void readDirectoryChangesExW_Bad() {
  ReadDirectoryChangesExW(nullptr, nullptr, 0, TRUE, 0, nullptr, (LPOVERLAPPED)OUTLOOK, onCompletion, 1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onCompletion' creates 'Outlook.Application'
}

static void readDirectoryChangesExW_Ok() {
  ReadDirectoryChangesExW(nullptr, nullptr, 0, TRUE, 0, nullptr, (LPOVERLAPPED)DOCUMENT, onCompletion, 1);
}

static void readDirectoryChangesExWRuns_Bad() {
  ReadDirectoryChangesExW(nullptr, nullptr, 0, TRUE, 0, nullptr, nullptr, [](DWORD, DWORD, LPOVERLAPPED) { CREATE_FROM(OUTLOOK); }, 1);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'readDirectoryChangesExWRuns_Bad' passes as callback '{{.*}}
}

static void setTimer_Bad() {
  SetTimer(nullptr, 0, 1000, [](HWND, UINT, UINT_PTR, DWORD) { CREATE_FROM(OUTLOOK); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'setTimer_Bad' sets timer '{{.*}}
}

static void setTimer_Ok() {
  SetTimer(nullptr, 0, 1000, [](HWND, UINT, UINT_PTR, DWORD) { CREATE_FROM(DOCUMENT); });
}

static void setCoalescableTimer_Bad() {
  SetCoalescableTimer(nullptr, 0, 1000, [](HWND, UINT, UINT_PTR, DWORD) { CREATE_FROM(OUTLOOK); }, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'setCoalescableTimer_Bad' sets timer '{{.*}}
}

static void setCoalescableTimer_Ok() {
  SetCoalescableTimer(nullptr, 0, 1000, [](HWND, UINT, UINT_PTR, DWORD) { CREATE_FROM(DOCUMENT); }, 0);
}

static void bindIoCompletionCallback_Bad() {
  BindIoCompletionCallback(nullptr, [](DWORD, DWORD, LPOVERLAPPED) { CREATE_FROM(OUTLOOK); }, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'bindIoCompletionCallback_Bad' passes as callback '{{.*}}
}

static void bindIoCompletionCallback_Ok() {
  BindIoCompletionCallback(nullptr, [](DWORD, DWORD, LPOVERLAPPED) { CREATE_FROM(DOCUMENT); }, 0);
}

static void flsAlloc_Bad() {
  FlsAlloc([](PVOID) { CREATE_FROM(OUTLOOK); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'flsAlloc_Bad' passes as callback '{{.*}}
}

static void flsAlloc_Ok() {
  FlsAlloc([](PVOID) { CREATE_FROM(DOCUMENT); });
}

// The overlapped structure is the base of a request.
struct Request : OVERLAPPED {
  void (*Done)();
};
static void CALLBACK onRequest(DWORD, DWORD, LPOVERLAPPED Overlapped) { static_cast<Request *>(Overlapped)->Done(); }
static void done_Bad() {
  CREATE_FROM(OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
static void request() {
  static Request R;
  R.Done = done_Bad;
  ReadFileEx(nullptr, nullptr, 0, &R, onRequest);
}

// The context of a pool's work is the object whose virtual method runs.
struct Job {
  virtual void run() = 0;
};
struct MailJob_Bad : Job {
  void run() override {
    CREATE_FROM(OUTLOOK);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};
struct DesktopJob_Ok : Job {
  void run() override { CREATE_FROM(OUTLOOK); }
};
static void CALLBACK onJob(PTP_CALLBACK_INSTANCE, PVOID Context, PTP_WORK) { static_cast<Job *>(Context)->run(); }
static void job() { SubmitThreadpoolWork(CreateThreadpoolWork(onJob, new MailJob_Bad, nullptr)); }

// None of them: a timer that posts messages, the instance of a pool's callback, and
// functions of the program's own of these names.
static void otherPlace_Ok() {
  SetTimer(nullptr, (UINT_PTR)OUTLOOK, 1000, nullptr);
  TrySubmitThreadpoolCallback(onSimple, DOCUMENT, (PTP_CALLBACK_ENVIRON)OUTLOOK);
  timeSetEvent(1000, 0, onMediaTimer, (DWORD_PTR)DOCUMENT, TIME_PERIODIC);
}
namespace own {
static TIMERPROC Stored;
static void SetTimer(HWND, UINT_PTR, UINT, TIMERPROC Run) { Stored = Run; }
static void keep_Ok() {
  SetTimer(nullptr, 0, 0, [](HWND, UINT, UINT_PTR, DWORD) { CREATE_FROM(OUTLOOK); });
}
} // namespace own
static void desktop_Ok() {
  CreateThreadpoolTimer(onPoolTimer, OUTLOOK, nullptr);
  new DesktopJob_Ok;
}
void (*OnDesktop)() = desktop_Ok;

static void service() {
  trySubmitThreadpoolCallback_Bad();
  trySubmitThreadpoolCallback_Ok();
  trySubmitThreadpoolCallbackRuns_Bad();
  createThreadpoolWork_Bad();
  createThreadpoolWork_Ok();
  createThreadpoolWorkRuns_Bad();
  createThreadpoolTimer_Bad();
  createThreadpoolTimer_Ok();
  createThreadpoolTimerRuns_Bad();
  createThreadpoolWait_Bad();
  createThreadpoolWait_Ok();
  createThreadpoolWaitRuns_Bad();
  createThreadpoolIo_Bad();
  createThreadpoolIo_Ok();
  createThreadpoolIoRuns_Bad();
  tpSimpleTryPost_Bad();
  tpSimpleTryPost_Ok();
  tpSimpleTryPostRuns_Bad();
  tpAllocWork_Bad();
  tpAllocWork_Ok();
  tpAllocWorkRuns_Bad();
  tpAllocTimer_Bad();
  tpAllocTimer_Ok();
  tpAllocTimerRuns_Bad();
  tpAllocWait_Bad();
  tpAllocWait_Ok();
  tpAllocWaitRuns_Bad();
  createTimerQueueTimer_Bad();
  createTimerQueueTimer_Ok();
  createTimerQueueTimerRuns_Bad();
  rtlCreateTimer_Bad();
  rtlCreateTimer_Ok();
  rtlCreateTimerRuns_Bad();
  registerWaitForSingleObject_Bad();
  registerWaitForSingleObject_Ok();
  registerWaitForSingleObjectRuns_Bad();
  registerWaitForSingleObjectEx_Bad();
  registerWaitForSingleObjectEx_Ok();
  registerWaitForSingleObjectExRuns_Bad();
  rtlRegisterWait_Bad();
  rtlRegisterWait_Ok();
  rtlRegisterWaitRuns_Bad();
  setWaitableTimer_Bad();
  setWaitableTimer_Ok();
  setWaitableTimerRuns_Bad();
  setWaitableTimerEx_Bad();
  setWaitableTimerEx_Ok();
  setWaitableTimerExRuns_Bad();
  timeSetEvent_Bad();
  timeSetEvent_Ok();
  timeSetEventRuns_Bad();
  initOnceExecuteOnce_Bad();
  initOnceExecuteOnce_Ok();
  initOnceExecuteOnceRuns_Bad();
  readFileEx_Bad();
  readFileEx_Ok();
  readFileExRuns_Bad();
  writeFileEx_Bad();
  writeFileEx_Ok();
  writeFileExRuns_Bad();
  readDirectoryChangesW_Bad();
  readDirectoryChangesW_Ok();
  readDirectoryChangesWRuns_Bad();
  readDirectoryChangesExW_Bad();
  readDirectoryChangesExW_Ok();
  readDirectoryChangesExWRuns_Bad();
  setTimer_Bad();
  setTimer_Ok();
  setCoalescableTimer_Bad();
  setCoalescableTimer_Ok();
  bindIoCompletionCallback_Bad();
  bindIoCompletionCallback_Ok();
  flsAlloc_Bad();
  flsAlloc_Ok();
  request();
  job();
  otherPlace_Ok();
  own::keep_Ok();
}

SERVICE(service)

// RUN: %check_office %s
// REQUIRES: mingw

// Threads and fibres, and what is queued to them.

#include "callbacks.h"

#include <process.h>

// What mingw-w64's headers lack.
#include <winternl.h>

typedef int(__cdecl *thrd_start_t)(void *);
extern "C" {
BOOL WINAPI SHCreateThread(LPTHREAD_START_ROUTINE Run, void *Context, DWORD Flags, LPTHREAD_START_ROUTINE RunFirst);
DWORD WINAPI QueueUserAPC2(PAPCFUNC Run, HANDLE Thread, ULONG_PTR Context, int Flags);
int thrd_create(unsigned long long *Thread, thrd_start_t Run, void *Context);
int pthread_create(unsigned long long *Thread, const void *Attributes, void *(*Run)(void *), void *Context);
NTSTATUS NTAPI RtlCreateUserThread(HANDLE Process, void *Security, BOOLEAN Suspended, ULONG ZeroBits, SIZE_T Reserved,
                                   SIZE_T Committed, LPTHREAD_START_ROUTINE Run, void *Context, HANDLE *Thread, void *Id);
NTSTATUS NTAPI NtCreateThreadEx(HANDLE *Thread, ACCESS_MASK Access, void *Attributes, HANDLE Process, void *Run,
                                void *Context, ULONG Flags, SIZE_T ZeroBits, SIZE_T Size, SIZE_T MaximalSize, void *List);
NTSTATUS NTAPI ZwCreateThreadEx(HANDLE *Thread, ACCESS_MASK Access, void *Attributes, HANDLE Process, void *Run,
                                void *Context, ULONG Flags, SIZE_T ZeroBits, SIZE_T Size, SIZE_T MaximalSize, void *List);
NTSTATUS NTAPI ZwQueueApcThread(HANDLE Thread, void (*Run)(void *, void *, void *), void *First, void *Second, void *Third);
NTSTATUS NTAPI NtQueueApcThread(HANDLE Thread, void (*Run)(void *, void *, void *), void *First, void *Second, void *Third);
NTSTATUS NTAPI RtlQueueWorkItem(void(NTAPI *Run)(void *), void *Context, ULONG Flags);
BOOL WINAPI SHQueueUserWorkItem(LPTHREAD_START_ROUTINE Run, LPVOID Context, LONG Priority, DWORD_PTR Group, DWORD_PTR *Id,
                                LPCSTR Module, DWORD Flags);
}
typedef UINT(__cdecl *AFX_THREADPROC)(LPVOID);
class CWinThread {
public:
  CWinThread(AFX_THREADPROC Run, LPVOID Context);
  virtual ~CWinThread();
};
CWinThread *AfxBeginThread(AFX_THREADPROC Run, LPVOID Context, int Priority = 0, UINT StackSize = 0, DWORD Flags = 0,
                           LPSECURITY_ATTRIBUTES Security = nullptr);

static DWORD WINAPI run(LPVOID Context) {
  CREATE_FROM(Context);
  return 0;
}

static void __cdecl runOld(void *Context) {
  CREATE_FROM(Context);
}

static void *runPosix(void *Context) {
  CREATE_FROM(Context);
  return nullptr;
}

static int __cdecl runC11(void *Context) {
  CREATE_FROM(Context);
  return 0;
}

static UINT runMfc(LPVOID Context) {
  CREATE_FROM(Context);
  return 0;
}

static void CALLBACK runCall(ULONG_PTR Context) {
  CREATE_FROM(Context);
}

static void CALLBACK runFiber(LPVOID Context) {
  CREATE_FROM(Context);
}

static void runNative(void *Context, void *, void *) {
  CREATE_FROM(Context);
}

static void createThread_Bad() {
  CreateThread(nullptr, 0, run, OUTLOOK, 0, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'run' creates 'Outlook.Application'
}

static void createThread_Ok() {
  CreateThread(nullptr, 0, run, DOCUMENT, 0, nullptr);
}

static void createThreadRuns_Bad() {
  CreateThread(nullptr, 0, [](LPVOID) -> DWORD { CREATE_FROM(OUTLOOK); return 0; }, nullptr, 0, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'createThreadRuns_Bad' starts thread '{{.*}}
}

static void createRemoteThread_Bad() {
  CreateRemoteThread(GetCurrentProcess(), nullptr, 0, run, OUTLOOK, 0, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'run' creates 'Outlook.Application'
}

static void createRemoteThread_Ok() {
  CreateRemoteThread(GetCurrentProcess(), nullptr, 0, run, DOCUMENT, 0, nullptr);
}

static void createRemoteThreadRuns_Bad() {
  CreateRemoteThread(GetCurrentProcess(), nullptr, 0, [](LPVOID) -> DWORD { CREATE_FROM(OUTLOOK); return 0; }, nullptr, 0, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'createRemoteThreadRuns_Bad' starts thread '{{.*}}
}

static void createRemoteThreadEx_Bad() {
  CreateRemoteThreadEx(GetCurrentProcess(), nullptr, 0, run, OUTLOOK, 0, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'run' creates 'Outlook.Application'
}

static void createRemoteThreadEx_Ok() {
  CreateRemoteThreadEx(GetCurrentProcess(), nullptr, 0, run, DOCUMENT, 0, nullptr, nullptr);
}

static void createRemoteThreadExRuns_Bad() {
  CreateRemoteThreadEx(GetCurrentProcess(), nullptr, 0, [](LPVOID) -> DWORD { CREATE_FROM(OUTLOOK); return 0; }, nullptr, 0, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'createRemoteThreadExRuns_Bad' starts thread '{{.*}}
}

static void beginThread_Bad() {
  _beginthread(runOld, 0, OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'runOld' creates 'Outlook.Application'
}

static void beginThread_Ok() {
  _beginthread(runOld, 0, DOCUMENT);
}

static void beginThreadRuns_Bad() {
  _beginthread([](void *) { CREATE_FROM(OUTLOOK); }, 0, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'beginThreadRuns_Bad' starts thread '{{.*}}
}

static void sHCreateThread_Bad() {
  SHCreateThread(run, OUTLOOK, 0, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'run' creates 'Outlook.Application'
}

static void sHCreateThread_Ok() {
  SHCreateThread(run, DOCUMENT, 0, nullptr);
}

static void sHCreateThreadRuns_Bad() {
  SHCreateThread([](LPVOID) -> DWORD { CREATE_FROM(OUTLOOK); return 0; }, nullptr, 0, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'sHCreateThreadRuns_Bad' starts thread '{{.*}}
}

static void sHCreateThreadFirst_Bad() {
  SHCreateThread(nullptr, OUTLOOK, 0, run);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'run' creates 'Outlook.Application'
}

static void sHCreateThreadFirst_Ok() {
  SHCreateThread(nullptr, DOCUMENT, 0, run);
}

static void sHCreateThreadFirstRuns_Bad() {
  SHCreateThread(nullptr, nullptr, 0, [](LPVOID) -> DWORD { CREATE_FROM(OUTLOOK); return 0; });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'sHCreateThreadFirstRuns_Bad' starts thread '{{.*}}
}

static void afxBeginThread_Bad() {
  AfxBeginThread(runMfc, OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'runMfc' creates 'Outlook.Application'
}

static void afxBeginThread_Ok() {
  AfxBeginThread(runMfc, DOCUMENT);
}

static void afxBeginThreadRuns_Bad() {
  AfxBeginThread([](LPVOID) -> UINT { CREATE_FROM(OUTLOOK); return 0; }, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'afxBeginThreadRuns_Bad' {{calls|starts thread}} '{{.*}}
}

static void cWinThread_Bad() {
  new CWinThread(runMfc, OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'runMfc' creates 'Outlook.Application'
}

static void cWinThread_Ok() {
  new CWinThread(runMfc, DOCUMENT);
}

static void cWinThreadRuns_Bad() {
  new CWinThread([](LPVOID) -> UINT { CREATE_FROM(OUTLOOK); return 0; }, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'cWinThreadRuns_Bad' starts thread '{{.*}}
}

static void pthreadCreate_Bad() {
  unsigned long long Thread;
  pthread_create(&Thread, nullptr, runPosix, OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'runPosix' creates 'Outlook.Application'
}

static void pthreadCreate_Ok() {
  unsigned long long Thread;
  pthread_create(&Thread, nullptr, runPosix, DOCUMENT);
}

static void pthreadCreateRuns_Bad() {
  unsigned long long Thread;
  pthread_create(&Thread, nullptr, [](void *) -> void * { CREATE_FROM(OUTLOOK); return nullptr; }, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'pthreadCreateRuns_Bad' starts thread '{{.*}}
}

static void thrdCreate_Bad() {
  unsigned long long Thread;
  thrd_create(&Thread, runC11, OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'runC11' creates 'Outlook.Application'
}

static void thrdCreate_Ok() {
  unsigned long long Thread;
  thrd_create(&Thread, runC11, DOCUMENT);
}

static void thrdCreateRuns_Bad() {
  unsigned long long Thread;
  thrd_create(&Thread, [](void *) -> int { CREATE_FROM(OUTLOOK); return 0; }, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'thrdCreateRuns_Bad' starts thread '{{.*}}
}

static void rtlCreateUserThread_Bad() {
  RtlCreateUserThread(GetCurrentProcess(), nullptr, FALSE, 0, 0, 0, run, OUTLOOK, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'run' creates 'Outlook.Application'
}

static void rtlCreateUserThread_Ok() {
  RtlCreateUserThread(GetCurrentProcess(), nullptr, FALSE, 0, 0, 0, run, DOCUMENT, nullptr, nullptr);
}

static void rtlCreateUserThreadRuns_Bad() {
  RtlCreateUserThread(GetCurrentProcess(), nullptr, FALSE, 0, 0, 0, [](LPVOID) -> DWORD { CREATE_FROM(OUTLOOK); return 0; }, nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'rtlCreateUserThreadRuns_Bad' starts thread '{{.*}}
}

static void ntCreateThreadEx_Bad() {
  NtCreateThreadEx(nullptr, 0, nullptr, GetCurrentProcess(), (void *)run, OUTLOOK, 0, 0, 0, 0, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'run' creates 'Outlook.Application'
}

static void ntCreateThreadEx_Ok() {
  NtCreateThreadEx(nullptr, 0, nullptr, GetCurrentProcess(), (void *)run, DOCUMENT, 0, 0, 0, 0, nullptr);
}

static void ntCreateThreadExRuns_Bad() {
  NtCreateThreadEx(nullptr, 0, nullptr, GetCurrentProcess(), (void *)+[](LPVOID) -> DWORD { CREATE_FROM(OUTLOOK); return 0; }, nullptr, 0, 0, 0, 0, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'ntCreateThreadExRuns_Bad' starts thread '{{.*}}
}

static void zwCreateThreadEx_Bad() {
  ZwCreateThreadEx(nullptr, 0, nullptr, GetCurrentProcess(), (void *)run, OUTLOOK, 0, 0, 0, 0, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'run' creates 'Outlook.Application'
}

static void zwCreateThreadEx_Ok() {
  ZwCreateThreadEx(nullptr, 0, nullptr, GetCurrentProcess(), (void *)run, DOCUMENT, 0, 0, 0, 0, nullptr);
}

static void zwCreateThreadExRuns_Bad() {
  ZwCreateThreadEx(nullptr, 0, nullptr, GetCurrentProcess(), (void *)+[](LPVOID) -> DWORD { CREATE_FROM(OUTLOOK); return 0; }, nullptr, 0, 0, 0, 0, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'zwCreateThreadExRuns_Bad' starts thread '{{.*}}
}

static void zwQueueApcThread_Bad() {
  ZwQueueApcThread(GetCurrentThread(), runNative, OUTLOOK, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'runNative' creates 'Outlook.Application'
}

static void zwQueueApcThread_Ok() {
  ZwQueueApcThread(GetCurrentThread(), runNative, DOCUMENT, nullptr, nullptr);
}

static void zwQueueApcThreadRuns_Bad() {
  ZwQueueApcThread(GetCurrentThread(), [](void *, void *, void *) { CREATE_FROM(OUTLOOK); }, nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'zwQueueApcThreadRuns_Bad' queues '{{.*}}
}

static void queueUserAPC_Bad() {
  QueueUserAPC(runCall, GetCurrentThread(), (ULONG_PTR)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'runCall' creates 'Outlook.Application'
}

static void queueUserAPC_Ok() {
  QueueUserAPC(runCall, GetCurrentThread(), (ULONG_PTR)DOCUMENT);
}

static void queueUserAPCRuns_Bad() {
  QueueUserAPC([](ULONG_PTR) { CREATE_FROM(OUTLOOK); }, GetCurrentThread(), 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'queueUserAPCRuns_Bad' queues '{{.*}}
}

static void queueUserAPC2_Bad() {
  QueueUserAPC2(runCall, GetCurrentThread(), (ULONG_PTR)OUTLOOK, 1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'runCall' creates 'Outlook.Application'
}

static void queueUserAPC2_Ok() {
  QueueUserAPC2(runCall, GetCurrentThread(), (ULONG_PTR)DOCUMENT, 1);
}

static void queueUserAPC2Runs_Bad() {
  QueueUserAPC2([](ULONG_PTR) { CREATE_FROM(OUTLOOK); }, GetCurrentThread(), 0, 1);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'queueUserAPC2Runs_Bad' queues '{{.*}}
}

static void ntQueueApcThread_Bad() {
  NtQueueApcThread(GetCurrentThread(), runNative, OUTLOOK, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'runNative' creates 'Outlook.Application'
}

static void ntQueueApcThread_Ok() {
  NtQueueApcThread(GetCurrentThread(), runNative, DOCUMENT, nullptr, nullptr);
}

static void ntQueueApcThreadRuns_Bad() {
  NtQueueApcThread(GetCurrentThread(), [](void *, void *, void *) { CREATE_FROM(OUTLOOK); }, nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'ntQueueApcThreadRuns_Bad' queues '{{.*}}
}

static void queueUserWorkItem_Bad() {
  QueueUserWorkItem(run, OUTLOOK, WT_EXECUTELONGFUNCTION);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'run' creates 'Outlook.Application'
}

static void queueUserWorkItem_Ok() {
  QueueUserWorkItem(run, DOCUMENT, WT_EXECUTELONGFUNCTION);
}

static void queueUserWorkItemRuns_Bad() {
  QueueUserWorkItem([](LPVOID) -> DWORD { CREATE_FROM(OUTLOOK); return 0; }, nullptr, WT_EXECUTELONGFUNCTION);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'queueUserWorkItemRuns_Bad' queues '{{.*}}
}

static void sHQueueUserWorkItem_Bad() {
  SHQueueUserWorkItem(run, OUTLOOK, 0, 0, nullptr, nullptr, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'run' creates 'Outlook.Application'
}

static void sHQueueUserWorkItem_Ok() {
  SHQueueUserWorkItem(run, DOCUMENT, 0, 0, nullptr, nullptr, 0);
}

static void sHQueueUserWorkItemRuns_Bad() {
  SHQueueUserWorkItem([](LPVOID) -> DWORD { CREATE_FROM(OUTLOOK); return 0; }, nullptr, 0, 0, nullptr, nullptr, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'sHQueueUserWorkItemRuns_Bad' queues '{{.*}}
}

static void rtlQueueWorkItem_Bad() {
  RtlQueueWorkItem(runOld, OUTLOOK, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'runOld' creates 'Outlook.Application'
}

static void rtlQueueWorkItem_Ok() {
  RtlQueueWorkItem(runOld, DOCUMENT, 0);
}

static void rtlQueueWorkItemRuns_Bad() {
  RtlQueueWorkItem([](void *) { CREATE_FROM(OUTLOOK); }, nullptr, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'rtlQueueWorkItemRuns_Bad' queues '{{.*}}
}

static void createFiber_Bad() {
  CreateFiber(0, runFiber, OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'runFiber' creates 'Outlook.Application'
}

static void createFiber_Ok() {
  CreateFiber(0, runFiber, DOCUMENT);
}

static void createFiberRuns_Bad() {
  CreateFiber(0, [](LPVOID) { CREATE_FROM(OUTLOOK); }, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'createFiberRuns_Bad' creates fiber '{{.*}}
}

static void createFiberEx_Bad() {
  CreateFiberEx(0, 0, 0, runFiber, OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'runFiber' creates 'Outlook.Application'
}

static void createFiberEx_Ok() {
  CreateFiberEx(0, 0, 0, runFiber, DOCUMENT);
}

static void createFiberExRuns_Bad() {
  CreateFiberEx(0, 0, 0, [](LPVOID) { CREATE_FROM(OUTLOOK); }, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'createFiberExRuns_Bad' creates fiber '{{.*}}
}

// The context is the function to run: a trampoline.
static DWORD WINAPI trampoline(LPVOID Context) {
  reinterpret_cast<void (*)()>(Context)();
  return 0;
}
static void work_Bad() {
  CREATE_FROM(OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
static void desktopWork_Ok() { CREATE_FROM(OUTLOOK); }
static void throughTrampoline() {
  SHCreateThread(trampoline, reinterpret_cast<void *>(work_Bad), 0, nullptr);
}

// The context is the object whose method runs.
class Mailer {
public:
  explicit Mailer(const CLSID &Class) : Class(Class) {}
  void start() { CreateRemoteThread(GetCurrentProcess(), nullptr, 0, threadMain, this, 0, nullptr); }

private:
  static DWORD WINAPI threadMain(LPVOID Context) {
    static_cast<Mailer *>(Context)->run_Bad();
    return 0;
  }
  void run_Bad() {
    CREATE_FROM(&Class);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
  const CLSID &Class;
};
static void throughObject() {
  static Mailer Service(OutlookClass);
  Service.start();
}

// No thread functions: the same class elsewhere in the call, and functions of the
// program's own of these names.
static void otherPlace_Ok() {
  CreateThread((LPSECURITY_ATTRIBUTES)OUTLOOK, 0, run, DOCUMENT, 0, (LPDWORD)OUTLOOK);
  CreateFiberEx((SIZE_T)OUTLOOK, 0, 0, runFiber, DOCUMENT);
}
namespace own {
typedef void (*Work)(void *);
static Work Stored;
static void QueueUserWorkItem(Work Run, void *, unsigned) { Stored = Run; }
static void workItem_Ok(void *) { CREATE_FROM(OUTLOOK); }
static void keep() { QueueUserWorkItem(workItem_Ok, OUTLOOK, 0); }
} // namespace own
static void desktop() {
  SHCreateThread(trampoline, reinterpret_cast<void *>(desktopWork_Ok), 0, nullptr);
  CreateFiber(0, runFiber, OUTLOOK);
}
void (*OnDesktop)() = desktop;

static void service() {
  zwCreateThreadEx_Bad();
  zwCreateThreadEx_Ok();
  zwCreateThreadExRuns_Bad();
  zwQueueApcThread_Bad();
  zwQueueApcThread_Ok();
  zwQueueApcThreadRuns_Bad();
  createThread_Bad();
  createThread_Ok();
  createThreadRuns_Bad();
  createRemoteThread_Bad();
  createRemoteThread_Ok();
  createRemoteThreadRuns_Bad();
  createRemoteThreadEx_Bad();
  createRemoteThreadEx_Ok();
  createRemoteThreadExRuns_Bad();
  beginThread_Bad();
  beginThread_Ok();
  beginThreadRuns_Bad();
  sHCreateThread_Bad();
  sHCreateThread_Ok();
  sHCreateThreadRuns_Bad();
  sHCreateThreadFirst_Bad();
  sHCreateThreadFirst_Ok();
  sHCreateThreadFirstRuns_Bad();
  afxBeginThread_Bad();
  afxBeginThread_Ok();
  afxBeginThreadRuns_Bad();
  cWinThread_Bad();
  cWinThread_Ok();
  cWinThreadRuns_Bad();
  pthreadCreate_Bad();
  pthreadCreate_Ok();
  pthreadCreateRuns_Bad();
  thrdCreate_Bad();
  thrdCreate_Ok();
  thrdCreateRuns_Bad();
  rtlCreateUserThread_Bad();
  rtlCreateUserThread_Ok();
  rtlCreateUserThreadRuns_Bad();
  ntCreateThreadEx_Bad();
  ntCreateThreadEx_Ok();
  ntCreateThreadExRuns_Bad();
  queueUserAPC_Bad();
  queueUserAPC_Ok();
  queueUserAPCRuns_Bad();
  queueUserAPC2_Bad();
  queueUserAPC2_Ok();
  queueUserAPC2Runs_Bad();
  ntQueueApcThread_Bad();
  ntQueueApcThread_Ok();
  ntQueueApcThreadRuns_Bad();
  queueUserWorkItem_Bad();
  queueUserWorkItem_Ok();
  queueUserWorkItemRuns_Bad();
  sHQueueUserWorkItem_Bad();
  sHQueueUserWorkItem_Ok();
  sHQueueUserWorkItemRuns_Bad();
  rtlQueueWorkItem_Bad();
  rtlQueueWorkItem_Ok();
  rtlQueueWorkItemRuns_Bad();
  createFiber_Bad();
  createFiber_Ok();
  createFiberRuns_Bad();
  createFiberEx_Bad();
  createFiberEx_Ok();
  createFiberExRuns_Bad();
  throughTrampoline();
  throughObject();
  otherPlace_Ok();
  own::keep();
}

SERVICE(service)

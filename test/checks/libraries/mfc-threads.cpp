// RUN: %check_office %s
// REQUIRES: mingw

// MFC's threads: functions, and classes that are started or made by their runtime class.

#include <afxwin.h>

#include "callbacks.h"

static UINT run(LPVOID Context) {
  CREATE_FROM(Context);
  return 0;
}
static void function_Bad() {
  AfxBeginThread(run, OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'run' creates 'Outlook.Application'
}
static void functionRuns_Bad() {
  AfxBeginThread([](LPVOID) -> UINT { CREATE_FROM(OUTLOOK); return 0; }, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'functionRuns_Bad' starts thread '{{.*}}
}
static void function_Ok() { AfxBeginThread(run, DOCUMENT); }

static void object_Bad() {
  auto *Thread = new CWinThread(run, OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'run' creates 'Outlook.Application'
  Thread->CreateThread();
}
static void object_Ok() {
  auto *Thread = new CWinThread(run, DOCUMENT);
  Thread->CreateThread();
}

class CMailThread : public CWinThread {
  DECLARE_DYNCREATE(CMailThread)
public:
  BOOL InitInstance() override {
    CREATE_FROM(OUTLOOK);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return FALSE;
  }
  int ExitInstance() override {
    CREATE_FROM(OUTLOOK);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return 0;
  }
};
IMPLEMENT_DYNCREATE(CMailThread, CWinThread)
static void runtimeClass() { AfxBeginThread(RUNTIME_CLASS(CMailThread)); }

class CWorkThread : public CWinThread {
public:
  int Run() override {
    CREATE_FROM(OUTLOOK);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    // CHECK-NOTE: :{{.*}}: note: 'derivedClass' starts thread 'CWorkThread::Run' here
    return 0;
  }
  // Nothing calls it.
  void helper_Ok() { CREATE_FROM(OUTLOOK); }
};
static void derivedClass() {
  auto *Thread = new CWorkThread;
  Thread->CreateThread(CREATE_SUSPENDED);
  Thread->ResumeThread();
}

static void service() {
  function_Bad();
  functionRuns_Bad();
  function_Ok();
  object_Bad();
  object_Ok();
  runtimeClass();
  derivedClass();
}
SERVICE(service)

// RUN: %check_office %s
// REQUIRES: mingw
// A service in C: a table of commands, jobs with their functions in a list that
// workers empty, a window procedure with handlers by message, and what only a
// console command reaches.

#include "windows-service.h"
#define CREATE_OUTLOOK()                                                                                              \
  do {                                                                                                                \
    void *Object;                                                                                                     \
    CoCreateInstance(&OutlookClass, NULL, CLSCTX_LOCAL_SERVER, &IID_IDispatch, &Object);                               \
  } while (0)

typedef struct JOB {
  LIST_ENTRY Entry;
  void (*Execute)(struct JOB *);
  void (*Cleanup)(struct JOB *);
} JOB, *PJOB;

static LIST_ENTRY Head;
static CRITICAL_SECTION Lock;
static HANDLE Available;

static void queue(PJOB Job) {
  EnterCriticalSection(&Lock);
  Job->Entry.Blink = Head.Blink;
  Head.Blink->Flink = &Job->Entry;
  LeaveCriticalSection(&Lock);
  ReleaseSemaphore(Available, 1, NULL);
}

static DWORD WINAPI worker(LPVOID Unused) {
  while (WaitForSingleObject(Available, INFINITE) == WAIT_OBJECT_0) {
    PJOB Job = CONTAINING_RECORD(Head.Flink, JOB, Entry);
    Job->Execute(Job);
    if (Job->Cleanup)
      Job->Cleanup(Job);
  }
  return 0;
}

typedef struct {
  JOB Base;
  const char *To;
} MAIL_JOB;

static void executeMail_Bad(PJOB Job) { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:41: warning: 'CoCreateInstance' creates 'Outlook.Application'
static void cleanupMail_Bad(PJOB Job) { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:41: warning: 'CoCreateInstance' creates 'Outlook.Application'

static int cmdMail(int Count, char **Arguments) {
  MAIL_JOB *Job = (MAIL_JOB *)calloc(1, sizeof *Job);
  Job->Base.Execute = executeMail_Bad;
  Job->Base.Cleanup = cleanupMail_Bad;
  Job->To = Arguments[0];
  queue(&Job->Base);
  return 0;
}
static int cmdReport_Bad(int Count, char **Arguments) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}
static int cmdConsole_Ok(int Count, char **Arguments) {
  CREATE_OUTLOOK();
  return 0;
}

static const struct {
  const char *Name;
  int (*Run)(int, char **);
} Commands[] = {{"mail", cmdMail}, {"report", cmdReport_Bad}, {0}};
struct CONSOLE_COMMAND {
  const char *Name;
  int (*RunOnConsole)(int, char **);
};
static const struct CONSOLE_COMMAND ConsoleCommands[] = {{"console", cmdConsole_Ok}, {0}};

static int dispatch(const char *Name, int Count, char **Arguments) {
  size_t I;
  for (I = 0; Commands[I].Name; ++I)
    if (!lstrcmpiA(Commands[I].Name, Name))
      return Commands[I].Run(Count, Arguments);
  return -1;
}

static void onPower_Bad(HWND Window) { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:40: warning: 'CoCreateInstance' creates 'Outlook.Application'
static LRESULT CALLBACK procedure(HWND Window, UINT Message, WPARAM W, LPARAM L) {
  switch (Message) {
  case WM_POWERBROADCAST:
    onPower_Bad(Window);
    break;
  case WM_COPYDATA:
    dispatch((char *)((COPYDATASTRUCT *)L)->lpData, 0, NULL);
    break;
  }
  return DefWindowProcA(Window, Message, W, L);
}

static DWORD WINAPI handler(DWORD Control, DWORD Type, LPVOID Data, LPVOID Context) {
  if (Control == SERVICE_CONTROL_SESSIONCHANGE)
    ((void (*)(void))Context)();
  return NO_ERROR;
}
static void session_Bad(void) { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:33: warning: 'CoCreateInstance' creates 'Outlook.Application'

static void service(void) {
  WNDCLASSA Class;
  int I;
  ZeroMemory(&Class, sizeof Class);
  Class.lpfnWndProc = procedure;
  Class.lpszClassName = "x";
  RegisterClassA(&Class);
  CreateWindowExA(0, "x", "", 0, 0, 0, 0, 0, HWND_MESSAGE, NULL, NULL, NULL);
  RegisterServiceCtrlHandlerExA("x", handler, (LPVOID)session_Bad);
  for (I = 0; I < 4; ++I)
    CreateThread(NULL, 0, worker, NULL, 0, NULL);
}

int console(int Count, char **Arguments) { return ConsoleCommands[0].RunOnConsole(Count, Arguments); }

SERVICE(service)

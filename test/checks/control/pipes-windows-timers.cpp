// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office %t
// REQUIRES: mingw
// A pipe server with completion routines, a hidden window with timers, timer
// queues and pool timers, each with its object as context.

//--- common.h
#pragma once
#include "windows-service.h"
#define CREATE_OUTLOOK()                                                                                              \
  do {                                                                                                                \
    void *Object;                                                                                                     \
    CoCreateInstance(OutlookClass, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object);                              \
  } while (0)
void runPipes();
void runWindow();
void runTimers();
void runRpc();

//--- main.cpp
#include "common.h"
static void service() {
  runPipes();
  runWindow();
  runTimers();
}
SERVICE(service)

//--- pipes.cpp
#include "common.h"

class Connection {
public:
  struct Overlapped : OVERLAPPED {
    Connection *Owner;
  };
  Connection() { O.Owner = this; }
  virtual ~Connection() {}
  void start(HANDLE Pipe) {
    this->Pipe = Pipe;
    ReadFileEx(Pipe, Buffer, sizeof Buffer, &O, onRead);
  }
  virtual void handle(const char *Request) = 0;

private:
  static void WINAPI onRead(DWORD Error, DWORD Size, OVERLAPPED *Raw) {
    Connection *This = static_cast<Overlapped *>(Raw)->Owner;
    if (Error == 0)
      This->handle(This->Buffer);
    WriteFileEx(This->Pipe, This->Buffer, Size, Raw, onWritten);
  }
  static void WINAPI onWritten(DWORD, DWORD, OVERLAPPED *Raw) {
    Connection *This = CONTAINING_RECORD(Raw, Connection, O);
    This->written_Bad();
  }
  void written_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'CoCreateInstance' creates 'Outlook.Application'
  Overlapped O;
  HANDLE Pipe;
  char Buffer[512];
};

class MailConnection : public Connection {
  void handle(const char *Request) override {
    struct Command {
      const char *Name;
      void (MailConnection::*Run)(const char *);
    };
    static const Command Commands[] = {
        {"SEND", &MailConnection::send_Bad},
        {"QUIT", &MailConnection::quit_Ok},
    };
    for (const Command &C : Commands)
      if (strncmp(C.Name, Request, 4) == 0)
        (this->*C.Run)(Request + 4);
  }
  void send_Bad(const char *) { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:33: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void quit_Ok(const char *) {}
  void undocumented_Ok(const char *) { CREATE_OUTLOOK(); }
};

// Only the desktop's tests make one.
class DesktopConnection : public Connection {
  void handle(const char *) override { desktop_Ok(); }
  void desktop_Ok() { CREATE_OUTLOOK(); }
};
Connection *makeDesktopConnection() { return new DesktopConnection; }

static unsigned __stdcall clientThread(void *Context) {
  ((MailConnection *)Context)->start(INVALID_HANDLE_VALUE);
  SleepEx(INFINITE, TRUE);
  return 0;
}

void runPipes() {
  while (HANDLE Pipe = CreateNamedPipeW(L"\\\\.\\pipe\\mail", PIPE_ACCESS_DUPLEX, 0, 1, 512, 512, 0, nullptr)) {
    if (!ConnectNamedPipe(Pipe, nullptr))
      break;
    CreateThread(nullptr, 0, (LPTHREAD_START_ROUTINE)clientThread, new MailConnection, 0, nullptr);
  }
}

//--- window.cpp
#include "common.h"

class Window {
public:
  virtual ~Window() {}
  bool create() {
    WNDCLASSEXW Class = {sizeof Class};
    Class.lpfnWndProc = &Window::staticProc;
    Class.lpszClassName = L"Hidden";
    RegisterClassExW(&Class);
    Handle = CreateWindowExW(0, L"Hidden", L"", 0, 0, 0, 0, 0, HWND_MESSAGE, nullptr, nullptr, this);
    SetTimer(Handle, 1, 1000, nullptr);
    SetTimer(Handle, 2, 1000, timer_Bad);
    return Handle;
  }

protected:
  virtual LRESULT onMessage(UINT Message, WPARAM, LPARAM) { return DefWindowProcW(Handle, Message, 0, 0); }

private:
  static void CALLBACK timer_Bad(HWND, UINT, UINT_PTR, DWORD) { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:65: warning: 'CoCreateInstance' creates 'Outlook.Application'
  static LRESULT CALLBACK staticProc(HWND Handle, UINT Message, WPARAM W, LPARAM L) {
    Window *This;
    if (Message == WM_NCCREATE) {
      This = (Window *)((CREATESTRUCTW *)L)->lpCreateParams;
      SetWindowLongPtrW(Handle, GWLP_USERDATA, (LONG_PTR)This);
    } else {
      This = reinterpret_cast<Window *>(GetWindowLongPtrW(Handle, GWLP_USERDATA));
    }
    return This ? This->onMessage(Message, W, L) : 0;
  }
  HWND Handle;
};

class Notifier : public Window {
  LRESULT onMessage(UINT Message, WPARAM W, LPARAM L) override {
    if (Message == WM_TIMER)
      onTimer_Bad();
    else if (Message == WM_COPYDATA)
      EnumWindows(enumerate, (LPARAM)this);
    return Window::onMessage(Message, W, L);
  }
  static BOOL CALLBACK enumerate(HWND, LPARAM Context) {
    reinterpret_cast<Notifier *>(Context)->found_Bad();
    return TRUE;
  }
  void onTimer_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void found_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void onPaint_Ok() { CREATE_OUTLOOK(); }
};

void runWindow() {
  Notifier N;
  N.create();
  MSG Message;
  while (GetMessageW(&Message, nullptr, 0, 0)) {
    TranslateMessage(&Message);
    DispatchMessageW(&Message);
  }
}

//--- timers.cpp
#include "common.h"

struct Job {
  virtual void run() = 0;
};
struct Nightly : Job {
  void run() override { nightly_Bad(); }
  void nightly_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'CoCreateInstance' creates 'Outlook.Application'
};
struct Hourly : Job {
  void run() override { hourly_Bad(); }
  void hourly_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'CoCreateInstance' creates 'Outlook.Application'
};
struct Manual : Job {
  void run() override { manual_Ok(); }
  void manual_Ok() { CREATE_OUTLOOK(); }
};
class Scheduler {
public:
  void add(Job *J) { Jobs[Count++] = J; }
  void start() {
    CreateTimerQueueTimer(&Timer, nullptr, onTimer, this, 0, 1000, 0);
    PTP_TIMER T = CreateThreadpoolTimer(onPoolTimer, this, nullptr);
    SetThreadpoolTimer(T, nullptr, 0, 0);
    HANDLE Waitable = CreateWaitableTimerW(nullptr, FALSE, nullptr);
    LARGE_INTEGER Due;
    SetWaitableTimer(Waitable, &Due, 0, onApc, this, FALSE);
    RegisterWaitForSingleObject(&Timer, Waitable, onTimer, this, INFINITE, 0);
    void *Fiber = CreateFiber(0, onFiber, this);
    SwitchToFiber(Fiber);
  }

private:
  static void CALLBACK onTimer(void *Context, BOOLEAN) { static_cast<Scheduler *>(Context)->tick(); }
  static void CALLBACK onPoolTimer(PTP_CALLBACK_INSTANCE, void *Context, PTP_TIMER) {
    static_cast<Scheduler *>(Context)->pool_Bad();
  }
  static void CALLBACK onApc(void *Context, DWORD, DWORD) { static_cast<Scheduler *>(Context)->apc_Bad(); }
  static void CALLBACK onFiber(void *Context) { static_cast<Scheduler *>(Context)->fiber_Bad(); }
  void tick() {
    for (int I = 0; I < Count; ++I)
      Jobs[I]->run();
  }
  void pool_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void apc_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void fiber_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'CoCreateInstance' creates 'Outlook.Application'
  Job *Jobs[8];
  int Count = 0;
  HANDLE Timer;
};
void runTimers() {
  static Scheduler S;
  S.add(new Nightly);
  static Hourly H;
  S.add(&H);
  S.start();
}

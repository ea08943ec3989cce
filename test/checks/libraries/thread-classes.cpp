// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office %t -- -isystem %t/include

// Thread classes of libraries: what starts the object runs its virtual method, and that
// of no other class.

//--- include/library.h
class wxThread {
public:
  wxThread(int Kind = 0) {}
  virtual ~wxThread() {}
  int Run() { return 0; }
  virtual void OnExit() {}

protected:
  virtual void *Entry() = 0;
};
class wxThreadHelper {
public:
  virtual ~wxThreadHelper() {}
  int CreateThread() { return 0; }
  virtual void *Entry() = 0;
};
namespace juce {
class Thread {
public:
  explicit Thread(const char *Name) {}
  virtual ~Thread() {}
  virtual void run() = 0;
  bool startThread() { return true; }
  bool startRealtimeThread(int) { return true; }
};
} // namespace juce
namespace Poco {
class Runnable {
public:
  virtual ~Runnable() {}
  virtual void run() = 0;
};
class Thread {
public:
  void start(Runnable &Target) {}
};
class ThreadPool {
public:
  void start(Runnable &Target) {}
  void startWithPriority(int Priority, Runnable &Target) {}
};
} // namespace Poco
namespace System {
namespace Classes {
class TThread {
public:
  TThread(bool CreateSuspended) {}
  virtual ~TThread() {}
  void Start() {}
  void Resume() {}

protected:
  virtual void Execute() = 0;
};
} // namespace Classes
} // namespace System

//--- test.cpp
#include "service.h"

#include <library.h>

class WxThread_Bad : public wxThread {
public:
  void *Entry() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    // CHECK-NOTE: :{{.*}}: note: 'startWxThread' {{starts thread|queues}} 'WxThread_Bad::Entry' here
    return nullptr;
  }
};
class WxThreadOnDesktop_Ok : public wxThread {
public:
  void *Entry() override {
    CREATE_OUTLOOK();
    return nullptr;
  }
};
static void startWxThread() {
  auto *T = new WxThread_Bad;
  T->Run();
}

class WxThreadHelper_Bad : public wxThreadHelper {
public:
  void *Entry() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    // CHECK-NOTE: :{{.*}}: note: 'startWxThreadHelper' {{starts thread|queues}} 'WxThreadHelper_Bad::Entry' here
    return nullptr;
  }
};
class WxThreadHelperOnDesktop_Ok : public wxThreadHelper {
public:
  void *Entry() override {
    CREATE_OUTLOOK();
    return nullptr;
  }
};
static void startWxThreadHelper() {
  auto *T = new WxThreadHelper_Bad;
  T->CreateThread();
}

class JuceThread : public juce::Thread {
public:
  JuceThread() : Thread("") {}
  void run() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    // CHECK-NOTE: :{{.*}}: note: 'startJuceThread' {{starts thread|queues}} 'JuceThread::run' here
  }
};
class JuceThreadOnDesktop : public juce::Thread {
public:
  JuceThreadOnDesktop() : Thread("") {}
  void run() override {
    CREATE_OUTLOOK();
  }
};
static void startJuceThread() {
  auto *T = new JuceThread;
  T->startThread();
}

class JuceRealtimeThread : public juce::Thread {
public:
  JuceRealtimeThread() : Thread("") {}
  void run() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    // CHECK-NOTE: :{{.*}}: note: 'startJuceRealtimeThread' {{starts thread|queues}} 'JuceRealtimeThread::run' here
  }
};
class JuceRealtimeThreadOnDesktop : public juce::Thread {
public:
  JuceRealtimeThreadOnDesktop() : Thread("") {}
  void run() override {
    CREATE_OUTLOOK();
  }
};
static void startJuceRealtimeThread() {
  auto *T = new JuceRealtimeThread;
  T->startRealtimeThread(1);
}

class PocoThread_Bad : public Poco::Runnable {
public:
  void run() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};
static void startPocoThread() {
  auto *T = new PocoThread_Bad;
  static Poco::Thread Thread;
  Thread.start(*T);
}

class VclThread : public System::Classes::TThread {
public:
  VclThread() : TThread(false) {}
  void Execute() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    // CHECK-NOTE: :{{.*}}: note: 'startVclThread' {{starts thread|queues}} 'VclThread::Execute' here
  }
};
class VclThreadOnDesktop : public System::Classes::TThread {
public:
  VclThreadOnDesktop() : TThread(false) {}
  void Execute() override {
    CREATE_OUTLOOK();
  }
};
static void startVclThread() {
  auto *T = new VclThread;
  T->Start();
}

// They exist, and run only where the desktop starts them.
static void construct() {
  new WxThreadOnDesktop_Ok;
  new WxThreadHelperOnDesktop_Ok;
  new JuceThreadOnDesktop;
  new JuceRealtimeThreadOnDesktop;
}

// It starts as it is made.
class VclSelfStarter : public System::Classes::TThread {
public:
  VclSelfStarter() : TThread(false) {}

protected:
  void Execute() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};
static void desktop() { new VclThreadOnDesktop; }
void (*OnDesktop)() = desktop;

// A pool's work is an object too.
class PoolWork_Bad : public Poco::Runnable {
public:
  void run() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};

static void service() {
  construct();
  startWxThread();
  startWxThreadHelper();
  startJuceThread();
  startJuceRealtimeThread();
  startPocoThread();
  startVclThread();
  new VclSelfStarter;
  static Poco::ThreadPool Pool;
  static PoolWork_Bad Work;
  Pool.start(Work);
  Pool.startWithPriority(1, Work);
}
SERVICE(service)

// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office %t -- -isystem %t/include

// Thread classes of libraries: what starts an object runs its virtual method, and that
// of no other class.

//--- include/library.h
class wxThread {
public:
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
  Thread() {}
  virtual ~Thread() {}
  virtual void run() = 0;
  bool startThread() { return true; }
  bool startRealtimeThread(int) { return true; }
};
} // namespace juce
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

class WxMail : public wxThread {
public:
  void *Entry() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    // CHECK-NOTE: :{{.*}}: note: 'startWx' starts thread 'WxMail::Entry' here
    return nullptr;
  }
};
class WxIdle : public wxThread {
public:
  void *Entry() override {
    CREATE_OUTLOOK();
    return nullptr;
  }
};
class WxPrint : public wxThread {
public:
  void *Entry() override {
    CREATE_MSXML();
    return nullptr;
  }
};
static void startWx() {
  auto *T = new WxMail;
  T->Run();
}
static void startWx_Ok() {
  auto *T = new WxPrint;
  T->Run();
  new WxIdle;
}

class WxHelperMail : public wxThreadHelper {
public:
  void *Entry() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    // CHECK-NOTE: :{{.*}}: note: 'startWxHelper' starts thread 'WxHelperMail::Entry' here
    return nullptr;
  }
};
class WxHelperIdle : public wxThreadHelper {
public:
  void *Entry() override {
    CREATE_OUTLOOK();
    return nullptr;
  }
};
class WxHelperPrint : public wxThreadHelper {
public:
  void *Entry() override {
    CREATE_MSXML();
    return nullptr;
  }
};
static void startWxHelper() {
  auto *T = new WxHelperMail;
  T->CreateThread();
}
static void startWxHelper_Ok() {
  auto *T = new WxHelperPrint;
  T->CreateThread();
  new WxHelperIdle;
}

class JuceMail : public juce::Thread {
public:
  void run() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    // CHECK-NOTE: :{{.*}}: note: 'startJuce' starts thread 'JuceMail::run' here
  }
};
class JuceIdle : public juce::Thread {
public:
  void run() override {
    CREATE_OUTLOOK();
  }
};
class JucePrint : public juce::Thread {
public:
  void run() override {
    CREATE_MSXML();
  }
};
static void startJuce() {
  auto *T = new JuceMail;
  T->startThread();
}
static void startJuce_Ok() {
  auto *T = new JucePrint;
  T->startThread();
  new JuceIdle;
}

class JuceRealtimeMail : public juce::Thread {
public:
  void run() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    // CHECK-NOTE: :{{.*}}: note: 'startJuceRealtime' starts thread 'JuceRealtimeMail::run' here
  }
};
class JuceRealtimeIdle : public juce::Thread {
public:
  void run() override {
    CREATE_OUTLOOK();
  }
};
class JuceRealtimePrint : public juce::Thread {
public:
  void run() override {
    CREATE_MSXML();
  }
};
static void startJuceRealtime() {
  auto *T = new JuceRealtimeMail;
  T->startRealtimeThread(1);
}
static void startJuceRealtime_Ok() {
  auto *T = new JuceRealtimePrint;
  T->startRealtimeThread(1);
  new JuceRealtimeIdle;
}

class VclMail : public System::Classes::TThread {
public:
  VclMail() : TThread(true) {}
  void Execute() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};
class VclPrint : public System::Classes::TThread {
public:
  VclPrint() : TThread(true) {}
  void Execute() override {
    CREATE_MSXML();
  }
};
static void startVcl() {
  auto *T = new VclMail;
  T->Start();
}
static void startVcl_Ok() {
  auto *T = new VclPrint;
  T->Start();
}

class VclResumedMail : public System::Classes::TThread {
public:
  VclResumedMail() : TThread(true) {}
  void Execute() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};
class VclResumedPrint : public System::Classes::TThread {
public:
  VclResumedPrint() : TThread(true) {}
  void Execute() override {
    CREATE_MSXML();
  }
};
static void startVclResumed() {
  auto *T = new VclResumedMail;
  T->Resume();
}
static void startVclResumed_Ok() {
  auto *T = new VclResumedPrint;
  T->Resume();
}

class OldVclMail : public Classes::TThread {
public:
  OldVclMail() : TThread(true) {}
  void Execute() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};
class OldVclPrint : public Classes::TThread {
public:
  OldVclPrint() : TThread(true) {}
  void Execute() override {
    CREATE_MSXML();
  }
};
static void startOldVcl() {
  auto *T = new OldVclMail;
  T->Start();
}
static void startOldVcl_Ok() {
  auto *T = new OldVclPrint;
  T->Start();
}

class OldVclResumedMail : public Classes::TThread {
public:
  OldVclResumedMail() : TThread(true) {}
  void Execute() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};
class OldVclResumedPrint : public Classes::TThread {
public:
  OldVclResumedPrint() : TThread(true) {}
  void Execute() override {
    CREATE_MSXML();
  }
};
static void startOldVclResumed() {
  auto *T = new OldVclResumedMail;
  T->Resume();
}
static void startOldVclResumed_Ok() {
  auto *T = new OldVclResumedPrint;
  T->Resume();
}

// They start as they are made.
class VclSelfStarter : public System::Classes::TThread {
public:
  VclSelfStarter() : TThread(false) {}
  void Execute() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    // CHECK-NOTE: :{{.*}}: note: 'VclSelfStarter::VclSelfStarter' starts thread 'VclSelfStarter::Execute' here
  }
};
class OldVclSelfStarter : public Classes::TThread {
public:
  OldVclSelfStarter() : TThread(false) {}
  void Execute() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    // CHECK-NOTE: :{{.*}}: note: 'OldVclSelfStarter::OldVclSelfStarter' starts thread 'OldVclSelfStarter::Execute' here
  }
};

// The desktop's.
class VclDesktop : public System::Classes::TThread {
public:
  VclDesktop() : TThread(false) {}
  void Execute() override { CREATE_OUTLOOK(); }
};
static void desktop() { new VclDesktop; }
void (*OnDesktop)() = desktop;

static void service() {
  new VclSelfStarter;
  new OldVclSelfStarter;
  startWx();
  startWx_Ok();
  startWxHelper();
  startWxHelper_Ok();
  startJuce();
  startJuce_Ok();
  startJuceRealtime();
  startJuceRealtime_Ok();
  startVcl();
  startVcl_Ok();
  startVclResumed();
  startVclResumed_Ok();
  startOldVcl();
  startOldVcl_Ok();
  startOldVclResumed();
  startOldVclResumed_Ok();
}
SERVICE(service)

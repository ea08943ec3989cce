// RUN: %check_office %s -- -fms-extensions
// RUN: %check_office --mode=tidy %s -- -fms-extensions

// Where template arguments are handed on, the call that names them is the site;
// where nobody names them in a call, the creation is.

#include "service.h"

struct __declspec(uuid("0006F03A-0000-0000-C000-000000000046")) Application;
struct __declspec(uuid("88D96A05-F192-11D4-A65F-0040963251E5")) DOMDocument60;

template <typename Class> void make() {
  void *Object;
  CoCreateInstance(__uuidof(Class), nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object);
}

template <typename Class> void handOn() { make<Class>(); }
template <typename Class> void handOnTwice() { handOn<Class>(); }
template <typename Class> void ownChoice() {
  make<Application>();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
}

template <typename Class> class Server {
public:
  void start() { make<Class>(); }
  static void startStatic() { make<Class>(); }
};

struct Job {
  virtual ~Job() {}
  virtual void run() = 0;
};
template <typename Class> struct CreationJob : Job {
  void run() override {
    make<Class>();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'make' creates 'Outlook.Application'
  }
};

template <typename Class> const CLSID &classOf() { return __uuidof(Class); }

template <typename Class> DWORD WINAPI thread(LPVOID) {
  make<Class>();
  return 0;
}

template <typename Class> void WINAPI serviceMain(DWORD, LPWSTR *) {
  make<Class>();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  make<DOMDocument60>();
}

void service() {
  handOnTwice<Application>();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'handOnTwice' creates 'Outlook.Application'
  handOnTwice<DOMDocument60>();
  ownChoice<DOMDocument60>();

  Server<Application> S;
  S.start();
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Server::start' creates 'Outlook.Application'
  Server<Application>::startStatic();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'Server::startStatic' creates 'Outlook.Application'
  Server<DOMDocument60> Other;
  Other.start();

  CreationJob<Application> First;
  CreationJob<DOMDocument60> Second;
  Job *Jobs[] = {&First, &Second};
  for (Job *J : Jobs)
    J->run();

  void *Object;
  CoCreateInstance(classOf<Application>(), nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CoCreateInstance(classOf<DOMDocument60>(), nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object);

  CreateThread(nullptr, 0, thread<Application>, nullptr, 0, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'thread' creates 'Outlook.Application'
  CreateThread(nullptr, 0, thread<DOMDocument60>, nullptr, 0, nullptr);
}

void WINAPI otherMain(DWORD, LPWSTR *) { service(); }

int main() {
  wchar_t Name[] = L"Service";
  const SERVICE_TABLE_ENTRYW Table[] = {
      {Name, serviceMain<Application>}, {Name, otherMain}, {nullptr, nullptr}};
  return StartServiceCtrlDispatcherW(Table);
}

// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office %t -- -std=c++20
// REQUIRES: mingw
// What runs before and after main, and when threads start: variables of all
// kinds in several files.

//--- main.cpp
#include "vars.h"

void atexit_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'CoCreateInstance' creates 'Outlook.Application'
int onexit_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}
void never_Ok() { CREATE_OUTLOOK(); }
void atExitLambda_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:27: warning: 'CoCreateInstance' creates 'Outlook.Application'

extern "C" typedef int (*_onexit_t)(void);
extern "C" _onexit_t _onexit(_onexit_t);

void service() {
  atexit(atexit_Bad);
  _onexit(onexit_Bad);
  atexit([] { atExitLambda_Bad(); });
  useLocal();
  Registry::instance().run();
}

SERVICE(service)

//--- vars.cpp
#include "vars.h"

int threadLocal_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}
int constinit_Ok() {
  CREATE_OUTLOOK();
  return 0;
}
int inNamespace_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}
int member_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}
int array_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}
int local_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}
int threadLocalLocal_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}
int neverCalledLocal_Ok() {
  CREATE_OUTLOOK();
  return 0;
}
int reference_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}
int lambda_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}
int structured_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}

thread_local int PerThread = threadLocal_Bad();
namespace {
int Hidden = inNamespace_Bad();
}
struct HasStatic {
  static int Member;
};
int HasStatic::Member = member_Bad();
int Table[] = {1, array_Bad()};
const int &Reference = reference_Bad();
auto Called = [] { return lambda_Bad(); }();
struct Two {
  int A, B;
};
auto [First, Second] = Two{1, structured_Bad()};
void useLocal() {
  static int Local = local_Bad();
  thread_local int PerThreadLocal = threadLocalLocal_Bad();
}
void neverCalled() { static int Local = neverCalledLocal_Ok(); }

Registry &Registry::instance() {
  static Registry TheRegistry;
  return TheRegistry;
}

//--- handlers.cpp
#include "vars.h"

// Registers itself, in the way of plug-ins.
void handler_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'CoCreateInstance' creates 'Outlook.Application'
static bool Registered = (Registry::instance().add(handler_Bad), true);
struct AutoRegister {
  explicit AutoRegister(void (*F)()) { Registry::instance().add(F); }
};
void automatic_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'CoCreateInstance' creates 'Outlook.Application'
static AutoRegister Auto(automatic_Bad);
void notRegistered_Ok() { CREATE_OUTLOOK(); }
struct Global {
  ~Global() { destroyed_Bad(); }
  void destroyed_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'CoCreateInstance' creates 'Outlook.Application'
} TheGlobal;

// A factory of objects by name.
struct MailPlugin : Plugin {
  void start() override { plugin_Bad(); }
  void plugin_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'CoCreateInstance' creates 'Outlook.Application'
  static Plugin *create() { return new MailPlugin; }
};
static bool PluginRegistered = Registry::instance().addPlugin("mail", &MailPlugin::create);
struct IdlePlugin : Plugin {
  void start() override { idle_Ok(); }
  void idle_Ok() { CREATE_OUTLOOK(); }
  static Plugin *create() { return new IdlePlugin; }
};

//--- vars.h
#include "service.h"

#include <cstdlib>
#include <map>
#include <memory>
#include <string>
#include <vector>

struct Plugin {
  virtual ~Plugin() = default;
  virtual void start() = 0;
};
class Registry {
public:
  static Registry &instance();
  void add(void (*F)()) { Handlers.push_back(F); }
  bool addPlugin(const char *Name, Plugin *(*Make)()) { return Makers.emplace(Name, Make).second; }
  void run() {
    for (auto *F : Handlers)
      F();
    for (auto &[Name, Make] : Makers)
      std::unique_ptr<Plugin>(Make())->start();
  }

private:
  std::vector<void (*)()> Handlers;
  std::map<std::string, Plugin *(*)()> Makers;
};
void useLocal();

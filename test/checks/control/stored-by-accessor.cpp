// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

// What is stored in an object that a function returned is found in it later.

#include "service.h"

#include <functional>
#include <vector>

typedef void (*Action)();

Action &current() {
  static Action A;
  return A;
}

std::vector<std::function<void()>> &handlers() {
  static std::vector<std::function<void()>> Handlers;
  return Handlers;
}

class Registry {
public:
  static Registry &instance() {
    static Registry R;
    return R;
  }
  std::vector<Action> &actions() { return Actions; }

private:
  std::vector<Action> Actions;
};

void assigned_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void pushed_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void pushedToMember_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void neverStored_Ok() { CREATE_OUTLOOK(); }

void service() {
  current() = assigned_Bad;
  handlers().push_back(pushed_Bad);
  Registry::instance().actions().push_back(pushedToMember_Bad);
  current()();
  for (const std::function<void()> &Handler : handlers())
    Handler();
  for (Action A : Registry::instance().actions())
    A();
}

SERVICE(service)

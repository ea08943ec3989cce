// RUN: %check_office %s -- -std=c++20
// REQUIRES: mingw
// Coroutines: their bodies, promises, awaiters, what they clean up.

#include "service.h"

#include <coroutine>
#include <exception>
#include <utility>

struct Task {
  struct promise_type {
    Task get_return_object() { return {std::coroutine_handle<promise_type>::from_promise(*this)}; }
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    void return_void() {}
    void unhandled_exception() { std::terminate(); }
  };
  std::coroutine_handle<promise_type> Handle;
};

struct Awaiter {
  bool await_ready() { return false; }
  void await_suspend(std::coroutine_handle<>) { suspended_Bad(); }
  int await_resume() { return resumed_Bad(); }
  void suspended_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'CoCreateInstance' creates 'Outlook.Application'
  int resumed_Bad() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return 0;
  }
};

struct Convertible {
  Awaiter operator co_await() {
    converted_Bad();
    return {};
  }
  void converted_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'CoCreateInstance' creates 'Outlook.Application'
};

struct Guard {
  ~Guard() { cleaned_Bad(); }
  void cleaned_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'CoCreateInstance' creates 'Outlook.Application'
};

Task body_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  co_return;
}

Task awaiting_Bad() {
  co_await Awaiter();
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

Task inner() {
  Guard G;
  co_await Convertible();
}

Task outer() {
  Task T = inner();
  T.Handle.resume();
  co_await std::suspend_never();
}

struct Noisy {
  struct promise_type {
    promise_type() { constructed_Bad(); }
    Noisy get_return_object() {
      object_Bad();
      return {};
    }
    std::suspend_never initial_suspend() {
      initial_Bad();
      return {};
    }
    std::suspend_never final_suspend() noexcept {
      final_Bad();
      return {};
    }
    std::suspend_never yield_value(int) {
      yielded_Bad();
      return {};
    }
    void return_value(int) { returned_Bad(); }
    void unhandled_exception() { unhandled_Bad(); }
    Awaiter await_transform(int) {
      transformed_Bad();
      return {};
    }
    ~promise_type() { destroyed_Bad(); }
    void constructed_Bad() { CREATE_OUTLOOK(); }
    // CHECK-MESSAGES: :[[@LINE-1]]:30: warning: 'CoCreateInstance' creates 'Outlook.Application'
    void object_Bad() { CREATE_OUTLOOK(); }
    // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: 'CoCreateInstance' creates 'Outlook.Application'
    void initial_Bad() { CREATE_OUTLOOK(); }
    // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'CoCreateInstance' creates 'Outlook.Application'
    void final_Bad() noexcept { CREATE_OUTLOOK(); }
    // CHECK-MESSAGES: :[[@LINE-1]]:33: warning: 'CoCreateInstance' creates 'Outlook.Application'
    void yielded_Bad() { CREATE_OUTLOOK(); }
    // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'CoCreateInstance' creates 'Outlook.Application'
    void returned_Bad() { CREATE_OUTLOOK(); }
    // CHECK-MESSAGES: :[[@LINE-1]]:27: warning: 'CoCreateInstance' creates 'Outlook.Application'
    void unhandled_Bad() { CREATE_OUTLOOK(); }
    // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: 'CoCreateInstance' creates 'Outlook.Application'
    void transformed_Bad() { CREATE_OUTLOOK(); }
    // CHECK-MESSAGES: :[[@LINE-1]]:30: warning: 'CoCreateInstance' creates 'Outlook.Application'
    void destroyed_Bad() { CREATE_OUTLOOK(); }
    // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: 'CoCreateInstance' creates 'Outlook.Application'
  };
};

Noisy noisy() {
  co_yield 1;
  co_await 7;
  co_return 2;
}

Task desktop_Ok() {
  CREATE_OUTLOOK();
  co_return;
}

Task lambda() {
  auto L = [](int) -> Task {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    co_return;
  };
  L(1);
  co_return;
}

void service() {
  body_Bad();
  awaiting_Bad();
  outer();
  noisy();
  lambda();
}

SERVICE(service)

// RUN: %check_office %s -- -std=c++20
// RUN: %check_office --mode=tidy %s -- -std=c++20
// REQUIRES: mingw
// What coroutines are handed, and what they return and yield.

#include "service.h"

#include <coroutine>
using Text = const wchar_t *;

struct Task {
  struct promise_type {
    Task get_return_object() { return Task{std::coroutine_handle<promise_type>::from_promise(*this)}; }
    std::suspend_never initial_suspend() { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    void return_void() {}
    void unhandled_exception() {}
  };
  std::coroutine_handle<promise_type> Handle;
};
template <typename T>
struct Value {
  struct promise_type {
    T Result;
    Value get_return_object() { return Value{std::coroutine_handle<promise_type>::from_promise(*this)}; }
    std::suspend_never initial_suspend() { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    void return_value(T From) { Result = From; }
    void unhandled_exception() {}
  };
  std::coroutine_handle<promise_type> Handle;
  T get() { return Handle.promise().Result; }
  bool await_ready() { return true; }
  void await_suspend(std::coroutine_handle<>) {}
  T await_resume() { return Handle.promise().Result; }
};
template <typename T>
struct Generator {
  struct promise_type {
    T Current;
    Generator get_return_object() { return Generator{std::coroutine_handle<promise_type>::from_promise(*this)}; }
    std::suspend_always initial_suspend() { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    std::suspend_always yield_value(T From) {
      Current = From;
      return {};
    }
    void return_void() {}
    void unhandled_exception() {}
  };
  std::coroutine_handle<promise_type> Handle;
  bool next() {
    Handle.resume();
    return !Handle.done();
  }
  T value() { return Handle.promise().Current; }
};
struct Mail {
  Text Id;
};
struct Document {
  Text Id;
};

Task create(Text Id) {
  CREATE(Id);
  co_return;
}
Task createLater(Text Id) {
  co_await std::suspend_never();
  CREATE(Id);
}
void parameter_Bad() {
  create(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}create' creates 'Outlook.Application'
  createLater(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}createLater' creates 'Outlook.Application'
}
void parameter_Ok() {
  create(L"MSXML2.DOMDocument.6.0");
  createLater(L"MSXML2.DOMDocument.6.0");
}
Task local_Bad() {
  Text Id = L"MSXML2.DOMDocument.6.0";
  co_await std::suspend_never();
  Id = L"Outlook.Application";
  co_await std::suspend_never();
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
Value<Text> mail() { co_return L"Outlook.Application"; }
void result_Bad() {
  CREATE(mail().get());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
Value<Document> document() { co_return Document{L"MSXML2.DOMDocument.6.0"}; }
void result_Ok() {
  CREATE(document().get().Id);
}
Task awaits_Bad() {
  Text Id = co_await mail();
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
Generator<Mail> mails() {
  co_yield Mail{L"MSXML2.DOMDocument.6.0"};
  co_yield Mail{L"Outlook.Application"};
}
void yielded_Bad() {
  auto All = mails();
  while (All.next())
    CREATE(All.value().Id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
Generator<Document> documents() {
  co_yield Document{L"MSXML2.DOMDocument.6.0"};
}
void yielded_Ok() {
  auto All = documents();
  while (All.next())
    CREATE(All.value().Id);
}
struct Awaiter {
  Text Id;
  bool await_ready() { return true; }
  void await_suspend(std::coroutine_handle<>) {}
  Text await_resume() { return Id; }
};
Task awaitsAwaiter_Bad() {
  CREATE(co_await Awaiter{L"Outlook.Application"});
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
struct OtherAwaiter {
  Text Id;
  bool await_ready() { return true; }
  void await_suspend(std::coroutine_handle<>) {}
  Text await_resume() { return L"MSXML2.DOMDocument.6.0"; }
};
Task awaitsAwaiter_Ok() {
  CREATE(co_await OtherAwaiter{L"Outlook.Application"});
}
void lambda_Bad() {
  auto Make = [](Text Id) -> Task {
    CREATE(Id);
    co_return;
  };
  Make(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}

void service() {
  parameter_Bad();
  parameter_Ok();
  result_Bad();
  result_Ok();
  yielded_Bad();
  yielded_Ok();
  lambda_Bad();
  local_Bad();
  awaits_Bad();
  awaitsAwaiter_Bad();
  awaitsAwaiter_Ok();
}

SERVICE(service)

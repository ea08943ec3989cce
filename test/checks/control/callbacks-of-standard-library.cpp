// RUN: %check_office %s -- -std=c++20
// REQUIRES: mingw
// What the standard library calls of what it is handed.

#include "service.h"

#include <csignal>
#include <cstdlib>
#include <exception>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <new>
#include <stop_token>
#include <thread>
void atexit_Bad() {
  std::atexit([] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void atexit_Ok() {
  std::atexit([] { CREATE_MSXML(); });
}
void signal_Bad() {
  std::signal(SIGTERM, [](int) { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:34: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void signal_Ok() {
  std::signal(SIGTERM, [](int) { CREATE_MSXML(); });
}
void qsort_Bad() {
  int Numbers[2] = {};
  std::qsort(Numbers, 2, sizeof(int), [](const void *, const void *) { CREATE_OUTLOOK(); return 0; });
  // CHECK-MESSAGES: :[[@LINE-1]]:72: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void qsort_Ok() {
  int Numbers[2] = {};
  std::qsort(Numbers, 2, sizeof(int), [](const void *, const void *) { CREATE_MSXML(); return 0; });
}
void bsearch_Bad() {
  int Numbers[2] = {};
  std::bsearch(Numbers, Numbers, 2, sizeof(int), [](const void *, const void *) { CREATE_OUTLOOK(); return 0; });
  // CHECK-MESSAGES: :[[@LINE-1]]:83: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void bsearch_Ok() {
  int Numbers[2] = {};
  std::bsearch(Numbers, Numbers, 2, sizeof(int), [](const void *, const void *) { CREATE_MSXML(); return 0; });
}
void thread_Bad() {
  std::jthread Thread([] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void thread_Ok() {
  std::jthread Thread([] { CREATE_MSXML(); });
}
void async_Bad() {
  std::async([] { CREATE_OUTLOOK(); }).wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void async_Ok() {
  std::async([] { CREATE_MSXML(); }).wait();
}
void asyncWithPolicy_Bad() {
  std::async(std::launch::async, [] { CREATE_OUTLOOK(); }).wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:39: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void asyncWithPolicy_Ok() {
  std::async(std::launch::async, [] { CREATE_MSXML(); }).wait();
}
void once_Bad() {
  std::once_flag Once;
  std::call_once(Once, [] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:29: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void once_Ok() {
  std::once_flag Once;
  std::call_once(Once, [] { CREATE_MSXML(); });
}
void terminate_Bad() {
  std::set_terminate([] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:27: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void terminate_Ok() {
  std::set_terminate([] { CREATE_MSXML(); });
}
void newHandler_Bad() {
  std::set_new_handler([] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:29: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void newHandler_Ok() {
  std::set_new_handler([] { CREATE_MSXML(); });
}
void stop_Bad() {
  std::stop_source Source;
  std::stop_callback Callback(Source.get_token(), [] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:56: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stop_Ok() {
  std::stop_source Source;
  std::stop_callback Callback(Source.get_token(), [] { CREATE_MSXML(); });
}
void sharedDeleter_Bad() {
  std::shared_ptr<int> P(new int, [](int *) { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:47: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void sharedDeleter_Ok() {
  std::shared_ptr<int> P(new int, [](int *) { CREATE_MSXML(); });
}
void uniqueDeleter_Bad() {
  std::unique_ptr<int, void (*)(int *)> P(new int, [](int *) { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:64: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void uniqueDeleter_Ok() {
  std::unique_ptr<int, void (*)(int *)> P(new int, [](int *) { CREATE_MSXML(); });
}

void service() {
  atexit_Bad();
  atexit_Ok();
  signal_Bad();
  signal_Ok();
  qsort_Bad();
  qsort_Ok();
  bsearch_Bad();
  bsearch_Ok();
  thread_Bad();
  thread_Ok();
  async_Bad();
  async_Ok();
  asyncWithPolicy_Bad();
  asyncWithPolicy_Ok();
  once_Bad();
  once_Ok();
  terminate_Bad();
  terminate_Ok();
  newHandler_Bad();
  newHandler_Ok();
  stop_Bad();
  stop_Ok();
  sharedDeleter_Bad();
  sharedDeleter_Ok();
  uniqueDeleter_Bad();
  uniqueDeleter_Ok();
}

SERVICE(service)

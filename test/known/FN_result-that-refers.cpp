// RUN: %check_office %s -- -std=c++20
// REQUIRES: mingw
// XFAIL: *
// What a library function gives for its argument is not taken to refer to the
// argument, so what is stored there is lost.

#include "service.h"

#include <functional>
#include <memory>
#include <span>
#include <tuple>
using Text = const wchar_t *;

void tied_Bad() {
  Text Id;
  int Number;
  std::tie(Id, Number) = std::make_tuple(L"Outlook.Application", 1);
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void element_Bad() {
  std::tuple<int, Text> T(1, L"MSXML2.DOMDocument.6.0");
  std::get<1>(T) = L"Outlook.Application";
  CREATE(std::get<1>(T));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void reference_Bad() {
  Text Id = L"MSXML2.DOMDocument.6.0";
  std::ref(Id).get() = L"Outlook.Application";
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void span_Bad() {
  Text Ids[2] = {};
  std::span<Text> S(Ids);
  S[0] = L"Outlook.Application";
  CREATE(Ids[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void unique_Bad() {
  std::unique_ptr<Text[]> P(new Text[2]);
  P[0] = L"Outlook.Application";
  CREATE(P[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void service() {
  tied_Bad();
  element_Bad();
  reference_Bad();
  span_Bad();
  unique_Bad();
}

SERVICE(service)

// RUN: %check_office %s -- -std=c++20
// REQUIRES: mingw
// What a library function gives refers to its argument or to its object, so what
// is stored there is stored in that.

#include "service.h"

#include <cwchar>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <tuple>
#include <vector>
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
void tied_Ok() {
  Text Id = L"Outlook.Application", Title;
  std::tie(Id, Title) = std::make_tuple(L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0");
  CREATE(Id);
}
void otherReference_Ok() {
  Text Id = L"MSXML2.DOMDocument.6.0", Title;
  std::ref(Title).get() = L"Outlook.Application";
  CREATE(Id);
}
void wrapper_Bad() {
  Text Id = L"MSXML2.DOMDocument.6.0";
  std::reference_wrapper<Text> Wrapper(Id);
  Wrapper.get() = L"Outlook.Application";
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void uniqueString_Bad() {
  auto P = std::make_unique<std::wstring>();
  *P = L"Outlook.Application";
  CREATE(P->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void assigned_Bad() {
  auto P = std::make_unique<std::wstring>();
  P->assign(L"Outlook.Application");
  CREATE(P->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void pointed_Bad() {
  std::unique_ptr<std::wstring> P(new std::wstring);
  P.get()->append(L"Outlook.Application");
  CREATE(P->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void otherString_Ok() {
  auto P = std::make_unique<std::wstring>(L"MSXML2.DOMDocument.6.0");
  auto Title = std::make_unique<std::wstring>();
  *Title = L"Outlook.Application";
  CREATE(P->c_str());
}
struct Row {
  Text Id;
  Text Title;
};
void memberOfUnique_Bad() {
  auto P = std::make_unique<Row>();
  P->Id = L"Outlook.Application";
  CREATE(P->Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void memberOfUnique_Ok() {
  auto P = std::make_unique<Row>();
  P->Title = L"Outlook.Application";
  P->Id = L"MSXML2.DOMDocument.6.0";
  CREATE(P->Title ? L"MSXML2.DOMDocument.6.0" : nullptr);
}
void buffer_Bad() {
  std::unique_ptr<wchar_t[]> Buffer(new wchar_t[64]);
  wcscpy(Buffer.get(), L"Outlook.Application");
  CREATE(Buffer.get());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void vectorData_Bad() {
  std::vector<wchar_t> Buffer(64);
  wcscpy(Buffer.data(), L"Outlook.Application");
  CREATE(Buffer.data());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void nested_Bad() {
  wchar_t Buffer[64];
  wcscat(wcscat(wcscpy(Buffer, L"Outlook"), L"."), L"Application");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void nested_Ok() {
  wchar_t Buffer[64];
  wcscpy(wcscpy(Buffer, L"Outlook.Application"), L"MSXML2.DOMDocument.6.0");
  CREATE(Buffer);
}

void service() {
  tied_Bad();
  element_Bad();
  reference_Bad();
  span_Bad();
  unique_Bad();
  tied_Ok();
  otherReference_Ok();
  wrapper_Bad();
  uniqueString_Bad();
  assigned_Bad();
  pointed_Bad();
  otherString_Ok();
  memberOfUnique_Bad();
  memberOfUnique_Ok();
  buffer_Bad();
  vectorData_Bad();
  nested_Bad();
  nested_Ok();
}

SERVICE(service)

// RUN: %check_office %s
// A lambda within a lambda writes to what the outer one holds by reference.

#include "service.h"
void nested_Bad() {
  const wchar_t *Id = L"MSXML2.DOMDocument.6.0";
  auto Outer = [&] {
    auto Inner = [&] { Id = L"Outlook.Application"; };
    Inner();
  };
  Outer();
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void deeper_Bad() {
  const wchar_t *Id = L"MSXML2.DOMDocument.6.0";
  [&Id] { [&Id] { [&Id] { Id = L"Outlook.Application"; }(); }(); }();
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void copy_Ok() {
  const wchar_t *Id = L"MSXML2.DOMDocument.6.0";
  auto Outer = [Id]() mutable {
    auto Inner = [&] { Id = L"Outlook.Application"; };
    Inner();
  };
  Outer();
  CREATE(Id);
}
void fill(const wchar_t *&To) {
  auto Write = [&] { To = L"Outlook.Application"; };
  Write();
}
void outParameter_Bad() {
  const wchar_t *Id = nullptr;
  fill(Id);
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void inParameter_Bad(const wchar_t *Id) {
  auto Outer = [&] {
    auto Inner = [&] { Id = L"Outlook.Application"; };
    Inner();
  };
  Outer();
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void service() {
  nested_Bad();
  deeper_Bad();
  copy_Ok();
  outParameter_Bad();
  inParameter_Bad(nullptr);
}

SERVICE(service)

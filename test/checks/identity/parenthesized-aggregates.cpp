// RUN: %check_office %s -- -std=c++20
// Aggregates that are initialised with parentheses (C++20).

#include "service.h"
struct Request {
  int Flags;
  const wchar_t *Id;
  const wchar_t *Title = L"Outlook.Application";
};
struct Derived : Request {
  const wchar_t *Other;
};
void field_Bad() {
  Request R(1, L"Outlook.Application");
  CREATE(R.Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void otherField_Ok() {
  Request R(1, L"MSXML2.DOMDocument.6.0", L"Outlook.Application");
  CREATE(R.Id);
}
void defaultOfField_Bad() {
  Request R(1, L"MSXML2.DOMDocument.6.0");
  CREATE(R.Title);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void base_Bad() {
  Derived D(Request(1, L"Outlook.Application"), L"MSXML2.DOMDocument.6.0");
  CREATE(D.Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void base_Ok() {
  Derived D(Request(1, L"Outlook.Application"), L"MSXML2.DOMDocument.6.0");
  CREATE(D.Other);
}
void array_Bad() {
  const wchar_t *Ids[](L"MSXML2.DOMDocument.6.0", L"Outlook.Application");
  for (const wchar_t *Id : Ids)
    CREATE(Id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void service() {
  field_Bad();
  otherField_Ok();
  defaultOfField_Bad();
  base_Bad();
  base_Ok();
  array_Bad();
}

SERVICE(service)

// RUN: %check_office %s
// The members of a union share their place.

#include "service.h"

union Text {
  const wchar_t *Wide;
  void *Any;
};
struct Variant {
  int Kind;
  union {
    const wchar_t *Wide;
    void *Any;
  };
};

void named_Bad() {
  Text T;
  T.Any = (void *)L"Outlook.Application";
  CREATE(T.Wide);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void anonymous_Bad() {
  Variant V;
  V.Any = (void *)L"Outlook.Application";
  CREATE(V.Wide);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void overwritten_Ok() {
  Text T = {L"Outlook.Application"};
  T.Any = (void *)L"MSXML2.DOMDocument.6.0";
  CREATE(T.Wide);
}

void service() {
  named_Bad();
  anonymous_Bad();
  overwritten_Ok();
}

SERVICE(service)

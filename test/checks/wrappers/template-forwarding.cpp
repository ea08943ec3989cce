// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

#include "service.h"

template <typename T> T &&pass(T &Value) { return static_cast<T &&>(Value); }

void make(const wchar_t *ProgId, void **Object) { CREATE(ProgId); }

template <typename... Arguments> void makeAndLog(Arguments &&...All) { make(pass<Arguments>(All)...); }

void forwarded_Bad() {
  void *Outlook;
  makeAndLog(L"Outlook.Application", &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'makeAndLog' creates 'Outlook.Application'
}

void forwarded_Ok() {
  void *Document;
  makeAndLog(L"MSXML2.DOMDocument.6.0", &Document);
}

void service() {
  forwarded_Bad();
  forwarded_Ok();
}

SERVICE(service)

// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

#include "service.h"

void makeEven(const wchar_t *ProgId, int Tries);

void makeOdd(const wchar_t *ProgId, int Tries) {
  if (Tries > 0)
    makeEven(ProgId, Tries - 1);
}

void makeEven(const wchar_t *ProgId, int Tries) {
  if (Tries == 0)
    CREATE(ProgId);
  else
    makeOdd(ProgId, Tries - 1);
}

void recursive_Bad() {
  makeOdd(L"Outlook.Application", 3);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'makeOdd' creates 'Outlook.Application'
}

void recursive_Ok() { makeOdd(L"MSXML2.DOMDocument.6.0", 3); }

void service() {
  recursive_Bad();
  recursive_Ok();
}

SERVICE(service)

// RUN: %check_office %s
// Of a constant table, no element is lost because it is decided at run time.

#include "service.h"

void computed_Bad() {
  static const wchar_t *const Ids[] = {L"MSXML2.DOMDocument.6.0", GetTickCount() ? L"Outlook.Application" : L""};
  CREATE(Ids[1]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void computed_Ok() {
  static const wchar_t *const Ids[] = {L"MSXML2.DOMDocument.6.0", GetTickCount() ? L"MSXML2.DOMDocument.3.0" : L""};
  CREATE(Ids[1]);
}
void unpackedArray_Bad() {
  const wchar_t *Ids[2] = {L"Outlook.Application", L"Outlook.Application"};
  auto [First, Second] = Ids;
  CREATE(First);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void service() {
  computed_Bad();
  computed_Ok();
  unpackedArray_Bad();
}

SERVICE(service)

// RUN: %check_office %s
// XFAIL: *
// A callee that surely overwrites an out-parameter is taken to overwrite it
// only perhaps.

#include "service.h"
void nameDocument(const wchar_t *&Id) { Id = L"MSXML2.DOMDocument.6.0"; }
void exchange(const wchar_t *&First, const wchar_t *&Second) {
  const wchar_t *Temporary = First;
  First = Second;
  Second = Temporary;
}
void overwritten_Ok() {
  const wchar_t *Id = L"Outlook.Application";
  nameDocument(Id);
  CREATE(Id);
}
void exchanged_Ok() {
  const wchar_t *First = L"Outlook.Application", *Second = L"MSXML2.DOMDocument.6.0";
  exchange(First, Second);
  CREATE(First);
}

void service() {
  overwritten_Ok();
  exchanged_Ok();
}

SERVICE(service)

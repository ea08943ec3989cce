// RUN: %check_office %s
// XFAIL: *
// A constexpr variable holds all cases of the function that initialises it.

#include "service.h"
using Text = const wchar_t *;
enum class Kind { Mail, Document };
constexpr Text progIdOf(Kind K) { return K == Kind::Mail ? L"Outlook.Application" : L"MSXML2.DOMDocument.6.0"; }
void create_Ok() {
  constexpr Text Id = progIdOf(Kind::Document);
  CREATE(Id);
}

void service() {
  create_Ok();
}

SERVICE(service)

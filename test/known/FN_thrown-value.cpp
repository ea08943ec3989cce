// RUN: %check_office %s
// REQUIRES: mingw
// XFAIL: *
// What is thrown reaches its handlers through the fields of a class of the
// program only.

#include "service.h"

#include <stdexcept>
#include <string>
void fail() { throw std::wstring(L"Outlook.Application"); }
class Named : public std::runtime_error {
public:
  explicit Named(const std::string &Id) : std::runtime_error(Id) {}
};
void failNamed() { throw Named("Outlook.Application"); }

void pointer_Bad() {
  try {
    throw L"Outlook.Application";
  } catch (const wchar_t *Id) {
    CREATE(Id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
}
void string_Bad() {
  try {
    fail();
  } catch (const std::wstring &Id) {
    CREATE(Id.c_str());
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
}
void what_Bad() {
  try {
    failNamed();
  } catch (const std::exception &E) {
    CREATE(std::wstring(E.what(), E.what() + 19).c_str());
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
}

void service() {
  pointer_Bad();
  string_Bad();
  what_Bad();
}

SERVICE(service)

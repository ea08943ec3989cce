// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

// Strings and arrays of the standard library.

#include "service.h"

#include <array>
#include <string>
#include <string_view>

const wchar_t *byString(const std::wstring &Name) {
  if (Name == L"mail")
    return L"Outlook.Application";
  return L"MSXML2.DOMDocument.6.0";
}

const wchar_t *byView(std::wstring_view Name) {
  if (Name != L"mail")
    return L"MSXML2.DOMDocument.6.0";
  return L"Outlook.Application";
}

const wchar_t *byCompare(const std::wstring &Name) {
  return Name.compare(L"mail") == 0 ? L"Outlook.Application"
                                    : L"MSXML2.DOMDocument.6.0";
}

const wchar_t *byConverted(const wchar_t *Name) {
  if (std::wstring(Name) == L"mail")
    return L"Outlook.Application";
  return L"MSXML2.DOMDocument.6.0";
}

std::wstring progIdOf(int Number) {
  if (Number == 0)
    return L"Outlook.Application";
  return std::wstring(L"MSXML2.DOMDocument.6.0");
}

constexpr std::array<const wchar_t *, 2> Names = {L"Outlook.Application",
                                                  L"MSXML2.DOMDocument.6.0"};

const wchar_t *byArray(unsigned Number) { return Names[Number]; }
const wchar_t *byAt(unsigned Number) { return Names.at(Number); }

void string_Bad() {
  CREATE(byString(L"mail"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void view_Bad() {
  CREATE(byView(L"mail"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void compare_Bad() {
  CREATE(byCompare(L"mail"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void converted_Bad() {
  CREATE(byConverted(L"mail"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void object_Bad() {
  CREATE(progIdOf(0).c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void array_Bad() {
  CREATE(byArray(0));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void at_Bad() {
  CREATE(byAt(0));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void string_Ok() { CREATE(byString(L"xml")); }

void view_Ok() { CREATE(byView(L"xml")); }

void compare_Ok() { CREATE(byCompare(L"xml")); }

void converted_Ok() { CREATE(byConverted(L"xml")); }

void object_Ok() { CREATE(progIdOf(1).c_str()); }

void array_Ok() { CREATE(byArray(1)); }

void at_Ok() { CREATE(byAt(1)); }

void service() {
  string_Bad();
  view_Bad();
  compare_Bad();
  converted_Bad();
  object_Bad();
  array_Bad();
  at_Bad();
  string_Ok();
  view_Ok();
  compare_Ok();
  converted_Ok();
  object_Ok();
  array_Ok();
  at_Ok();
}

SERVICE(service)

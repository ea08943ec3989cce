// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

// What joins strings, in a program that puts a ProgID together. What isn't
// known is a part of the text like others: a version, or a folder.

#include "service.h"

#include <cstdio>
#include <cwchar>
#include <string>

template <size_t Size>
int swprintf_s(wchar_t (&Buffer)[Size], const wchar_t *Format, ...);
int versionInstalled();

void appendInC_Bad() {
  wchar_t ProgId[64] = L"Outlook";
  wcscat(ProgId, L".Application");
  CREATE(ProgId);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void appendInC_Ok() {
  wchar_t ProgId[64] = L"Outlook";
  wcscat(ProgId, L"Express");
  CREATE(ProgId);
}

void appendToEmptyInC_Bad() {
  wchar_t ProgId[64] = {0};
  wcscat(ProgId, L"Outlook");
  wcscat(ProgId, L".Application");
  CREATE(ProgId);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void printed_Bad() {
  wchar_t ProgId[64];
  swprintf(ProgId, 64, L"%ls.%ls", L"Outlook", L"Application");
  CREATE(ProgId);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

// The overload that has no size.
void printedWithoutSize_Bad() {
  wchar_t ProgId[64];
  swprintf_s(ProgId, L"%ls.Application", L"Outlook");
  CREATE(ProgId);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void printedWithoutSize_Ok() {
  wchar_t ProgId[64];
  swprintf_s(ProgId, L"ExampleEditor.%ls", L"Outlook.Application");
  CREATE(ProgId);
}

void printed_Ok() {
  wchar_t ProgId[64];
  swprintf(ProgId, 64, L"%ls.%ls", L"Msxml2", L"DOMDocument");
  CREATE(ProgId);
}

void printedVersion_Bad() {
  wchar_t ProgId[64];
  swprintf(ProgId, 64, L"Outlook.Application.%d", versionInstalled());
  CREATE(ProgId);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void printedNumber_Bad() {
  wchar_t ProgId[64];
  swprintf(ProgId, 64, L"%ls.Application.%d", L"Outlook", 16);
  CREATE(ProgId);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void unknownName_Ok(const wchar_t *(*Name)()) {
  wchar_t ProgId[64];
  swprintf(ProgId, 64, L"%ls.Application", Name());
  CREATE(ProgId);
}

void makeVersion(const wchar_t *Format, const wchar_t *Name) {
  wchar_t ProgId[64];
  swprintf(ProgId, 64, Format, Name);
  CREATE(ProgId);
}

// The format, too, may come from a parameter.
void format_Bad() {
  makeVersion(L"%ls.Application", L"Outlook");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'makeVersion' creates 'Outlook.Application'
}

void format_Ok() { makeVersion(L"%ls.Application", L"ExampleEditor"); }

void appended_Bad() {
  std::wstring ProgId;
  ProgId.append(L"Outlook");
  ProgId.append(L".Application");
  CREATE(ProgId.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void appended_Ok() {
  std::wstring ProgId;
  ProgId.append(L"Outlook");
  ProgId.append(L"Express.Application");
  CREATE(ProgId.c_str());
}

void operators_Bad() {
  std::wstring ProgId;
  ProgId += L"Outlook";
  ProgId += L'.';
  CREATE((ProgId + L"Application").c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void numberAsText_Bad() {
  std::wstring ProgId = L"Outlook.Application." + std::to_wstring(16);
  CREATE(ProgId.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void service() {
  appendInC_Bad();
  appendInC_Ok();
  appendToEmptyInC_Bad();
  printed_Bad();
  printedWithoutSize_Bad();
  printedWithoutSize_Ok();
  printed_Ok();
  printedVersion_Bad();
  printedNumber_Bad();
  unknownName_Ok(nullptr);
  format_Bad();
  format_Ok();
  appended_Bad();
  appended_Ok();
  operators_Bad();
  numberAsText_Bad();
}

SERVICE(service)

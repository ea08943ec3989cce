// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

// What is assigned to a standard string, and what is copied out of one.

#include "service.h"

#include <string>
#include <string_view>

void assign_Bad() {
  std::wstring Id = L"MSXML2.DOMDocument.6.0";
  Id.assign(L"Outlook.Application");
  CREATE(Id.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  Id.assign(std::wstring(L"Excel.Application"));
  CREATE(Id.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Excel.Application'
  const wchar_t Word[] = L"Word.Application";
  CREATE(Id.assign(Word, Word + 16).c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Word.Application'
}

void assign_Ok() {
  std::wstring Id = L"Outlook.Application";
  Id.assign(L"MSXML2.DOMDocument.6.0");
  CREATE(Id.c_str());
  Id.assign(std::wstring(L"MSXML2.DOMDocument.3.0"));
  CREATE(Id.c_str());
  const wchar_t Document[] = L"MSXML2.DOMDocument.6.0";
  CREATE(Id.assign(Document, Document + 22).c_str());
}

void copy_Bad() {
  wchar_t Buffer[32] = {};
  std::wstring(L"Outlook.Application").copy(Buffer, 31);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  wchar_t Other[32] = {};
  std::wstring_view(L"Excel.Application").copy(Other, 31);
  CREATE(Other);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Excel.Application'
}

void copy_Ok() {
  wchar_t Buffer[32] = L"Outlook.Application";
  std::wstring(L"MSXML2.DOMDocument.6.0").copy(Buffer, 31);
  CREATE(Buffer);
  wchar_t Other[32] = {};
  std::wstring_view(L"MSXML2.DOMDocument.3.0").copy(Other, 31);
  CREATE(Other);
}

void service() {
  assign_Bad();
  assign_Ok();
  copy_Bad();
  copy_Ok();
}

SERVICE(service)

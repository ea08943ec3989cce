// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

#include "service.h"

#include <string>

struct Settings {
  std::wstring Server = L"Outlook.Application";
  std::wstring Parser = L"MSXML2.DOMDocument.6.0";
};

void make(const std::wstring &ProgId) { CREATE(ProgId.c_str()); }

void local_Bad() {
  std::wstring ProgId = L"Outlook.Application";
  CREATE(ProgId.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void local_Ok() {
  std::wstring ProgId = L"Outlook.Application";
  ProgId = L"MSXML2.DOMDocument.6.0";
  CREATE(ProgId.c_str());
}

void field_Bad(const Settings &S) {
  CREATE(S.Server.data());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void field_Ok(const Settings &S) { CREATE(S.Parser.c_str()); }

void wrapper_Bad() {
  make(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
}

void wrapper_Ok() { make(L"MSXML2.DOMDocument.6.0"); }

void service() {
  local_Bad();
  local_Ok();
  field_Bad(Settings());
  field_Ok(Settings());
  wrapper_Bad();
  wrapper_Ok();
}

SERVICE(service)

// RUN: %check_office %s -- --target=x86_64-pc-windows-msvc -fms-extensions
// Clang draws no control flow of __try: its statements go in the order of the
// source.

#include "service.h"

void branch_Bad(bool Mail) {
  const wchar_t *ProgId;
  __try {
    if (Mail)
      ProgId = L"Outlook.Application";
    else
      ProgId = L"MSXML2.DOMDocument.6.0";
  } __finally {
    GetTickCount();
  }
  CREATE(ProgId);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void loop_Bad() {
  const wchar_t *ProgId = nullptr;
  __try {
    for (int I = 0; I < 2; ++I) {
      CREATE(ProgId);
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'CoCreateInstance' creates 'Outlook.Application'
      ProgId = L"Outlook.Application";
    }
  } __except (1) {
  }
}
void overwritten_Ok() {
  const wchar_t *ProgId = L"Outlook.Application";
  __try {
    GetTickCount();
  } __except (1) {
  }
  ProgId = L"MSXML2.DOMDocument.6.0";
  CREATE(ProgId);
}

void service() {
  branch_Bad(true);
  loop_Bad();
  overwritten_Ok();
}

SERVICE(service)

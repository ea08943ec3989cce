// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

#include "service.h"

void ownParameter_Bad() {
  auto Make = [](const wchar_t *ProgId) { CREATE(ProgId); };
  Make(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'ownParameter_Bad::(lambda)' creates 'Outlook.Application'
}

void ownParameter_Ok() {
  auto Make = [](const wchar_t *ProgId) { CREATE(ProgId); };
  Make(L"MSXML2.DOMDocument.6.0");
}

// What a lambda captures is no parameter: the site stays inside.
void captured_Bad() {
  const wchar_t *ProgId = L"Outlook.Application";
  auto Make = [ProgId] {
    CREATE(ProgId);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  };
  Make();
}

void capturedByReference_Bad() {
  const wchar_t *ProgId = L"Outlook.Application";
  auto Make = [&] {
    CREATE(ProgId);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  };
  Make();
}

void capturedWithInitializer_Bad() {
  auto Make = [ProgId = L"Outlook.Application"] {
    CREATE(ProgId);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  };
  Make();
}

void captured_Ok() {
  const wchar_t *ProgId = L"MSXML2.DOMDocument.6.0";
  auto Make = [ProgId] { CREATE(ProgId); };
  Make();
}

void service() {
  ownParameter_Bad();
  ownParameter_Ok();
  captured_Bad();
  capturedByReference_Bad();
  capturedWithInitializer_Bad();
  captured_Ok();
}

SERVICE(service)

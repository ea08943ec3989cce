// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// A function that answers a constant for each case of its parameter yields all
// of them.

#include "service.h"

enum class Kind { Mail, Document };

const wchar_t *progIdOf(Kind K) {
  switch (K) {
  case Kind::Mail:
    return L"Outlook.Application";
  case Kind::Document:
    return L"MSXML2.DOMDocument.6.0";
  }
  return nullptr;
}

void anyKind_Bad(Kind K) {
  CREATE(progIdOf(K));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void mail_Bad() {
  CREATE(progIdOf(Kind::Mail));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

const wchar_t *documentOf(Kind K) { return K == Kind::Mail ? L"MSXML2.DOMDocument.6.0" : L"MSXML2.DOMDocument.3.0"; }

void document_Ok(Kind K) { CREATE(documentOf(K)); }

void service() {
  anyKind_Bad(static_cast<Kind>(GetTickCount() % 2));
  mail_Bad();
  document_Ok(static_cast<Kind>(GetTickCount() % 2));
}

SERVICE(service)

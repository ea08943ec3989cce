// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office %t

// The cases, the wrapper that hands on what decides, and the call stand in files
// of their own.

//--- kinds.h
#include "service.h"

enum class Kind { Mail, Document };

const wchar_t *progIdOf(Kind K);
Kind kindOf(int Number);
void create(const wchar_t *ProgId);

//--- kinds.cpp
#include "kinds.h"

const wchar_t *progIdOf(Kind K) {
  switch (K) {
  case Kind::Mail:
    return L"Outlook.Application";
  case Kind::Document:
    return L"MSXML2.DOMDocument.6.0";
  }
  return nullptr;
}

Kind kindOf(int Number) { return Number == 1 ? Kind::Mail : Kind::Document; }

//--- create.cpp
#include "kinds.h"

void create(const wchar_t *ProgId) { CREATE(ProgId); }

//--- main.cpp
#include "kinds.h"

void mail_Bad() {
  create(progIdOf(Kind::Mail));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
}

void number_Bad() {
  create(progIdOf(kindOf(1)));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
}

void document_Ok() { create(progIdOf(Kind::Document)); }

void number_Ok() { create(progIdOf(kindOf(2))); }

void service() {
  mail_Bad();
  number_Bad();
  document_Ok();
  number_Ok();
}

SERVICE(service)

// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// The cases of a switch: several labels, fall-through, ranges, and a default,
// which is none of the others.

#include "service.h"

enum class Kind { Mail, Calendar, Document, Sheet };

const wchar_t *byLabel(Kind K) {
  switch (K) {
  case Kind::Mail:
  case Kind::Calendar:
    return L"Outlook.Application";
  case Kind::Document:
    return L"MSXML2.DOMDocument.6.0";
  default:
    break;
  }
  return nullptr;
}

const wchar_t *byDefault(Kind K) {
  switch (K) {
  case Kind::Document:
    return L"MSXML2.DOMDocument.6.0";
  default:
    return L"Outlook.Application";
  }
}

const wchar_t *byFall(int Number) {
  const wchar_t *ProgId = nullptr;
  switch (Number) {
  case 1:
    ProgId = L"Outlook.Application";
    [[fallthrough]];
  case 2:
    if (!ProgId)
      ProgId = L"MSXML2.DOMDocument.3.0";
    break;
  case 3 ... 5:
    ProgId = L"Outlook.Application";
    break;
  default:
    ProgId = L"MSXML2.DOMDocument.6.0";
  }
  return ProgId;
}

const wchar_t *nested(Kind K, char Letter) {
  switch (K) {
  case Kind::Mail:
    switch (Letter) {
    case 'm':
      return L"Outlook.Application";
    case 'x':
      return L"MSXML2.DOMDocument.6.0";
    }
  case Kind::Calendar:
    return L"MSXML2.DOMDocument.3.0";
  default:
    return L"Outlook.Application";
  }
}

void firstLabel_Bad() {
  CREATE(byLabel(Kind::Mail));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void secondLabel_Bad() {
  CREATE(byLabel(Kind::Calendar));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void noneOfTheOthers_Bad() {
  CREATE(byDefault(Kind::Sheet));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void falls_Bad() {
  CREATE(byFall(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void inRange_Bad() {
  CREATE(byFall(4));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void both_Bad() {
  CREATE(nested(Kind::Mail, 'm'));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void outerDefault_Bad() {
  CREATE(nested(Kind::Sheet, 'x'));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void casted_Bad() {
  CREATE(byLabel(static_cast<Kind>(0)));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void otherLabel_Ok() { CREATE(byLabel(Kind::Document)); }

void noLabel_Ok() { CREATE(byLabel(Kind::Sheet)); }

void notDefault_Ok() { CREATE(byDefault(Kind::Document)); }

void fallenTo_Ok() { CREATE(byFall(2)); }

void behindRange_Ok() { CREATE(byFall(6)); }

void one_Ok() { CREATE(nested(Kind::Mail, 'x')); }

void outerFall_Ok() { CREATE(nested(Kind::Mail, 'y')); }

void outer_Ok() { CREATE(nested(Kind::Calendar, 'm')); }

void service() {
  firstLabel_Bad();
  secondLabel_Bad();
  noneOfTheOthers_Bad();
  falls_Bad();
  inRange_Bad();
  both_Bad();
  outerDefault_Bad();
  casted_Bad();
  otherLabel_Ok();
  noLabel_Ok();
  notDefault_Ok();
  fallenTo_Ok();
  behindRange_Ok();
  one_Ok();
  outerFall_Ok();
  outer_Ok();
}

SERVICE(service)

// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// Of an object that only this function knows, each field has its own value.

#include "service.h"

struct Request {
  const wchar_t *ProgId;
  const wchar_t *Title;
};

Request makeRequest() {
  Request R;
  R.ProgId = L"Outlook.Application";
  R.Title = L"a title";
  return R;
}

void returned_Bad() {
  CREATE(makeRequest().ProgId);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

struct Document {
  const wchar_t *ProgId;
  const wchar_t *Title;
};

void copied_Bad() {
  Document D{L"Outlook.Application", nullptr};
  Document Copy;
  Copy = D;
  CREATE(Copy.ProgId);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void overwritten_Ok() {
  Document D{L"Outlook.Application", nullptr};
  D.ProgId = L"MSXML2.DOMDocument.6.0";
  CREATE(D.ProgId);
}

void otherObject_Ok() {
  Document First{L"Outlook.Application", nullptr};
  Document Second{L"MSXML2.DOMDocument.6.0", nullptr};
  CREATE(Second.ProgId);
  (void)First;
}

void otherField_Ok() {
  Document D{L"MSXML2.DOMDocument.6.0", L"Outlook.Application"};
  CREATE(D.ProgId);
}

void service() {
  returned_Bad();
  copied_Bad();
  overwritten_Ok();
  otherObject_Ok();
  otherField_Ok();
}

SERVICE(service)

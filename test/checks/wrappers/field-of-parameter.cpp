// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// A field of a parameter is a field: the site stays at the creation.

#include "service.h"

struct Request {
  const wchar_t *ProgId;
};

void make_Bad(const Request &R) {
  CREATE(R.ProgId);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void makeThroughWrapper(const Request *R) {
  make_Bad(*R);
}

struct DocumentRequest {
  const wchar_t *ProgId;
};

void make_Ok(const DocumentRequest &R) { CREATE(R.ProgId); }

void service() {
  make_Bad({L"Outlook.Application"});
  Request R{L"Outlook.Application"};
  makeThroughWrapper(&R);
  make_Ok({L"MSXML2.DOMDocument.6.0"});
}

SERVICE(service)

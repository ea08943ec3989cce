// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

#include "service.h"

static const wchar_t *const Servers[] = {L"MSXML2.DOMDocument.6.0", L"Outlook.Application"};
static const wchar_t *const Documents[] = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.3.0"};

struct Row {
  int Kind;
  const wchar_t *ProgId;
};
static const Row Rows[] = {{1, L"MSXML2.DOMDocument.6.0"}, {2, L"Outlook.Application"}};

void each_Bad() {
  for (const wchar_t *Server : Servers)
    CREATE(Server);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void byIndex_Bad(int Index) {
  CREATE(Servers[Index]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void eachRow_Bad() {
  for (const Row &R : Rows)
    CREATE(R.ProgId);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void each_Ok() {
  for (const wchar_t *Document : Documents)
    CREATE(Document);
}

void service() {
  each_Bad();
  byIndex_Bad(static_cast<int>(GetTickCount() % 2));
  eachRow_Bad();
  each_Ok();
}

SERVICE(service)

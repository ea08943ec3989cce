// RUN: %check_office %s
// The members of anonymous structures and unions in an initialiser list don't
// displace those around them.

#include "service.h"
struct Info {
  unsigned Size;
  const wchar_t *Id;
  union {
    void *Icon;
    void *Monitor;
  };
  struct {
    const wchar_t *Title;
    int Flags;
  };
  int Last;
};
void before_Bad() {
  Info I = {sizeof(Info), L"Outlook.Application", {nullptr}, {L"MSXML2.DOMDocument.6.0", 1}, 2};
  CREATE(I.Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void within_Bad() {
  Info I = {sizeof(Info), L"MSXML2.DOMDocument.6.0", {nullptr}, {L"Outlook.Application", 1}, 2};
  CREATE(I.Title);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void within_Ok() {
  Info I = {sizeof(Info), L"Outlook.Application", {nullptr}, {L"MSXML2.DOMDocument.6.0", 1}, 2};
  CREATE(I.Title);
}

void service() {
  before_Bad();
  within_Bad();
  within_Ok();
}

SERVICE(service)

// RUN: %check_office %s
// XFAIL: *
// What a callee writes behind a pointer in a structure that it is handed is not
// looked at again.

#include "service.h"
struct Request {
  const wchar_t *Id;
};
struct Holder {
  Request *Pointer;
};
void fill(Holder *H) { H->Pointer->Id = L"Outlook.Application"; }
void create_Bad() {
  Request R;
  Holder H;
  H.Pointer = &R;
  fill(&H);
  CREATE(R.Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void service() {
  create_Bad();
}

SERVICE(service)

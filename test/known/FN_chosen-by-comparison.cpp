// RUN: %check_office %s
// XFAIL: *
// REQUIRES: mingw

// All running objects are walked, and the one that is attached to is chosen by a
// comparison of its name. Only values are followed, not what conditions tell of
// them.

#include "windows-service.h"

#include <wchar.h>

void attach_Bad() {
  IBindCtx *Context;
  IRunningObjectTable *Table;
  IEnumMoniker *Running;
  IMoniker *Moniker;
  IUnknown *Outlook;
  CreateBindCtx(0, &Context);
  GetRunningObjectTable(0, &Table);
  Table->EnumRunning(&Running);
  while (Running->Next(1, &Moniker, nullptr) == S_OK) {
    LPOLESTR Name;
    Moniker->GetDisplayName(Context, nullptr, &Name);
    if (wcscmp(Name, L"!{0006F03A-0000-0000-C000-000000000046}") == 0)
      Table->GetObject(Moniker, &Outlook);
      // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'IRunningObjectTable::GetObject{{A?}}' attaches to 'Outlook.Application'
  }
}

void service() { attach_Bad(); }

SERVICE(service)

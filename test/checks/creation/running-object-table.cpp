// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// RUN: %check_office %s -- -DUNICODE
// RUN: %check_office %s -- -DNOGDI
// REQUIRES: mingw

// Applications stand in the table of running objects as "!{CLSID}". GDI's macro
// GetObject renames the method.

#include "windows-service.h"

void attach_Bad() {
  IRunningObjectTable *Table;
  IMoniker *Moniker;
  IUnknown *Outlook;
  GetRunningObjectTable(0, &Table);
  CreateItemMoniker(L"!", L"{0006F03A-0000-0000-C000-000000000046}", &Moniker);
  Table->GetObject(Moniker, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'IRunningObjectTable::GetObject{{[AW]?}}' attaches to 'Outlook.Application'
}

void attachByParsedName_Bad(IRunningObjectTable *Table, IBindCtx *Context) {
  IMoniker *Moniker;
  ULONG Eaten;
  IUnknown *Outlook;
  MkParseDisplayName(Context, L"!{0006F03A-0000-0000-C000-000000000046}", &Eaten, &Moniker);
  Table->GetObject(Moniker, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'IRunningObjectTable::GetObject{{[AW]?}}' attaches to 'Outlook.Application'
}

void attachToOther_Ok(IRunningObjectTable *Table, IBindCtx *Context) {
  IMoniker *Moniker;
  ULONG Eaten;
  IUnknown *Object;
  CreateItemMoniker(L"!", L"{88D96A05-F192-11D4-A65F-0040963251E5}", &Moniker);
  Table->GetObject(Moniker, &Object);
  MkParseDisplayName(Context, L"!{88D96A05-F192-11D4-A65F-0040963251E5}", &Eaten, &Moniker);
  Table->GetObject(Moniker, &Object);
}

// To ask whether it runs attaches to nothing.
bool isRunning_Ok(IRunningObjectTable *Table) {
  IMoniker *Moniker;
  FILETIME Changed;
  CreateItemMoniker(L"!", L"{0006F03A-0000-0000-C000-000000000046}", &Moniker);
  return Table->IsRunning(Moniker) == S_OK && SUCCEEDED(Table->GetTimeOfLastChange(Moniker, &Changed));
}

void service() {
  IBindCtx *Context = nullptr;
  IRunningObjectTable *Table = nullptr;
  CreateBindCtx(0, &Context);
  GetRunningObjectTable(0, &Table);
  attach_Bad();
  attachByParsedName_Bad(Table, Context);
  attachToOther_Ok(Table, Context);
  isRunning_Ok(Table);
}

SERVICE(service)

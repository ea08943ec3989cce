// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// All branches of a function count, and what no path brings to the use doesn't.

#include "service.h"
bool isConfigured();
int kind();

void elseBranch_Bad() {
  const wchar_t *Id;
  if (kind() == 1)
    Id = L"MSXML2.DOMDocument.6.0";
  else if (kind() == 2)
    Id = L"Outlook.Application";
  else
    Id = L"MSXML2.DOMDocument.6.0";
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void nestedConditional_Bad() {
  CREATE(kind() == 1 ? L"MSXML2.DOMDocument.6.0" : (kind() == 2 ? L"Outlook.Application" : L"Msxml2.SAXXMLReader"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void elvis_Bad() {
  const wchar_t *Given = nullptr;
  const wchar_t *Id = Given ?: L"Outlook.Application";
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void fallthrough_Bad() {
  const wchar_t *Id = L"MSXML2.DOMDocument.6.0";
  switch (kind()) {
  case 1:
    Id = L"Outlook.Application";
  case 2:
    break;
  default:
    Id = L"MSXML2.DOMDocument.6.0";
  }
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void fallthrough_Ok() {
  const wchar_t *Id = L"MSXML2.DOMDocument.6.0";
  switch (kind()) {
  case 1:
    Id = L"Outlook.Application";
  default:
    Id = L"MSXML2.DOMDocument.6.0";
  }
  CREATE(Id);
}
void returned_Ok() {
  const wchar_t *Id = L"MSXML2.DOMDocument.6.0";
  if (isConfigured()) {
    Id = L"Outlook.Application";
    return;
  }
  CREATE(Id);
}
void jumped_Bad() {
  const wchar_t *Id = L"Outlook.Application";
  if (isConfigured())
    goto create;
  Id = L"MSXML2.DOMDocument.6.0";
create:
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void jumped_Ok() {
  const wchar_t *Id = L"Outlook.Application";
  goto change;
create:
  CREATE(Id);
  return;
change:
  Id = L"MSXML2.DOMDocument.6.0";
  goto create;
}
void backwards_Bad() {
  const wchar_t *Id = L"MSXML2.DOMDocument.6.0";
again:
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  Id = L"Outlook.Application";
  if (isConfigured())
    goto again;
}
void computedJump_Bad() {
  const wchar_t *Id = L"MSXML2.DOMDocument.6.0";
  void *Labels[] = {&&first, &&second};
  goto *Labels[kind()];
first:
  Id = L"Outlook.Application";
second:
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void whileLoop_Ok() {
  const wchar_t *Id = L"Outlook.Application";
  while (true) {
    Id = L"MSXML2.DOMDocument.6.0";
    if (isConfigured())
      break;
  }
  CREATE(Id);
}
void breakBefore_Bad() {
  const wchar_t *Id = L"Outlook.Application";
  for (;;) {
    if (isConfigured())
      break;
    Id = L"MSXML2.DOMDocument.6.0";
  }
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void continued_Bad() {
  const wchar_t *Id = L"MSXML2.DOMDocument.6.0";
  for (int I = 0; I < 3; ++I) {
    if (I == 1) {
      Id = L"Outlook.Application";
      continue;
    }
    CREATE(Id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    Id = L"MSXML2.DOMDocument.6.0";
  }
}
void increment_Bad() {
  const wchar_t *Id = L"MSXML2.DOMDocument.6.0";
  for (int I = 0; I < 3; ++I, Id = L"Outlook.Application")
    CREATE(Id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void shortCircuit_Bad() {
  const wchar_t *Id = L"MSXML2.DOMDocument.6.0";
  isConfigured() && (Id = L"Outlook.Application");
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void shortCircuitOr_Bad() {
  const wchar_t *Id = L"MSXML2.DOMDocument.6.0";
  isConfigured() || (Id = L"Outlook.Application");
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void comma_Bad() {
  const wchar_t *Id = L"MSXML2.DOMDocument.6.0";
  CREATE((Id = L"Outlook.Application", Id));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void comma_Ok() {
  const wchar_t *Id = L"Outlook.Application";
  CREATE((Id = L"MSXML2.DOMDocument.6.0", Id));
}
void assignedInCondition_Bad() {
  if (const wchar_t *Id = L"Outlook.Application")
    CREATE(Id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void initOfIf_Bad() {
  if (const wchar_t *Id = L"Outlook.Application"; isConfigured())
    CREATE(Id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void initOfSwitch_Bad() {
  switch (const wchar_t *Id = L"Outlook.Application"; kind()) {
  case 1:
    CREATE(Id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
}
void chained_Bad() {
  const wchar_t *First, *Second, *Third;
  First = Second = Third = L"Outlook.Application";
  CREATE(First);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void shadowed_Ok() {
  const wchar_t *Id = L"MSXML2.DOMDocument.6.0";
  {
    const wchar_t *Id = L"Outlook.Application";
    (void)Id;
  }
  CREATE(Id);
}
void handler_Bad() {
  const wchar_t *Id = L"MSXML2.DOMDocument.6.0";
  try {
    isConfigured();
  } catch (...) {
    Id = L"Outlook.Application";
  }
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void tryBlock_Bad() {
  const wchar_t *Id = L"MSXML2.DOMDocument.6.0";
  try {
    Id = L"Outlook.Application";
    isConfigured();
    Id = L"MSXML2.DOMDocument.6.0";
  } catch (...) {
    CREATE(Id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
}
void tryBlock_Ok() {
  const wchar_t *Id = L"Outlook.Application";
  try {
    isConfigured();
    Id = L"MSXML2.DOMDocument.6.0";
  } catch (...) {
    Id = L"MSXML2.DOMDocument.6.0";
  }
  CREATE(Id);
}
void swappedByHand_Ok() {
  const wchar_t *First = L"Outlook.Application", *Second = L"MSXML2.DOMDocument.6.0";
  const wchar_t *Temporary = First;
  First = Second;
  Second = Temporary;
  CREATE(First);
}
void swappedByHand_Bad() {
  const wchar_t *First = L"MSXML2.DOMDocument.6.0", *Second = L"Outlook.Application";
  const wchar_t *Temporary = First;
  First = Second;
  Second = Temporary;
  CREATE(First);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void selfAssigned_Bad() {
  const wchar_t *Id = L"Outlook.Application";
  Id = Id;
  Id = isConfigured() ? Id : L"MSXML2.DOMDocument.6.0";
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void service() {
  elseBranch_Bad();
  nestedConditional_Bad();
  elvis_Bad();
  fallthrough_Bad();
  fallthrough_Ok();
  returned_Ok();
  jumped_Bad();
  jumped_Ok();
  backwards_Bad();
  computedJump_Bad();
  whileLoop_Ok();
  breakBefore_Bad();
  continued_Bad();
  increment_Bad();
  shortCircuit_Bad();
  shortCircuitOr_Bad();
  comma_Bad();
  comma_Ok();
  assignedInCondition_Bad();
  initOfIf_Bad();
  initOfSwitch_Bad();
  chained_Bad();
  shadowed_Ok();
  handler_Bad();
  tryBlock_Bad();
  tryBlock_Ok();
  swappedByHand_Ok();
  swappedByHand_Bad();
  selfAssigned_Bad();
}

SERVICE(service)

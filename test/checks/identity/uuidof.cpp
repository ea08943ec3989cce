// RUN: %check_office %s -- -fms-extensions
// RUN: %check_office --mode=tidy %s -- -fms-extensions

// __uuidof of the compiler, as Visual C++ has it.

#include "service.h"

namespace Outlook {
struct __declspec(uuid("0006F03A-0000-0000-C000-000000000046")) Application;
} // namespace Outlook

struct __declspec(uuid("88D96A05-F192-11D4-A65F-0040963251E5")) DOMDocument60;

void create_Bad() {
  void *Outlook;
  CoCreateInstance(__uuidof(Outlook::Application), nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void createByConstant_Bad() {
  const CLSID &Class = __uuidof(Outlook::Application);
  void *Outlook;
  CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void createByExpression_Bad(Outlook::Application *P) {
  void *Outlook;
  CoCreateInstance(__uuidof(*P), nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void createOther_Ok() {
  void *Document;
  CoCreateInstance(__uuidof(DOMDocument60), nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Document);
}

void service() {
  create_Bad();
  createByConstant_Bad();
  createByExpression_Bad(nullptr);
  createOther_Ok();
}

SERVICE(service)

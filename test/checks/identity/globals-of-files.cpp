// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office %t
// Globals and statics of other files, and of the same name.

//--- settings.h
#include "service.h"

typedef const wchar_t *Text;

namespace settings {
extern Text Server, Parser;
extern const wchar_t *Servers[2];
extern const wchar_t *Parsers[2];
extern thread_local Text PerThread;
extern CLSID Class;
inline Text Inline = L"Outlook.Application";
inline constexpr Text InlineConstant = L"Outlook.Application";
inline const wchar_t InlineArray[] = L"Outlook.Application";
struct Row {
  Text Id, Title;
};
extern const Row Rows[2];
extern const Row *Current;
struct Holder {
  static Text Id;
  static Text Other;
  static inline Text InlineId = L"Outlook.Application";
  static const CLSID Class;
};
Text &slot();
const Row &row(int);
void initialize();
} // namespace settings

//--- settings.cpp
#include "settings.h"

static Text Id = L"Outlook.Application";
namespace {
Text Hidden = L"Outlook.Application";
} // namespace

namespace settings {
Text Server, Parser = L"MSXML2.DOMDocument.6.0";
const wchar_t *Servers[2] = {L"MSXML2.DOMDocument.6.0", L"Outlook.Application"};
const wchar_t *Parsers[2] = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"};
thread_local Text PerThread = L"Outlook.Application";
CLSID Class;
const Row Rows[2] = {{L"MSXML2.DOMDocument.6.0", L"Outlook.Application"}, {L"Outlook.Application", L"MSXML2.DOMDocument.6.0"}};
const Row *Current = &Rows[0];
Text Holder::Id = Hidden;
Text Holder::Other = L"MSXML2.DOMDocument.6.0";
const CLSID Holder::Class = {0x6F03A, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};
Text &slot() {
  static Text Slot = Id;
  return Slot;
}
const Row &row(int I) { return Rows[I]; }
void initialize() {
  Server = L"Outlook.Application";
  CLSIDFromProgID(Server, &Class);
}
} // namespace settings

//--- main.cpp
#include "settings.h"

static Text Id = L"MSXML2.DOMDocument.6.0";
namespace {
Text Hidden = L"MSXML2.DOMDocument.6.0";
} // namespace
using namespace settings;

void initialized_Bad() {
  CREATE(Server);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void initialized_Ok() {
  CREATE(Parser);
}
void ofArray_Bad() {
  for (Text Each : Servers)
    CREATE(Each);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void ofArray_Ok() {
  CREATE(Parsers[1]);
}
void perThread_Bad() {
  CREATE(PerThread);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void class_Bad() {
  void *Object;
  CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CoCreateInstance(Holder::Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void inlineVariables_Bad() {
  CREATE(Inline);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(InlineConstant);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(InlineArray);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(Holder::InlineId);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void ofRows_Bad() {
  CREATE(Rows[1].Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(row(1).Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void pointed_Bad() {
  CREATE(Current->Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void staticMember_Bad() {
  CREATE(Holder::Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void staticMember_Ok() {
  CREATE(Holder::Other);
}
void reference_Bad() {
  CREATE(slot());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void sameNames_Ok() {
  CREATE(Id);
  CREATE(Hidden);
}
Text once() {
  static Text Cached = nullptr;
  if (!Cached)
    Cached = L"Outlook.Application";
  return Cached;
}
void staticLocal_Bad() {
  CREATE(once());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void staticLocal_Ok() {
  static Text Cached = L"MSXML2.DOMDocument.6.0";
  CREATE(Cached);
}
Text counted() {
  static int Calls;
  static Text Ids[2];
  Ids[0] = L"Outlook.Application";
  return Ids[Calls++ % 2];
}
void staticArray_Bad() {
  CREATE(counted());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

namespace a {
Text Same = L"Outlook.Application";
}
namespace b {
Text Same = L"MSXML2.DOMDocument.6.0";
inline namespace v1 {
Text Versioned = L"Outlook.Application";
}
} // namespace b
namespace alias = b;
void namespaces_Bad() {
  CREATE(a::Same);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(alias::Versioned);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(b::v1::Versioned);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void namespaces_Ok() {
  CREATE(b::Same);
}
namespace {
struct Local {
  static Text id() { return L"MSXML2.DOMDocument.6.0"; }
};
} // namespace
void sameClasses_Ok() {
  CREATE(Local::id());
}

void service() {
  initialize();
  initialized_Bad();
  initialized_Ok();
  ofArray_Bad();
  ofArray_Ok();
  perThread_Bad();
  class_Bad();
  inlineVariables_Bad();
  ofRows_Bad();
  pointed_Bad();
  staticMember_Bad();
  staticMember_Ok();
  reference_Bad();
  sameNames_Ok();
  staticLocal_Bad();
  staticLocal_Ok();
  staticArray_Bad();
  namespaces_Bad();
  namespaces_Ok();
  sameClasses_Ok();
}

SERVICE(service)

//--- other.cpp
#include "settings.h"

namespace {
struct Local {
  static Text id() { return L"Outlook.Application"; }
};
} // namespace
Text unused() { return Local::id(); }

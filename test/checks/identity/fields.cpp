// RUN: %check_office %s -- -std=c++20
// RUN: %check_office --mode=tidy %s -- -std=c++20

#include "service.h"

struct SetInConstructor {
  explicit SetInConstructor(const wchar_t *ProgId) : ProgId(ProgId) {}
  void create_Bad() {
    CREATE(ProgId);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
  const wchar_t *ProgId;
};

struct SetInConstructorToOther {
  explicit SetInConstructorToOther(const wchar_t *ProgId) : ProgId(ProgId) {}
  void create_Ok() { CREATE(ProgId); }
  const wchar_t *ProgId;
};

struct WithDefault {
  void create_Bad() {
    CREATE(ProgId);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
  const wchar_t *ProgId = L"Outlook.Application";
};

struct WithDefaultArray {
  void create_Bad() {
    CREATE(ProgId);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
  wchar_t ProgId[64] = L"Outlook.Application";
};

struct WithOtherDefault {
  void create_Ok() { CREATE(ProgId); }
  const wchar_t *ProgId = L"MSXML2.DOMDocument.6.0";
};

// Each field is a place of its own.
struct Request {
  const wchar_t *ProgId;
  const wchar_t *Title;
};

void createFromAggregate_Bad() {
  Request R{L"Outlook.Application", L"a title"};
  CREATE(R.ProgId);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

struct Document {
  const wchar_t *ProgId;
  const wchar_t *Title;
};

void createFromAggregate_Ok() {
  Document D{L"MSXML2.DOMDocument.6.0", L"Outlook.Application"};
  CREATE(D.ProgId);
}

struct Designated {
  int Flags;
  const wchar_t *ProgId;
};

void createFromDesignated_Bad() {
  Designated D{.Flags = 0, .ProgId = L"Outlook.Application"};
  CREATE(D.ProgId);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

struct HoldsClass {
  void lookUp() { CLSIDFromProgID(L"Outlook.Application", &Class); }
  void create_Bad() {
    void *Outlook;
    CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Outlook);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
  CLSID Class;
};

struct Nested {
  struct {
    const wchar_t *ProgId;
  } Inner;
};

void createFromNested_Bad(Nested &N) {
  N.Inner.ProgId = L"Outlook.Application";
  CREATE(N.Inner.ProgId);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

struct SetInDeadCode {
  void create_Ok() { CREATE(ProgId); }
  void neverCalled() { ProgId = L"Outlook.Application"; }
  const wchar_t *ProgId = L"MSXML2.DOMDocument.6.0";
};

void service() {
  SetInConstructor(L"Outlook.Application").create_Bad();
  SetInConstructorToOther(L"MSXML2.DOMDocument.6.0").create_Ok();
  WithDefault().create_Bad();
  WithDefaultArray().create_Bad();
  WithOtherDefault().create_Ok();
  createFromAggregate_Bad();
  createFromAggregate_Ok();
  createFromDesignated_Bad();
  HoldsClass H;
  H.lookUp();
  H.create_Bad();
  Nested N;
  createFromNested_Bad(N);
  SetInDeadCode().create_Ok();
}

SERVICE(service)

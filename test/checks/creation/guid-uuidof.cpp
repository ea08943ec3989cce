// RUN: %check_office %s -- -fms-extensions
// RUN: %check_office --mode=tidy %s -- -fms-extensions
// RUN: %check_office --mode=tidy %s -- -fms-extensions -std=c++20

// __uuidof of types, variables, pointers, expressions and templates.

#include "service.h"

struct __declspec(uuid("0006F03A-0000-0000-C000-000000000046")) OutlookApplication {};
struct __declspec(uuid("{00024500-0000-0000-C000-000000000046}")) ExcelApplication;
class __declspec(uuid("000209ff-0000-0000-c000-000000000046")) WordApplication;
struct [[]] __declspec(uuid("88D96A05-F192-11D4-A65F-0040963251E5")) DOMDocument60 {};
[uuid(91493441-5A91-11CF-8700-00AA0060263B)] struct PowerPointApplication;

typedef OutlookApplication App;
using Alias = OutlookApplication;
struct Derived : OutlookApplication {};

static HRESULT make(REFCLSID Class) {
  void *Object;
  return CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object);
}

template <typename T> struct Holder {
  T *P = nullptr;
  static const CLSID &clsid() { return __uuidof(T); }
  T *operator->() const { return P; }
};
template <typename T> HRESULT create() { return make(__uuidof(T)); }
template <typename T> HRESULT createFor(T *) { return make(__uuidof(T)); }
template <typename T, const CLSID *Class = &__uuidof(T)> HRESULT createBy() { return make(*Class); }

OutlookApplication *TheApplication;
extern OutlookApplication Reference;

void ofTypes_Bad() {
  make(__uuidof(OutlookApplication));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  make(__uuidof(ExcelApplication));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Excel.Application'
  make(__uuidof(WordApplication));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Word.Application'
  make(__uuidof(PowerPointApplication));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'PowerPoint.Application'
  make(__uuidof(App));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  make(__uuidof(Alias *));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  make(_uuidof(OutlookApplication));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
}

void ofVariables_Bad(OutlookApplication *Parameter) {
  OutlookApplication Local;
  make(__uuidof(Local));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  make(__uuidof(TheApplication));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  make(__uuidof(*Parameter));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  make(__uuidof(Reference));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
}

void ofConstants_Bad() {
  static const CLSID Copy = __uuidof(OutlookApplication);
  const CLSID *Pointer = &__uuidof(OutlookApplication);
  constexpr CLSID Constant = __uuidof(OutlookApplication);
  make(Copy);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  make(*Pointer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  make(Constant);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
}

void ofTemplates_Bad() {
  create<OutlookApplication>();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  createFor(TheApplication);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'createFor' creates 'Outlook.Application'
  createBy<OutlookApplication>();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'createBy' creates 'Outlook.Application'
  make(Holder<OutlookApplication>::clsid());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  make(__uuidof(Holder<OutlookApplication>));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
}

void all_Ok() {
  make(__uuidof(DOMDocument60));
  make(__uuidof(DOMDocument60 *));
  make(__uuidof(0));
  create<DOMDocument60>();
  createFor(static_cast<DOMDocument60 *>(nullptr));
  createBy<DOMDocument60>();
  make(Holder<DOMDocument60>::clsid());
  (void)__uuidof(OutlookApplication);
}

void service() {
  ofTypes_Bad();
  ofVariables_Bad(TheApplication);
  ofConstants_Bad();
  ofTemplates_Bad();
  all_Ok();
}

SERVICE(service)

// RUN: %check_office %s
// REQUIRES: mingw
// What is thrown reaches the handlers of its type and of its bases, whatever its
// type is, and no others.

#include "service.h"

#include <stdexcept>
#include <string>
#define CREATE_NARROW(Text) CREATE(std::wstring(Text, Text + 19).c_str())

void pointer_Bad() {
  try {
    throw L"Outlook.Application";
  } catch (const wchar_t *Id) {
    CREATE(Id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
}
void fail() { throw std::wstring(L"Outlook.Application"); }
void string_Bad() {
  try {
    fail();
  } catch (const std::wstring &Id) {
    CREATE(Id.c_str());
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
}
void stringByValue_Bad() {
  try {
    fail();
  } catch (std::wstring Id) {
    CREATE(Id.c_str());
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
}
// Of another type.
void otherType_Ok() {
  try {
    fail();
  } catch (const std::string &Id) {
    CREATE_NARROW(Id.data());
  }
}
class Named : public std::runtime_error {
public:
  explicit Named(const std::string &Id) : std::runtime_error(Id) {}
};
void failNamed() { throw Named("Outlook.Application"); }
void base_Bad() {
  try {
    failNamed();
  } catch (const std::exception &E) {
    CREATE_NARROW(E.what());
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
}
class Inheriting : public std::logic_error {
public:
  using std::logic_error::logic_error;
};
void inherited_Bad() {
  try {
    throw Inheriting("Outlook.Application");
  } catch (const std::logic_error &E) {
    CREATE_NARROW(E.what());
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
}
void unrelated_Ok() {
  try {
    throw std::range_error("MSXML2.DOMDocument.6.0");
  } catch (const std::range_error &E) {
    CREATE_NARROW(E.what());
  }
}
struct Failure {
  CLSID Class;
};
void failGuid(const CLSID &Class) { throw Failure{Class}; }
void guid_Bad() {
  void *Object;
  try {
    failGuid({0x6F03A, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}});
  } catch (const Failure &F) {
    CoCreateInstance(F.Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
}
void thrownGuid_Bad() {
  void *Object;
  try {
    throw CLSID{0x6F03A, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};
  } catch (const CLSID &Class) {
    CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
}
class Heap {
public:
  explicit Heap(const wchar_t *Id) : Id(Id) {}
  const wchar_t *Id;
};
void newed_Bad() {
  try {
    throw new Heap(L"Outlook.Application");
  } catch (Heap *H) {
    CREATE(H->Id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
}
template <typename Error, typename Text> void raise(Text Id) { throw Error(Id); }
void template_Bad() {
  try {
    raise<std::out_of_range>("Outlook.Application");
  } catch (const std::out_of_range &E) {
    CREATE_NARROW(E.what());
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
}
void rethrown_Bad() {
  try {
    try {
      throw u"Outlook.Application";
    } catch (...) {
      throw;
    }
  } catch (const char16_t *Id) {
    CREATE(reinterpret_cast<const wchar_t *>(Id));
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
}

void service() {
  pointer_Bad();
  string_Bad();
  stringByValue_Bad();
  otherType_Ok();
  base_Bad();
  inherited_Bad();
  unrelated_Ok();
  guid_Bad();
  thrownGuid_Bad();
  newed_Bad();
  template_Bad();
  rethrown_Bad();
}

SERVICE(service)

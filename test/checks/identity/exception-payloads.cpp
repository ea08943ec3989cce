// RUN: %check_office %s -- -std=c++20
// RUN: %check_office --mode=tidy %s -- -std=c++20
// REQUIRES: mingw
// What an exception carries from where it is thrown to who catches it.

#include "service.h"

#include <exception>
#include <stdexcept>
#include <string>
using Text = const wchar_t *;
struct Error {
  Text Id;
};
void fail() { throw Error{L"Outlook.Application"}; }
void aggregate_Bad() {
  try {
    fail();
  } catch (const Error &E) {
    CREATE(E.Id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
}
struct OtherError {
  Text Id;
  Text Title;
};
void failOther() { throw OtherError{L"MSXML2.DOMDocument.6.0", L"Outlook.Application"}; }
void aggregate_Ok() {
  try {
    failOther();
  } catch (const OtherError &E) {
    CREATE(E.Id);
  }
}
class Coded {
public:
  explicit Coded(Text Id) : Id(Id) {}
  Text id() const { return Id; }

private:
  Text Id;
};
void accessor_Bad() {
  try {
    throw Coded(L"Outlook.Application");
  } catch (Coded &C) {
    CREATE(C.id());
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
}
void integer_Ok() {
  try {
    throw 3;
  } catch (int) {
    CREATE(L"MSXML2.DOMDocument.6.0");
  }
}
void deepest() { throw std::wstring(L"Outlook.Application"); }
void middle() { deepest(); }
#define CREATE_NARROW(Text) CREATE(std::wstring(Text, Text + 19).c_str())
void what_Bad() {
  try {
    throw std::runtime_error("Outlook.Application");
  } catch (const std::exception &E) {
    CREATE_NARROW(E.what());
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
}
class Named : public std::runtime_error {
public:
  explicit Named(const std::string &Id) : std::runtime_error(Id) {}
};
void failNamed() { throw Named("Outlook.Application"); }
class OwnWhat : public std::exception {
public:
  const char *what() const noexcept override { return "Outlook.Application"; }
};
void ownWhat_Bad() {
  try {
    throw OwnWhat();
  } catch (const OwnWhat &E) {
    CREATE_NARROW(E.what());
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
}
struct Rethrown {
  Text Id;
};
void rethrow() {
  try {
    throw Rethrown{L"Outlook.Application"};
  } catch (...) {
    throw;
  }
}
void rethrown_Bad() {
  try {
    rethrow();
  } catch (const Rethrown &E) {
    CREATE(E.Id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
}
struct Changed {
  Text Id;
};
void changed_Bad() {
  try {
    try {
      throw Changed{L"MSXML2.DOMDocument.6.0"};
    } catch (Changed &E) {
      E.Id = L"Outlook.Application";
      throw;
    }
  } catch (const Changed &E) {
    CREATE(E.Id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
}
struct BaseError {
  Text Id;
};
struct DerivedError : BaseError {
  DerivedError() : BaseError{L"Outlook.Application"} {}
};
void base_Bad() {
  try {
    throw DerivedError();
  } catch (const BaseError &E) {
    CREATE(E.Id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
}
struct Stored {
  Text Id;
};
std::exception_ptr Pending;
void exceptionPointer_Bad() {
  try {
    throw Stored{L"Outlook.Application"};
  } catch (...) {
    Pending = std::current_exception();
  }
  try {
    std::rethrow_exception(Pending);
  } catch (const Stored &E) {
    CREATE(E.Id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
}
void localSet_Bad() {
  Text Id = L"MSXML2.DOMDocument.6.0";
  try {
    Id = L"Outlook.Application";
    fail();
  } catch (...) {
  }
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void service() {
  aggregate_Bad();
  aggregate_Ok();
  accessor_Bad();
  integer_Ok();
  what_Bad();
  ownWhat_Bad();
  rethrown_Bad();
  changed_Bad();
  base_Bad();
  exceptionPointer_Bad();
  localSet_Bad();
}

SERVICE(service)

// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office --programs %t

// Two programs call one wrapper with different ProgIDs, one of them by way of
// an inline function and a template that both programs have.

//--- library/make.h
#include "service.h"

void make(const wchar_t *ProgId);

inline void makeInline(const wchar_t *ProgId) { make(ProgId); }

template <typename T> void makeFor() { make(T::ProgId); }

struct Msxml {
  static constexpr const wchar_t *ProgId = L"MSXML2.DOMDocument.6.0";
};

//--- library/make.cpp
#include "make.h"

void make(const wchar_t *ProgId) { CREATE(ProgId); }

//--- service/first.cpp
#include "../library/make.h"

void first() {
  makeInline(L"MSXML2.DOMDocument.6.0");
  makeFor<Msxml>();
}

//--- service/main.cpp
#include "../library/make.h"

struct Outlook {
  static constexpr const wchar_t *ProgId = L"Outlook.Application";
};

void first();

void service() {
  first();
  makeFor<Msxml>();
  makeFor<Outlook>();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'makeFor' creates 'Outlook.Application'
  makeInline(L"Excel.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'makeInline' creates 'Excel.Application'
}

SERVICE(service)

//--- desktop/main.cpp
#include "../library/make.h"

struct Outlook {
  static constexpr const wchar_t *ProgId = L"Outlook.Application";
};

int main() {
  makeInline(L"Outlook.Application");
  makeFor<Outlook>();
  makeFor<Msxml>();
  return 0;
}

// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office --programs %t

// A wrapper in a library that a service and a desktop program share. What the
// library does not define itself comes from where it is defined.

//--- library/make.h
#include "service.h"

void make(const wchar_t *ProgId);

//--- library/make.cpp
#include "make.h"

void make(const wchar_t *ProgId) { CREATE(ProgId); }

//--- service/main.cpp
#include "../library/make.h"

void service() {
  make(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  make(L"MSXML2.DOMDocument.6.0");
}

SERVICE(service)

//--- desktop/main.cpp
#include "../library/make.h"

int main() {
  make(L"Outlook.Application");
  return 0;
}

// RUN: split-file %s %t
// RUN: %check_office %t -- -isystem %t/include
// RUN: %check_office --mode=tidy %t -- -isystem %t/include

// C++Builder's functions by the names that older releases give them.

//--- include/older.h
struct Variant {
  static Variant CreateObject(const char *ProgId);
  static Variant GetActiveObject(const char *ProgId);
};
Variant CreateOleObject(const char *ClassName);
Variant GetActiveOleObject(const char *ClassName);
namespace Comobj {
Variant CreateOleObject(const char *ClassName);
Variant GetActiveOleObject(const char *ClassName);
} // namespace Comobj

//--- test.cpp
#include "service.h"

#include <older.h>

void create_Bad() {
  CreateOleObject("Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CreateOleObject' creates 'Outlook.Application'
  GetActiveOleObject("Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'GetActiveOleObject' attaches to 'Outlook.Application'
  Comobj::CreateOleObject("Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'Comobj::CreateOleObject' creates 'Outlook.Application'
  Comobj::GetActiveOleObject("Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'Comobj::GetActiveOleObject' attaches to 'Outlook.Application'
  Variant::CreateObject("Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'Variant::CreateObject' creates 'Outlook.Application'
  Variant::GetActiveObject("Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'Variant::GetActiveObject' attaches to 'Outlook.Application'
}

void create_Ok() {
  CreateOleObject("MSXML2.DOMDocument.6.0");
  GetActiveOleObject("MSXML2.DOMDocument.6.0");
  Comobj::CreateOleObject("MSXML2.DOMDocument.6.0");
  Comobj::GetActiveOleObject("MSXML2.DOMDocument.6.0");
  Variant::CreateObject("MSXML2.DOMDocument.6.0");
  Variant::GetActiveObject("MSXML2.DOMDocument.6.0");
}

void service() {
  create_Bad();
  create_Ok();
}

SERVICE(service)

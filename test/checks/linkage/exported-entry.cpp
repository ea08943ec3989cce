// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office --programs %t

// A DLL with an exported entry point, and a service, which share a library.
// Internal names are equal everywhere.

//--- library/make.h
#include "service.h"

void make(const wchar_t *ProgId);

//--- library/make.cpp
#include "make.h"

namespace {
void create(const wchar_t *ProgId) { CREATE(ProgId); }
}

void make(const wchar_t *ProgId) { create(ProgId); }

//--- web/extension.cpp
#include "../library/make.h"

struct EXTENSION_CONTROL_BLOCK;

static void create() {
  make(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
}

extern "C" __declspec(dllexport) DWORD WINAPI
HttpExtensionProc(EXTENSION_CONTROL_BLOCK *Block) {
  create();
  return 1;
}

//--- service/main.cpp
#include "../library/make.h"

static void create() { make(L"MSXML2.DOMDocument.6.0"); }

void service() { create(); }

SERVICE(service)

//--- desktop/main.cpp
#include "../library/make.h"

static void create() { make(L"Outlook.Application"); }

int main() {
  create();
  return 0;
}

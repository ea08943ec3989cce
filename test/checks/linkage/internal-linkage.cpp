// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office %t

// Two functions of one name, each seen only in its own file.

//--- run.h
#include "service.h"

void runMail();
void runDocument();

//--- mail.cpp
#include "run.h"

static void create() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

namespace {
struct Job {
  void run() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};
} // namespace

static const wchar_t *ProgId = L"Outlook.Application";

void runMail() {
  create();
  Job().run();
  CREATE(ProgId);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

//--- document.cpp
#include "run.h"

static void create() { CREATE_MSXML(); }

namespace {
struct Job {
  void run() { CREATE_MSXML(); }
};
} // namespace

static const wchar_t *ProgId = L"MSXML2.DOMDocument.6.0";

void runDocument() {
  create();
  Job().run();
  CREATE(ProgId);
}

//--- desktop.cpp
#include "run.h"

// Nobody in this file calls it.
[[maybe_unused]] static void create() { CREATE_OUTLOOK(); }

//--- main.cpp
#include "run.h"

void service() {
  runMail();
  runDocument();
}

SERVICE(service)

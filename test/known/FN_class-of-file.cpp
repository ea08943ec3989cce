// RUN: %check_office %s
// XFAIL: *
// REQUIRES: mingw

// GetClassFile turns a document's name into a CLSID. At the creation a text is
// looked up as a ProgID or CLSID only: "My.Doc" may be a ProgID as well as a file.

#include "windows-service.h"

void create_Bad() {
  CLSID Class;
  void *Document;
  GetClassFile(L"C:\\data\\report.doc", &Class);
  CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Document);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'CoCreateInstance' may create 'Word.Application'
}

void service() { create_Bad(); }

SERVICE(service)

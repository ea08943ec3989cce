// RUN: %check_office %s
// REQUIRES: mingw
// XFAIL: *
// Of a chain of insertions, only the first reaches the stream.

#include "service.h"

#include <sstream>
void create_Bad() {
  std::wostringstream Stream;
  Stream << L"Outlook" << L'.' << L"Application";
  CREATE(Stream.str().c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void service() {
  create_Bad();
}

SERVICE(service)

// RUN: %check_office %s
// REQUIRES: mingw
// Each insertion of a chain reaches the stream.

#include "service.h"

#include <sstream>
void create_Bad() {
  std::wostringstream Stream;
  Stream << L"Outlook" << L'.' << L"Application";
  CREATE(Stream.str().c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void create_Ok() {
  std::wostringstream Stream;
  Stream << L"MSXML2" << L'.' << L"DOMDocument";
  CREATE(Stream.str().c_str());
}

void service() {
  create_Bad();
  create_Ok();
}

SERVICE(service)

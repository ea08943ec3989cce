// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// A default argument that is used makes the call that leaves it out the site.

#include "service.h"

void make(const wchar_t *ProgId = L"Outlook.Application") { CREATE(ProgId); }

class Server {
public:
  explicit Server(int Port, const wchar_t *ProgId = L"Outlook.Application") { CREATE(ProgId); }
};

void leftOut_Bad() {
  make();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
}

void leftOutOfConstructor_Bad() {
  Server S(25);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'Server::Server' creates 'Outlook.Application'
}

void given_Ok() {
  make(L"MSXML2.DOMDocument.6.0");
  Server S(25, L"MSXML2.DOMDocument.6.0");
}

void service() {
  leftOut_Bad();
  leftOutOfConstructor_Bad();
  given_Ok();
}

SERVICE(service)

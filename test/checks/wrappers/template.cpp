// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

#include "service.h"

template <typename Text> void make(Text ProgId) { CREATE(ProgId); }

template <typename Logger> class Server {
public:
  explicit Server(const wchar_t *ProgId) { start(ProgId); }
  void start(const wchar_t *ProgId) { CREATE(ProgId); }
};

void function_Bad() {
  make(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
}

void classTemplate_Bad() {
  Server<int> S(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'Server::Server' creates 'Outlook.Application'
}

void function_Ok() { make(L"MSXML2.DOMDocument.6.0"); }

void classTemplate_Ok() { Server<char> S(L"MSXML2.DOMDocument.6.0"); }

void service() {
  function_Bad();
  classTemplate_Bad();
  function_Ok();
  classTemplate_Ok();
}

SERVICE(service)

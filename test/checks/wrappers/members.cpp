// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

#include "service.h"

class Server {
public:
  Server() = default;
  explicit Server(const wchar_t *ProgId) { start(ProgId); }
  void start(const wchar_t *ProgId) { CREATE(ProgId); }
  static void startStatically(const wchar_t *ProgId) { CREATE(ProgId); }
  Server &operator<<(const wchar_t *ProgId) {
    CREATE(ProgId);
    return *this;
  }
};

class IStarter {
public:
  virtual void start(const wchar_t *ProgId) = 0;
};

class Starter : public IStarter {
public:
  void start(const wchar_t *ProgId) override { CREATE(ProgId); }
};

void method_Bad(Server &S) {
  S.start(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Server::start' creates 'Outlook.Application'
  Server::startStatically(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'Server::startStatically' creates 'Outlook.Application'
}

void constructor_Bad() {
  Server S(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'Server::Server' creates 'Outlook.Application'
  Server *P = new Server(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'Server::Server' creates 'Outlook.Application'
  delete P;
}

void operator_Bad(Server &S) {
  S << L"Outlook.Application";
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Server::operator<<' creates 'Outlook.Application'
}

void virtualMethod_Bad(IStarter &I) {
  I.start(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Starter::start' creates 'Outlook.Application'
}

void members_Ok(Server &S, IStarter &I) {
  S.start(L"MSXML2.DOMDocument.6.0");
  Server::startStatically(L"MSXML2.DOMDocument.6.0");
  Server Other(L"MSXML2.DOMDocument.6.0");
  S << L"MSXML2.DOMDocument.6.0";
  I.start(L"MSXML2.DOMDocument.6.0");
}

void service() {
  Server S;
  Starter I;
  method_Bad(S);
  constructor_Bad();
  operator_Bad(S);
  virtualMethod_Bad(I);
  members_Ok(S, I);
}

SERVICE(service)

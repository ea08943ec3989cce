// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

#include "service.h"

const wchar_t *&mailServer() {
  static const wchar_t *Server;
  return Server;
}

const wchar_t *&xmlServer() {
  static const wchar_t *Server;
  return Server;
}

struct Settings {
  const wchar_t *Server;
};

Settings &settings() {
  static Settings S;
  return S;
}

void create_Bad() {
  CREATE(mailServer());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(settings().Server);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void create_Ok() { CREATE(xmlServer()); }

void service() {
  mailServer() = L"Outlook.Application";
  xmlServer() = L"MSXML2.DOMDocument.6.0";
  settings().Server = L"Outlook.Application";
  create_Bad();
  create_Ok();
}

SERVICE(service)

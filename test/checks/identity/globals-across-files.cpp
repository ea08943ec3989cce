// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office %t

//--- settings.h
#include "service.h"

extern const wchar_t *MailServer;
extern const wchar_t *XmlServer;

struct Settings {
  static const wchar_t *const Server;
};

//--- settings.cpp
#include "settings.h"

const wchar_t *MailServer = L"Outlook.Application";
const wchar_t *XmlServer = L"MSXML2.DOMDocument.6.0";
const wchar_t *const Settings::Server = L"Outlook.Application";

//--- main.cpp
#include "settings.h"

void fromGlobal_Bad() {
  CREATE(MailServer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void fromStaticMember_Bad() {
  CREATE(Settings::Server);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void fromGlobal_Ok() { CREATE(XmlServer); }

void service() {
  fromGlobal_Bad();
  fromStaticMember_Bad();
  fromGlobal_Ok();
}

SERVICE(service)

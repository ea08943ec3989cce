// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

#include "service.h"

class Handler {
public:
  void mail_Bad() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
  void other_Ok() { CREATE_OUTLOOK(); }
  void fromTable_Bad() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
  virtual void virtual_Bad() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};

struct Entry {
  int Message;
  void (Handler::*Method)();
};

static const Entry Entries[] = {{1, &Handler::fromTable_Bad}};

void call(Handler &H, void (Handler::*Method)()) { (H.*Method)(); }

void service() {
  Handler H;
  void (Handler::*Method)() = &Handler::mail_Bad;
  (H.*Method)();
  for (const Entry &E : Entries)
    (H.*E.Method)();
  call(H, &Handler::virtual_Bad);
}

SERVICE(service)

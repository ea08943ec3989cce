// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// What the program's start constructs counts as well.

#include "service.h"

class Job {
public:
  virtual void run() = 0;
};

class MailJob : public Job {
public:
  void run() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};

class GlobalJob : public Job {
public:
  void run() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};

class NeverConstructed : public Job {
public:
  void run() override { CREATE_OUTLOOK(); }
};

static Job *Current;
static GlobalJob Global;

void WINAPI serviceMain(DWORD, LPWSTR *) {
  if (!Current)
    Current = &Global;
  Current->run();
}

int main() {
  Current = new MailJob;
  wchar_t Name[] = L"Service";
  SERVICE_TABLE_ENTRYW Table[] = {{Name, serviceMain}, {nullptr, nullptr}};
  return StartServiceCtrlDispatcherW(Table) ? 0 : 1;
}

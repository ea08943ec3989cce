// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// The context that is registered with a handler arrives as its last parameter.

#include "service.h"

typedef DWORD(WINAPI *LPHANDLER_FUNCTION_EX)(DWORD Control, DWORD Type, LPVOID Data, LPVOID Context);
STDAPICALL void *WINAPI RegisterServiceCtrlHandlerExW(LPCWSTR Name, LPHANDLER_FUNCTION_EX Handler, LPVOID Context);

struct Handler {
  virtual void stop() = 0;
};

struct MailHandler : Handler {
  void stop() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};

// Nobody makes one of these.
struct OtherHandler : Handler {
  void stop() override { CREATE_OUTLOOK(); }
};

DWORD WINAPI handle(DWORD, DWORD, LPVOID, LPVOID Context) {
  static_cast<Handler *>(Context)->stop();
  return 0;
}

void service() {
  static MailHandler H;
  RegisterServiceCtrlHandlerExW(L"Service", handle, &H);
}

SERVICE(service)

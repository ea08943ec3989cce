// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// Control handlers in the forms that services register them in, each beside one
// that creates something harmless.

#include "service.h"

typedef void(WINAPI *LPHANDLER_FUNCTION)(DWORD);
typedef DWORD(WINAPI *LPHANDLER_FUNCTION_EX)(DWORD, DWORD, LPVOID, LPVOID);
STDAPICALL void *WINAPI RegisterServiceCtrlHandlerA(LPCSTR Name, LPHANDLER_FUNCTION Handler);
STDAPICALL void *WINAPI RegisterServiceCtrlHandlerW(LPCWSTR Name, LPHANDLER_FUNCTION Handler);
STDAPICALL void *WINAPI RegisterServiceCtrlHandlerExA(LPCSTR Name, LPHANDLER_FUNCTION_EX Handler, LPVOID Context);
STDAPICALL void *WINAPI RegisterServiceCtrlHandlerExW(LPCWSTR Name, LPHANDLER_FUNCTION_EX Handler, LPVOID Context);

void WINAPI narrow_Bad(DWORD) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void WINAPI wide_Bad(DWORD) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
// Of a type of one's own, made fit.
int oldStyle_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}
DWORD WINAPI narrowEx_Bad(DWORD, DWORD, LPVOID, LPVOID) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}
void WINAPI narrow_Ok(DWORD) { CREATE_MSXML(); }
void WINAPI wide_Ok(DWORD) { CREATE_MSXML(); }
DWORD WINAPI narrowEx_Ok(DWORD, DWORD, LPVOID, LPVOID) { return 0; }
DWORD WINAPI wideEx_Ok(DWORD, DWORD, LPVOID, LPVOID) { return 0; }
void WINAPI registeredByDeadCode_Ok(DWORD) { CREATE_OUTLOOK(); }
void WINAPI stored_Ok(DWORD) { CREATE_OUTLOOK(); }

class Service {
public:
  void registerAll() {
    RegisterServiceCtrlHandlerExW(L"A", &Service::handle, this);
    RegisterServiceCtrlHandlerExW(
        L"B",
        [](DWORD, DWORD, LPVOID, LPVOID Context) -> DWORD {
          static_cast<Service *>(Context)->fromLambda_Bad();
          return 0;
        },
        this);
    RegisterServiceCtrlHandlerExW(L"C", (LPHANDLER_FUNCTION_EX)Table[0], nullptr);
  }
  void notHandled_Ok() { CREATE_OUTLOOK(); }

private:
  static DWORD WINAPI handle(DWORD Control, DWORD, LPVOID, LPVOID Context) {
    reinterpret_cast<Service *>(Context)->onControl(Control);
    return 0;
  }
  static DWORD WINAPI inTable_Bad(DWORD, DWORD, LPVOID, LPVOID) {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return 0;
  }
  virtual void onControl(DWORD) = 0;
  void fromLambda_Bad() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
  static void *const Table[];
};
void *const Service::Table[] = {(void *)&Service::inTable_Bad};

class MailService : public Service {
  void onControl(DWORD Control) override {
    if (Control == 1)
      stop_Bad();
  }
  void stop_Bad() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};
class IdleService : public Service {
  void onControl(DWORD) override { stop_Ok(); }
  void stop_Ok() { CREATE_OUTLOOK(); }
};

void neverCalled() { RegisterServiceCtrlHandlerW(L"X", registeredByDeadCode_Ok); }

struct Registration {
  LPHANDLER_FUNCTION Handler;
  LPHANDLER_FUNCTION Spare;
};

void WINAPI serviceMain(DWORD, LPWSTR *) {
  static MailService TheService;
  RegisterServiceCtrlHandlerA("A", narrow_Bad);
  RegisterServiceCtrlHandlerA("B", narrow_Ok);
  Registration R = {wide_Bad, stored_Ok};
  RegisterServiceCtrlHandlerW(L"A", R.Handler);
  RegisterServiceCtrlHandlerW(L"B", wide_Ok);
  RegisterServiceCtrlHandlerW(L"C", (LPHANDLER_FUNCTION)oldStyle_Bad);
  RegisterServiceCtrlHandlerExA("A", narrowEx_Bad, nullptr);
  RegisterServiceCtrlHandlerExA("B", narrowEx_Ok, nullptr);
  RegisterServiceCtrlHandlerExW(L"D", wideEx_Ok, nullptr);
  TheService.registerAll();
}

int main() {
  SERVICE_TABLE_ENTRYW Table[] = {{(LPWSTR)L"Mail", serviceMain}, {nullptr, nullptr}};
  return StartServiceCtrlDispatcherW(Table);
}

// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// A service of templates: the host is made for the class of the service, and
// keeps it in a static member, behind a smart pointer of its own, or makes it.

#include "service.h"

STDAPICALL void *WINAPI RegisterServiceCtrlHandlerExW(LPCWSTR Name,
                                                      DWORD(WINAPI *Handler)(DWORD, DWORD, LPVOID, LPVOID),
                                                      LPVOID Context);

template <class Service> class Host {
public:
  static int run() {
    static SERVICE_TABLE_ENTRYW Table[2];
    Table[0].lpServiceName = Service::name();
    Table[0].lpServiceProc = &Host::main;
    return StartServiceCtrlDispatcherW(Table) ? 0 : 1;
  }

private:
  static void WINAPI main(DWORD, LPWSTR *) {
    Instance = new Service();
    RegisterServiceCtrlHandlerExW(Service::name(), &Host::control, Instance);
    Instance->start();
  }
  static DWORD WINAPI control(DWORD, DWORD, LPVOID, LPVOID Context) {
    static_cast<Service *>(Context)->control();
    return 0;
  }
  static Service *Instance;
};
template <class Service> Service *Host<Service>::Instance = nullptr;

struct Mailer {
  static LPWSTR name() { return const_cast<LPWSTR>(L"Mailer"); }
  void start() { start_Bad(); }
  void control() { control_Bad(); }
  void show_Ok() { CREATE_OUTLOOK(); }

private:
  void start_Bad() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
  void control_Bad() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};

struct Spare {
  static LPWSTR name() { return const_cast<LPWSTR>(L"Spare"); }
  void start() { start_Ok(); }
  void control() {}
  void start_Ok() { CREATE_OUTLOOK(); }
};

int main(int Count, char **) {
  if (Count > 1)
    Mailer().show_Ok();
  return Host<Mailer>::run();
}

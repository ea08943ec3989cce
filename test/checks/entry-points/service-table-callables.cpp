// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// What an entry of a table may be set to.

#include "service.h"

#define SERVICE_MAIN(Name) static void WINAPI Name(DWORD, LPWSTR *)

SERVICE_MAIN(ofMacro_Bad) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

template <int N> void WINAPI instance_Bad(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

template <typename T> struct Host {
  static void WINAPI main(DWORD, LPWSTR *) { T().run_Bad(); }
};
struct Mailer {
  void run_Bad() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};
struct Idle {
  void run_Ok() { CREATE_OUTLOOK(); }
};

namespace {
void WINAPI anonymous_Bad(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
} // namespace

static void WINAPI (*const Pointer)(DWORD, LPWSTR *) = anonymous_Bad;

int main() {
  auto Lambda = [](DWORD, LPWSTR *) {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  };
  static const auto Unused = [](DWORD, LPWSTR *) { CREATE_OUTLOOK(); };
  SERVICE_TABLE_ENTRYW Table[] = {{(LPWSTR)L"A", ofMacro_Bad},
                                  {(LPWSTR)L"B", &instance_Bad<1>},
                                  {(LPWSTR)L"C", &Host<Mailer>::main},
                                  {(LPWSTR)L"D", Pointer},
                                  {(LPWSTR)L"E", +[](DWORD, LPWSTR *) {
                                     CREATE_OUTLOOK();
                                     // CHECK-MESSAGES: :[[@LINE-1]]:38: warning: 'CoCreateInstance' creates 'Outlook.Application'
                                   }},
                                  {(LPWSTR)L"F", static_cast<LPSERVICE_MAIN_FUNCTIONW>(Lambda)},
                                  {nullptr, nullptr}};
  return StartServiceCtrlDispatcherW(Table) ? 0 : sizeof(Unused) + sizeof(Idle);
}

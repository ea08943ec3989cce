// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

#include "service.h"

class Service {
public:
  Service() : Table{{Name, &Service::main_Bad}, {nullptr, nullptr}} {}
  bool dispatch() { return StartServiceCtrlDispatcherW(Table); }

private:
  static void WINAPI main_Bad(DWORD, LPWSTR *) {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
  static void WINAPI main_Ok(DWORD, LPWSTR *) { CREATE_OUTLOOK(); }

  wchar_t Name[8] = L"Service";
  SERVICE_TABLE_ENTRYW Table[2];
};

class ServiceWithStaticTable {
public:
  static bool dispatch() { return StartServiceCtrlDispatcherW(Table); }

private:
  static void WINAPI main_Bad(DWORD, LPWSTR *) {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }

  static wchar_t Name[];
  static const SERVICE_TABLE_ENTRYW Table[];
};

wchar_t ServiceWithStaticTable::Name[] = L"Service";
const SERVICE_TABLE_ENTRYW ServiceWithStaticTable::Table[] = {{Name, main_Bad}, {nullptr, nullptr}};

int main() { return Service().dispatch() || ServiceWithStaticTable::dispatch() ? 0 : 1; }

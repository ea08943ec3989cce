// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// REQUIRES: mingw

// Tables that the library's containers hold.

#include <array>
#include <vector>
#include <memory>
#include <windows.h>

#define CREATE_OUTLOOK()                                                                                              \
  do {                                                                                                                \
    CLSID Class;                                                                                                      \
    void *Object;                                                                                                     \
    CLSIDFromProgID(L"Outlook.Application", &Class);                                                                  \
    CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object);                                    \
  } while (0)

void WINAPI array_Bad(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void WINAPI staticArray_Bad(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void WINAPI pushed_Bad(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void WINAPI emplaced_Bad(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void WINAPI listed_Bad(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void WINAPI unique_Bad(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void WINAPI subscript_Bad(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void WINAPI iterated_Bad(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void WINAPI other_Ok(DWORD, LPWSTR *) { CREATE_OUTLOOK(); }

static wchar_t Name[] = L"Service";
static const std::array<SERVICE_TABLE_ENTRYW, 2> Static = {{{Name, staticArray_Bad}, {nullptr, nullptr}}};
static const std::array<SERVICE_TABLE_ENTRYW, 2> Other = {{{Name, other_Ok}, {nullptr, nullptr}}};
static const LPSERVICE_MAIN_FUNCTIONW Functions[] = {iterated_Bad};

int main() {
  std::array<SERVICE_TABLE_ENTRYW, 2> Array = {{{Name, array_Bad}, {nullptr, nullptr}}};
  std::array<SERVICE_TABLE_ENTRYW, 2> Filled{};
  Filled[0].lpServiceProc = subscript_Bad;
  std::vector<SERVICE_TABLE_ENTRYW> Pushed;
  Pushed.push_back({Name, pushed_Bad});
  Pushed.push_back({nullptr, nullptr});
  std::vector<SERVICE_TABLE_ENTRYW> Emplaced;
  Emplaced.emplace_back(SERVICE_TABLE_ENTRYW{Name, emplaced_Bad});
  std::vector<SERVICE_TABLE_ENTRYW> Listed{{Name, listed_Bad}, {nullptr, nullptr}};
  auto Unique = std::make_unique<SERVICE_TABLE_ENTRYW[]>(2);
  Unique[0].lpServiceProc = unique_Bad;
  std::vector<SERVICE_TABLE_ENTRYW> Iterated;
  for (LPSERVICE_MAIN_FUNCTIONW F : Functions) {
    SERVICE_TABLE_ENTRYW Entry = {};
    Entry.lpServiceName = Name;
    Entry.lpServiceProc = F;
    Iterated.push_back(Entry);
  }
  return Other.size() == 2 && (StartServiceCtrlDispatcherW(Array.data()) || StartServiceCtrlDispatcherW(&Filled[0]) ||
                               StartServiceCtrlDispatcherW(Pushed.data()) || StartServiceCtrlDispatcherW(&Emplaced[0]) ||
                               StartServiceCtrlDispatcherW(&Listed.front()) || StartServiceCtrlDispatcherW(Unique.get()) ||
                               StartServiceCtrlDispatcherW(Static.data()) ||
                               StartServiceCtrlDispatcherW(&*Iterated.begin()));
}

// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office --programs %t
// REQUIRES: mingw

// A library is known by the name that it was got by, in whichever way: of two
// that export a function of one name it is the one that was asked for.

//--- service/main.cpp
#include "windows-service.h"

#include <winbase.h>

extern "C" HMODULE WINAPI LoadPackagedLibrary(LPCWSTR Name, DWORD Reserved);
HINSTANCE AfxLoadLibrary(LPCWSTR Name);
HINSTANCE AfxLoadLibraryEx(LPCWSTR Name, HANDLE File, DWORD Flags);

typedef void (*MakeFunction)(const wchar_t *);

static void load_Bad() {
  HMODULE Library = LoadLibraryW(L"plugin.dll");
  auto Make = reinterpret_cast<MakeFunction>(GetProcAddress(Library, "Make"));
  Make(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}
static void load_Ok() {
  HMODULE Library = LoadLibraryW(L"other.dll");
  auto Make = reinterpret_cast<MakeFunction>(GetProcAddress(Library, "Make"));
  Make(L"Outlook.Application");
}

static void loadNarrow_Bad() {
  HMODULE Library = LoadLibraryA("C:\\Acme\\plugin.dll");
  auto Make = reinterpret_cast<MakeFunction>(GetProcAddress(Library, "Make"));
  Make(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}
static void loadNarrow_Ok() {
  HMODULE Library = LoadLibraryA("C:\\Acme\\other.dll");
  auto Make = reinterpret_cast<MakeFunction>(GetProcAddress(Library, "Make"));
  Make(L"Outlook.Application");
}

static void loadEx_Bad() {
  HMODULE Library = LoadLibraryExW(L"plugin.dll", nullptr, LOAD_LIBRARY_SEARCH_SYSTEM32);
  auto Make = reinterpret_cast<MakeFunction>(GetProcAddress(Library, "Make"));
  Make(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}
static void loadEx_Ok() {
  HMODULE Library = LoadLibraryExW(L"other.dll", nullptr, LOAD_LIBRARY_SEARCH_SYSTEM32);
  auto Make = reinterpret_cast<MakeFunction>(GetProcAddress(Library, "Make"));
  Make(L"Outlook.Application");
}

static void loadExNarrow_Bad() {
  HMODULE Library = LoadLibraryExA("plugin", nullptr, 0);
  auto Make = reinterpret_cast<MakeFunction>(GetProcAddress(Library, "Make"));
  Make(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}
static void loadExNarrow_Ok() {
  HMODULE Library = LoadLibraryExA("other", nullptr, 0);
  auto Make = reinterpret_cast<MakeFunction>(GetProcAddress(Library, "Make"));
  Make(L"Outlook.Application");
}

static void loadPackaged_Bad() {
  HMODULE Library = LoadPackagedLibrary(L"plugin.dll", 0);
  auto Make = reinterpret_cast<MakeFunction>(GetProcAddress(Library, "Make"));
  Make(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}
static void loadPackaged_Ok() {
  HMODULE Library = LoadPackagedLibrary(L"other.dll", 0);
  auto Make = reinterpret_cast<MakeFunction>(GetProcAddress(Library, "Make"));
  Make(L"Outlook.Application");
}

static void loaded_Bad() {
  HMODULE Library = GetModuleHandleW(L"plugin.dll");
  auto Make = reinterpret_cast<MakeFunction>(GetProcAddress(Library, "Make"));
  Make(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}
static void loaded_Ok() {
  HMODULE Library = GetModuleHandleW(L"other.dll");
  auto Make = reinterpret_cast<MakeFunction>(GetProcAddress(Library, "Make"));
  Make(L"Outlook.Application");
}

static void loadedNarrow_Bad() {
  HMODULE Library = GetModuleHandleA("plugin.dll");
  auto Make = reinterpret_cast<MakeFunction>(GetProcAddress(Library, "Make"));
  Make(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}
static void loadedNarrow_Ok() {
  HMODULE Library = GetModuleHandleA("other.dll");
  auto Make = reinterpret_cast<MakeFunction>(GetProcAddress(Library, "Make"));
  Make(L"Outlook.Application");
}

static void loadedEx_Bad() {
  HMODULE Library;
  GetModuleHandleExW(GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT, L"plugin.dll", &Library);
  auto Make = reinterpret_cast<MakeFunction>(GetProcAddress(Library, "Make"));
  Make(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}
static void loadedEx_Ok() {
  HMODULE Library;
  GetModuleHandleExW(GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT, L"other.dll", &Library);
  auto Make = reinterpret_cast<MakeFunction>(GetProcAddress(Library, "Make"));
  Make(L"Outlook.Application");
}

static void loadedExNarrow_Bad() {
  HMODULE Library;
  GetModuleHandleExA(0, "plugin.dll", &Library);
  auto Make = reinterpret_cast<MakeFunction>(GetProcAddress(Library, "Make"));
  Make(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}
static void loadedExNarrow_Ok() {
  HMODULE Library;
  GetModuleHandleExA(0, "other.dll", &Library);
  auto Make = reinterpret_cast<MakeFunction>(GetProcAddress(Library, "Make"));
  Make(L"Outlook.Application");
}

static void loadByMfc_Bad() {
  HMODULE Library = AfxLoadLibrary(L"plugin.dll");
  auto Make = reinterpret_cast<MakeFunction>(GetProcAddress(Library, "Make"));
  Make(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}
static void loadByMfc_Ok() {
  HMODULE Library = AfxLoadLibrary(L"other.dll");
  auto Make = reinterpret_cast<MakeFunction>(GetProcAddress(Library, "Make"));
  Make(L"Outlook.Application");
}

static void loadByMfcEx_Bad() {
  HMODULE Library = AfxLoadLibraryEx(L"plugin.dll", nullptr, 0);
  auto Make = reinterpret_cast<MakeFunction>(GetProcAddress(Library, "Make"));
  Make(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}
static void loadByMfcEx_Ok() {
  HMODULE Library = AfxLoadLibraryEx(L"other.dll", nullptr, 0);
  auto Make = reinterpret_cast<MakeFunction>(GetProcAddress(Library, "Make"));
  Make(L"Outlook.Application");
}
static void loadByCom_Bad() {
  HMODULE Library = CoLoadLibrary(const_cast<LPOLESTR>(L"plugin.dll"), TRUE);
  auto Make = reinterpret_cast<MakeFunction>(GetProcAddress(Library, "Make"));
  Make(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}
static void loadByCom_Ok() {
  HMODULE Library = CoLoadLibrary(const_cast<LPOLESTR>(L"other.dll"), TRUE);
  auto Make = reinterpret_cast<MakeFunction>(GetProcAddress(Library, "Make"));
  Make(L"Outlook.Application");
}

static void service() {
  load_Bad();
  load_Ok();
  loadNarrow_Bad();
  loadNarrow_Ok();
  loadEx_Bad();
  loadEx_Ok();
  loadExNarrow_Bad();
  loadExNarrow_Ok();
  loadPackaged_Bad();
  loadPackaged_Ok();
  loaded_Bad();
  loaded_Ok();
  loadedNarrow_Bad();
  loadedNarrow_Ok();
  loadedEx_Bad();
  loadedEx_Ok();
  loadedExNarrow_Bad();
  loadedExNarrow_Ok();
  loadByMfc_Bad();
  loadByMfc_Ok();
  loadByMfcEx_Bad();
  loadByMfcEx_Ok();
  loadByCom_Bad();
  loadByCom_Ok();
}

SERVICE(service)

//--- plugin/plugin.cpp
#include "service.h"
extern "C" __declspec(dllexport) void Make(const wchar_t *ProgId) { CREATE(ProgId); }

//--- other/other.cpp
#include "service.h"
void print(const wchar_t *);
extern "C" __declspec(dllexport) void Make(const wchar_t *Name) { print(Name); }

// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office --programs %t

// Functions of DLLs of the project that are looked up by their names.

//--- service/main.cpp
#include "processes.h"

typedef void (*RunFunction)();
typedef void (*MakeFunction)(const wchar_t *);

static FARPROC lookUp(const char *Name) {
  HMODULE Library = LoadLibraryW(L"C:\\Acme\\Plugin.dll");
  return GetProcAddress(Library, Name);
}

struct Plugin {
  RunFunction Run;
  MakeFunction Make;

  void load() {
    Run = reinterpret_cast<RunFunction>(lookUp("Run"));
    Make = (MakeFunction)lookUp("Make");
  }
};

static Plugin Loaded;

void service() {
  Loaded.load();
  Loaded.Run();
  Loaded.Make(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
  Loaded.Make(L"MSXML2.DOMDocument.6.0");
  auto Renamed = (RunFunction)GetProcAddress(LoadLibraryA("plugin"), "Public");
  Renamed();
  auto Numbered =
      (RunFunction)GetProcAddress(LoadLibraryA("plugin.dll"), (LPCSTR)7);
  Numbered();
  auto Foreign =
      (RunFunction)GetProcAddress(LoadLibraryA("kernel32.dll"), "Elsewhere");
  Foreign();
}

SERVICE(service)

//--- plugin/plugin.def
LIBRARY "Plugin"
EXPORTS
  Public = Internal   ; an alias
  Numbered @7 NONAME
  Table DATA

//--- plugin/plugin.cpp
#include "service.h"

extern "C" __declspec(dllexport) void Run() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}

extern "C" __declspec(dllexport) void Make(const wchar_t *ProgId) {
  CREATE(ProgId);
}

extern "C" void Internal() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}

extern "C" void Public() { CREATE_OUTLOOK(); }

void Numbered() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}

extern "C" __declspec(dllexport) void Elsewhere() { CREATE_OUTLOOK(); }
extern "C" __declspec(dllexport) void NeverLookedUp() { CREATE_OUTLOOK(); }

//--- other/other.cpp
#include "service.h"

extern "C" __declspec(dllexport) void Run() { CREATE_OUTLOOK(); }

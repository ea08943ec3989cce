// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office --programs %t -- -isystem %source_root/lib/Standins/qt
// REQUIRES: mingw

// Every function that tells a program its own path: each of these programs has
// the scheduler run what it is told.

//--- common/own.h
#include "windows-service.h"

#include "boost/dll/runtime_symbol_info.hpp"
#include <psapi.h>
#include <stdio.h>
#include <stdlib.h>

#include <QCoreApplication>

// What psapi.h makes macros of.
#undef GetModuleFileNameExA
#undef GetModuleFileNameExW
extern "C" DWORD WINAPI GetModuleFileNameExA(HANDLE, HMODULE, LPSTR, DWORD);
extern "C" DWORD WINAPI GetModuleFileNameExW(HANDLE, HMODULE, LPWSTR, DWORD);

#define CREATE_OUTLOOK()                                                       \
  do {                                                                         \
    void *Object;                                                              \
    CoCreateInstance(OutlookClass, nullptr, CLSCTX_LOCAL_SERVER,               \
                     IID_IDispatch, &Object);                                  \
  } while (0)

inline void schedule(const wchar_t *Path) {
  wchar_t Line[600];
  swprintf(Line, 600, L"schtasks /create /tn Mine /tr %s /sc daily", Path);
  _wsystem(Line);
}
inline void schedule(const char *Path) {
  char Line[600];
  snprintf(Line, sizeof Line, "schtasks /create /tn Mine /tr %s /sc daily", Path);
  system(Line);
}

//--- common/boost/dll/runtime_symbol_info.hpp
#include <string>
namespace boost {
namespace filesystem {
class path {
public:
  const wchar_t *c_str() const;
};
} // namespace filesystem
namespace dll {
filesystem::path program_location();
} // namespace dll
} // namespace boost

//--- module-name-narrow/main.cpp
#include "../common/own.h"
static void moduleNameNarrow_Bad() {
  char Path[260];
  GetModuleFileNameA(nullptr, Path, sizeof Path);
  schedule(Path);
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}
int main() { moduleNameNarrow_Bad(); }

//--- module-name/main.cpp
#include "../common/own.h"
static void moduleName_Bad() {
  wchar_t Path[260];
  GetModuleFileNameW(nullptr, Path, 260);
  schedule(Path);
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}
int main() { moduleName_Bad(); }

//--- process-name-narrow/main.cpp
#include "../common/own.h"
static void processNameNarrow_Bad() {
  char Path[260];
  GetModuleFileNameExA(GetCurrentProcess(), nullptr, Path, sizeof Path);
  schedule(Path);
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}
int main() { processNameNarrow_Bad(); }

//--- process-name/main.cpp
#include "../common/own.h"
static void processName_Bad() {
  wchar_t Path[260];
  GetModuleFileNameExW(GetCurrentProcess(), nullptr, Path, 260);
  schedule(Path);
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}
int main() { processName_Bad(); }

//--- kernel-name-narrow/main.cpp
#include "../common/own.h"
static void kernelNameNarrow_Bad() {
  char Path[260];
  K32GetModuleFileNameExA(GetCurrentProcess(), nullptr, Path, sizeof Path);
  schedule(Path);
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}
int main() { kernelNameNarrow_Bad(); }

//--- kernel-name/main.cpp
#include "../common/own.h"
static void kernelName_Bad() {
  wchar_t Path[260];
  K32GetModuleFileNameExW(GetCurrentProcess(), nullptr, Path, 260);
  schedule(Path);
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}
int main() { kernelName_Bad(); }

//--- image-name-narrow/main.cpp
#include "../common/own.h"
static void imageNameNarrow_Bad() {
  char Path[260];
  DWORD Size = sizeof Path;
  QueryFullProcessImageNameA(GetCurrentProcess(), 0, Path, &Size);
  schedule(Path);
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}
int main() { imageNameNarrow_Bad(); }

//--- image-name/main.cpp
#include "../common/own.h"
static void imageName_Bad() {
  wchar_t Path[260];
  DWORD Size = 260;
  QueryFullProcessImageNameW(GetCurrentProcess(), 0, Path, &Size);
  schedule(Path);
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}
int main() { imageName_Bad(); }

//--- runtime-narrow/main.cpp
#include "../common/own.h"
static void runtimeNarrow_Bad() {
  char *Path = nullptr;
  _get_pgmptr(&Path);
  schedule(Path);
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}
int main() { runtimeNarrow_Bad(); }

//--- runtime/main.cpp
#include "../common/own.h"
static void runtime_Bad() {
  wchar_t *Path = nullptr;
  _get_wpgmptr(&Path);
  schedule(Path);
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}
int main() { runtime_Bad(); }

//--- qt/main.cpp
#include "../common/own.h"
static void qt_Bad() {
  QString Path = QCoreApplication::applicationFilePath();
  schedule(reinterpret_cast<const wchar_t *>(Path.utf16()));
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}
int main() { qt_Bad(); }

//--- boost/main.cpp
#include "../common/own.h"
static void boost_Bad() {
  schedule(boost::dll::program_location().c_str());
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}
int main() { boost_Bad(); }

//--- tells/main.cpp
#include "../common/own.h"
void print(const char *);
void print(const wchar_t *);
// It only tells where it lies, and has another program run.
static void printOwn_Ok() {
  {
    char Path[260];
    GetModuleFileNameA(nullptr, Path, sizeof Path);
    print(Path);
  }
  {
    wchar_t Path[260];
    GetModuleFileNameW(nullptr, Path, 260);
    print(Path);
  }
  {
    char Path[260];
    GetModuleFileNameExA(GetCurrentProcess(), nullptr, Path, sizeof Path);
    print(Path);
  }
  {
    wchar_t Path[260];
    GetModuleFileNameExW(GetCurrentProcess(), nullptr, Path, 260);
    print(Path);
  }
  {
    char Path[260];
    K32GetModuleFileNameExA(GetCurrentProcess(), nullptr, Path, sizeof Path);
    print(Path);
  }
  {
    wchar_t Path[260];
    K32GetModuleFileNameExW(GetCurrentProcess(), nullptr, Path, 260);
    print(Path);
  }
  {
    char Path[260];
    DWORD Size = sizeof Path;
    QueryFullProcessImageNameA(GetCurrentProcess(), 0, Path, &Size);
    print(Path);
  }
  {
    wchar_t Path[260];
    DWORD Size = 260;
    QueryFullProcessImageNameW(GetCurrentProcess(), 0, Path, &Size);
    print(Path);
  }
  {
    char *Path = nullptr;
    _get_pgmptr(&Path);
    print(Path);
  }
  {
    wchar_t *Path = nullptr;
    _get_wpgmptr(&Path);
    print(Path);
  }
  print(reinterpret_cast<const wchar_t *>(QCoreApplication::applicationFilePath().utf16()));
  print(boost::dll::program_location().c_str());
  schedule(L"C:\\Acme\\elsewhere.exe");
  CREATE_OUTLOOK();
}
int main() { printOwn_Ok(); }

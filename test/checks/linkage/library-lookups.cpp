// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office --programs %t -- -isystem %t/include

// Functions that libraries look up in DLLs of the project: of two that export one of
// the same name it is that of the DLL that was named.

//--- include/libraries.h
extern "C" {
void *dlopen(const char *Name, int Mode);
void *dlsym(void *Library, const char *Name);
}
class QLibrary {
public:
  QLibrary();
  explicit QLibrary(const char *Name);
  void setFileName(const char *Name);
  void *resolve(const char *Name);
  static void *resolve(const char *Library, const char *Name);
};
class wxDynamicLibrary {
public:
  wxDynamicLibrary();
  explicit wxDynamicLibrary(const char *Name);
  bool Load(const char *Name);
  void *GetSymbol(const char *Name) const;
  void *GetSymbolAorW(const char *Name) const;
};
namespace boost {
namespace dll {
class shared_library {
public:
  shared_library();
  explicit shared_library(const char *Name);
  void load(const char *Name);
  template <typename T> T get(const char *Name) const { return T(); }
};
} // namespace dll
} // namespace boost
namespace Poco {
class SharedLibrary {
public:
  SharedLibrary();
  explicit SharedLibrary(const char *Name);
  void load(const char *Name);
  void *getSymbol(const char *Name);
};
} // namespace Poco

//--- service/main.cpp
#include "service.h"

#include <libraries.h>

typedef void (*MakeFunction)(const wchar_t *);

static void posix_Bad() {
  auto Make = reinterpret_cast<MakeFunction>(dlsym(dlopen("plugin.dll", 1), "Make"));
  Make(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}
static void posix_Ok() {
  auto Make = reinterpret_cast<MakeFunction>(dlsym(dlopen("other.dll", 1), "Make"));
  Make(L"Outlook.Application");
}
static void qtObject_Bad() {
  QLibrary Library("plugin");
  auto Make = reinterpret_cast<MakeFunction>(Library.resolve("Make"));
  Make(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}
static void qtObject_Ok() {
  QLibrary Library("other");
  auto Make = reinterpret_cast<MakeFunction>(Library.resolve("Make"));
  Make(L"Outlook.Application");
}
static void qtFileName_Bad() {
  QLibrary Library;
  Library.setFileName("plugin");
  auto Make = reinterpret_cast<MakeFunction>(Library.resolve("Make"));
  Make(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}
static void qtFileName_Ok() {
  QLibrary Library;
  Library.setFileName("other");
  auto Make = reinterpret_cast<MakeFunction>(Library.resolve("Make"));
  Make(L"Outlook.Application");
}
static void qtFile_Bad() {
  auto Make = reinterpret_cast<MakeFunction>(QLibrary::resolve("plugin", "Make"));
  Make(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}
static void qtFile_Ok() {
  auto Make = reinterpret_cast<MakeFunction>(QLibrary::resolve("other", "Make"));
  Make(L"Outlook.Application");
}
static void wx_Bad() {
  wxDynamicLibrary Library("plugin.dll");
  auto Make = reinterpret_cast<MakeFunction>(Library.GetSymbol("Make"));
  Make(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}
static void wx_Ok() {
  wxDynamicLibrary Library("other.dll");
  auto Make = reinterpret_cast<MakeFunction>(Library.GetSymbol("Make"));
  Make(L"Outlook.Application");
}
static void wxLoad_Bad() {
  wxDynamicLibrary Library;
  Library.Load("plugin.dll");
  auto Make = reinterpret_cast<MakeFunction>(Library.GetSymbolAorW("Make"));
  Make(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}
static void wxLoad_Ok() {
  wxDynamicLibrary Library;
  Library.Load("other.dll");
  auto Make = reinterpret_cast<MakeFunction>(Library.GetSymbolAorW("Make"));
  Make(L"Outlook.Application");
}
static void boost_Bad() {
  boost::dll::shared_library Library("plugin.dll");
  auto Make = Library.get<MakeFunction>("Make");
  Make(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}
static void boost_Ok() {
  boost::dll::shared_library Library("other.dll");
  auto Make = Library.get<MakeFunction>("Make");
  Make(L"Outlook.Application");
}
static void boostLoad_Bad() {
  boost::dll::shared_library Library;
  Library.load("plugin.dll");
  auto Make = Library.get<MakeFunction>("Make");
  Make(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}
static void boostLoad_Ok() {
  boost::dll::shared_library Library;
  Library.load("other.dll");
  auto Make = Library.get<MakeFunction>("Make");
  Make(L"Outlook.Application");
}
static void poco_Bad() {
  Poco::SharedLibrary Library("plugin.dll");
  auto Make = reinterpret_cast<MakeFunction>(Library.getSymbol("Make"));
  Make(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}
static void poco_Ok() {
  Poco::SharedLibrary Library("other.dll");
  auto Make = reinterpret_cast<MakeFunction>(Library.getSymbol("Make"));
  Make(L"Outlook.Application");
}
static void pocoLoad_Bad() {
  Poco::SharedLibrary Library;
  Library.load("plugin.dll");
  auto Make = reinterpret_cast<MakeFunction>(Library.getSymbol("Make"));
  Make(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}
static void pocoLoad_Ok() {
  Poco::SharedLibrary Library;
  Library.load("other.dll");
  auto Make = reinterpret_cast<MakeFunction>(Library.getSymbol("Make"));
  Make(L"Outlook.Application");
}

static void service() {
  posix_Bad();
  posix_Ok();
  qtObject_Bad();
  qtObject_Ok();
  qtFileName_Bad();
  qtFileName_Ok();
  qtFile_Bad();
  qtFile_Ok();
  wx_Bad();
  wx_Ok();
  wxLoad_Bad();
  wxLoad_Ok();
  boost_Bad();
  boost_Ok();
  boostLoad_Bad();
  boostLoad_Ok();
  poco_Bad();
  poco_Ok();
  pocoLoad_Bad();
  pocoLoad_Ok();
}

SERVICE(service)

//--- plugin/plugin.cpp
#include "service.h"
extern "C" __declspec(dllexport) void Make(const wchar_t *ProgId) { CREATE(ProgId); }

//--- other/other.cpp
#include "service.h"
void print(const wchar_t *);
extern "C" __declspec(dllexport) void Make(const wchar_t *Name) { print(Name); }

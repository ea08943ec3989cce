// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office --programs %t -- -fms-extensions

// A service that loads plug-ins: each exports a factory, under a name, by
// ordinal or in a table; a desktop program loads another.

//--- plugin.h
#include "processes.h"
struct IPlugin {
  virtual void start() = 0;
  virtual void stop() = 0;
};
typedef IPlugin *(*PluginCreator)();
struct PluginTable {
  int Version;
  void (*Initialize)(void *Host);
  void (*Execute)(void *Host, const wchar_t *Command);
};
typedef const PluginTable *(__stdcall *GetTable)();
#define EXPORT extern "C" __declspec(dllexport)

//--- service/main.cpp
#include "../plugin.h"

class Host {
public:
  void load(const wchar_t *Name) {
    HMODULE Module = LoadLibraryW(Name);
    if (PluginCreator Create = reinterpret_cast<PluginCreator>(GetProcAddress(Module, "CreatePlugin")))
      Plugins[Count++] = Create();
    if (auto Get = (GetTable)GetProcAddress(Module, "GetPluginTable"))
      Tables[Tabled++] = Get();
  }
  void run() {
    for (int I = 0; I < Count; ++I)
      Plugins[I]->start();
    for (int I = 0; I < Tabled; ++I) {
      Tables[I]->Initialize(this);
      Tables[I]->Execute(this, L"mail");
    }
  }

private:
  IPlugin *Plugins[8];
  const PluginTable *Tables[8];
  int Count = 0, Tabled = 0;
};

void service() {
  Host H;
  H.load(L"mailplugin.dll");
  H.load(L"plugins\\tableplugin.dll");
  H.run();
}
SERVICE(service)

//--- mailplugin/mail.cpp
#include "../plugin.h"
class MailPlugin : public IPlugin {
public:
  void start() override { started_Bad(); }
  void stop() override { stopped_Ok(); }
  void started_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void stopped_Ok() { CREATE_OUTLOOK(); }
};
EXPORT IPlugin *CreatePlugin() { return new MailPlugin; }
EXPORT void Configure_Ok() { CREATE_OUTLOOK(); }

//--- tableplugin/table.cpp
#include "../plugin.h"
static void initialize_Ok(void *) { CREATE_MSXML(); }
static void execute_Bad(void *, const wchar_t *) { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:52: warning: 'CoCreateInstance' creates 'Outlook.Application'
static void configure_Ok(void *) { CREATE_OUTLOOK(); }
static const PluginTable Table = {1, initialize_Ok, execute_Bad};
EXPORT const PluginTable *__stdcall GetPluginTable() { return &Table; }

//--- guiplugin/gui.cpp
#include "../plugin.h"
class GuiPlugin : public IPlugin {
public:
  void start() override { gui_Ok(); }
  void stop() override {}
  void gui_Ok() { CREATE_OUTLOOK(); }
};
EXPORT IPlugin *CreatePlugin() { return new GuiPlugin; }

//--- desktop/main.cpp
#include "../plugin.h"
int main() {
  auto Create = (PluginCreator)GetProcAddress(LoadLibraryW(L"guiplugin"), "CreatePlugin");
  Create()->start();
}

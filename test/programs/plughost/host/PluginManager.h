#pragma once

#include "../sdk/plugin.h"

#include <string>
#include <vector>

class CPluginManager : public IPluginHost {
public:
  ~CPluginManager();

  bool Load(const wchar_t *folder, const wchar_t *file);
  void StartAll();
  void TickAll();
  void StopAll();

  void Log(int level, const wchar_t *text) override;
  const wchar_t *Setting(const wchar_t *key) override;

private:
  struct Entry {
    HMODULE module;
    IPlugin *plugin;
    bool running;
  };

  template <typename Function> static bool Resolve(HMODULE module, const char *name, Function &function) {
    function = reinterpret_cast<Function>(GetProcAddress(module, name));
    return function != nullptr;
  }

  std::vector<Entry> m_entries;
  std::wstring m_setting;
};

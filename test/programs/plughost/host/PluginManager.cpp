#include "PluginManager.h"

CPluginManager::~CPluginManager() {
  for (Entry &entry : m_entries) {
    entry.plugin->Destroy();
    FreeLibrary(entry.module);
  }
}

bool CPluginManager::Load(const wchar_t *folder, const wchar_t *file) {
  const std::wstring path = std::wstring(folder) + L"\\" + file;
  HMODULE module = LoadLibraryExW(path.c_str(), nullptr, LOAD_WITH_ALTERED_SEARCH_PATH);
  if (!module)
    return false;

  PFN_PLUGIN_VERSION version;
  PFN_PLUGIN_CREATE create;
  if (!Resolve(module, "PluginVersion", version) || version() > PLUGIN_API_VERSION ||
      !Resolve(module, "PluginCreate", create)) {
    FreeLibrary(module);
    return false;
  }
  const Entry entry = {module, create(PLUGIN_API_VERSION), false};
  m_entries.push_back(entry);
  return true;
}

void CPluginManager::StartAll() {
  for (auto &entry : m_entries)
    entry.running = entry.plugin->Start(this);
}

void CPluginManager::TickAll() {
  for (auto &entry : m_entries)
    if (entry.running)
      entry.plugin->Tick();
}

void CPluginManager::StopAll() {
  for (auto i = m_entries.rbegin(); i != m_entries.rend(); ++i)
    i->plugin->Stop();
}

void CPluginManager::Log(int, const wchar_t *text) { OutputDebugStringW(text); }

const wchar_t *CPluginManager::Setting(const wchar_t *key) {
  wchar_t value[256];
  GetPrivateProfileStringW(L"plugins", key, L"", value, 256, L"hub.ini");
  m_setting = value;
  return m_setting.c_str();
}

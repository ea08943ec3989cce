// hubshell.exe: shows on the desktop what the service does.
#include "../sdk/plugin.h"

#include <commctrl.h>

namespace {

class Shell : public IPluginHost {
public:
  void Log(int, const wchar_t *text) override { SetWindowTextW(m_status, text); }
  const wchar_t *Setting(const wchar_t *) override { return L""; }

  bool open(HINSTANCE instance) {
    m_status = CreateWindowExW(0, STATUSCLASSNAMEW, L"", WS_VISIBLE, 0, 0, 0, 0, nullptr, nullptr,
                               instance, nullptr);
    HMODULE charts = LoadLibraryW(L"charts.dll");
    if (!charts)
      return false;
    auto create = (PFN_PLUGIN_CREATE)GetProcAddress(charts, "PluginCreate");
    m_charts = create(PLUGIN_API_VERSION);
    return m_charts->Start(this);
  }

  void draw() {
    const wchar_t *title = L"Messages";
    m_charts->Message(WM_USER, &title);
  }

  void mail() {
    auto test = (PFN_PLUGIN_SELFTEST)GetProcAddress(LoadLibraryW(L"outmail.dll"), "PluginSelfTest");
    if (test)
      test();
  }

private:
  HWND m_status = nullptr;
  IPlugin *m_charts = nullptr;
};

} // namespace

int WINAPI wWinMain(HINSTANCE instance, HINSTANCE, LPWSTR line, int) {
  CoInitialize(nullptr);
  Shell shell;
  if (!shell.open(instance))
    return 1;
  if (*line == L'm')
    shell.mail();
  else
    shell.draw();
  return 0;
}

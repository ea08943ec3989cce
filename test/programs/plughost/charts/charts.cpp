// Charts of what the plug-ins did. It is loaded by the shell, never by the service.
#include "../sdk/plugin.h"

namespace {

class Charts : public PluginBase<Charts> {
public:
  const wchar_t *Name() const override { return L"charts"; }

  void Message(unsigned id, void *data) override {
    if (id == WM_USER)
      draw(*static_cast<const wchar_t *const *>(data));
  }

private:
  void draw(const wchar_t *title) {
    CLSID clsid;
    IDispatch *excel = nullptr;
    CLSIDFromProgID(L"Excel.Chart", &clsid);
    if (SUCCEEDED(CoCreateInstance(clsid, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch,
                                   reinterpret_cast<void **>(&excel))))
      m_host->Log(0, title);
  }
};

} // namespace

extern "C" unsigned __cdecl PluginVersion() { return PLUGIN_API_VERSION; }

extern "C" IPlugin *__cdecl PluginCreate(unsigned) { return new Charts; }

// Puts what comes into a database, by ADO.
#include "../sdk/plugin.h"

namespace {

class SqlDrop : public PluginBase<SqlDrop> {
public:
  const wchar_t *Name() const override { return L"sqldrop"; }

  bool OnStart() {
    CLSID clsid;
    return SUCCEEDED(CLSIDFromProgID(L"ADODB.Connection", &clsid)) &&
           SUCCEEDED(CoCreateInstance(clsid, nullptr, CLSCTX_INPROC_SERVER, IID_IDispatch,
                                      reinterpret_cast<void **>(&m_connection)));
  }

  void OnStop() {
    if (m_connection)
      m_connection->Release();
  }

private:
  IDispatch *m_connection = nullptr;
};

} // namespace

extern "C" unsigned __cdecl PluginVersion() { return PLUGIN_API_VERSION; }

extern "C" IPlugin *__cdecl PluginCreate(unsigned) { return new SqlDrop; }

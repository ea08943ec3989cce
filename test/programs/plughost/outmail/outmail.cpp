// Mails what lies in the outbox folder.
#include "../sdk/plugin.h"

#include <process.h>

namespace {

HRESULT makeObject(const wchar_t *moniker, IDispatch **object) {
  return CoGetObject(moniker, nullptr, IID_IDispatch, reinterpret_cast<void **>(object));
}

class OutMail : public PluginBase<OutMail> {
  friend class PluginBase<OutMail>;

public:
  const wchar_t *Name() const override { return L"outmail"; }

  void Tick() override {
    WIN32_FIND_DATAW data;
    HANDLE find = FindFirstFileW(m_host->Setting(L"outbox"), &data);
    if (find == INVALID_HANDLE_VALUE)
      return;
    FindClose(find);
    _beginthread(&OutMail::deliver, 0, this);
  }

  // Of the shell's menu, "Open in Outlook". The service sends no messages.
  static void show() {
    IDispatch *outlook = nullptr;
    if (SUCCEEDED(makeObject(L"new:Outlook.Application", &outlook)))
      outlook->Release();
  }

private:
  ~OutMail() override {
    if (m_outlook)
      m_outlook->Release();
  }

  static void __cdecl deliver(void *self) {
    CoInitialize(nullptr);
    static_cast<OutMail *>(self)->deliver();
    CoUninitialize();
  }

  void deliver() {
    if (!m_outlook &&
        FAILED(makeObject(L"new:{0006F03A-0000-0000-C000-000000000046}", &m_outlook)))
      m_host->Log(2, L"no Outlook");
  }

  IDispatch *m_outlook = nullptr;
};

} // namespace

extern "C" unsigned __cdecl OutMailVersion() { return 2; }

extern "C" IPlugin *__cdecl OutMailCreate(unsigned hostVersion) {
  return hostVersion >= 2 ? new OutMail : nullptr;
}

// rundll32 outmail.dll,PluginSelfTest: for support, by hand
extern "C" int __cdecl OutMailSelfTest() {
  CoInitialize(nullptr);
  OutMail::show();
  CoUninitialize();
  return 0;
}

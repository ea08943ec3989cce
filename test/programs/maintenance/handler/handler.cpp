// handler.dll: the Task Scheduler creates an object of it and calls Start
#include <initguid.h>

#include "../com/taskhandler.h"
#include "../com/unknown.h"
#include "chores.h"

LONG g_objects;

// {6C2F9A54-0B8E-4C21-8E43-0F5E7A1B2C01}
DEFINE_GUID(CLSID_Maintenance, 0x6C2F9A54, 0x0B8E, 0x4C21, 0x8E, 0x43, 0x0F, 0x5E, 0x7A, 0x1B, 0x2C, 0x01);

namespace {

class Maintenance : public ComObject<ITaskHandler> {
public:
  STDMETHODIMP Start(IUnknown *services, BSTR data) override {
    m_services = services;
    m_chores = ChoresFor(data ? data : L"cpt");
    m_thread = CreateThread(nullptr, 0, &Maintenance::Run, this, 0, nullptr);
    return m_thread ? S_OK : HRESULT_FROM_WIN32(GetLastError());
  }

  STDMETHODIMP Stop(HRESULT *code) override {
    InterlockedExchange(&m_stopped, 1);
    WaitForSingleObject(m_thread, INFINITE);
    *code = m_result;
    return S_OK;
  }

  STDMETHODIMP Pause() override { return SuspendThread(m_thread) == ~0u ? E_FAIL : S_OK; }
  STDMETHODIMP Resume() override { return ResumeThread(m_thread) == ~0u ? E_FAIL : S_OK; }

private:
  static DWORD WINAPI Run(void *self) {
    CoInitializeEx(nullptr, COINIT_MULTITHREADED);
    static_cast<Maintenance *>(self)->Work();
    CoUninitialize();
    return 0;
  }

  void Work() {
    for (const auto &chore : m_chores) {
      if (m_stopped)
        break;
      const HRESULT hr = chore->Do();
      if (FAILED(hr))
        m_result = hr;
    }
  }

  IUnknown *m_services = nullptr;
  HANDLE m_thread = nullptr;
  HRESULT m_result = S_OK;
  LONG m_stopped = 0;
  Chores m_chores;
};

} // namespace

STDAPI DllGetClassObject(REFCLSID clsid, REFIID iid, void **object) {
  if (clsid != CLSID_Maintenance)
    return CLASS_E_CLASSNOTAVAILABLE;
  auto *factory = new Factory<Maintenance>;
  const HRESULT hr = factory->QueryInterface(iid, object);
  factory->Release();
  return hr;
}

STDAPI DllCanUnloadNow() { return g_objects ? S_FALSE : S_OK; }

// rundll32 maintenance.dll,RunChoreW p - for a task of its own
extern "C" void CALLBACK RunChoreW(HWND, HINSTANCE, LPWSTR line, int) {
  CoInitialize(nullptr);
  for (const auto &chore : ChoresFor(line))
    if (!chore->NeedsNetwork())
      chore->Do();
  CoUninitialize();
}

// LedgerServer.cpp : Implementation of WinMain

#include "stdafx.h"
#include "../shared/Ledger.h"
#include "../shared/AutoObject.h"

class CLedgerServerModule : public CAtlServiceModuleT<CLedgerServerModule, IDS_SERVICENAME> {
public:
  DECLARE_LIBID(LIBID_LedgerLib)
  DECLARE_REGISTRY_APPID_RESOURCEID(IDR_LEDGERSERVER, "{5B6C2A1E-7A0E-4B61-9A0F-0C2D7B1E6A01}")

  HRESULT InitializeSecurity() throw() { return S_OK; }

  HRESULT PreMessageLoop(int nShowCmd) throw() {
    HRESULT hr = CAtlServiceModuleT<CLedgerServerModule, IDS_SERVICENAME>::PreMessageLoop(nShowCmd);
    if (SUCCEEDED(hr))
      hr = OpenRates();
    return hr;
  }

  HRESULT PostMessageLoop() throw() {
    m_rates.Do(L"Quit");
    return CAtlServiceModuleT<CLedgerServerModule, IDS_SERVICENAME>::PostMessageLoop();
  }

  // The exchange rates have always been a workbook.
  HRESULT OpenRates() throw() {
    HRESULT hr = m_rates.Start(L"Excel.Application");
    if (hr == CO_E_CLASSSTRING)
      LogEvent(_T("Excel is not installed"));
    return hr;
  }

  // Of old: what /regserver did once. Nobody calls it any more.
  HRESULT ImportContacts() throw() {
    CAutoObject outlook;
    return outlook.Start(L"Outlook.Application");
  }

private:
  CAutoObject m_rates;
};

CLedgerServerModule _AtlModule;

extern "C" int WINAPI _tWinMain(HINSTANCE, HINSTANCE, LPTSTR, int nShowCmd) {
  return _AtlModule.WinMain(nShowCmd);
}

#include "Basket.h"

class CShopModule : public ATL::CAtlDllModuleT<CShopModule> {
public:
  DECLARE_LIBID(LIBID_Shop)
};

CShopModule _AtlModule;

OBJECT_ENTRY_AUTO(CLSID_Basket, CBasket)

extern "C" BOOL WINAPI DllMain(HINSTANCE, DWORD dwReason, LPVOID lpReserved) {
  return _AtlModule.DllMain(dwReason, lpReserved);
}

STDAPI DllCanUnloadNow() { return _AtlModule.DllCanUnloadNow(); }

STDAPI DllGetClassObject(REFCLSID rclsid, REFIID riid, LPVOID *ppv) {
  return _AtlModule.DllGetClassObject(rclsid, riid, ppv);
}

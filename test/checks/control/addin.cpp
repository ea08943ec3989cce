// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// An add-in of Outlook runs where Outlook runs. It is handed the application.

#include "service.h"

struct IDTExtensibility2 : IDispatch {
  virtual HRESULT WINAPI OnConnection(IDispatch *Application, int Mode, IDispatch *AddIn, void **Custom) = 0;
  virtual HRESULT WINAPI OnDisconnection(int Mode, void **Custom) = 0;
};

class AddIn_Ok : public IDTExtensibility2 {
public:
  HRESULT WINAPI QueryInterface(REFIID, void **) override { return 0; }
  DWORD WINAPI AddRef() override { return 1; }
  DWORD WINAPI Release() override { return 1; }
  HRESULT WINAPI OnConnection(IDispatch *Application, int, IDispatch *, void **) override {
    Outlook = Application;
    Outlook->AddRef();
    return 0;
  }
  HRESULT WINAPI OnDisconnection(int, void **) override {
    Outlook->Release();
    return 0;
  }

private:
  IDispatch *Outlook = nullptr;
};

extern "C" __declspec(dllexport) HRESULT WINAPI DllGetClassObject(REFCLSID, REFIID, void **Object) {
  *Object = new AddIn_Ok;
  return 0;
}

// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// REQUIRES: mingw

// The types of the rows are those of Windows' own headers.

#include <windows.h>

#include <comsvcs.h>
#include <httpext.h>
#include <httpfilt.h>
#include <ntsecapi.h>
#include <wbemprov.h>
#include <srv.h>
#include <winspool.h>
#include <winsplp.h>

#define CREATE_OUTLOOK()                                                                                              \
  do {                                                                                                                \
    CLSID Class;                                                                                                      \
    void *Object;                                                                                                     \
    CLSIDFromProgID(L"Outlook.Application", &Class);                                                                  \
    CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object);                                    \
  } while (0)

#define UNKNOWN()                                                                                                     \
  STDMETHODIMP QueryInterface(REFIID, void **) override { return S_OK; }                                              \
  STDMETHODIMP_(ULONG) AddRef() override { return 1; }                                                                \
  STDMETHODIMP_(ULONG) Release() override { return 1; }

#define EXPORT extern "C" __declspec(dllexport)

EXPORT VOID WINAPI ServiceMain(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
EXPORT DWORD WINAPI HttpExtensionProc(EXTENSION_CONTROL_BLOCK *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return HSE_STATUS_SUCCESS;
}
EXPORT WINBOOL WINAPI GetExtensionVersion(HSE_VERSION_INFO *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return TRUE;
}
EXPORT WINBOOL WINAPI TerminateExtension(DWORD) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return TRUE;
}
EXPORT DWORD WINAPI HttpFilterProc(HTTP_FILTER_CONTEXT *, DWORD, VOID *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}
EXPORT WINBOOL WINAPI GetFilterVersion(HTTP_FILTER_VERSION *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return TRUE;
}
EXPORT WINBOOL WINAPI TerminateFilter(DWORD) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return TRUE;
}
EXPORT BOOLEAN NTAPI InitializeChangeNotify(void) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return TRUE;
}
EXPORT NTSTATUS NTAPI PasswordChangeNotify(PUNICODE_STRING, ULONG, PUNICODE_STRING) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}
EXPORT BOOLEAN NTAPI PasswordFilter(PUNICODE_STRING, PUNICODE_STRING, PUNICODE_STRING, BOOLEAN) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return TRUE;
}
EXPORT RETCODE xp_sendmail_Bad(SRV_PROC *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}
LPMONITOR2 WINAPI InitializePrintMonitor2(PMONITORINIT, PHANDLE) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return nullptr;
}
WINBOOL WINAPI InitializePrintProvidor(LPPRINTPROVIDOR, DWORD, LPWSTR) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return TRUE;
}

class Provider : public IWbemProviderInit {
public:
  UNKNOWN()
  STDMETHODIMP Initialize(LPWSTR, LONG, LPWSTR, LPWSTR, IWbemServices *, IWbemContext *,
                          IWbemProviderInitSink *) override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return S_OK;
  }
};

struct IMailer : IDispatch {
  virtual HRESULT STDMETHODCALLTYPE Send() = 0;
};
class Component : public IMailer {
public:
  UNKNOWN()
  STDMETHODIMP GetTypeInfoCount(UINT *) override { return S_OK; }
  STDMETHODIMP GetTypeInfo(UINT, LCID, ITypeInfo **) override { return S_OK; }
  STDMETHODIMP GetIDsOfNames(REFIID, LPOLESTR *, UINT, LCID, DISPID *) override { return S_OK; }
  STDMETHODIMP Invoke(DISPID, REFIID, LCID, WORD, DISPPARAMS *, VARIANT *, EXCEPINFO *, UINT *) override {
    return S_OK;
  }
  STDMETHODIMP Send() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return S_OK;
  }
  STDMETHODIMP OnStartPage(IUnknown *) { return S_OK; }
};
class Pooled : public IObjectControl {
public:
  UNKNOWN()
  STDMETHODIMP Activate() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return S_OK;
  }
  STDMETHODIMP_(void) Deactivate() override {}
  STDMETHODIMP_(WINBOOL) CanBePooled() override { return TRUE; }
  void helper_Ok() { CREATE_OUTLOOK(); }
};

void *create() {
  new Provider;
  new Pooled;
  return new Component;
}

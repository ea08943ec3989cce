// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office %t -- -isystem %source_root/lib/Standins/atl
// REQUIRES: mingw

//--- server.h
#include "windows-service.h"

#include <atlbase.h>
#include <atlstr.h>

class CServer {
public:
  explicit CServer(LPCTSTR ProgId) : m_ProgId(ProgId) {}
  HRESULT Start();

private:
  CString m_ProgId;
  CComPtr<IDispatch> m_Dispatch;
};

HRESULT StartServer(const CString &ProgId, IDispatch **Dispatch);
HRESULT StartServer(REFCLSID Class, IDispatch **Dispatch);
template <class T> HRESULT Start(LPCOLESTR ProgId, CComPtr<T> &Pointer) {
  return Pointer.CoCreateInstance(ProgId);
}

//--- server.cpp
#include "server.h"

HRESULT CServer::Start() {
  return m_Dispatch.CoCreateInstance(CComBSTR(m_ProgId));
  // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'ATL::CComPtrBase::CoCreateInstance' creates 'Outlook.Application'
}

HRESULT StartServer(const CString &ProgId, IDispatch **Dispatch) {
  CComPtr<IDispatch> Server;
  HRESULT Result = Server.CoCreateInstance(CT2W(ProgId));
  if (FAILED(Result))
    return Result;
  return Server.CopyTo(Dispatch);
}

HRESULT StartServer(REFCLSID Class, IDispatch **Dispatch) {
  CComPtr<IDispatch> Server;
  Server.CoCreateInstance(Class);
  *Dispatch = Server.Detach();
  return S_OK;
}

//--- main.cpp
#include "server.h"

void wrapper_Bad() {
  CComPtr<IDispatch> Outlook;
  StartServer(CString("Outlook.Application"), &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'StartServer' creates 'Outlook.Application'
  StartServer("Outlook.Application", &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'StartServer' creates 'Outlook.Application'
  StartServer(OutlookClass, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'StartServer' creates 'Outlook.Application'
}

void template_Bad() {
  CComPtr<IUnknown> Outlook;
  Start(L"Outlook.Application", Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'Start' creates 'Outlook.Application'
}

// The field decides, so the site stays at its use.
void class_Ok() {
  CServer Server(_T("Outlook.Application"));
  Server.Start();
}

void wrapper_Ok() {
  CComPtr<IDispatch> Document;
  StartServer(CString("MSXML2.DOMDocument.6.0"), &Document);
  StartServer(DocumentClass, &Document);
  Start(L"MSXML2.DOMDocument.6.0", Document);
}

void service() {
  wrapper_Bad();
  template_Bad();
  class_Ok();
  wrapper_Ok();
}

SERVICE(service)

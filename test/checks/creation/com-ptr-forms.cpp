// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

// What constructs a _com_ptr_t, and what it may be handed.

#include "windows-service.h"

#include <comdef.h>

_COM_SMARTPTR_TYPEDEF(IDispatch, __uuidof(IDispatch));
_COM_SMARTPTR_TYPEDEF(IUnknown, __uuidof(IUnknown));

struct OutlookApplication;
__CRT_UUID_DECL(OutlookApplication, 0x0006F03A, 0, 0, 0xC0, 0, 0, 0, 0, 0, 0, 0x46)

void constructed_Bad() {
  IDispatchPtr ByProgId(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: '_com_ptr_t::_com_ptr_t' creates 'Outlook.Application'
  IDispatchPtr ByNarrowProgId("Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: '_com_ptr_t::_com_ptr_t' creates 'Outlook.Application'
  IDispatchPtr ByText(L"{0006F03A-0000-0000-C000-000000000046}", nullptr, CLSCTX_LOCAL_SERVER);
  // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: '_com_ptr_t::_com_ptr_t' creates 'Outlook.Application'
  IDispatchPtr ByClsid(OutlookClass);
  // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: '_com_ptr_t::_com_ptr_t' creates 'Outlook.Application'
  IDispatchPtr ByType(__uuidof(OutlookApplication));
  // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: '_com_ptr_t::_com_ptr_t' creates 'Outlook.Application'
}

struct Mailer_Bad {
  IDispatchPtr Outlook;
  Mailer_Bad() : Outlook(L"Outlook.Application") {}
  // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: '_com_ptr_t::_com_ptr_t' creates 'Outlook.Application'
};

void inMember() { Mailer_Bad M; }

void temporary_Bad() {
  if (IDispatchPtr(L"Outlook.Application"))
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: '_com_ptr_t::_com_ptr_t' creates 'Outlook.Application'
    return;
  auto *OnHeap = new IDispatchPtr("Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: '_com_ptr_t::_com_ptr_t' creates 'Outlook.Application'
  delete OnHeap;
}

void create_Bad() {
  IDispatchPtr Outlook;
  Outlook.CreateInstance(OutlookClass);
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: '_com_ptr_t::CreateInstance' creates 'Outlook.Application'
  Outlook.CreateInstance(__uuidof(OutlookApplication));
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: '_com_ptr_t::CreateInstance' creates 'Outlook.Application'
  Outlook.CreateInstance("{0006F03A-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: '_com_ptr_t::CreateInstance' creates 'Outlook.Application'
  Outlook.CreateInstance(_bstr_t("outlook.application.16").GetBSTR(), nullptr, CLSCTX_LOCAL_SERVER);
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: '_com_ptr_t::CreateInstance' creates 'Outlook.Application'
}

void attach_Bad() {
  IDispatchPtr Outlook;
  Outlook.GetActiveObject(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: '_com_ptr_t::GetActiveObject' attaches to 'Outlook.Application'
  Outlook.GetActiveObject("Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: '_com_ptr_t::GetActiveObject' attaches to 'Outlook.Application'
  Outlook.GetActiveObject(OutlookClass);
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: '_com_ptr_t::GetActiveObject' attaches to 'Outlook.Application'
  Outlook.GetActiveObject(L"{0006F03A-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: '_com_ptr_t::GetActiveObject' attaches to 'Outlook.Application'
}

// A class that wraps the pointer.
template <typename PtrT> PtrT startServer(const wchar_t *ProgId) {
  PtrT Server;
  if (FAILED(Server.GetActiveObject(ProgId)))
    Server.CreateInstance(ProgId);
  return Server;
}

void wrapped_Bad() {
  startServer<IDispatchPtr>(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'startServer' creates 'Outlook.Application'
}

void constructed_Ok() {
  IDispatchPtr Empty;
  IDispatchPtr Null(0);
  IDispatchPtr ByProgId(L"MSXML2.DOMDocument.6.0");
  IDispatchPtr ByClsid(DocumentClass);
  IDispatchPtr Copy(ByProgId);
  IDispatch *Plain = ByClsid;
  IDispatchPtr Shared(Plain);
  IUnknownPtr Other = ByClsid;
}

void create_Ok() {
  IDispatchPtr Document;
  Document.CreateInstance(DocumentClass);
  Document.CreateInstance(L"MSXML2.DOMDocument.6.0");
  Document.GetActiveObject(DocumentClass);
  Document.GetActiveObject("MSXML2.DOMDocument.6.0");
  startServer<IDispatchPtr>(L"MSXML2.DOMDocument.6.0");
}

// Handed on, what was created isn't created again.
void handedOn_Bad() {
  IDispatchPtr Outlook;
  Outlook.CreateInstance(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: '_com_ptr_t::CreateInstance' creates 'Outlook.Application'
  IDispatchPtr Copy(Outlook);
  IUnknownPtr Other(Outlook);
  Copy = Outlook;
  IDispatch *Plain = Outlook.Detach();
  IDispatchPtr Again(Plain, false);
}

void service() {
  constructed_Bad();
  inMember();
  temporary_Bad();
  create_Bad();
  attach_Bad();
  wrapped_Bad();
  constructed_Ok();
  create_Ok();
  handedOn_Bad();
}

SERVICE(service)

// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

// What COM+ and ASP hand a component to create objects with.

#include "windows-service.h"

#include <asptlb.h>
#include <comsvcs.h>

template <typename T> T *newContext(const CLSID &Class) {
  T *Context = nullptr;
  CoCreateInstance(Class, nullptr, CLSCTX_INPROC_SERVER, IID_IUnknown, reinterpret_cast<void **>(&Context));
  return Context;
}

void objectContext_Bad(IObjectContext *Context) {
  void *Outlook;
  Context->CreateInstance(OutlookClass, IID_IDispatch, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'IObjectContext::CreateInstance' creates 'Outlook.Application'
}

void transaction_Bad(ITransactionContextEx *Context) {
  void *Outlook;
  Context->CreateInstance(OutlookClass, IID_IDispatch, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'ITransactionContextEx::CreateInstance' creates 'Outlook.Application'
}

void givenTransaction_Bad(ICreateWithTransactionEx *Creator, ICreateWithTipTransactionEx *ByAddress) {
  void *Outlook;
  Creator->CreateInstance(nullptr, OutlookClass, IID_IDispatch, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'ICreateWithTransactionEx::CreateInstance' creates 'Outlook.Application'
  ByAddress->CreateInstance(SysAllocString(L"tip://host/"), OutlookClass, IID_IDispatch, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'ICreateWithTipTransactionEx::CreateInstance' creates 'Outlook.Application'
}

void byProgId_Bad(ITransactionContext *Transaction, ObjectContext *Context) {
  VARIANT Outlook;
  Transaction->CreateInstance(SysAllocString(L"Outlook.Application"), &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: 'ITransactionContext::CreateInstance' creates 'Outlook.Application'
  Context->CreateInstance(SysAllocString(L"Outlook.Application"), &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'ObjectContext::CreateInstance' creates 'Outlook.Application'
}

void asp_Bad(IServer *Server) {
  IDispatch *Outlook;
  Server->CreateObject(SysAllocString(L"Outlook.Application"), &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'IServer::CreateObject' creates 'Outlook.Application'
}

void contexts_Ok(IObjectContext *Context, ITransactionContextEx *Transaction, ICreateWithTransactionEx *Creator,
                 ICreateWithTipTransactionEx *ByAddress) {
  void *Document;
  Context->CreateInstance(DocumentClass, OutlookClass, &Document);
  Transaction->CreateInstance(DocumentClass, OutlookClass, &Document);
  Creator->CreateInstance(nullptr, DocumentClass, OutlookClass, &Document);
  ByAddress->CreateInstance(SysAllocString(L"Outlook.Application"), DocumentClass, IID_IDispatch, &Document);
}

void byProgId_Ok(ITransactionContext *Transaction, ObjectContext *Context, IServer *Server) {
  VARIANT Document;
  IDispatch *Dispatch;
  VARIANT_BOOL Inside;
  Transaction->CreateInstance(SysAllocString(L"MSXML2.DOMDocument.6.0"), &Document);
  Context->CreateInstance(SysAllocString(L"MSXML2.DOMDocument.6.0"), &Document);
  Server->CreateObject(SysAllocString(L"MSXML2.DOMDocument.6.0"), &Dispatch);
  Context->IsCallerInRole(SysAllocString(L"Outlook.Application"), &Inside);
}

void service() {
  auto *Object = newContext<IObjectContext>(DocumentClass);
  auto *TransactionEx = newContext<ITransactionContextEx>(DocumentClass);
  auto *Creator = newContext<ICreateWithTransactionEx>(DocumentClass);
  auto *ByAddress = newContext<ICreateWithTipTransactionEx>(DocumentClass);
  auto *Transaction = newContext<ITransactionContext>(DocumentClass);
  auto *Context = newContext<ObjectContext>(DocumentClass);
  auto *Server = newContext<IServer>(DocumentClass);
  objectContext_Bad(Object);
  transaction_Bad(TransactionEx);
  givenTransaction_Bad(Creator, ByAddress);
  byProgId_Bad(Transaction, Context);
  asp_Bad(Server);
  contexts_Ok(Object, TransactionEx, Creator, ByAddress);
  byProgId_Ok(Transaction, Context, Server);
}

SERVICE(service)

// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

// Monikers of a class, a file, an item, a link, and those joined of two.

#include "windows-service.h"

#include <urlmon.h>

void ofClass_Bad() {
  IMoniker *Moniker;
  void *Factory;
  CreateClassMoniker(OutlookClass, &Moniker);
  BindMoniker(Moniker, 0, IID_IClassFactory, &Factory);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'BindMoniker' creates 'Outlook.Application'
}

void ofClassToStorage_Bad(IBindCtx *Context) {
  IMoniker *Moniker;
  void *Factory;
  CreateClassMoniker(OutlookClass, &Moniker);
  Moniker->BindToStorage(Context, nullptr, IID_IClassFactory, &Factory);
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'IMoniker::BindToStorage' creates 'Outlook.Application'
}

void ofClass_Ok(IBindCtx *Context) {
  IMoniker *Moniker;
  void *Factory;
  CreateClassMoniker(DocumentClass, &Moniker);
  BindMoniker(Moniker, 0, IID_IClassFactory, &Factory);
  Moniker->BindToStorage(Context, nullptr, IID_IClassFactory, &Factory);
}

void ofFile_Bad(IBindCtx *Context) {
  IMoniker *Moniker;
  void *Document;
  CreateFileMoniker(L"C:\\data\\report.doc", &Moniker);
  Moniker->BindToObject(Context, nullptr, IID_IDispatch, &Document);
  // CHECK-MESSAGES: :[[@LINE-1]]:12: note: 'IMoniker::BindToObject' may create 'Word.Application'
}

// The storage of a file is read without the program that wrote it.
void ofFileToStorage_Ok(IBindCtx *Context) {
  IMoniker *Moniker;
  void *Storage;
  CreateFileMoniker(L"C:\\data\\report.doc", &Moniker);
  Moniker->BindToStorage(Context, nullptr, IID_IStorage, &Storage);
}

void ofFile_Ok() {
  IMoniker *Moniker;
  void *Drawing;
  CreateFileMoniker(L"C:\\data\\plan.dwg", &Moniker);
  BindMoniker(Moniker, 0, IID_IDispatch, &Drawing);
}

// To load what a link is to is no Office.
void ofLink_Ok(IBindCtx *Context) {
  IMoniker *Moniker;
  void *Stream;
  CreateURLMoniker(nullptr, L"https://example.com/report.doc", &Moniker);
  Moniker->BindToStorage(Context, nullptr, IID_IStream, &Stream);
  CreateURLMonikerEx(nullptr, L"https://example.com/report.doc", &Moniker, URL_MK_UNIFORM);
  Moniker->BindToStorage(Context, nullptr, IID_IStream, &Stream);
  IUri *Uri;
  CreateUri(L"https://example.com/report.doc", Uri_CREATE_CANONICALIZE, 0, &Uri);
  CreateURLMonikerEx2(nullptr, Uri, &Moniker, URL_MK_UNIFORM);
  Moniker->BindToStorage(Context, nullptr, IID_IStream, &Stream);
}

void ofLink_Bad(IBindCtx *Context) {
  IMoniker *Moniker;
  void *Object;
  CreateURLMoniker(nullptr, L"file:///C:/data/report.doc", &Moniker);
  Moniker->BindToObject(Context, nullptr, IID_IDispatch, &Object);
  // CHECK-MESSAGES: :[[@LINE-1]]:12: note: 'IMoniker::BindToObject' may create 'Word.Application'
  CreateURLMonikerEx(nullptr, L"file:///C:/data/mail.msg", &Moniker, URL_MK_UNIFORM);
  Moniker->BindToObject(Context, nullptr, IID_IDispatch, &Object);
  // CHECK-MESSAGES: :[[@LINE-1]]:12: note: 'IMoniker::BindToObject' may create 'Outlook.Application'
  IUri *Uri;
  CreateUri(L"file:///C:/data/figures.xls", Uri_CREATE_CANONICALIZE, 0, &Uri);
  CreateURLMonikerEx2(nullptr, Uri, &Moniker, URL_MK_UNIFORM);
  Moniker->BindToObject(Context, nullptr, IID_IDispatch, &Object);
  // CHECK-MESSAGES: :[[@LINE-1]]:12: note: 'IMoniker::BindToObject' may create 'Excel.Application'
}

void composed_Bad(IBindCtx *Context, IMoniker *Session) {
  IMoniker *Class;
  IMoniker *Whole;
  void *Outlook;
  CreateClassMoniker(OutlookClass, &Class);
  CreateGenericComposite(Session, Class, &Whole);
  Whole->BindToObject(Context, nullptr, IID_IDispatch, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'IMoniker::BindToObject' creates 'Outlook.Application'
}

void composedByMember_Bad(IMoniker *Session) {
  IMoniker *Class;
  IMoniker *Whole;
  void *Outlook;
  CreateClassMoniker(OutlookClass, &Class);
  Session->ComposeWith(Class, FALSE, &Whole);
  BindMoniker(Whole, 0, IID_IDispatch, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'BindMoniker' creates 'Outlook.Application'
}

void composedOfItem_Bad(IBindCtx *Context) {
  IMoniker *File;
  IMoniker *Item;
  IMoniker *Whole;
  void *Range;
  CreateFileMoniker(L"C:\\data\\figures.xls", &File);
  CreateItemMoniker(L"!", L"Sheet1!R1C1", &Item);
  CreateGenericComposite(File, Item, &Whole);
  Whole->BindToObject(Context, nullptr, IID_IDispatch, &Range);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: note: 'IMoniker::BindToObject' may create 'Excel.Application'
}

void composed_Ok(IBindCtx *Context, IMoniker *Session) {
  IMoniker *Class;
  IMoniker *Whole;
  void *Document;
  CreateClassMoniker(DocumentClass, &Class);
  CreateGenericComposite(Session, Class, &Whole);
  Whole->BindToObject(Context, nullptr, IID_IDispatch, &Document);
  Session->ComposeWith(Class, FALSE, &Whole);
  BindMoniker(Whole, 0, IID_IDispatch, &Document);
}

// Made, and never bound.
void madeOnly_Ok(IMoniker *Session) {
  IMoniker *Moniker;
  IMoniker *Whole;
  CreateClassMoniker(OutlookClass, &Moniker);
  CreateFileMoniker(L"C:\\data\\report.doc", &Moniker);
  CreateURLMoniker(nullptr, L"mailto:someone@example.com", &Moniker);
  CreateItemMoniker(L"!", L"{0006F03A-0000-0000-C000-000000000046}", &Moniker);
  CreateGenericComposite(Session, Moniker, &Whole);
  Session->ComposeWith(Moniker, FALSE, &Whole);
}

IMoniker *sessionMoniker() {
  IMoniker *Session = nullptr;
  CreateItemMoniker(L"!", L"session", &Session);
  return Session;
}

void service() {
  IBindCtx *Context = nullptr;
  CreateBindCtx(0, &Context);
  ofClass_Bad();
  ofClassToStorage_Bad(Context);
  ofClass_Ok(Context);
  ofFile_Bad(Context);
  ofFileToStorage_Ok(Context);
  ofFile_Ok();
  ofLink_Ok(Context);
  ofLink_Bad(Context);
  composed_Bad(Context, sessionMoniker());
  composedByMember_Bad(sessionMoniker());
  composedOfItem_Bad(Context);
  composed_Ok(Context, sessionMoniker());
  madeOnly_Ok(sessionMoniker());
}

SERVICE(service)

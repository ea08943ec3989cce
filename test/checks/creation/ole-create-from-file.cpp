// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

// An object made of a file, or linked to one: its class is the file's. The
// CLSID that OleCreateFromFile takes is not looked at.

#include "windows-service.h"

#include <ole2.h>

void embed_Bad() {
  void *Object;
  OleCreateFromFile(CLSID_NULL, L"C:\\data\\report.docx", IID_IOleObject, OLERENDER_DRAW, nullptr, nullptr, nullptr, &Object);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'OleCreateFromFile' may start 'Word.Application'
  OleCreateFromFileEx(CLSID_NULL, L"figures.xls", IID_IOleObject, 0, OLERENDER_DRAW, 0, nullptr, nullptr, nullptr,
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'OleCreateFromFileEx' may start 'Excel.Application'
                      nullptr, nullptr, nullptr, &Object);
}

void embed_Ok() {
  void *Object;
  OleCreateFromFile(WordDocumentClass, L"C:\\data\\plan.dwg", IID_IOleObject, OLERENDER_DRAW, nullptr, nullptr, nullptr, &Object);
  OleCreateFromFileEx(WordDocumentClass, L"plan.dwg", IID_IOleObject, 0, OLERENDER_DRAW, 0, nullptr, nullptr, nullptr,
                      nullptr, nullptr, nullptr, &Object);
}

void link_Bad() {
  void *Object;
  OleCreateLinkToFile(L"C:\\data\\slides.ppt", IID_IOleObject, OLERENDER_DRAW, nullptr, nullptr, nullptr, &Object);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'OleCreateLinkToFile' may start 'PowerPoint.Application'
  OleCreateLinkToFileEx(L"mail.msg", IID_IOleObject, 0, OLERENDER_DRAW, 0, nullptr, nullptr, nullptr, nullptr, nullptr,
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'OleCreateLinkToFileEx' may start 'Outlook.Application'
                        nullptr, &Object);
}

void link_Ok() {
  void *Object;
  OleCreateLinkToFile(L"C:\\data\\plan.dwg", IID_IOleObject, OLERENDER_DRAW, nullptr, nullptr, nullptr, &Object);
  OleCreateLinkToFileEx(L"plan.dwg", IID_IOleObject, 0, OLERENDER_DRAW, 0, nullptr, nullptr, nullptr, nullptr, nullptr,
                        nullptr, &Object);
}

void linkToMoniker_Bad() {
  IMoniker *Moniker;
  void *Object;
  CreateFileMoniker(L"C:\\data\\report.doc", &Moniker);
  OleCreateLink(Moniker, IID_IOleObject, OLERENDER_DRAW, nullptr, nullptr, nullptr, &Object);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'OleCreateLink' may create 'Word.Application'
  CreateClassMoniker(WordDocumentClass, &Moniker);
  OleCreateLink(Moniker, IID_IOleObject, OLERENDER_DRAW, nullptr, nullptr, nullptr, &Object);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'OleCreateLink' creates 'Word.Document'
  OleCreateLinkEx(Moniker, IID_IOleObject, 0, OLERENDER_DRAW, 0, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr,
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'OleCreateLinkEx' creates 'Word.Document'
                  &Object);
}

void linkToMoniker_Ok() {
  IMoniker *Moniker;
  void *Object;
  CreateFileMoniker(L"C:\\data\\plan.dwg", &Moniker);
  OleCreateLink(Moniker, IID_IOleObject, OLERENDER_DRAW, nullptr, nullptr, nullptr, &Object);
  OleCreateLinkEx(Moniker, IID_IOleObject, 0, OLERENDER_DRAW, 0, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr,
                  &Object);
}

void service() {
  embed_Bad();
  embed_Ok();
  link_Bad();
  link_Ok();
  linkToMoniker_Bad();
  linkToMoniker_Ok();
}

SERVICE(service)

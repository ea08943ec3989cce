// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

// An embedded object starts the server of its class.

#include "windows-service.h"

#include <ole2.h>

void create_Bad() {
  void *Object;
  OleCreate(WordDocumentClass, IID_IOleObject, OLERENDER_DRAW, nullptr, nullptr, nullptr, &Object);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'OleCreate' creates 'Word.Document'
  OleCreateEx(WordDocumentClass, IID_IOleObject, 0, OLERENDER_DRAW, 0, nullptr, nullptr, nullptr, nullptr, nullptr,
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'OleCreateEx' creates 'Word.Document'
              nullptr, &Object);
}

void createByProgId_Bad() {
  CLSID Class;
  void *Object;
  CLSIDFromProgID(L"Excel.Sheet.12", &Class);
  OleCreate(Class, IID_IOleObject, OLERENDER_DRAW, nullptr, nullptr, nullptr, &Object);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'OleCreate' creates 'Excel.Sheet'
}

void create_Ok() {
  void *Object;
  OleCreate(DocumentClass, WordDocumentClass, OLERENDER_DRAW, nullptr, nullptr, nullptr, &Object);
  OleCreateEx(DocumentClass, WordDocumentClass, 0, OLERENDER_DRAW, 0, nullptr, nullptr, nullptr, nullptr, nullptr,
              nullptr, &Object);
}

void service() {
  create_Bad();
  createByProgId_Bad();
  create_Ok();
}

SERVICE(service)

// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

// What is loaded or pasted is of the class that the content tells, which the
// source seldom knows.

#include "windows-service.h"

#include <ole2.h>

void loadMarked_Bad(IStorage *Storage) {
  IUnknown *Object;
  WriteClassStg(Storage, WordDocumentClass);
  OleLoad(Storage, IID_IUnknown, nullptr, (void **)&Object);
  OleRun(Object);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'OleRun' creates 'Word.Document'
}

void loadMarkedStream_Bad(IStream *Stream) {
  IUnknown *Object;
  WriteClassStm(Stream, WordDocumentClass);
  OleLoadFromStream(Stream, IID_IUnknown, (void **)&Object);
  OleRun(Object);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'OleRun' creates 'Word.Document'
}

void loadUnknown_Ok(IStorage *Storage, IStream *Stream) {
  IUnknown *Object;
  OleLoad(Storage, IID_IUnknown, nullptr, (void **)&Object);
  OleRun(Object);
  OleLoadFromStream(Stream, IID_IUnknown, (void **)&Object);
  OleRun(Object);
}

void paste_Ok(IDataObject *Data) {
  IUnknown *Object;
  OleCreateFromData(Data, IID_IUnknown, OLERENDER_DRAW, nullptr, nullptr, nullptr, (void **)&Object);
  OleRun(Object);
}

void loadOnly_Ok(IStorage *Storage) {
  IUnknown *Object;
  WriteClassStg(Storage, WordDocumentClass);
  OleLoad(Storage, IID_IUnknown, nullptr, (void **)&Object);
}

void service() {
  IStorage *First = nullptr, *Second = nullptr, *Third = nullptr;
  IStream *Marked = nullptr, *Stream = nullptr;
  IDataObject *Data = nullptr;
  StgCreateDocfile(L"first.tmp", STGM_CREATE, 0, &First);
  StgCreateDocfile(L"second.tmp", STGM_CREATE, 0, &Second);
  StgOpenStorage(L"third.tmp", nullptr, STGM_READ, nullptr, 0, &Third);
  CreateStreamOnHGlobal(nullptr, TRUE, &Marked);
  CreateStreamOnHGlobal(nullptr, TRUE, &Stream);
  OleGetClipboard(&Data);
  loadMarked_Bad(First);
  loadMarkedStream_Bad(Marked);
  loadOnly_Ok(Second);
  loadUnknown_Ok(Third, Stream);
  paste_Ok(Data);
}

SERVICE(service)

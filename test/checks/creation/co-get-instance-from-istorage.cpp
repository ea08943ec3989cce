// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

// The class is given, or it is the one that the storage was marked with.

#include "windows-service.h"

#include <ole2.h>

void createByClsid_Bad(IStorage *Storage) {
  CLSID Class = WordDocumentClass;
  MULTI_QI Results[] = {{&IID_IDispatch, nullptr, 0}};
  CoGetInstanceFromIStorage(nullptr, &Class, nullptr, CLSCTX_LOCAL_SERVER, Storage, 1, Results);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoGetInstanceFromIStorage' creates 'Word.Document'
}

void createByStorage_Bad(IStorage *Storage) {
  MULTI_QI Results[] = {{&IID_IDispatch, nullptr, 0}};
  WriteClassStg(Storage, WordDocumentClass);
  CoGetInstanceFromIStorage(nullptr, nullptr, nullptr, CLSCTX_LOCAL_SERVER, Storage, 1, Results);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoGetInstanceFromIStorage' creates 'Word.Document'
}

void createByClassOfStorage_Bad(IStorage *Storage) {
  CLSID Class;
  MULTI_QI Results[] = {{&IID_IDispatch, nullptr, 0}};
  WriteClassStg(Storage, WordDocumentClass);
  ReadClassStg(Storage, &Class);
  CoGetInstanceFromIStorage(nullptr, &Class, nullptr, CLSCTX_LOCAL_SERVER, Storage, 1, Results);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoGetInstanceFromIStorage' creates 'Word.Document'
}

// Which class wrote a file that is opened isn't in the source.
void createByUnknownStorage_Ok(IStorage *Storage) {
  MULTI_QI Results[] = {{&IID_IDispatch, nullptr, 0}};
  CoGetInstanceFromIStorage(nullptr, nullptr, nullptr, CLSCTX_LOCAL_SERVER, Storage, 1, Results);
}

void createOther_Ok(IStorage *Storage) {
  CLSID Class = DocumentClass;
  MULTI_QI Results[] = {{&IID_IDispatch, nullptr, 0}};
  CoGetInstanceFromIStorage(nullptr, &Class, nullptr, CLSCTX_LOCAL_SERVER, Storage, 1, Results);
  WriteClassStg(Storage, DocumentClass);
  ReadClassStg(Storage, &Class);
  CoGetInstanceFromIStorage(nullptr, &Class, nullptr, CLSCTX_LOCAL_SERVER, Storage, 1, Results);
}

IStorage *makeStorage(const wchar_t *Path) {
  IStorage *Storage = nullptr;
  StgCreateDocfile(Path, STGM_CREATE | STGM_READWRITE, 0, &Storage);
  return Storage;
}

void service() {
  createByClsid_Bad(makeStorage(L"a.tmp"));
  createByStorage_Bad(makeStorage(L"b.tmp"));
  createByClassOfStorage_Bad(makeStorage(L"c.tmp"));
  createByUnknownStorage_Ok(makeStorage(L"d.tmp"));
  createOther_Ok(makeStorage(L"e.tmp"));
}

SERVICE(service)

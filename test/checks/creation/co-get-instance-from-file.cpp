// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

// The class is given, or it is that of the file, which may only perhaps be an
// Office document.

#include "windows-service.h"

void createByClsid_Bad() {
  CLSID Class = WordDocumentClass;
  wchar_t Path[] = L"C:\\data\\input.bin";
  MULTI_QI Results[] = {{&IID_IDispatch, nullptr, 0}};
  CoGetInstanceFromFile(nullptr, &Class, nullptr, CLSCTX_LOCAL_SERVER, STGM_READ, Path, 1, Results);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoGetInstanceFromFile' starts 'Word.Document'
}

void createByFile_Bad() {
  wchar_t Path[] = L"C:\\data\\report.doc";
  MULTI_QI Results[] = {{&IID_IDispatch, nullptr, 0}};
  CoGetInstanceFromFile(nullptr, nullptr, nullptr, CLSCTX_LOCAL_SERVER, STGM_READ, Path, 1, Results);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'CoGetInstanceFromFile' may start 'Word.Application'
}

void createByMessage_Bad() {
  wchar_t Path[] = L"\\\\server\\share\\templates\\Reminder.MSG";
  MULTI_QI Results[] = {{&IID_IDispatch, nullptr, 0}};
  CoGetInstanceFromFile(nullptr, 0, nullptr, CLSCTX_SERVER, STGM_READ, Path, 1, Results);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'CoGetInstanceFromFile' may start 'Outlook.Application'
}

// A class of zeros is none: the file decides.
void createByNull_Bad() {
  CLSID Class = {};
  wchar_t Path[] = L"C:\\data\\report.doc";
  MULTI_QI Results[] = {{&IID_IDispatch, nullptr, 0}};
  CoGetInstanceFromFile(nullptr, &Class, nullptr, CLSCTX_LOCAL_SERVER, STGM_READ, Path, 1, Results);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'CoGetInstanceFromFile' may start 'Word.Application'
}

void createByNamedNull_Bad() {
  CLSID Class = CLSID_NULL;
  wchar_t Path[] = L"C:\\data\\report.doc";
  MULTI_QI Results[] = {{&IID_IDispatch, nullptr, 0}};
  CoGetInstanceFromFile(nullptr, &Class, nullptr, CLSCTX_LOCAL_SERVER, STGM_READ, Path, 1, Results);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'CoGetInstanceFromFile' may start 'Word.Application'
}

void createOther_Ok() {
  CLSID Class = DocumentClass;
  wchar_t Document[] = L"C:\\data\\report.doc";
  wchar_t Drawing[] = L"C:\\data\\plan.dwg";
  MULTI_QI Results[] = {{&IID_IDispatch, nullptr, 0}};
  CoGetInstanceFromFile(nullptr, &Class, nullptr, CLSCTX_LOCAL_SERVER, STGM_READ, Document, 1, Results);
  CoGetInstanceFromFile(nullptr, nullptr, nullptr, CLSCTX_LOCAL_SERVER, STGM_READ, Drawing, 1, Results);
}

void service() {
  createByClsid_Bad();
  createByFile_Bad();
  createByMessage_Bad();
  createByNull_Bad();
  createByNamedNull_Bad();
  createOther_Ok();
}

SERVICE(service)

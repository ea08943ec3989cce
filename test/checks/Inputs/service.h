//===- service.h - a service in a few lines ---------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_TEST_SERVICE_H
#define OFFICETIDY_TEST_SERVICE_H

#include "com.h"

typedef void(WINAPI *LPSERVICE_MAIN_FUNCTIONW)(DWORD Count, LPWSTR *Arguments);
typedef void(WINAPI *LPSERVICE_MAIN_FUNCTIONA)(DWORD Count, LPSTR *Arguments);

typedef struct _SERVICE_TABLE_ENTRYW {
  LPWSTR lpServiceName;
  LPSERVICE_MAIN_FUNCTIONW lpServiceProc;
} SERVICE_TABLE_ENTRYW;

typedef struct _SERVICE_TABLE_ENTRYA {
  LPSTR lpServiceName;
  LPSERVICE_MAIN_FUNCTIONA lpServiceProc;
} SERVICE_TABLE_ENTRYA;

STDAPICALL BOOL WINAPI
StartServiceCtrlDispatcherW(const SERVICE_TABLE_ENTRYW *Table);
STDAPICALL BOOL WINAPI
StartServiceCtrlDispatcherA(const SERVICE_TABLE_ENTRYA *Table);

/// A program whose service runs the function \p Work.
#define SERVICE(Work)                                                          \
  static void WINAPI serviceMain(DWORD, LPWSTR *) { Work(); }                  \
  int main() {                                                                 \
    wchar_t Name[] = L"Service";                                               \
    const SERVICE_TABLE_ENTRYW Table[] = {{Name, serviceMain},                 \
                                          {nullptr, nullptr}};                 \
    return StartServiceCtrlDispatcherW(Table) ? 0 : 1;                         \
  }

/// What most tests create: by ProgID, without a wrapper in between.
#define CREATE(ProgId)                                                         \
  do {                                                                         \
    CLSID Class;                                                               \
    void *Object;                                                              \
    CLSIDFromProgID(ProgId, &Class);                                           \
    CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch,       \
                     &Object);                                                 \
  } while (0)

#define CREATE_OUTLOOK() CREATE(L"Outlook.Application")
#define CREATE_MSXML() CREATE(L"MSXML2.DOMDocument.6.0")

#endif // OFFICETIDY_TEST_SERVICE_H

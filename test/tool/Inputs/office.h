//===- office.h - what the tests of office-tidy need of Windows -*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICE_H
#define OFFICE_H

struct CLSID {
  unsigned long Data1;
  unsigned short Data2, Data3;
  unsigned char Data4[8];
};

typedef void (*LPSERVICE_MAIN_FUNCTIONW)(unsigned long, wchar_t **);

struct SERVICE_TABLE_ENTRYW {
  wchar_t *lpServiceName;
  LPSERVICE_MAIN_FUNCTIONW lpServiceProc;
};

extern "C" {
long CLSIDFromProgID(const wchar_t *, CLSID *);
long CoCreateInstance(const CLSID &, void *, unsigned long, const CLSID &,
                      void **);
int StartServiceCtrlDispatcherW(const SERVICE_TABLE_ENTRYW *);
}

/// Creates what is named: a wrapper.
inline void *create(const wchar_t *ProgId) {
  CLSID Class, Unknown = {};
  void *Object = nullptr;
  CLSIDFromProgID(ProgId, &Class);
  CoCreateInstance(Class, nullptr, 1, Unknown, &Object);
  return Object;
}

/// Runs \p Main as a service.
inline void runService(LPSERVICE_MAIN_FUNCTIONW Main) {
  SERVICE_TABLE_ENTRYW Table[] = {{nullptr, Main}, {nullptr, nullptr}};
  StartServiceCtrlDispatcherW(Table);
}

#endif

//===- statreg.h - stand-in for ATL: the registrar --------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_STATREG_H
#define OFFICETIDY_STANDIN_STATREG_H

#include "atldef.h"
#include <objbase.h>

struct IRegistrarBase : public IUnknown {
  virtual HRESULT __stdcall AddReplacement(LPCOLESTR key, LPCOLESTR item) = 0;
  virtual HRESULT __stdcall ClearReplacements() = 0;
};

struct IRegistrar : public IRegistrarBase {
  virtual HRESULT __stdcall ResourceRegisterSz(LPCOLESTR resFileName,
                                               LPCOLESTR szID,
                                               LPCOLESTR szType) = 0;
  virtual HRESULT __stdcall ResourceUnregisterSz(LPCOLESTR resFileName,
                                                 LPCOLESTR szID,
                                                 LPCOLESTR szType) = 0;
  virtual HRESULT __stdcall FileRegister(LPCOLESTR fileName) = 0;
  virtual HRESULT __stdcall FileUnregister(LPCOLESTR fileName) = 0;
  virtual HRESULT __stdcall StringRegister(LPCOLESTR data) = 0;
  virtual HRESULT __stdcall StringUnregister(LPCOLESTR data) = 0;
};

#endif // OFFICETIDY_STANDIN_STATREG_H

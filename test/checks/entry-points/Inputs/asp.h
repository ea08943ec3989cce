//===- asp.h - the little of ASP and COM+ that tests need --------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_TEST_ASP_H
#define OFFICETIDY_TEST_ASP_H

#include "service.h"

struct IRequest;
struct IScriptingContext : IDispatch {
  virtual HRESULT WINAPI get_Request(IRequest **Request) = 0;
};
struct IObjectContext : IUnknown {
  virtual HRESULT WINAPI SetComplete() = 0;
  virtual HRESULT WINAPI SetAbort() = 0;
};
struct IObjectControl : IUnknown {
  virtual HRESULT WINAPI Activate() = 0;
  virtual void WINAPI Deactivate() = 0;
  virtual BOOL WINAPI CanBePooled() = 0;
};
STDAPICALL HRESULT WINAPI GetObjectContext(IObjectContext **Context);
extern "C" const IID IID_IScriptingContext;

/// What a class of COM's needs to be one.
#define UNKNOWN()                                                                                                     \
  HRESULT WINAPI QueryInterface(REFIID, void **) override { return 0; }                                               \
  DWORD WINAPI AddRef() override { return 1; }                                                                        \
  DWORD WINAPI Release() override { return 1; }

#endif // OFFICETIDY_TEST_ASP_H

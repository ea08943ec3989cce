//===- utilcls.h - C++Builder's creators of COM classes ---------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_VCL_UTILCLS_H
#define OFFICETIDY_STANDINS_VCL_UTILCLS_H

#include "System.hpp"
#include <objbase.h>

class CoClassCreator {
public:
  static HRESULT CoCreateInstance(REFCLSID clsid, REFIID iid, void **ppv);
  static HRESULT CoCreateInstanceRemote(LPCWSTR machineName, REFCLSID clsid,
                                        REFIID iid, void **ppv);
};

template <typename TOBJ, typename INTF, const CLSID *clsid, const IID *iid>
class TCoClassCreatorT : public CoClassCreator {
public:
  static TOBJ Create();
  static HRESULT Create(TOBJ &intfObj);
  static HRESULT Create(INTF **ppintf);
  static TOBJ CreateRemote(LPCWSTR machineName);
  static HRESULT CreateRemote(LPCWSTR machineName, TOBJ &intfObj);
};

template <typename T> class TComInterface {
public:
  TComInterface();
  TComInterface(T *src);
  TComInterface(const TComInterface &src);
  ~TComInterface();
  TComInterface &operator=(T *src);
  operator T *() const;
  T *operator->() const;
  T **operator&();
  void Reset();
};

#endif // OFFICETIDY_STANDINS_VCL_UTILCLS_H

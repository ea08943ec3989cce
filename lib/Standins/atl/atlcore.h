//===- atlcore.h - stand-in for ATL: locks and module -----------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_ATLCORE_H
#define OFFICETIDY_STANDIN_ATLCORE_H
#define __ATLCORE_H__

#include "atldef.h"
#include "atlexcept.h"
#include "atltrace.h"
#include <tchar.h>

namespace ATL {

class CComCriticalSection {
public:
  CComCriticalSection() throw();
  ~CComCriticalSection();
  HRESULT Lock() throw();
  HRESULT Unlock() throw();
  HRESULT Init() throw();
  HRESULT Term() throw();
  CRITICAL_SECTION m_sec;
};

class CComAutoCriticalSection : public CComCriticalSection {
public:
  CComAutoCriticalSection();
  ~CComAutoCriticalSection() throw();
};

class CComSafeDeleteCriticalSection : public CComCriticalSection {
public:
  CComSafeDeleteCriticalSection();
  ~CComSafeDeleteCriticalSection() throw();
};

class CComAutoDeleteCriticalSection : public CComSafeDeleteCriticalSection {};

class CComFakeCriticalSection {
public:
  HRESULT Lock() throw();
  HRESULT Unlock() throw();
  HRESULT Init() throw();
  HRESULT Term() throw();
};

template <class TLock> class CComCritSecLock {
public:
  CComCritSecLock(TLock &cs, bool bInitialLock = true);
  ~CComCritSecLock() throw();
  HRESULT Lock() throw();
  void Unlock() throw();
};

class CAtlBaseModule {
public:
  CAtlBaseModule() throw();
  ~CAtlBaseModule() throw();
  HINSTANCE GetModuleInstance() throw();
  HINSTANCE GetResourceInstance() throw();
  HINSTANCE SetResourceInstance(HINSTANCE hInst) throw();
  bool AddResourceInstance(HINSTANCE hInst) throw();
  bool RemoveResourceInstance(HINSTANCE hInst) throw();
  HINSTANCE m_hInst;
  HINSTANCE m_hInstResource;
};

extern CAtlBaseModule _AtlBaseModule;

} // namespace ATL

#ifndef _ATL_NO_AUTOMATIC_NAMESPACE
using namespace ATL;
#endif

#endif // OFFICETIDY_STANDIN_ATLCORE_H

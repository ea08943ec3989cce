//===- atlsync.h - locks and events of ATL ----------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_ATL_ATLSYNC_H
#define OFFICETIDY_STANDINS_ATL_ATLSYNC_H
#define __ATLSYNC_H__

#include "atlbase.h"

namespace ATL {
class CEvent : public CHandle {
public:
  CEvent() throw();
  CEvent(BOOL bManualReset, BOOL bInitialState);
  CEvent(LPSECURITY_ATTRIBUTES pSecurity, BOOL bManualReset, BOOL bInitialState,
         LPCTSTR pszName);
  BOOL Create(LPSECURITY_ATTRIBUTES pSecurity, BOOL bManualReset,
              BOOL bInitialState, LPCTSTR pszName) throw();
  BOOL Open(DWORD dwAccess, BOOL bInheritHandle, LPCTSTR pszName) throw();
  BOOL Pulse() throw();
  BOOL Reset() throw();
  BOOL Set() throw();
};
class CMutex : public CHandle {
public:
  CMutex() throw();
  explicit CMutex(BOOL bInitialOwner);
  BOOL Create(LPSECURITY_ATTRIBUTES pSecurity, BOOL bInitialOwner,
              LPCTSTR pszName) throw();
  BOOL Release() throw();
};
class CSemaphore : public CHandle {
public:
  CSemaphore() throw();
  CSemaphore(LONG nInitialCount, LONG nMaxCount);
  BOOL Release(LONG nReleaseCount = 1, LONG *pnOldCount = 0) throw();
};
class CCriticalSection : public CRITICAL_SECTION {
public:
  CCriticalSection();
  ~CCriticalSection() throw();
  void Enter();
  void Leave() throw();
  BOOL TryEnter() throw();
};
class CMutexLock {
public:
  CMutexLock(CMutex &mtx, bool bInitialLock = true);
  ~CMutexLock() throw();
  void Lock();
  void Unlock() throw();
};
} // namespace ATL

using namespace ATL;

#endif // OFFICETIDY_STANDINS_ATL_ATLSYNC_H

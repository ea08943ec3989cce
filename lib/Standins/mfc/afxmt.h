//===- afxmt.h - stand-in for MFC: synchronisation --------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_AFXMT_H
#define OFFICETIDY_STANDIN_AFXMT_H
#define __AFXMT_H__

#include "afx.h"

class CSyncObject : public CObject {
public:
  explicit CSyncObject(LPCTSTR pstrName);
  virtual BOOL Lock(DWORD dwTimeout = INFINITE);
  virtual BOOL Unlock() = 0;
  operator HANDLE() const;
  HANDLE m_hObject;
};
class CSemaphore : public CSyncObject {
public:
  explicit CSemaphore(LONG lInitialCount = 1, LONG lMaxCount = 1,
                      LPCTSTR pstrName = nullptr,
                      LPSECURITY_ATTRIBUTES lpsaAttributes = nullptr);
  BOOL Unlock() override;
};
class CMutex : public CSyncObject {
public:
  explicit CMutex(BOOL bInitiallyOwn = FALSE, LPCTSTR lpszName = nullptr,
                  LPSECURITY_ATTRIBUTES lpsaAttribute = nullptr);
  BOOL Unlock() override;
};
class CEvent : public CSyncObject {
public:
  explicit CEvent(BOOL bInitiallyOwn = FALSE, BOOL bManualReset = FALSE,
                  LPCTSTR lpszNAme = nullptr,
                  LPSECURITY_ATTRIBUTES lpsaAttribute = nullptr);
  BOOL SetEvent();
  BOOL PulseEvent();
  BOOL ResetEvent();
  BOOL Unlock() override;
};
class CCriticalSection : public CSyncObject {
public:
  CCriticalSection();
  BOOL Lock();
  BOOL Lock(DWORD dwTimeout) override;
  BOOL Unlock() override;
  CRITICAL_SECTION m_sect;
};
class CSingleLock {
public:
  explicit CSingleLock(CSyncObject *pObject, BOOL bInitialLock = FALSE);
  ~CSingleLock();
  BOOL Lock(DWORD dwTimeOut = INFINITE);
  BOOL Unlock();
  BOOL IsLocked();
};
class CMultiLock {
public:
  CMultiLock(CSyncObject *ppObjects[], DWORD dwCount,
             BOOL bInitialLock = FALSE);
  ~CMultiLock();
  DWORD Lock(DWORD dwTimeOut = INFINITE, BOOL bWaitForAll = TRUE,
             DWORD dwWakeMask = 0);
  BOOL Unlock();
};

#endif // OFFICETIDY_STANDIN_AFXMT_H

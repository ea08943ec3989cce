//===- atlutil.h - stand-in for ATL: thread pools and worker threads -*- C++
//-*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_ATLUTIL_H
#define OFFICETIDY_STANDIN_ATLUTIL_H
#define __ATLUTIL_H__

#include "atlbase.h"

namespace ATL {

class CCRTThreadTraits {
public:
  static HANDLE CreateThread(LPSECURITY_ATTRIBUTES lpsa, DWORD dwStackSize,
                             LPTHREAD_START_ROUTINE pfnThreadProc,
                             void *pvParam, DWORD dwCreationFlags,
                             DWORD *pdwThreadId) throw();
};
class Win32ThreadTraits {
public:
  static HANDLE CreateThread(LPSECURITY_ATTRIBUTES lpsa, DWORD dwStackSize,
                             LPTHREAD_START_ROUTINE pfnThreadProc,
                             void *pvParam, DWORD dwCreationFlags,
                             DWORD *pdwThreadId) throw();
};
typedef CCRTThreadTraits DefaultThreadTraits;

template <typename T>
HANDLE CreateThread(LPSECURITY_ATTRIBUTES lpThreadAttributes,
                    SIZE_T dwStackSize, DWORD(WINAPI *pThreadProc)(T *),
                    T *pObject, DWORD dwCreationFlags, DWORD *pdwThreadId);

template <class Worker, class ThreadTraits = DefaultThreadTraits>
class CThreadPool : public IUnknown {
public:
  CThreadPool() throw();
  virtual ~CThreadPool() throw();
  HRESULT Initialize(void *pvWorkerParam = nullptr, int nNumThreads = 0,
                     DWORD dwStackSize = 0,
                     HANDLE hCompletion = INVALID_HANDLE_VALUE) throw();
  void Shutdown(DWORD dwMaxWait = 0) throw();
  BOOL QueueRequest(typename Worker::RequestType request) throw();
  HRESULT SetSize(int nNumThreads) throw();
  HRESULT __stdcall QueryInterface(REFIID riid, void **ppv) throw() override;
  ULONG __stdcall AddRef() throw() override;
  ULONG __stdcall Release() throw() override;
};

struct IWorkerThreadClient {
  virtual HRESULT __stdcall Execute(DWORD_PTR dwParam, HANDLE hObject) = 0;
  virtual HRESULT __stdcall CloseHandle(HANDLE hHandle) = 0;
};

template <class ThreadTraits = DefaultThreadTraits> class CWorkerThread {
public:
  CWorkerThread() throw();
  ~CWorkerThread() throw();
  HRESULT Initialize() throw();
  HRESULT Initialize(CWorkerThread<ThreadTraits> *pThread) throw();
  HRESULT Shutdown(DWORD dwWait = INFINITE) throw();
  HRESULT AddHandle(HANDLE hObject, IWorkerThreadClient *pClient,
                    DWORD_PTR dwParam) throw();
  HRESULT AddTimer(DWORD dwInterval, IWorkerThreadClient *pClient,
                   DWORD_PTR dwParam, HANDLE *phTimer) throw();
  HRESULT RemoveHandle(HANDLE hObject) throw();
};

} // namespace ATL

#endif // OFFICETIDY_STANDIN_ATLUTIL_H

//===- atlapp.h - modules and message loops of the WTL ----------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_WTL_ATLAPP_H
#define OFFICETIDY_STANDINS_WTL_ATLAPP_H
#define __ATLAPP_H__

#include <atlbase.h>
#include <atlwin.h>

namespace WTL {
using namespace ATL;

class CMessageFilter {
public:
  virtual BOOL PreTranslateMessage(MSG *pMsg) = 0;
};
class CIdleHandler {
public:
  virtual BOOL OnIdle() = 0;
};

class CMessageLoop {
public:
  MSG m_msg;
  BOOL AddMessageFilter(CMessageFilter *pMessageFilter);
  BOOL RemoveMessageFilter(CMessageFilter *pMessageFilter);
  BOOL AddIdleHandler(CIdleHandler *pIdleHandler);
  BOOL RemoveIdleHandler(CIdleHandler *pIdleHandler);
  int Run();
  virtual BOOL PreTranslateMessage(MSG *pMsg);
  virtual BOOL OnIdle(int nIdleCount);
};

class CAppModule : public ATL::CComModule {
public:
  HRESULT Init(_ATL_OBJMAP_ENTRY *pObjMap, HINSTANCE hInstance,
               const GUID *pLibID = NULL);
  void Term();
  BOOL AddMessageLoop(CMessageLoop *pMsgLoop);
  BOOL RemoveMessageLoop();
  CMessageLoop *GetMessageLoop(DWORD dwThreadID = 0) const;
};

class CServerAppModule : public CAppModule {
public:
  HANDLE m_hEventShutdown;
  LONG Unlock() throw();
  void MonitorShutdown();
  bool StartMonitor();
};

} // namespace WTL

using namespace WTL;

#endif // OFFICETIDY_STANDINS_WTL_ATLAPP_H

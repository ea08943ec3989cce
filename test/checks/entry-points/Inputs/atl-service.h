//===- atl-service.h - the little of ATL's services that tests need -*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_TEST_ATL_SERVICE_H
#define OFFICETIDY_TEST_ATL_SERVICE_H

#include "service.h"

namespace ATL {

template <class T> class CAtlModuleT {
public:
  HRESULT InitLibId() throw();
};

template <class T> class CAtlExeModuleT : public CAtlModuleT<T> {
public:
  int WinMain(int ShowCommand) throw();
  HRESULT PreMessageLoop(int ShowCommand) throw();
  void RunMessageLoop() throw();
  HRESULT PostMessageLoop() throw();
  HRESULT Run(int ShowCommand = 0) throw();
};

template <class T, UINT ServiceName>
class CAtlServiceModuleT : public CAtlExeModuleT<T> {
public:
  int WinMain(int ShowCommand) throw();
  HRESULT Start(int ShowCommand) throw();
  void ServiceMain(DWORD Count, LPWSTR *Arguments) throw();
  HRESULT Run(int ShowCommand = 0) throw();
  HRESULT InitializeSecurity() throw();
  void Handler(DWORD Control) throw();
  void OnStop() throw();
  void OnPause() throw();
  void OnContinue() throw();
  void OnShutdown() throw();
  void OnInterrogate() throw();
  void OnUnknownRequest(DWORD Control) throw();
};

} // namespace ATL

#endif // OFFICETIDY_TEST_ATL_SERVICE_H

//===- Vcl.SvcMgr.hpp - services of the VCL ---------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_VCL_VCL_SVCMGR_HPP
#define OFFICETIDY_STANDINS_VCL_VCL_SVCMGR_HPP

#include "System.hpp"

namespace Vcl {
namespace Svcmgr {

enum TServiceType { stWin32, stDevice, stFileSystem };
enum TStartType { stBoot, stSystem, stAuto, stManual, stDisabled };
enum TErrorSeverity { esIgnore, esNormal, esSevere, esCritical };
enum TCurrentStatus {
  csStopped,
  csStartPending,
  csStopPending,
  csRunning,
  csContinuePending,
  csPausePending,
  csPaused
};
typedef void(__stdcall *TServiceController)(unsigned CtrlCode);

class TService;

class TServiceThread : public TThread {
public:
  __fastcall TServiceThread(TService *Service);
  void __fastcall ProcessRequests(bool WaitForMessage);
};

class TService : public TComponent {
public:
  __fastcall TService(TComponent *Owner);
  virtual __fastcall ~TService();
  virtual TServiceController __fastcall GetServiceController() = 0;
  void __fastcall ReportStatus();
  void __fastcall LogMessage(String Message, unsigned EventType = 1,
                             int Category = 0, int ID = 0);
  int Param[1];
  int ParamCount;
  TServiceThread *ServiceThread;
  TCurrentStatus Status;
  int ErrCode, Win32ErrCode, WaitHint;
  bool Terminated, AllowPause, AllowStop, Interactive;
  String Name, DisplayName, ServiceStartName, Password, LoadGroup;

protected:
  virtual void __fastcall Start(unsigned Argc, void *Argv);
  virtual void __fastcall Controller(unsigned CtrlCode);
  virtual bool __fastcall DoStart();
  virtual bool __fastcall DoStop();
  virtual bool __fastcall DoPause();
  virtual bool __fastcall DoContinue();
  virtual void __fastcall DoInterrogate();
  virtual void __fastcall DoShutdown();
  virtual bool __fastcall DoCustomControl(unsigned CtrlCode);
};

class TServiceApplication : public TComponent {
public:
  virtual void __fastcall Initialize();
  virtual void __fastcall CreateForm(void *InstanceClass, void *Reference);
  virtual void __fastcall Run();
  bool __fastcall Installing();
  bool DelayInitialize;
  String Title;
};

extern TServiceApplication *Application;

} // namespace Svcmgr
} // namespace Vcl

using namespace Vcl::Svcmgr;

#endif // OFFICETIDY_STANDINS_VCL_VCL_SVCMGR_HPP

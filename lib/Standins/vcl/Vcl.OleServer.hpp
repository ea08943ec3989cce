//===- Vcl.OleServer.hpp - C++Builder's components of servers ---*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_VCL_VCL_OLESERVER_HPP
#define OFFICETIDY_STANDINS_VCL_VCL_OLESERVER_HPP

#include "System.hpp"

namespace Vcl {
namespace Oleserver {

enum TConnectKind {
  ckRunningOrNew,
  ckNewInstance,
  ckRunningInstance,
  ckRemote,
  ckAttachToInterface
};

struct TServerData {
  GUID ClassID;
  GUID IntfIID;
  GUID EventIID;
  long LicenseKey;
  int Version;
};
typedef TServerData *PServerData;

class TOleServer : public System::Classes::TComponent {
public:
  TOleServer(System::Classes::TComponent *AOwner);
  ~TOleServer() override;
  virtual void __fastcall Connect();
  virtual void __fastcall Disconnect();
  bool AutoConnect;
  TConnectKind ConnectKind;
  UnicodeString RemoteMachineName;

protected:
  virtual void __fastcall InitServerData();
  virtual _di_IInterface __fastcall GetServer();
  void __fastcall ConnectEvents(IUnknown *Obj);
  PServerData ServerData;
};

} // namespace Oleserver
} // namespace Vcl

namespace Oleserver = Vcl::Oleserver;
using namespace Vcl::Oleserver;

#endif // OFFICETIDY_STANDINS_VCL_VCL_OLESERVER_HPP

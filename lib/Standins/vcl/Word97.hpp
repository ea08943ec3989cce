//===- Word97.hpp - C++Builder's component for Word -------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_VCL_WORD97_HPP
#define OFFICETIDY_STANDINS_VCL_WORD97_HPP

#include "Vcl.OleServer.hpp"

namespace Word97 {

const GUID CLSID_WordApplication = {
    0x000209FF,
    0x0000,
    0x0000,
    {0xC0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46}};

class TWordApplication : public Vcl::Oleserver::TOleServer {
public:
  TWordApplication(System::Classes::TComponent *AOwner);
  ~TWordApplication() override;
  /// The class stands in the type, so that a call tells what it starts.
  template <const GUID *Class = &CLSID_WordApplication> void Connect();
  void __fastcall Disconnect() override;
  void __fastcall ConnectTo(IDispatch *svrIntf);
  void __fastcall Quit();
};

} // namespace Word97

using namespace Word97;

#endif // OFFICETIDY_STANDINS_VCL_WORD97_HPP

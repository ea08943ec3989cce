//===- PowerPointXP.hpp - C++Builder's component for PowerPoint -*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_VCL_POWERPOINTXP_HPP
#define OFFICETIDY_STANDINS_VCL_POWERPOINTXP_HPP

#include "Vcl.OleServer.hpp"

namespace Powerpointxp {

const GUID CLSID_PowerPointApplication = {
    0x91493441,
    0x5A91,
    0x11CF,
    {0x87, 0x00, 0x00, 0xAA, 0x00, 0x60, 0x26, 0x3B}};

class TPowerPointApplication : public Vcl::Oleserver::TOleServer {
public:
  TPowerPointApplication(System::Classes::TComponent *AOwner);
  ~TPowerPointApplication() override;
  /// The class stands in the type, so that a call tells what it starts.
  template <const GUID *Class = &CLSID_PowerPointApplication> void Connect();
  void __fastcall Disconnect() override;
  void __fastcall ConnectTo(IDispatch *svrIntf);
  void __fastcall Quit();
};

} // namespace Powerpointxp

using namespace Powerpointxp;

#endif // OFFICETIDY_STANDINS_VCL_POWERPOINTXP_HPP

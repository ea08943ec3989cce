//===- OutlookXP.hpp - C++Builder's component for Outlook -------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_VCL_OUTLOOKXP_HPP
#define OFFICETIDY_STANDINS_VCL_OUTLOOKXP_HPP

#include "Vcl.OleServer.hpp"

namespace Outlookxp {

const GUID CLSID_OutlookApplication = {
    0x0006F03A,
    0x0000,
    0x0000,
    {0xC0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46}};

class TOutlookApplication : public Vcl::Oleserver::TOleServer {
public:
  TOutlookApplication(System::Classes::TComponent *AOwner);
  ~TOutlookApplication() override;
  /// The class stands in the type, so that a call tells what it starts.
  template <const GUID *Class = &CLSID_OutlookApplication> void Connect();
  void __fastcall Disconnect() override;
  void __fastcall ConnectTo(IDispatch *svrIntf);
  void __fastcall Quit();
};

} // namespace Outlookxp

using namespace Outlookxp;

#endif // OFFICETIDY_STANDINS_VCL_OUTLOOKXP_HPP

//===- Access2010.hpp - C++Builder's component for Access -------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_VCL_ACCESS2010_HPP
#define OFFICETIDY_STANDINS_VCL_ACCESS2010_HPP

#include "Vcl.OleServer.hpp"

namespace Access2010 {

const GUID CLSID_AccessApplication = {
    0x73A4C9C1,
    0xD68D,
    0x11D0,
    {0x98, 0xBF, 0x00, 0xA0, 0xC9, 0x0D, 0xC8, 0xD9}};

class TAccessApplication : public Vcl::Oleserver::TOleServer {
public:
  TAccessApplication(System::Classes::TComponent *AOwner);
  ~TAccessApplication() override;
  /// The class stands in the type, so that a call tells what it starts.
  template <const GUID *Class = &CLSID_AccessApplication> void Connect();
  void __fastcall Disconnect() override;
  void __fastcall ConnectTo(IDispatch *svrIntf);
  void __fastcall Quit();
};

} // namespace Access2010

using namespace Access2010;

#endif // OFFICETIDY_STANDINS_VCL_ACCESS2010_HPP

//===- ExcelXP.hpp - C++Builder's component for Excel -----------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_VCL_EXCELXP_HPP
#define OFFICETIDY_STANDINS_VCL_EXCELXP_HPP

#include "Vcl.OleServer.hpp"

namespace Excelxp {

const GUID CLSID_ExcelApplication = {
    0x00024500,
    0x0000,
    0x0000,
    {0xC0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46}};

class TExcelApplication : public Vcl::Oleserver::TOleServer {
public:
  TExcelApplication(System::Classes::TComponent *AOwner);
  ~TExcelApplication() override;
  /// The class stands in the type, so that a call tells what it starts.
  template <const GUID *Class = &CLSID_ExcelApplication> void Connect();
  void __fastcall Disconnect() override;
  void __fastcall ConnectTo(IDispatch *svrIntf);
  void __fastcall Quit();
};

} // namespace Excelxp

using namespace Excelxp;

#endif // OFFICETIDY_STANDINS_VCL_EXCELXP_HPP

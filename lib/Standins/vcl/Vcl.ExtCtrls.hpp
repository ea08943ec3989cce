//===- Vcl.ExtCtrls.hpp - timers and panels of the VCL ----------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_VCL_VCL_EXTCTRLS_HPP
#define OFFICETIDY_STANDINS_VCL_VCL_EXTCTRLS_HPP

#include "Vcl.Forms.hpp"
#include "Vcl.StdCtrls.hpp"

namespace Vcl {
namespace Extctrls {
class TTimer : public TComponent {
public:
  __fastcall TTimer(TComponent *AOwner);
  bool Enabled;
  unsigned Interval;
  TNotifyEvent OnTimer;
};
class TPanel : public Vcl::Controls::TWinControl {
public:
  __fastcall TPanel(TComponent *AOwner);
};
} // namespace Extctrls
} // namespace Vcl

using namespace Vcl::Extctrls;

#endif // OFFICETIDY_STANDINS_VCL_VCL_EXTCTRLS_HPP

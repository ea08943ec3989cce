//===- Vcl.StdCtrls.hpp - buttons and fields of the VCL ---------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_VCL_VCL_STDCTRLS_HPP
#define OFFICETIDY_STANDINS_VCL_VCL_STDCTRLS_HPP

#include "Vcl.Forms.hpp"

namespace Vcl {
namespace Stdctrls {
class TButton : public Vcl::Controls::TWinControl {
public:
  __fastcall TButton(TComponent *AOwner);
  TNotifyEvent OnClick;
};
class TLabel : public Vcl::Controls::TControl {
public:
  __fastcall TLabel(TComponent *AOwner);
};
class TEdit : public Vcl::Controls::TWinControl {
public:
  __fastcall TEdit(TComponent *AOwner);
};
class TMemo : public Vcl::Controls::TWinControl {
public:
  __fastcall TMemo(TComponent *AOwner);
  TStrings *Lines;
};
class TCheckBox : public Vcl::Controls::TWinControl {
public:
  __fastcall TCheckBox(TComponent *AOwner);
  bool Checked;
};
} // namespace Stdctrls
} // namespace Vcl

using namespace Vcl::Stdctrls;

#endif // OFFICETIDY_STANDINS_VCL_VCL_STDCTRLS_HPP

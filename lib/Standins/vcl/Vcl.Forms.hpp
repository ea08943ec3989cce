//===- Vcl.Forms.hpp - forms of the VCL -------------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_VCL_VCL_FORMS_HPP
#define OFFICETIDY_STANDINS_VCL_VCL_FORMS_HPP

#include "System.hpp"

namespace Vcl {
namespace Controls {
class TControl : public TComponent {
public:
  __fastcall TControl(TComponent *AOwner);
  int Left, Top, Width, Height, Tag;
  bool Visible, Enabled;
  String Caption, Text, Hint, Name;
  void __fastcall Show();
  void __fastcall Hide();
  virtual void __fastcall Update();
  virtual void __fastcall Invalidate();
};
class TWinControl : public TControl {
public:
  __fastcall TWinControl(TComponent *AOwner);
  void *Handle;
};
} // namespace Controls
namespace Forms {
class TForm : public Controls::TWinControl {
public:
  __fastcall TForm(TComponent *AOwner);
  void __fastcall Close();
  virtual int __fastcall ShowModal();
};
class TFrame : public Controls::TWinControl {
public:
  __fastcall TFrame(TComponent *AOwner);
};
class TApplication : public TComponent {
public:
  void __fastcall Initialize();
  void __fastcall CreateForm(void *InstanceClass, void *Reference);
  void __fastcall Run();
  void __fastcall Terminate();
  void __fastcall ProcessMessages();
  void __fastcall ShowException(System::Sysutils::Exception *E);
  int __fastcall MessageBox(const wchar_t *Text, const wchar_t *Caption,
                            int Flags = 0);
  String Title, ExeName;
  void *Handle;
};
} // namespace Forms
} // namespace Vcl

using namespace Vcl::Controls;
using namespace Vcl::Forms;

#endif // OFFICETIDY_STANDINS_VCL_VCL_FORMS_HPP

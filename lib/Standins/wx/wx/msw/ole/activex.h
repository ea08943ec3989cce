//===- activex.h - wxWidgets' container of COM controls ---------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_WX_WX_MSW_OLE_ACTIVEX_H
#define OFFICETIDY_STANDINS_WX_WX_MSW_OLE_ACTIVEX_H

#include "../../object.h"

struct _GUID;
struct IUnknown;
class wxWindow;

class wxActiveXContainer : public wxObject {
public:
  wxActiveXContainer(wxWindow *parent, const _GUID &iid, IUnknown *pUnk);
  ~wxActiveXContainer() override;
};

#endif // OFFICETIDY_STANDINS_WX_WX_MSW_OLE_ACTIVEX_H

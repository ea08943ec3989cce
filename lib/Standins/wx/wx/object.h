//===- object.h - the base class of wxWidgets -------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_WX_WX_OBJECT_H
#define OFFICETIDY_STANDINS_WX_WX_OBJECT_H

#include "defs.h"

class wxClassInfo;

class wxObject {
public:
  wxObject();
  wxObject(const wxObject &other);
  virtual ~wxObject();
  virtual wxClassInfo *GetClassInfo() const;
};

#define wxDECLARE_DYNAMIC_CLASS(name)
#define wxDECLARE_NO_COPY_CLASS(name)
#define wxDECLARE_EVENT_TABLE()
#define wxIMPLEMENT_DYNAMIC_CLASS(name, base)
#define DECLARE_DYNAMIC_CLASS(name)
#define DECLARE_EVENT_TABLE()

#endif // OFFICETIDY_STANDINS_WX_WX_OBJECT_H

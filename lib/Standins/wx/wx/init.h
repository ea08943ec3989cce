//===- init.h - wxWidgets' start --------------------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_WX_WX_INIT_H
#define OFFICETIDY_STANDINS_WX_WX_INIT_H

#include "defs.h"

class wxInitializer {
public:
  wxInitializer(int argc = 0, wxChar **argv = nullptr);
  ~wxInitializer();
  bool IsOk() const;
  operator bool() const;
};
bool wxInitialize();
void wxUninitialize();

#endif // OFFICETIDY_STANDINS_WX_WX_INIT_H

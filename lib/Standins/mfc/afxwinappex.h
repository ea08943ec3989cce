//===- afxwinappex.h - stand-in for MFC: CWinAppEx --------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_AFXWINAPPEX_H
#define OFFICETIDY_STANDIN_AFXWINAPPEX_H
#define __AFXWINAPPEX_H__

#include "afxwin.h"

class CWinAppEx : public CWinApp {
public:
  CWinAppEx(BOOL bResourceSmartUpdate = TRUE);
  static const CRuntimeClass classCWinAppEx;
};

#endif // OFFICETIDY_STANDIN_AFXWINAPPEX_H

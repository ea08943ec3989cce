//===- atlddx.h - data exchange of the WTL ----------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_WTL_ATLDDX_H
#define OFFICETIDY_STANDINS_WTL_ATLDDX_H
#define __ATLDDX_H__

#include <atlapp.h>

#define BEGIN_DDX_MAP(thisClass)                                               \
  BOOL DoDataExchange(BOOL bSaveAndValidate = FALSE, UINT nCtlID = (UINT) - 1) {
#define DDX_TEXT(nID, var) (void)(var);
#define DDX_INT(nID, var) (void)(var);
#define DDX_UINT(nID, var) (void)(var);
#define DDX_CHECK(nID, var) (void)(var);
#define DDX_RADIO(nID, var) (void)(var);
#define DDX_CONTROL(nID, obj) (void)(obj);
#define DDX_CONTROL_HANDLE(nID, obj) (void)(obj);
#define END_DDX_MAP()                                                          \
  return TRUE;                                                                 \
  }

namespace WTL {
template <class T> class CWinDataExchange {};
} // namespace WTL

#endif // OFFICETIDY_STANDINS_WTL_ATLDDX_H

//===- afxdtctl.h - stand-in for MFC: date controls -------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_AFXDTCTL_H
#define OFFICETIDY_STANDIN_AFXDTCTL_H
#define __AFXDTCTL_H__

#include "afxcmn.h"

class CDateTimeCtrl : public CWnd {
public:
  BOOL SetTime(LPSYSTEMTIME pTimeNew = nullptr);
  BOOL SetTime(const CTime *pTimeNew);
  DWORD GetTime(LPSYSTEMTIME pTimeDest) const;
  DWORD GetTime(CTime &timeDest) const;
};
class CMonthCalCtrl : public CWnd {};

#endif // OFFICETIDY_STANDIN_AFXDTCTL_H

//===- afxctl.h - stand-in for MFC: controls --------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_AFXCTL_H
#define OFFICETIDY_STANDIN_AFXCTL_H
#define __AFXCTL_H__

#include "afxdisp.h"

class COleControl : public CWnd {
public:
  COleControl();
  void InitializeIIDs(const IID *piidPrimary, const IID *piidEvents);
  void SetInitialSize(int cx, int cy);
  void AFX_CDECL FireEvent(DISPID dispid, BYTE *pbParams, ...);
  void InvalidateControl(LPCRECT lpRect = nullptr, BOOL bErase = TRUE);
  virtual void OnDraw(CDC *pDC, const CRect &rcBounds, const CRect &rcInvalid);
};
class COleControlModule : public CWinApp {};
class COlePropertyPage : public CDialog {
public:
  COlePropertyPage(UINT idDlg, UINT idCaption);
};

#endif // OFFICETIDY_STANDIN_AFXCTL_H

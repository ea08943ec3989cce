//===- afxdialogex.h - stand-in for MFC: CDialogEx --------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_AFXDIALOGEX_H
#define OFFICETIDY_STANDIN_AFXDIALOGEX_H
#define __AFXDIALOGEX_H__

#include "afxwin.h"

class CDialogEx : public CDialog {
public:
  CDialogEx();
  CDialogEx(UINT nIDTemplate, CWnd *pParent = nullptr,
            COLORREF Background = (COLORREF)-1);
  CDialogEx(LPCTSTR lpszTemplateName, CWnd *pParentWnd = nullptr);
  static const CRuntimeClass classCDialogEx;
};

#endif // OFFICETIDY_STANDIN_AFXDIALOGEX_H

//===- afxhtml.h - stand-in for MFC: CHtmlView ------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_AFXHTML_H
#define OFFICETIDY_STANDIN_AFXHTML_H
#define __AFXHTML_H__

#include "afxwin.h"
#include <exdisp.h>

class CHtmlView : public CView {
public:
  void Navigate(LPCTSTR URL, DWORD dwFlags = 0,
                LPCTSTR lpszTargetFrameName = nullptr,
                LPCTSTR lpszHeaders = nullptr, LPVOID lpvPostData = nullptr,
                DWORD dwPostDataLen = 0);
  LPDISPATCH GetHtmlDocument() const;
};

#endif // OFFICETIDY_STANDIN_AFXHTML_H

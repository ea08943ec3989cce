//===- afxcview.h - stand-in for MFC: views of common controls --*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_AFXCVIEW_H
#define OFFICETIDY_STANDIN_AFXCVIEW_H
#define __AFXCVIEW_H__

#include "afxcmn.h"

class CCtrlView : public CView {
public:
  static const CRuntimeClass classCCtrlView;
};
class CListView : public CCtrlView {
public:
  CListCtrl &GetListCtrl() const;
  static const CRuntimeClass classCListView;
};
class CTreeView : public CCtrlView {
public:
  CTreeCtrl &GetTreeCtrl() const;
  static const CRuntimeClass classCTreeView;
};

#endif // OFFICETIDY_STANDIN_AFXCVIEW_H

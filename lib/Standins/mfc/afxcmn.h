//===- afxcmn.h - stand-in for MFC: common controls -------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_AFXCMN_H
#define OFFICETIDY_STANDIN_AFXCMN_H
#define __AFXCMN_H__

#include "afxwin.h"
#include <richedit.h>

class CImageList : public CObject {
public:
  BOOL Create(int cx, int cy, UINT nFlags, int nInitial, int nGrow);
  int Add(HICON hIcon);
};
class CListCtrl : public CWnd {
public:
  int InsertColumn(int nCol, LPCTSTR lpszColumnHeading, int nFormat = 0,
                   int nWidth = -1, int nSubItem = -1);
  int InsertItem(int nItem, LPCTSTR lpszItem);
  BOOL SetItemText(int nItem, int nSubItem, LPCTSTR lpszText);
  CString GetItemText(int nItem, int nSubItem) const;
  BOOL DeleteAllItems();
  int GetItemCount() const;
  DWORD SetExtendedStyle(DWORD dwNewStyle);
};
class CTreeCtrl : public CWnd {
public:
  HTREEITEM InsertItem(LPCTSTR lpszItem, HTREEITEM hParent = TVI_ROOT,
                       HTREEITEM hInsertAfter = TVI_LAST);
  CString GetItemText(HTREEITEM hItem) const;
};
class CProgressCtrl : public CWnd {
public:
  void SetRange(short nLower, short nUpper);
  int SetPos(int nPos);
};
class CSpinButtonCtrl : public CWnd {};
class CSliderCtrl : public CWnd {};
class CTabCtrl : public CWnd {};
class CToolTipCtrl : public CWnd {};
class CRichEditCtrl : public CWnd {};
class CHeaderCtrl : public CWnd {};
class CStatusBarCtrl : public CWnd {};

#endif // OFFICETIDY_STANDIN_AFXCMN_H

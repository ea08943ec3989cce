//===- atlctrls.h - controls of the WTL -------------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_WTL_ATLCTRLS_H
#define OFFICETIDY_STANDINS_WTL_ATLCTRLS_H
#define __ATLCTRLS_H__

#include <atlapp.h>

namespace WTL {

#define OFFICETIDY_CONTROL(Name)                                               \
  template <class TBase> class Name##T : public TBase {                        \
  public:                                                                      \
    Name##T(HWND hWnd = NULL) : TBase(hWnd) {}                                 \
    Name##T &operator=(HWND hWnd) {                                            \
      this->m_hWnd = hWnd;                                                     \
      return *this;                                                            \
    }                                                                          \
    int AddString(LPCTSTR lpszItem);                                           \
    int GetCurSel() const;                                                     \
    int SetCurSel(int nSelect);                                                \
    int GetCount() const;                                                      \
    void SetCheck(int nCheck);                                                 \
    int GetCheck() const;                                                      \
    int InsertItem(int nItem, LPCTSTR lpszItem);                               \
    int InsertColumn(int nCol, LPCTSTR lpszColumnHeading, int nFormat = 0,     \
                     int nWidth = -1);                                         \
    BOOL SetItemText(int nItem, int nSubItem, LPCTSTR lpszText);               \
    BOOL DeleteAllItems();                                                     \
    void ResetContent();                                                       \
  };                                                                           \
  typedef Name##T<ATL::CWindow> Name

OFFICETIDY_CONTROL(CStatic);
OFFICETIDY_CONTROL(CButton);
OFFICETIDY_CONTROL(CEdit);
OFFICETIDY_CONTROL(CListBox);
OFFICETIDY_CONTROL(CComboBox);
OFFICETIDY_CONTROL(CScrollBar);
OFFICETIDY_CONTROL(CListViewCtrl);
OFFICETIDY_CONTROL(CTreeViewCtrl);
OFFICETIDY_CONTROL(CTabCtrl);
OFFICETIDY_CONTROL(CToolBarCtrl);
OFFICETIDY_CONTROL(CStatusBarCtrl);
OFFICETIDY_CONTROL(CProgressBarCtrl);
OFFICETIDY_CONTROL(CTrackBarCtrl);
OFFICETIDY_CONTROL(CRichEditCtrl);
OFFICETIDY_CONTROL(CHeaderCtrl);
OFFICETIDY_CONTROL(CToolTipCtrl);
#undef OFFICETIDY_CONTROL

class CImageList {
public:
  HIMAGELIST m_hImageList;
  BOOL Create(int cx, int cy, UINT nFlags, int nInitial, int nGrow);
};

} // namespace WTL

#endif // OFFICETIDY_STANDINS_WTL_ATLCTRLS_H

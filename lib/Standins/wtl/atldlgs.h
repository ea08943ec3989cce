//===- atldlgs.h - dialogs of the WTL ---------------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_WTL_ATLDLGS_H
#define OFFICETIDY_STANDINS_WTL_ATLDLGS_H
#define __ATLDLGS_H__

#include <atlapp.h>

namespace WTL {
class CFileDialog : public ATL::CWindow {
public:
  OPENFILENAME m_ofn;
  TCHAR m_szFileName[MAX_PATH];
  CFileDialog(BOOL bOpenFileDialog, LPCTSTR lpszDefExt = NULL,
              LPCTSTR lpszFileName = NULL, DWORD dwFlags = 0,
              LPCTSTR lpszFilter = NULL, HWND hWndParent = NULL);
  INT_PTR DoModal(HWND hWndParent = NULL);
};
class CFolderDialog : public ATL::CWindow {
public:
  CFolderDialog(HWND hWndParent = NULL, LPCTSTR lpstrTitle = NULL,
                UINT uFlags = 0);
  INT_PTR DoModal(HWND hWndParent = NULL);
  LPCTSTR GetFolderPath() const;
};
template <class T, class TBase = ATL::CWindow>
class CPropertyPageImpl : public ATL::CDialogImplBaseT<TBase> {};
} // namespace WTL

#endif // OFFICETIDY_STANDINS_WTL_ATLDLGS_H

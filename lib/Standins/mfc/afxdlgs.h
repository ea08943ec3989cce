//===- afxdlgs.h - stand-in for MFC: dialogs --------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_AFXDLGS_H
#define OFFICETIDY_STANDIN_AFXDLGS_H
#define __AFXDLGS_H__

#include "afxext.h"

class CCommonDialog : public CDialog {};
class CFileDialog : public CCommonDialog {
public:
  explicit CFileDialog(BOOL bOpenFileDialog, LPCTSTR lpszDefExt = nullptr,
                       LPCTSTR lpszFileName = nullptr,
                       DWORD dwFlags = OFN_HIDEREADONLY | OFN_OVERWRITEPROMPT,
                       LPCTSTR lpszFilter = nullptr, CWnd *pParentWnd = nullptr,
                       DWORD dwSize = 0, BOOL bVistaStyle = TRUE);
  INT_PTR DoModal() override;
  CString GetPathName() const;
  CString GetFileName() const;
  CString GetFileExt() const;
  CString GetFileTitle() const;
  OPENFILENAME m_ofn;
};
class CColorDialog : public CCommonDialog {};
class CFontDialog : public CCommonDialog {};
class CPrintDialog : public CCommonDialog {};
class CPropertyPage : public CDialog {
public:
  explicit CPropertyPage(UINT nIDTemplate, UINT nIDCaption = 0);
  virtual BOOL OnSetActive();
  virtual BOOL OnKillActive();
  virtual BOOL OnApply();
  void SetModified(BOOL bChanged = TRUE);
  static const CRuntimeClass classCPropertyPage;
};
class CPropertySheet : public CWnd {
public:
  explicit CPropertySheet(UINT nIDCaption, CWnd *pParentWnd = nullptr,
                          UINT iSelectPage = 0);
  explicit CPropertySheet(LPCTSTR pszCaption, CWnd *pParentWnd = nullptr,
                          UINT iSelectPage = 0);
  void AddPage(CPropertyPage *pPage);
  virtual INT_PTR DoModal();
  static const CRuntimeClass classCPropertySheet;
};

#endif // OFFICETIDY_STANDIN_AFXDLGS_H

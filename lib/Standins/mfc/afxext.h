//===- afxext.h - stand-in for MFC: bars and form views ---------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_AFXEXT_H
#define OFFICETIDY_STANDIN_AFXEXT_H
#define __AFXEXT_H__

#include "afxwin.h"

class CControlBar : public CWnd {};
class CStatusBar : public CControlBar {
public:
  BOOL Create(CWnd *pParentWnd, DWORD dwStyle = WS_CHILD | WS_VISIBLE,
              UINT nID = AFX_IDW_STATUS_BAR);
  BOOL SetIndicators(const UINT *lpIDArray, int nIDCount);
};
class CToolBar : public CControlBar {
public:
  BOOL CreateEx(CWnd *pParentWnd, DWORD dwCtrlStyle = TBSTYLE_FLAT,
                DWORD dwStyle = WS_CHILD | WS_VISIBLE);
  BOOL LoadToolBar(UINT nIDResource);
};
class CDialogBar : public CControlBar {};
class CSplitterWnd : public CWnd {};
class CFormView : public CScrollView {
public:
  CFormView(UINT nIDTemplate);
  static const CRuntimeClass classCFormView;
};
class CEditView : public CView {
public:
  static const CRuntimeClass classCEditView;
};
struct CPrintInfo {
  BOOL m_bPreview;
};
class CCreateContext {
public:
  CRuntimeClass *m_pNewViewClass;
  CDocument *m_pCurrentDoc;
};

#endif // OFFICETIDY_STANDIN_AFXEXT_H

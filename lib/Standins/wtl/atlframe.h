//===- atlframe.h - frame windows of the WTL --------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_WTL_ATLFRAME_H
#define OFFICETIDY_STANDINS_WTL_ATLFRAME_H
#define __ATLFRAME_H__

#include <atlapp.h>
#include <atlctrls.h>
#include <atluser.h>

namespace WTL {

class CUpdateUIBase {
public:
  BOOL UIEnable(int nID, BOOL bEnable, BOOL bForceUpdate = FALSE);
  BOOL UISetCheck(int nID, int nCheck, BOOL bForceUpdate = FALSE);
  BOOL UIAddToolBar(HWND hWnd);
  BOOL UIUpdateToolBar(BOOL bForceUpdate = FALSE);
};
template <class T> class CUpdateUI : public CUpdateUIBase {};

template <class T, class TBase = ATL::CWindow>
class CFrameWindowImpl : public ATL::CWindowImpl<T, TBase> {
public:
  HWND m_hWndToolBar, m_hWndStatusBar, m_hWndClient;
  HWND CreateEx(HWND hWndParent = NULL, ATL::_U_RECT rect = NULL,
                DWORD dwStyle = 0, DWORD dwExStyle = 0,
                LPVOID lpCreateParam = NULL);
  BOOL PreTranslateMessage(MSG *pMsg);
  BOOL CreateSimpleStatusBar();
};

} // namespace WTL

#define DECLARE_FRAME_WND_CLASS(WndClassName, uCommonResourceID)
#define BEGIN_UPDATE_UI_MAP(thisClass)
#define UPDATE_ELEMENT(nID, wType)
#define END_UPDATE_UI_MAP()

#endif // OFFICETIDY_STANDINS_WTL_ATLFRAME_H

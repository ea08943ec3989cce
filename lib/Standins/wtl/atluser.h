//===- atluser.h - menus of the WTL -----------------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_WTL_ATLUSER_H
#define OFFICETIDY_STANDINS_WTL_ATLUSER_H
#define __ATLUSER_H__

#include <atlapp.h>

namespace WTL {
template <bool t_bManaged> class CMenuT {
public:
  HMENU m_hMenu;
  CMenuT(HMENU hMenu = NULL);
  BOOL LoadMenu(ATL::_U_STRINGorID menu);
  CMenuT<false> GetSubMenu(int nPos) const;
  BOOL TrackPopupMenu(UINT nFlags, int x, int y, HWND hWnd);
};
typedef CMenuT<false> CMenuHandle;
typedef CMenuT<true> CMenu;
int AtlMessageBox(HWND hWndOwner, ATL::_U_STRINGorID message,
                  ATL::_U_STRINGorID title = (LPCTSTR)NULL, UINT uType = MB_OK);
} // namespace WTL

#endif // OFFICETIDY_STANDINS_WTL_ATLUSER_H

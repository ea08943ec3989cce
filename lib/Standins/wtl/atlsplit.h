//===- atlsplit.h - splitters of the WTL ------------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_WTL_ATLSPLIT_H
#define OFFICETIDY_STANDINS_WTL_ATLSPLIT_H
#define __ATLSPLIT_H__

#include <atlapp.h>

namespace WTL {
template <bool t_bVertical = true>
class CSplitterWindowT
    : public ATL::CWindowImpl<CSplitterWindowT<t_bVertical>> {
public:
  void SetSplitterPanes(HWND hWndLeftTop, HWND hWndRightBottom,
                        bool bUpdate = true);
  bool SetSplitterPos(int xyPos = -1, bool bUpdate = true);
};
typedef CSplitterWindowT<true> CSplitterWindow;
typedef CSplitterWindowT<false> CHorSplitterWindow;
} // namespace WTL

#endif // OFFICETIDY_STANDINS_WTL_ATLSPLIT_H

//===- afxmsg_.h - stand-in for MFC: message maps ---------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_AFXMSG__H
#define OFFICETIDY_STANDIN_AFXMSG__H

#include "afxver_.h"

#define DECLARE_MESSAGE_MAP()                                                  \
protected:                                                                     \
  static const AFX_MSGMAP *PASCAL GetThisMessageMap();                         \
  virtual const AFX_MSGMAP *GetMessageMap() const;

#define BEGIN_MESSAGE_MAP(Class, Base)                                         \
  const AFX_MSGMAP *Class::GetMessageMap() const {                             \
    return GetThisMessageMap();                                                \
  }                                                                            \
  const AFX_MSGMAP *PASCAL Class::GetThisMessageMap() {                        \
    typedef Class ThisClass;                                                   \
    typedef Base TheBaseClass;                                                 \
    static const AFX_MSGMAP_ENTRY Entries[] = {
#define END_MESSAGE_MAP()                                                      \
  {                                                                            \
    0, 0, 0, 0, 0, nullptr                                                     \
  }                                                                            \
  }                                                                            \
  ;                                                                            \
  static const AFX_MSGMAP Map = {&TheBaseClass::GetThisMessageMap, Entries};   \
  return &Map;                                                                 \
  }

#define _OFFICETIDY_MESSAGE(Message, Code, First, Last, Function)              \
  {Message, Code, First, Last, 1, (AFX_PMSG)(Function)},

#define ON_COMMAND(Id, Function)                                               \
  _OFFICETIDY_MESSAGE(WM_COMMAND, 0, (UINT)Id, (UINT)Id, Function)
#define ON_COMMAND_RANGE(First, Last, Function)                                \
  _OFFICETIDY_MESSAGE(WM_COMMAND, 0, (UINT)First, (UINT)Last, Function)
#define ON_UPDATE_COMMAND_UI(Id, Function)                                     \
  _OFFICETIDY_MESSAGE(WM_COMMAND, (UINT) - 1, (UINT)Id, (UINT)Id, Function)
#define ON_CONTROL(Code, Id, Function)                                         \
  _OFFICETIDY_MESSAGE(WM_COMMAND, Code, (UINT)Id, (UINT)Id, Function)
#define ON_NOTIFY(Code, Id, Function)                                          \
  _OFFICETIDY_MESSAGE(WM_NOTIFY, (UINT)Code, (UINT)Id, (UINT)Id, Function)
#define ON_MESSAGE(Message, Function)                                          \
  _OFFICETIDY_MESSAGE(Message, 0, 0, 0, Function)
#define ON_REGISTERED_MESSAGE(Message, Function)                               \
  _OFFICETIDY_MESSAGE(0xC000, 0, 0, 0, Function)
#define ON_THREAD_MESSAGE(Message, Function)                                   \
  _OFFICETIDY_MESSAGE(Message, 0, 0, 0, Function)
#define ON_BN_CLICKED(Id, Function) ON_CONTROL(BN_CLICKED, Id, Function)
#define ON_EN_CHANGE(Id, Function) ON_CONTROL(EN_CHANGE, Id, Function)
#define ON_CBN_SELCHANGE(Id, Function) ON_CONTROL(CBN_SELCHANGE, Id, Function)
#define ON_LBN_SELCHANGE(Id, Function) ON_CONTROL(LBN_SELCHANGE, Id, Function)
#define ON_LBN_DBLCLK(Id, Function) ON_CONTROL(LBN_DBLCLK, Id, Function)

#define _OFFICETIDY_WINDOW_MESSAGE(Message, Function)                          \
  _OFFICETIDY_MESSAGE(Message, 0, 0, 0, &ThisClass::Function)
#define ON_WM_CREATE() _OFFICETIDY_WINDOW_MESSAGE(WM_CREATE, OnCreate)
#define ON_WM_DESTROY() _OFFICETIDY_WINDOW_MESSAGE(WM_DESTROY, OnDestroy)
#define ON_WM_CLOSE() _OFFICETIDY_WINDOW_MESSAGE(WM_CLOSE, OnClose)
#define ON_WM_PAINT() _OFFICETIDY_WINDOW_MESSAGE(WM_PAINT, OnPaint)
#define ON_WM_ERASEBKGND()                                                     \
  _OFFICETIDY_WINDOW_MESSAGE(WM_ERASEBKGND, OnEraseBkgnd)
#define ON_WM_SIZE() _OFFICETIDY_WINDOW_MESSAGE(WM_SIZE, OnSize)
#define ON_WM_TIMER() _OFFICETIDY_WINDOW_MESSAGE(WM_TIMER, OnTimer)
#define ON_WM_SYSCOMMAND()                                                     \
  _OFFICETIDY_WINDOW_MESSAGE(WM_SYSCOMMAND, OnSysCommand)
#define ON_WM_SHOWWINDOW()                                                     \
  _OFFICETIDY_WINDOW_MESSAGE(WM_SHOWWINDOW, OnShowWindow)
#define ON_WM_SETFOCUS() _OFFICETIDY_WINDOW_MESSAGE(WM_SETFOCUS, OnSetFocus)
#define ON_WM_LBUTTONDOWN()                                                    \
  _OFFICETIDY_WINDOW_MESSAGE(WM_LBUTTONDOWN, OnLButtonDown)
#define ON_WM_LBUTTONUP() _OFFICETIDY_WINDOW_MESSAGE(WM_LBUTTONUP, OnLButtonUp)
#define ON_WM_CONTEXTMENU()                                                    \
  _OFFICETIDY_WINDOW_MESSAGE(WM_CONTEXTMENU, OnContextMenu)
#define ON_WM_QUERYDRAGICON()                                                  \
  _OFFICETIDY_WINDOW_MESSAGE(WM_QUERYDRAGICON, OnQueryDragIcon)

#endif // OFFICETIDY_STANDIN_AFXMSG__H

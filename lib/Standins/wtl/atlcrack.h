//===- atlcrack.h - message crackers of the WTL -----------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_WTL_ATLCRACK_H
#define OFFICETIDY_STANDINS_WTL_ATLCRACK_H
#define __ATLCRACK_H__

#include <atlapp.h>

#define BEGIN_MSG_MAP_EX(theClass)                                             \
public:                                                                        \
  BOOL m_bMsgHandled;                                                          \
  BOOL IsMsgHandled() const { return m_bMsgHandled; }                          \
  void SetMsgHandled(BOOL bHandled) { m_bMsgHandled = bHandled; }              \
  BOOL ProcessWindowMessage(HWND hWnd, UINT uMsg, WPARAM wParam,               \
                            LPARAM lParam, LRESULT &lResult,                   \
                            DWORD dwMsgMapID = 0) {                            \
    BOOL bHandled = TRUE;                                                      \
    (void)bHandled;                                                            \
    switch (dwMsgMapID) {                                                      \
    case 0:
#define OFFICETIDY_CRACK(message, call)                                        \
  if (uMsg == (message)) {                                                     \
    call;                                                                      \
    return TRUE;                                                               \
  }
#define MSG_WM_CREATE(func)                                                    \
  OFFICETIDY_CRACK(WM_CREATE, lResult = func((LPCREATESTRUCT)lParam))
#define MSG_WM_INITDIALOG(func)                                                \
  OFFICETIDY_CRACK(WM_INITDIALOG, lResult = func((HWND)wParam, lParam))
#define MSG_WM_DESTROY(func) OFFICETIDY_CRACK(WM_DESTROY, func())
#define MSG_WM_CLOSE(func) OFFICETIDY_CRACK(WM_CLOSE, func())
#define MSG_WM_TIMER(func) OFFICETIDY_CRACK(WM_TIMER, func((UINT_PTR)wParam))
#define MSG_WM_SIZE(func)                                                      \
  OFFICETIDY_CRACK(WM_SIZE,                                                    \
                   func((UINT)wParam, CSize(LOWORD(lParam), HIWORD(lParam))))
#define MSG_WM_PAINT(func) OFFICETIDY_CRACK(WM_PAINT, func((HDC)wParam))
#define MSG_WM_COMMAND(func)                                                   \
  OFFICETIDY_CRACK(WM_COMMAND,                                                 \
                   func(HIWORD(wParam), LOWORD(wParam), (HWND)lParam))
#define MSG_WM_SYSCOMMAND(func)                                                \
  OFFICETIDY_CRACK(WM_SYSCOMMAND,                                              \
                   func((UINT)wParam, CPoint(LOWORD(lParam), HIWORD(lParam))))
#define MSG_WM_NOTIFY(func)                                                    \
  OFFICETIDY_CRACK(WM_NOTIFY, lResult = func((int)wParam, (LPNMHDR)lParam))
#define MSG_WM_ENDSESSION(func)                                                \
  OFFICETIDY_CRACK(WM_ENDSESSION, func((BOOL)wParam, (UINT)lParam))
#define MESSAGE_HANDLER_EX(msg, func)                                          \
  OFFICETIDY_CRACK(msg, lResult = func(uMsg, wParam, lParam))
#define MESSAGE_RANGE_HANDLER_EX(msgFirst, msgLast, func)                      \
  if (uMsg >= msgFirst && uMsg <= msgLast) {                                   \
    lResult = func(uMsg, wParam, lParam);                                      \
    return TRUE;                                                               \
  }
#define COMMAND_HANDLER_EX(id, code, func)                                     \
  OFFICETIDY_CRACK(WM_COMMAND, func((UINT)HIWORD(wParam), (int)LOWORD(wParam), \
                                    (HWND)lParam))
#define COMMAND_ID_HANDLER_EX(id, func) COMMAND_HANDLER_EX(id, 0, func)
#define COMMAND_CODE_HANDLER_EX(code, func) COMMAND_HANDLER_EX(0, code, func)
#define COMMAND_RANGE_HANDLER_EX(idFirst, idLast, func)                        \
  COMMAND_HANDLER_EX(idFirst, 0, func)
#define NOTIFY_HANDLER_EX(id, cd, func)                                        \
  OFFICETIDY_CRACK(WM_NOTIFY, lResult = func((LPNMHDR)lParam))
#define NOTIFY_ID_HANDLER_EX(id, func) NOTIFY_HANDLER_EX(id, 0, func)
#define NOTIFY_CODE_HANDLER_EX(cd, func) NOTIFY_HANDLER_EX(0, cd, func)

#endif // OFFICETIDY_STANDINS_WTL_ATLCRACK_H

//===- afxsock.h - stand-in for MFC: sockets --------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_AFXSOCK_H
#define OFFICETIDY_STANDIN_AFXSOCK_H
#define __AFXSOCK_H__

#include "afxwin.h"
#include <winsock2.h>

class CAsyncSocket : public CObject {
public:
  CAsyncSocket();
  virtual ~CAsyncSocket();
  BOOL Create(UINT nSocketPort = 0, int nSocketType = SOCK_STREAM,
              long lEvent = FD_READ, LPCTSTR lpszSocketAddress = nullptr);
  BOOL Connect(LPCTSTR lpszHostAddress, UINT nHostPort);
  virtual int Send(const void *lpBuf, int nBufLen, int nFlags = 0);
  virtual int Receive(void *lpBuf, int nBufLen, int nFlags = 0);
  virtual void Close();
  virtual void OnReceive(int nErrorCode);
  virtual void OnAccept(int nErrorCode);
  virtual void OnConnect(int nErrorCode);
  virtual void OnClose(int nErrorCode);
  SOCKET m_hSocket;
};
class CSocket : public CAsyncSocket {};

#endif // OFFICETIDY_STANDIN_AFXSOCK_H

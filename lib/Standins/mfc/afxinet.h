//===- afxinet.h - stand-in for MFC: Internet sessions ----------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_AFXINET_H
#define OFFICETIDY_STANDIN_AFXINET_H
#define __AFXINET_H__

#include "afx.h"
#include <wininet.h>

class CHttpConnection;
class CInternetSession : public CObject {
public:
  explicit CInternetSession(LPCTSTR pstrAgent = nullptr,
                            DWORD_PTR dwContext = 1,
                            DWORD dwAccessType = INTERNET_OPEN_TYPE_PRECONFIG);
  CStdioFile *OpenURL(LPCTSTR pstrURL, DWORD_PTR dwContext = 1,
                      DWORD dwFlags = INTERNET_FLAG_TRANSFER_ASCII);
  CHttpConnection *GetHttpConnection(LPCTSTR pstrServer,
                                     INTERNET_PORT nPort = 0);
  virtual void Close();
};
class CInternetException : public CException {
public:
  DWORD m_dwError;
};

#endif // OFFICETIDY_STANDIN_AFXINET_H

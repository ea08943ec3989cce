//===- afxdb.h - stand-in for MFC: databases --------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_AFXDB_H
#define OFFICETIDY_STANDIN_AFXDB_H
#define __AFXDB_H__

#include "afxwin.h"

class CDatabase : public CObject {
public:
  CDatabase();
  virtual BOOL Open(LPCTSTR lpszDSN, BOOL bExclusive = FALSE,
                    BOOL bReadonly = FALSE, LPCTSTR lpszConnect = _T("ODBC;"),
                    BOOL bUseCursorLib = TRUE);
  virtual BOOL OpenEx(LPCTSTR lpszConnectString, DWORD dwOptions = 0);
  virtual void Close();
  void ExecuteSQL(LPCTSTR lpszSQL);
};
class CDBException : public CException {
public:
  CString m_strError;
};
class CRecordset : public CObject {
public:
  CRecordset(CDatabase *pDatabase = nullptr);
  virtual BOOL Open(UINT nOpenType = (UINT)-1, LPCTSTR lpszSQL = nullptr,
                    DWORD dwOptions = 0);
  virtual void Close();
  BOOL IsEOF() const;
  void MoveNext();
  void GetFieldValue(LPCTSTR lpszName, CString &strValue);
  void GetFieldValue(short nIndex, CString &strValue);
};

#endif // OFFICETIDY_STANDIN_AFXDB_H

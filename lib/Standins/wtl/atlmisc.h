//===- atlmisc.h - helpers of the WTL ---------------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_WTL_ATLMISC_H
#define OFFICETIDY_STANDINS_WTL_ATLMISC_H
#define __ATLMISC_H__

#include <atlapp.h>
#include <atlstr.h>
#include <atltypes.h>

namespace WTL {
class CRecentDocumentList {
public:
  BOOL AddToList(LPCTSTR lpstrDocName);
};
class CFindFile {
public:
  BOOL FindFile(LPCTSTR pstrName = NULL, bool bAutoLongPath = false);
  BOOL FindNextFile();
  ATL::CString GetFileName() const;
  ATL::CString GetFilePath() const;
  BOOL IsDirectory() const;
  BOOL IsDots() const;
  void Close();
};
} // namespace WTL

#endif // OFFICETIDY_STANDINS_WTL_ATLMISC_H

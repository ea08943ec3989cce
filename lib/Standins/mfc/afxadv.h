//===- afxadv.h - files in memory of MFC ------------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_MFC_AFXADV_H
#define OFFICETIDY_STANDINS_MFC_AFXADV_H
#define __AFXADV_H__

#include <afxwin.h>

class CSharedFile : public CMemFile {
public:
  explicit CSharedFile(UINT nAllocFlags = 0, UINT nGrowBytes = 4096);
  HGLOBAL Detach();
  void SetHandle(HGLOBAL hGlobalMemory, BOOL bAllowGrow = TRUE);
};
class CRecentFileList {
public:
  virtual void Add(LPCTSTR lpszPathName);
};

#endif // OFFICETIDY_STANDINS_MFC_AFXADV_H

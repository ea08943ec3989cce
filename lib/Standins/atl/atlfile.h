//===- atlfile.h - stand-in for ATL: files ----------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_ATLFILE_H
#define OFFICETIDY_STANDIN_ATLFILE_H
#define __ATLFILE_H__

#include "atlbase.h"

namespace ATL {

class CAtlFile : public CHandle {
public:
  CAtlFile() throw();
  explicit CAtlFile(HANDLE hFile) throw();
  HRESULT Create(LPCTSTR szFilename, DWORD dwDesiredAccess, DWORD dwShareMode,
                 DWORD dwCreationDisposition,
                 DWORD dwFlagsAndAttributes = FILE_ATTRIBUTE_NORMAL,
                 LPSECURITY_ATTRIBUTES lpsa = nullptr,
                 HANDLE hTemplateFile = nullptr) throw();
  HRESULT Read(LPVOID pBuffer, DWORD nBufSize) throw();
  HRESULT Read(LPVOID pBuffer, DWORD nBufSize, DWORD &nBytesRead) throw();
  HRESULT Write(LPCVOID pBuffer, DWORD nBufSize,
                DWORD *pnBytesWritten = nullptr) throw();
  HRESULT Flush() throw();
  HRESULT Seek(LONGLONG nOffset, DWORD dwFrom = FILE_CURRENT) throw();
  HRESULT SetSize(ULONGLONG nNewLen) throw();
  HRESULT GetSize(ULONGLONG &nLen) const throw();
  HRESULT GetPosition(ULONGLONG &nPos) const throw();
};

class CAtlTemporaryFile {
public:
  CAtlTemporaryFile() throw();
  ~CAtlTemporaryFile() throw();
  HRESULT Create(LPCTSTR pszDir = nullptr,
                 DWORD dwDesiredAccess = GENERIC_WRITE) throw();
  HRESULT Close(LPCTSTR szNewName = nullptr) throw();
  LPCTSTR TempFileName() throw();
};

} // namespace ATL

#endif // OFFICETIDY_STANDIN_ATLFILE_H

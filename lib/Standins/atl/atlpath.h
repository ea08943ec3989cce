//===- atlpath.h - stand-in for ATL: paths ----------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_ATLPATH_H
#define OFFICETIDY_STANDIN_ATLPATH_H
#define __ATLPATH_H__

#include "atlstr.h"

namespace ATL {

template <typename StringType> class CPathT {
public:
  typedef typename StringType::XCHAR XCHAR;
  typedef typename StringType::PXSTR PXSTR;
  typedef typename StringType::PCXSTR PCXSTR;
  CPathT() throw();
  CPathT(const CPathT<StringType> &path);
  CPathT(const StringType &strPath);
  CPathT(PCXSTR pszPath);
  CPathT<StringType> &operator=(const StringType &strPath);
  CPathT<StringType> &operator=(PCXSTR pszPath);
  CPathT<StringType> &operator+=(const StringType &strPath);
  CPathT<StringType> &operator+=(PCXSTR pszPath);
  operator const StringType &() const throw();
  operator StringType &() throw();
  operator PCXSTR() const throw();
  void AddBackslash();
  BOOL AddExtension(PCXSTR pszExtension);
  BOOL Append(PCXSTR pszMore);
  void Combine(PCXSTR pszDir, PCXSTR pszFile);
  BOOL FileExists() const;
  int FindExtension() const;
  int FindFileName() const;
  StringType GetExtension() const;
  BOOL IsDirectory() const;
  void QuoteSpaces();
  void UnquoteSpaces();
  void RemoveExtension();
  BOOL RemoveFileSpec();
  BOOL RenameExtension(PCXSTR pszExtension);
  void StripPath();
  StringType m_strPath;
};

typedef CPathT<CString> CPath;
typedef CPathT<CStringA> CPathA;
typedef CPathT<CStringW> CPathW;

} // namespace ATL

#endif // OFFICETIDY_STANDIN_ATLPATH_H

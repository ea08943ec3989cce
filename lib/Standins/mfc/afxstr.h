//===- afxstr.h - stand-in for MFC: CString ---------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_AFXSTR_H
#define OFFICETIDY_STANDIN_AFXSTR_H
#define __AFXSTR_H__

#include "afxver_.h"
#include <atlsimpstr.h>
#include <atlstr.h>
#include <cstringt.h>

template <typename _CharType = char,
          class StringIterator = ATL::ChTraitsCRT<_CharType>>
class StrTraitMFC : public StringIterator {};
template <typename _CharType = char,
          class StringIterator = ATL::ChTraitsCRT<_CharType>>
class StrTraitMFC_DLL : public StringIterator {};

typedef ATL::CStringT<wchar_t, StrTraitMFC<wchar_t>> CStringW;
typedef ATL::CStringT<char, StrTraitMFC<char>> CStringA;
typedef ATL::CStringT<TCHAR, StrTraitMFC<TCHAR>> CString;

BOOL AFXAPI AfxExtractSubString(CString &rString, LPCTSTR lpszFullString,
                                int iSubString, TCHAR chSep = '\n');
void AFX_CDECL AfxFormatString1(CString &rString, UINT nIDS, LPCTSTR lpsz1);
void AFX_CDECL AfxFormatString2(CString &rString, UINT nIDS, LPCTSTR lpsz1,
                                LPCTSTR lpsz2);
int AFXAPI AfxLoadString(UINT nIDS, LPTSTR lpszBuf, UINT nMaxBuf = 256);

#endif // OFFICETIDY_STANDIN_AFXSTR_H

//===- atlstr.h - stand-in for ATL: CString ---------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_ATLSTR_H
#define OFFICETIDY_STANDIN_ATLSTR_H
#define __ATLSTR_H__

#include "atlcore.h"
#include "cstringt.h"

namespace ATL {

template <typename CharType = char,
          class StringIterator = ChTraitsCRT<CharType>>
class StrTraitATL : public StringIterator {};

typedef CStringT<char, StrTraitATL<char>> CAtlStringA;
typedef CStringT<wchar_t, StrTraitATL<wchar_t>> CAtlStringW;
typedef CStringT<TCHAR, StrTraitATL<TCHAR>> CAtlString;

#ifndef _AFX
typedef CAtlStringW CStringW;
typedef CAtlStringA CStringA;
typedef CAtlString CString;
#endif

} // namespace ATL

#ifndef _ATL_NO_AUTOMATIC_NAMESPACE
using namespace ATL;
#endif

#endif // OFFICETIDY_STANDIN_ATLSTR_H

//===- atltrace.h - stand-in for ATL: tracing -------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_ATLTRACE_H
#define OFFICETIDY_STANDIN_ATLTRACE_H
#define __ATLTRACE_H__

#include "atldef.h"

namespace ATL {

class CTraceCategory {
public:
  explicit CTraceCategory(LPCTSTR pszCategoryName,
                          UINT nStartingLevel = 0) throw();
};

void AtlTrace(const char *pszFormat, ...);
void AtlTrace(const wchar_t *pszFormat, ...);
void AtlTrace2(DWORD_PTR dwCategory, UINT nLevel, const char *pszFormat, ...);
void AtlTrace2(DWORD_PTR dwCategory, UINT nLevel, const wchar_t *pszFormat,
               ...);
void AtlTraceHere(const char *pszFormat, ...);
void AtlTraceHere(const wchar_t *pszFormat, ...);
template <class... ArgumentsT>
void AtlTraceHere(DWORD_PTR dwCategory, UINT nLevel, ArgumentsT... Arguments);
template <class... ArgumentsT>
void AtlTraceHere(const CTraceCategory &Category, UINT nLevel,
                  ArgumentsT... Arguments);

constexpr DWORD_PTR atlTraceGeneral = 0x1;
constexpr DWORD_PTR atlTraceCOM = 0x2;
constexpr DWORD_PTR atlTraceWindowing = 0x10;
constexpr DWORD_PTR atlTraceUtil = 0x8000;

} // namespace ATL

#define ATLTRACE ATL::AtlTraceHere
#define ATLTRACE2 ATL::AtlTraceHere

#endif // OFFICETIDY_STANDIN_ATLTRACE_H

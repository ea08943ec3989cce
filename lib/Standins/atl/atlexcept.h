//===- atlexcept.h - stand-in for ATL: exceptions ---------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_ATLEXCEPT_H
#define OFFICETIDY_STANDIN_ATLEXCEPT_H
#define __ATLEXCEPT_H__

#include "atldef.h"

namespace ATL {

class CAtlException {
public:
  CAtlException() throw();
  CAtlException(HRESULT hr) throw();
  operator HRESULT() const throw();
  HRESULT m_hr;
};

void __stdcall AtlThrowImpl(HRESULT hr);
void __stdcall AtlThrowLastWin32();
HRESULT AtlHresultFromLastError() throw();
HRESULT AtlHresultFromWin32(DWORD nError) throw();

} // namespace ATL

#endif // OFFICETIDY_STANDIN_ATLEXCEPT_H

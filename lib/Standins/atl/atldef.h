//===- atldef.h - stand-in for ATL: macros ----------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_ATLDEF_H
#define OFFICETIDY_STANDIN_ATLDEF_H
#define __ATLDEF_H__

#include <assert.h>
#include <windows.h>

#define _ATL_VER 0x0E00

// What the positions in collections of ATL and MFC point to.
struct __POSITION {};
typedef __POSITION *POSITION;

#define ATLASSERT(Condition) assert(Condition)
#define ATLVERIFY(Condition) ((void)(Condition))
#define ATLASSUME(Condition) ATLASSERT(Condition)
#define ATLENSURE(Condition) ((void)(Condition))
#define ATLENSURE_THROW(Condition, Result) ((void)(Condition))
#define ATLENSURE_SUCCEEDED(Result) ((void)(Result))
#define ATLENSURE_RETURN(Condition)                                            \
  do {                                                                         \
    if (!(Condition))                                                          \
      return E_FAIL;                                                           \
  } while (0)
#define ATLENSURE_RETURN_VAL(Condition, Value)                                 \
  do {                                                                         \
    if (!(Condition))                                                          \
      return Value;                                                            \
  } while (0)
#define ATLENSURE_RETURN_HR(Condition, Value)                                  \
  ATLENSURE_RETURN_VAL(Condition, Value)
#define ATLTRACENOTIMPL(Name) return E_NOTIMPL

#define ATLAPI HRESULT __stdcall
#define ATLAPI_(Type) Type __stdcall
#define ATLINLINE inline
#define ATL_NOINLINE
#define ATL_NO_VTABLE
#define ATL_DEPRECATED(Text)
#ifndef AtlThrow
#define AtlThrow ATL::AtlThrowImpl
#endif

#define _ATLTRY try
#define _ATLCATCH(E) catch (ATL::CAtlException E)
#define _ATLCATCHALL() catch (...)
#define _ATLRETHROW throw
#define _ATL_CATCH_AND_RETURN

#endif // OFFICETIDY_STANDIN_ATLDEF_H

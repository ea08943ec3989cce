//===- defs.h - types and macros of wxWidgets -------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_WX_WX_DEFS_H
#define OFFICETIDY_STANDINS_WX_WX_DEFS_H

#include <cstddef>

#define __WXMSW__
#define __WINDOWS__
#define wxMAJOR_VERSION 3
#define wxMINOR_VERSION 2
#define wxUSE_UNICODE 1
#define wxUSE_OLE 1
#define wxUSE_OLE_AUTOMATION 1
#define WXDLLIMPEXP_CORE
#define WXDLLIMPEXP_BASE
#define WXDLLIMPEXP_FWD_CORE
#define WXDLLIMPEXP_FWD_BASE
#define wxOVERRIDE override
#define wxNullPtr nullptr
#define wxUnusedVar(x) (void)x
#define WXUNUSED(x)

typedef int wxInt32;
typedef unsigned int wxUint32;
typedef long long wxLongLong_t;
typedef wchar_t wxChar;
typedef wchar_t wxStringCharType;
typedef wchar_t *wxChar_p;
typedef unsigned char wxByte;
typedef unsigned long WXLCID;
typedef struct IDispatch WXIDISPATCH;
typedef void *WXHWND;
enum { wxID_ANY = -1, wxOK = 4, wxICON_ERROR = 0x200 };

#endif // OFFICETIDY_STANDINS_WX_WX_DEFS_H

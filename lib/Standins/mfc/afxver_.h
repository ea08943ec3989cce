//===- afxver_.h - stand-in for MFC: version and configuration --*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_AFXVER__H
#define OFFICETIDY_STANDIN_AFXVER__H

#define _AFX 1
#define _MFC_VER 0x0E00
#define __AFX_H__

#ifndef AFX_CORE_DATA
#define AFX_CORE_DATA
#endif
#define AFX_DATA
#define AFX_DATADEF
#define AFX_API
#define AFX_EXT_CLASS
#define AFX_EXT_DATA
#define AFX_EXT_API
#define AFX_CLASS_EXPORT
#define AFX_CDECL __cdecl
#define AFXAPI __stdcall
#define AFXOLEAPI __stdcall
#define AFX_MSG_CALL
#define AFX_INLINE inline
#define AFX_NOVTABLE
#define AFX_STATIC static
#define AFX_STATIC_DATA static
#define AFX_COMDAT __declspec(selectany)
#define AFX_IMPORT_DATA
#define afx_msg

#endif // OFFICETIDY_STANDIN_AFXVER__H

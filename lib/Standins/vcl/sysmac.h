//===- sysmac.h - keywords of C++Builder ------------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_VCL_SYSMAC_H
#define OFFICETIDY_STANDINS_VCL_SYSMAC_H

// What the compiler of C++Builder knows and others don't.
#if !defined(__BORLANDC__)
#define __closure
#define __published public
#define __automated public
#define __property
#define __classid(class) nullptr
#define __rtti
#define __dispid(x)
#endif
#define PACKAGE
#define DELPHI_PACKAGE
#define DELPHICLASS
#define DELPHIRETURN
#define DELPHI_CLASS
#define HIDESBASE
#define HIDESBASEDYNAMIC
#define DYNAMIC virtual
#define MESSAGE
#define USEFORM(FileName, FormName)
#define USEUNIT(ModName)
#define USERES(ModName)
#define USELIB(ModName)
#define USEDATAMODULE(FileName, FormName)
#define USEFORMNS(FileName, Namespace, FormName)
#define USEPACKAGE(ModName)
#define USERC(FileName)
#define USEOBJ(FileName)
#define USETLB(FileName)
#define BEGIN_MESSAGE_MAP
#define VCL_MESSAGE_HANDLER(msg, type, meth)
#define END_MESSAGE_MAP(base)

#endif // OFFICETIDY_STANDINS_VCL_SYSMAC_H

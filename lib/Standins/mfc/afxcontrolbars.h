//===- afxcontrolbars.h - stand-in for MFC: control bars --------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_AFXCONTROLBARS_H
#define OFFICETIDY_STANDIN_AFXCONTROLBARS_H
#define __AFXCONTROLBARS_H__

#include "afxcmn.h"
#include "afxdialogex.h"
#include "afxext.h"
#include "afxwinappex.h"

#endif // OFFICETIDY_STANDIN_AFXCONTROLBARS_H

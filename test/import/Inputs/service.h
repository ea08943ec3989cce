//===- service.h - a service, with Windows' headers or without --*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Where clang is told to mimic MSVC there are no headers of Windows here: what
// is needed is declared.
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_TEST_IMPORT_SERVICE_H
#define OFFICETIDY_TEST_IMPORT_SERVICE_H

#ifdef _MSC_VER
#include "../../checks/Inputs/service.h"
#else
#include "../../checks/Inputs/windows-service.h"
#endif

#endif // OFFICETIDY_TEST_IMPORT_SERVICE_H

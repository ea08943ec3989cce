//===- log.h - wxWidgets' log -----------------------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_WX_WX_LOG_H
#define OFFICETIDY_STANDINS_WX_WX_LOG_H

#include "string.h"

template <typename Format, typename... Args>
void wxLogMessage(const Format &, const Args &...) {}
template <typename Format, typename... Args>
void wxLogError(const Format &, const Args &...) {}
template <typename Format, typename... Args>
void wxLogWarning(const Format &, const Args &...) {}
template <typename Format, typename... Args>
void wxLogDebug(const Format &, const Args &...) {}
template <typename Format, typename... Args>
void wxLogVerbose(const Format &, const Args &...) {}
template <typename Format, typename... Args>
void wxLogSysError(const Format &, const Args &...) {}

#endif // OFFICETIDY_STANDINS_WX_WX_LOG_H

//===- wxprec.h - all of wxWidgets ------------------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_WX_WX_WXPREC_H
#define OFFICETIDY_STANDINS_WX_WX_WXPREC_H

#include "app.h"
#include "arrstr.h"
#include "defs.h"
#include "event.h"
#include "intl.h"
#include "log.h"
#include "object.h"
#include "process.h"
#include "string.h"
#include "utils.h"
#include "variant.h"

#endif // OFFICETIDY_STANDINS_WX_WX_WXPREC_H

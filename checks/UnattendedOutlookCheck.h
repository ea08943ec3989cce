//===- UnattendedOutlookCheck.h - office-unattended-outlook -----*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_CHECKS_UNATTENDEDOUTLOOKCHECK_H
#define OFFICETIDY_CHECKS_UNATTENDEDOUTLOOKCHECK_H

#include "OfficeCheck.h"

namespace officetidy::checks {

/// Finds code that creates Outlook's automation objects, attaches to them, or
/// starts Outlook, where it runs unattended: in a Windows service, in an ASP
/// application, or as a scheduled task.
class UnattendedOutlookCheck : public OfficeCheck {
public:
  UnattendedOutlookCheck(llvm::StringRef Name,
                         clang::tidy::ClangTidyContext *Context)
      : OfficeCheck(Name, Context, "office-unattended-outlook") {}
};

} // namespace officetidy::checks

#endif // OFFICETIDY_CHECKS_UNATTENDEDOUTLOOKCHECK_H

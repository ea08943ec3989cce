//===- UnattendedAutomationCheck.h ------------------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_CHECKS_UNATTENDEDAUTOMATIONCHECK_H
#define OFFICETIDY_CHECKS_UNATTENDEDAUTOMATIONCHECK_H

#include "OfficeCheck.h"

namespace officetidy::checks {

/// Finds code that creates an automation object of an Office application other
/// than Outlook, attaches to one, or starts the application, where it runs
/// unattended: in a Windows service, in an ASP application, or as a scheduled
/// task.
class UnattendedAutomationCheck : public OfficeCheck {
public:
  UnattendedAutomationCheck(llvm::StringRef Name,
                            clang::tidy::ClangTidyContext *Context)
      : OfficeCheck(Name, Context, "office-unattended-automation") {}
};

} // namespace officetidy::checks

#endif // OFFICETIDY_CHECKS_UNATTENDEDAUTOMATIONCHECK_H

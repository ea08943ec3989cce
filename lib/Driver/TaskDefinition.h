//===- TaskDefinition.h - reads Task Scheduler's XML ------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef OFFICETIDY_DRIVER_TASKDEFINITION_H
#define OFFICETIDY_DRIVER_TASKDEFINITION_H

#include "Catalog/Identity.h"
#include "Link/Analysis.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <string>
#include <vector>

namespace officetidy::driver {

/// What a task does: runs a command line, or has a COM class handle it.
struct TaskAction {
  link::Position Where;
  std::string CommandLine; ///< of <Exec>, or ""
  std::string Handler;     ///< of <ComHandler>: its CLSID as text, or ""
  /// It runs only in the session of the logged-on user.
  bool Interactive = false;
};

/// Does \p Text look as if it were a task definition?
bool looksLikeTask(llvm::StringRef Text);

/// The actions of the task definition \p Text, the file \p Path, in order:
/// XML of Task Scheduler's schema, in UTF-8. The error says where it is wrong.
llvm::Expected<std::vector<TaskAction>> parseTask(llvm::StringRef Text,
                                                  llvm::StringRef Path);

} // namespace officetidy::driver

#endif // OFFICETIDY_DRIVER_TASKDEFINITION_H

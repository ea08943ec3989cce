//===- ReportFixture.h - a small program to report on -----------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_TEST_UNIT_REPORTFIXTURE_H
#define OFFICETIDY_TEST_UNIT_REPORTFIXTURE_H

#include "Report/Reporter.h"
#include "Report/Run.h"
#include "llvm/Support/VirtualFileSystem.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace officetidy::report {

/// Within a test, Run is GoogleTest's.
using ReportRun = Run;

/// A mailer service: 'ServiceMain' starts the thread 'Worker', which calls
/// 'Mailer::send', where 'Make' creates Outlook. Its sources are in memory, in
/// the folder /work.
class ReportFixture : public testing::Test {
protected:
  ReportFixture();

  void addFile(llvm::StringRef Name, llvm::StringRef Text);

  /// The creation of Outlook in 'Mailer::send', not reached.
  link::CreationSite outlookSite() const;
  link::Way serviceWay() const;
  link::Way taskWay() const;
  /// outlookSite, reached by serviceWay.
  link::CreationSite reachedSite() const;

  ReportRun run(llvm::ArrayRef<link::CreationSite> Sites,
                std::vector<IncompleteUnit> Incomplete = {},
                unsigned Units = 3);
  static std::string render(const Reporter &R, const ReportRun &What);

  catalog::AutomationClass Outlook, Word;
  llvm::IntrusiveRefCntPtr<llvm::vfs::InMemoryFileSystem> Files;
  Sources Lines;
};

/// A step of a way.
link::Step step(link::StepKind Kind, link::Position Where, llvm::StringRef From,
                llvm::StringRef To, llvm::StringRef Via = "",
                llvm::StringRef How = "");

} // namespace officetidy::report

#endif // OFFICETIDY_TEST_UNIT_REPORTFIXTURE_H

//===- OfficeTidyModule.cpp - the clang-tidy module `office` --------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "UnattendedAutomationCheck.h"
#include "UnattendedOutlookCheck.h"
#include "clang-tidy/ClangTidyModule.h"
#include "llvm/Config/llvm-config.h"
#if LLVM_VERSION_MAJOR < 22
#include "clang-tidy/ClangTidyModuleRegistry.h"
#endif

namespace officetidy::checks {

namespace {

class OfficeTidyModule : public clang::tidy::ClangTidyModule {
public:
  void
  addCheckFactories(clang::tidy::ClangTidyCheckFactories &Factories) override {
    Factories.registerCheck<UnattendedAutomationCheck>(
        "office-unattended-automation");
    Factories.registerCheck<UnattendedOutlookCheck>(
        "office-unattended-outlook");
  }
};

} // namespace

static clang::tidy::ClangTidyModuleRegistry::Add<OfficeTidyModule>
    Module("office-module",
           "Finds automation of Office in code that runs unattended.");

} // namespace officetidy::checks

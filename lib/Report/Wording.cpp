//===- Wording.cpp - how steps and contexts are put in words --------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report/Wording.h"
#include "fmt/format.h"
#include "llvm/Support/ErrorHandling.h"

using namespace llvm;

namespace officetidy::report {

using link::Step;
using link::StepKind;

StringRef contextName(catalog::Context C) {
  switch (C) {
  case catalog::Context::Service:
    return "service";
  case catalog::Context::Asp:
    return "asp";
  case catalog::Context::Scheduler:
    return "scheduler";
  }
  llvm_unreachable("unknown context");
}

StringRef contextNoun(catalog::Context C) {
  switch (C) {
  case catalog::Context::Service:
    return "Windows service";
  case catalog::Context::Asp:
    return "IIS application";
  case catalog::Context::Scheduler:
    return "scheduled task";
  }
  llvm_unreachable("unknown context");
}

StringRef reasonName(catalog::Reason R) {
  switch (R) {
  case catalog::Reason::Profile:
    return "profile";
  case catalog::Reason::SingleInstance:
    return "single-instance";
  case catalog::Reason::Spooler:
    return "spooler";
  case catalog::Reason::Dialogs:
    return "dialogs";
  }
  llvm_unreachable("unknown reason");
}

std::string quoted(StringRef Name) {
  return Name.empty() ? "the program" : fmt::format("'{}'", Name.str());
}

std::string withArticle(StringRef Noun) {
  const bool Vowel =
      !Noun.empty() && StringRef("aeiouAEIOU").contains(Noun.front());
  return fmt::format("{} {}", Vowel ? "an" : "a", Noun.str());
}

std::string counted(unsigned Count, StringRef Noun) {
  if (Count == 0)
    return fmt::format("no {}s", Noun.str());
  return fmt::format("{} {}{}", Count, Noun.str(), Count == 1 ? "" : "s");
}

bool startsProcess(const link::CreationSite &S) {
  return S.Form == catalog::IdentityForm::CommandLine ||
         S.Form == catalog::IdentityForm::Document;
}

StringRef verbOf(const link::CreationSite &S, bool Perhaps) {
  if (S.Attaches)
    return Perhaps ? "may attach to" : "attaches to";
  if (startsProcess(S))
    return Perhaps ? "may start" : "starts";
  return Perhaps ? "may create" : "creates";
}

static std::string describeEntry(const Step &S) {
  std::string Text = fmt::format(
      "{} is {}", quoted(S.To),
      withArticle(S.How.empty() ? "entry point" : StringRef(S.How)));
  if (S.Via.empty())
    return S.From.empty()
               ? Text
               : fmt::format("{}: registered by {} here", Text, quoted(S.From));
  if (S.From.empty())
    return fmt::format("{}: overrides {}", Text, quoted(S.Via));
  return fmt::format("{}: handed to {} here", Text, quoted(S.Via));
}

static std::string describeInvoke(const Step &S) {
  return fmt::format("{} calls {} here, {}", quoted(S.From), quoted(S.To),
                     S.Via.empty() ? "indirectly"
                                   : "invoked through " + quoted(S.Via));
}

std::string describe(const Step &S) {
  const std::string From = quoted(S.From), To = quoted(S.To);
  switch (S.Kind) {
  case StepKind::Entry:
    return describeEntry(S);
  case StepKind::Call:
    return fmt::format("{} calls {} here", From, To);
  case StepKind::VirtualCall:
    return fmt::format("{} calls virtual {} here, overridden by {}", From,
                       quoted(S.Via), To);
  case StepKind::Construct:
    return fmt::format("{} calls constructor {} here", From, To);
  case StepKind::Destroy:
    return fmt::format("{} calls destructor {} here", From, To);
  case StepKind::Callback:
    return fmt::format("{} {} {} here", From,
                       S.How.empty() ? "passes as callback" : S.How, To);
  case StepKind::Invoke:
    return describeInvoke(S);
  case StepKind::Unknown:
    return fmt::format("{} passes {} to {} here, which is not part of the "
                       "program, and is taken to call it",
                       From, To, quoted(S.Via));
  case StepKind::Initializer:
    return fmt::format("the program runs {} when it is loaded", To);
  case StepKind::Process:
    return fmt::format("{} starts process {} here, which runs {}", From,
                       quoted(S.Via), To);
  case StepKind::Identity:
    return fmt::format("{} passes the class that it is given on to {} here",
                       From, To);
  }
  llvm_unreachable("unknown kind of step");
}

} // namespace officetidy::report

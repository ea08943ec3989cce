//===- ReportFixture.cpp - a small program to report on -------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ReportFixture.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;

namespace officetidy::report {

using catalog::Context;
using catalog::Reason;
using link::StepKind;

static constexpr StringLiteral Root = "/work";

link::Step step(StepKind Kind, link::Position Where, StringRef From,
                StringRef To, StringRef Via, StringRef How) {
  return {Kind, std::move(Where), From.str(), To.str(), Via.str(), How.str()};
}

ReportFixture::ReportFixture()
    : Files(makeIntrusiveRefCnt<vfs::InMemoryFileSystem>()),
      Lines(Files, Root) {
  Outlook.Name = "Outlook.Application";
  Outlook.Check = "office-unattended-outlook";
  Outlook.Executables = {"outlook.exe"};
  Outlook.Reasons = {Reason::Profile, Reason::SingleInstance, Reason::Spooler,
                     Reason::Dialogs};
  Word.Name = "Word.Application";
  Word.Check = "office-unattended-automation";
  Word.Executables = {"winword.exe"};
  Word.Reasons = {Reason::Dialogs};

  addFile("src/service.cpp", "SERVICE_TABLE_ENTRYW Table[] = {};\n"
                             "int main() {\n"
                             "\tStartServiceCtrlDispatcherW(Table);\n"
                             "}\n"
                             "void WINAPI ServiceMain() {\n"
                             "  CreateThread(0, 0, Worker, 0, 0, 0);\n"
                             "}\n"
                             "void Worker() {\n"
                             "  /* für */ M.send();\n"
                             "}\n");
  addFile("src/mailer.cpp", "void Mailer::send() {\n"
                            "  auto App = Make(L\"Outlook.Application\");\n"
                            "}\n");
  addFile("src/make.cpp", "IDispatch *Make(const wchar_t *Id) {\n"
                          "  return Create(Id);\n"
                          "}\n");
}

void ReportFixture::addFile(StringRef Name, StringRef Text) {
  Files->addFile((Root + "/" + Name).str(), 0,
                 MemoryBuffer::getMemBufferCopy(Text));
}

link::CreationSite ReportFixture::outlookSite() const {
  link::CreationSite S;
  S.Where = {"src/mailer.cpp", 2, 14};
  S.Function = "Mailer::send";
  S.Callee = "Make";
  S.Api = "CoCreateInstance";
  S.Identity = "Outlook.Application";
  S.Class = &Outlook;
  S.Wrappers = {step(StepKind::Identity, {"src/make.cpp", 2, 10}, "Make",
                     "CoCreateInstance")};
  return S;
}

link::Way ReportFixture::serviceWay() const {
  link::Way W;
  W.Where = Context::Service;
  W.EntryPoint = "ServiceMain";
  W.Steps = {step(StepKind::Entry, {"src/service.cpp", 3, 2}, "main",
                  "ServiceMain", "StartServiceCtrlDispatcherW",
                  "service main function"),
             step(StepKind::Callback, {"src/service.cpp", 6, 3}, "ServiceMain",
                  "Worker", "", "starts thread"),
             step(StepKind::Call, {"src/service.cpp", 9, 14}, "Worker",
                  "Mailer::send")};
  return W;
}

link::Way ReportFixture::taskWay() const {
  link::Way W;
  W.Where = Context::Scheduler;
  W.EntryPoint = "MailTask::Start";
  W.Steps = {step(StepKind::Entry, {"src/task.cpp", 5, 1}, "",
                  "MailTask::Start", "ITaskHandler::Start", "task handler"),
             step(StepKind::Call, {"src/task.cpp", 6, 3}, "MailTask::Start",
                  "Mailer::send")};
  return W;
}

link::CreationSite ReportFixture::reachedSite() const {
  link::CreationSite S = outlookSite();
  S.Ways = {serviceWay()};
  return S;
}

ReportRun ReportFixture::run(ArrayRef<link::CreationSite> Sites,
                             std::vector<IncompleteUnit> Incomplete,
                             unsigned Units) {
  return makeRun(Sites, std::move(Incomplete), Units, "1.2.3", Lines);
}

std::string ReportFixture::render(const Reporter &R, const ReportRun &What) {
  std::string Text;
  raw_string_ostream OS(Text);
  R.render(What, OS);
  return Text;
}

} // namespace officetidy::report

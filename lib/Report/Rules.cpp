//===- Rules.cpp - what the checks say of themselves ----------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report/Rules.h"
#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace officetidy::report {

static constexpr Rule Known[] = {
    {"office-unattended-automation",
     "UnattendedOfficeAutomation",
     "Finds code that creates an automation object of an Office application "
     "where nobody is logged on to the desktop.",
     "Microsoft neither recommends nor supports the automation of Office "
     "applications from code that runs unattended: in a Windows service, in "
     "an application under IIS, or in a scheduled task. The applications "
     "expect a user's profile and a desktop, show dialogs that nobody answers, "
     "and are not made for many calls at once.\n"
     "Read and write the files in their Open XML format instead, convert them "
     "with Microsoft Graph, or move the automation to a program that runs in "
     "the session of the logged-on user.",
     "https://support.microsoft.com/kb/257757",
     "Office applications need the profile and the desktop of a logged-on user",
     "the Open XML file formats or Microsoft Graph",
     "read and write documents, workbooks and presentations as Open XML files; "
     "convert them, to PDF say, with Microsoft Graph; keep data in a database "
     "server rather than in Access",
     {"it expects the settings, the printers and the first-run state of a "
      "user's profile, and the account of this process has none of them",
      "its instances share state and are not made for calls from several "
      "users or threads at once",
      "it starts the MAPI spooler, which services must not do",
      "nobody answers its dialogs, and the process hangs"}},
    {"office-unattended-outlook",
     "UnattendedOutlookAutomation",
     "Finds code that creates an automation object of Outlook, or starts "
     "Outlook, where nobody is logged on to the desktop.",
     "Outlook's object model is unsuitable for code that runs unattended: in a "
     "Windows service, in an application under IIS, or in a scheduled task. "
     "Such code works on a developer's desk and fails once it is deployed, as "
     "the MAPI profile, Outlook's single instance, the MAPI spooler and modal "
     "dialogs all depend on the logged-on user's session.\n"
     "Use Microsoft Graph for mailboxes in Exchange Online. Use Extended MAPI, "
     "initialised as its rules for services demand, or Exchange Web Services "
     "for Exchange on-premises, and Extended MAPI for PST files. What needs "
     "Outlook itself belongs into a program that runs in the session of the "
     "logged-on user.",
     "https://support.microsoft.com/kb/237913",
     "Outlook needs the profile and the desktop of a logged-on user",
     "Extended MAPI or Microsoft Graph",
     "Microsoft Graph for Exchange Online; Extended MAPI or Exchange Web "
     "Services for Exchange on-premises; Extended MAPI for PST files; SMTP "
     "where mail is only sent",
     {"its MAPI profile is that of the process's account, not the mailbox "
      "owner's",
      "only one Outlook runs for a user and profile, and a start as another "
      "user fails unpredictably",
      "it starts the MAPI spooler, which services must not do",
      "nobody answers its dialogs, and the process hangs"}},
};

static constexpr Rule Unknown = {
    "",
    "UnattendedAutomation",
    "Finds code that automates an application where nobody is logged on to "
    "the desktop.",
    "The application is made for a logged-on user's session and fails in code "
    "that runs unattended: in a Windows service, in an application under IIS, "
    "or in a scheduled task.",
    "",
    "it needs the profile and the desktop of a logged-on user",
    "an interface that is made for services",
    "an interface that is made for services, or a program that runs in the "
    "session of the logged-on user",
    {"it expects the profile of a user, and finds that of the account that "
     "this process runs under",
     "only one instance runs for a user, and a start as another user fails "
     "unpredictably",
     "it starts the MAPI spooler, which services must not do",
     "nobody answers its dialogs, and the process hangs"}};

ArrayRef<Rule> rules() { return Known; }

const Rule &ruleOf(StringRef Check) {
  const Rule *It =
      find_if(Known, [&](const Rule &R) { return R.Check == Check; });
  return It != std::end(Known) ? *It : Unknown;
}

} // namespace officetidy::report

//===- Mailer.cpp - sends mail by way of Outlook --------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Mailer.h"

namespace mailer {

constexpr long olMailItem = 0;
constexpr long olAppointmentItem = 1;
constexpr long olMeeting = 1;

com::Object &Mailer::mailServer() {
  if (!mailServer_)
    mailServer_ = com::CreateServer(L"Outlook.Application");
  return mailServer_;
}

void Mailer::send(const Message &message) {
  com::Object item = mailServer().object(L"CreateItem", {olMailItem});
  item.set(L"To", message.to);
  item.set(L"Subject", message.subject);
  item.set(L"Body", message.body);
  item.call(L"Send");
}

void Mailer::invite(const Message &message, const std::wstring &start) {
  com::Object calendar = com::CreateServer(calendarServer_);
  com::Object item = calendar.object(L"CreateItem", {olAppointmentItem});
  item.set(L"MeetingStatus", olMeeting);
  item.set(L"Subject", message.subject);
  item.set(L"Body", message.body);
  item.set(L"Start", start);
  item.object(L"Recipients").call(L"Add", {message.to});
  item.call(L"Send");
}

} // namespace mailer

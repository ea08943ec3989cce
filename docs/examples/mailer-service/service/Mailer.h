//===- Mailer.h - sends mail by way of Outlook ------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "../com/Server.h"

#include <string>

namespace mailer {

struct Message {
  std::wstring to;
  std::wstring subject;
  std::wstring body;
};

/// Sends mail and meeting requests in the name of the account that the service
/// runs under. To be used on one thread, inside of an Apartment.
class Mailer {
public:
  explicit Mailer(const wchar_t *calendarServer)
      : calendarServer_(calendarServer) {}

  void send(const Message &message);
  void invite(const Message &message, const std::wstring &start);

private:
  com::Object &mailServer();

  const wchar_t *calendarServer_;
  com::Object mailServer_;
};

} // namespace mailer

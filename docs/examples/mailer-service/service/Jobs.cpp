//===- Jobs.cpp - the jobs that can be asked for --------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Jobs.h"

#include "Mailer.h"

#include <array>

namespace mailer {

namespace {

class SendMail : public IJob {
public:
  explicit SendMail(Message message) : message_(std::move(message)) {}

  void run(Mailer &mailer) override { mailer.send(message_); }

private:
  Message message_;
};

class InviteToMeeting : public IJob {
public:
  InviteToMeeting(Message message, std::wstring start)
      : message_(std::move(message)), start_(std::move(start)) {}

  void run(Mailer &mailer) override { mailer.invite(message_, start_); }

private:
  Message message_;
  std::wstring start_;
};

/// Counts requests in a file. It needs a COM server as well, but MSXML is made
/// for services.
class CountRequest : public IJob {
public:
  explicit CountRequest(std::wstring path) : path_(std::move(path)) {}

  void run(Mailer &) override {
    com::Object document =
        com::CreateServer(L"MSXML2.DOMDocument.6.0", CLSCTX_INPROC_SERVER);
    document.call(L"load", {path_});
    com::Object root = document.object(L"documentElement");
    root.object(L"appendChild",
                {com::Value(document.call(L"createElement", {L"request"}))});
    document.call(L"save", {path_});
  }

private:
  std::wstring path_;
};

std::wstring readEntry(const std::wstring &path, const wchar_t *name) {
  std::array<wchar_t, 4096> text;
  const DWORD length =
      GetPrivateProfileStringW(L"Request", name, L"", text.data(),
                               static_cast<DWORD>(text.size()), path.c_str());
  return {text.data(), length};
}

} // namespace

std::unique_ptr<IJob> readRequest(const std::wstring &path) {
  const std::wstring kind = readEntry(path, L"Kind");
  if (kind == L"statistics")
    return std::make_unique<CountRequest>(path + L".xml");

  Message message{readEntry(path, L"To"), readEntry(path, L"Subject"),
                  readEntry(path, L"Body")};
  if (kind == L"mail")
    return std::make_unique<SendMail>(std::move(message));
  if (kind == L"meeting")
    return std::make_unique<InviteToMeeting>(std::move(message),
                                             readEntry(path, L"Start"));
  return nullptr;
}

} // namespace mailer

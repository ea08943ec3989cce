#include "graph.hpp"

#include <winhttp.h>

#include <memory>

namespace docsvc {

namespace {

struct closes {
  void operator()(void *handle) const { ::WinHttpCloseHandle(handle); }
};
using internet = std::unique_ptr<void, closes>;

} // namespace

task<bool> graph_client::send(std::wstring to, std::wstring subject) {
  co_await resume_background{};
  const internet session(::WinHttpOpen(L"docsvc", WINHTTP_ACCESS_TYPE_DEFAULT_PROXY, nullptr,
                                       nullptr, 0));
  const internet server(::WinHttpConnect(session.get(), L"graph.microsoft.com", 443, 0));
  const std::wstring path = L"/v1.0/users/" + to + L"/sendMail";
  const internet request(::WinHttpOpenRequest(server.get(), L"POST", path.c_str(), nullptr,
                                              nullptr, nullptr, WINHTTP_FLAG_SECURE));
  std::string body = "{\"message\":{\"subject\":\"";
  body.append(subject.begin(), subject.end());
  body += "\"}}";
  co_return ::WinHttpSendRequest(request.get(), L"Content-Type: application/json", ~0u,
                                 body.data(), static_cast<DWORD>(body.size()),
                                 static_cast<DWORD>(body.size()), 0) != FALSE;
}

} // namespace docsvc

#pragma once

#include "../core/task.hpp"

#include <string>

namespace docsvc {

/// Mail by Microsoft Graph, as the application itself.
class graph_client {
public:
  explicit graph_client(std::wstring tenant) : tenant_(std::move(tenant)) {}
  task<bool> send(std::wstring to, std::wstring subject);

private:
  std::wstring tenant_;
};

} // namespace docsvc

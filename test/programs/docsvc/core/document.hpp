#pragma once

#include "task.hpp"

#include <concepts>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace docsvc {

struct field {
  std::wstring_view name;
  std::variant<std::wstring, double> value;
};

struct document {
  std::filesystem::path file;
  std::vector<field> fields;
};

/// What fills in documents.
template <typename T>
concept renderer = requires(T &t, const document &d) {
  { T::name } -> std::convertible_to<std::wstring_view>;
  { t.render(d) } -> std::same_as<task<bool>>;
};

class word_renderer {
public:
  static constexpr std::wstring_view name = L"word";
  task<bool> render(const document &document);
};

class open_xml_renderer {
public:
  static constexpr std::wstring_view name = L"openxml";
  task<bool> render(const document &document);
};

template <renderer R> task<int> render_all(R renderer, std::span<const document> documents) {
  int done = 0;
  for (const document &each : documents)
    if (co_await renderer.render(each))
      ++done;
  co_return done;
}

} // namespace docsvc

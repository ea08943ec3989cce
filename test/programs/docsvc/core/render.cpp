#include "automation.hpp"
#include "document.hpp"

namespace docsvc {

task<bool> word_renderer::render(const document &document) {
  co_await resume_background{};
  auto word = automation::start<L"Word.Application">();
  if (!word)
    co_return false;
  for (const field &field : document.fields)
    word->invoke(field.name);
  co_return SUCCEEDED(word->invoke(L"Quit"));
}

task<bool> open_xml_renderer::render(const document &document) {
  co_await resume_background{};
  auto package = automation::start<L"MSXML2.DOMDocument.6.0">();
  co_return package.has_value() && std::filesystem::exists(document.file);
}

} // namespace docsvc

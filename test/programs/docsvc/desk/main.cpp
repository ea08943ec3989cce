// Lets somebody see what the service would make of a document, and mail it himself.
#include "../core/automation.hpp"
#include "../core/document.hpp"

#include <ranges>

namespace {

using namespace docsvc;

fire_and_forget preview(std::filesystem::path file, HANDLE done) {
  const document one[] = {{std::move(file), {{L"Title", std::wstring(L"Preview")}}}};
  const int here = co_await render_all(open_xml_renderer{}, one);
  if (here == 0)
    co_await render_all(word_renderer{}, one);
  if (auto outlook = automation::start<L"Outlook.Application">())
    outlook->invoke(L"ActiveExplorer");
  ::SetEvent(done);
}

} // namespace

int wmain(int count, wchar_t **arguments) {
  ::CoInitializeEx(nullptr, COINIT_MULTITHREADED);
  const HANDLE done = ::CreateEventW(nullptr, TRUE, FALSE, nullptr);
  for (const wchar_t *argument : std::span(arguments, count) | std::views::drop(1))
    preview(argument, done);
  ::WaitForSingleObject(done, INFINITE);
  ::CoUninitialize();
  return 0;
}

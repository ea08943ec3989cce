// deckviewer.exe: the same messages, answered on the user's own machine by his Office
#include "../common/office.hpp"
#include "../common/session.hpp"

#include <cstring>
#include <queue>

namespace {

using namespace deck;

class LocalHandler final : public Handler {
public:
  std::string render(const std::wstring &) override {
    Running<PowerPoint> powerPoint;
    return powerPoint ? "shown" : "";
  }
  std::string publish(const std::wstring &) override {
    Running<Outlook> outlook;
    return outlook && outlook.hasDocuments() ? "mailed" : "";
  }
};

/// Messages that the viewer makes itself.
class Loopback final : public Channel {
public:
  void say(Verb verb, std::wstring_view text) {
    const Header header{verb, 1, static_cast<std::uint16_t>(text.size())};
    push(&header, sizeof(header));
    push(text.data(), text.size() * sizeof(wchar_t));
  }

  bool read(void *to, DWORD size) override {
    if (bytes_.size() < size)
      return false;
    for (DWORD i = 0; i < size; ++i, bytes_.pop())
      static_cast<char *>(to)[i] = bytes_.front();
    return true;
  }
  bool write(std::string_view text) override {
    OutputDebugStringA(std::string(text).c_str());
    return true;
  }

private:
  void push(const void *from, std::size_t size) {
    for (std::size_t i = 0; i < size; ++i)
      bytes_.push(static_cast<const char *>(from)[i]);
  }
  std::queue<char> bytes_;
};

} // namespace

int WINAPI wWinMain(HINSTANCE, HINSTANCE, PWSTR line, int) {
  CoInitialize(nullptr);
  LocalHandler handler;
  auto channel = std::make_unique<Loopback>();
  channel->say(Verb::render, line);
  channel->say(Verb::publish, line);
  channel->say(Verb::bye, L"");
  Session(std::move(channel), handler).run();
  CoUninitialize();
  return 0;
}

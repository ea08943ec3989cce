#include "session.hpp"

namespace deck {

bool PipeChannel::read(void *to, DWORD size) {
  DWORD got = 0;
  return ReadFile(pipe_, to, size, &got, nullptr) && got == size;
}

bool PipeChannel::write(std::string_view text) {
  DWORD put = 0;
  return WriteFile(pipe_, text.data(), static_cast<DWORD>(text.size()), &put, nullptr) != FALSE;
}

void Session::run() {
  Header header{};
  while (channel_->read(&header, sizeof(header)) && step(header)) {
  }
}

bool Session::step(const Header &header) {
  switch (header.verb) {
  case Verb::hello:
    return channel_->write("deck 1");
  case Verb::render:
    return channel_->write(handler_.render(text(header.size)));
  case Verb::publish:
    return channel_->write(handler_.publish(text(header.size)));
  case Verb::bye:
    break;
  }
  return false;
}

std::wstring Session::text(std::uint16_t size) {
  std::vector<wchar_t> buffer(size + 1u);
  if (!channel_->read(buffer.data(), size * sizeof(wchar_t)))
    return {};
  return buffer.data();
}

} // namespace deck

#pragma once

#include <windows.h>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace deck {

enum class Verb : std::uint8_t { hello = 1, render = 2, publish = 3, bye = 4 };

struct Header {
  Verb verb;
  std::uint8_t version;
  std::uint16_t size;
};

/// The other end of a connection.
class Channel {
public:
  virtual ~Channel() = default;
  virtual bool read(void *to, DWORD size) = 0;
  virtual bool write(std::string_view text) = 0;
};

class PipeChannel final : public Channel {
public:
  explicit PipeChannel(HANDLE pipe) : pipe_(pipe) {}
  PipeChannel(const PipeChannel &) = delete;
  ~PipeChannel() override { CloseHandle(pipe_); }
  bool read(void *to, DWORD size) override;
  bool write(std::string_view text) override;

private:
  HANDLE pipe_;
};

/// What a server can be asked for. The viewer answers for itself.
class Handler {
public:
  virtual ~Handler() = default;
  virtual std::string render(const std::wstring &file) = 0;
  virtual std::string publish(const std::wstring &file) = 0;
};

/// Reads messages until somebody says goodbye, and has the handler answer them.
class Session {
public:
  Session(std::unique_ptr<Channel> channel, Handler &handler)
      : channel_(std::move(channel)), handler_(handler) {}
  void run();

private:
  bool step(const Header &header);
  std::wstring text(std::uint16_t size);

  std::unique_ptr<Channel> channel_;
  Handler &handler_;
};

} // namespace deck

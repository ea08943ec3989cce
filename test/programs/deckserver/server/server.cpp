// deckserver.exe: renders slides for machines that have no PowerPoint
#include "../common/office.hpp"
#include "../common/session.hpp"
#include "factory.hpp"

#include <atomic>
#include <thread>

namespace deck {

class ServerHandler final : public Handler {
public:
  std::string render(const std::wstring &file) override {
    Running<PowerPoint> powerPoint;
    if (!powerPoint || file.empty())
      return {};
    return powerPoint.hasDocuments() ? "rendered" : "empty";
  }

  std::string publish(const std::wstring &file) override {
    Running<Xml> xml;
    return xml && CopyFileW(file.c_str(), L"D:\\Published\\deck.pptx", FALSE) ? "published" : "";
  }
};

class Server {
public:
  static Server &get() {
    static Server server;
    return server;
  }

  void start() {
    CoInitializeEx(nullptr, COINIT_MULTITHREADED);
    registration_ = std::make_unique<Registration>(handler_);
    while (!stopping_)
      accept();
    registration_.reset();
    CoUninitialize();
  }

  void stop() { stopping_ = true; }

private:
  void accept() {
    HANDLE pipe = CreateNamedPipeW(L"\\\\.\\pipe\\deck", PIPE_ACCESS_DUPLEX, PIPE_TYPE_BYTE,
                                   PIPE_UNLIMITED_INSTANCES, 4096, 4096, 0, nullptr);
    if (!ConnectNamedPipe(pipe, nullptr) && GetLastError() != ERROR_PIPE_CONNECTED) {
      CloseHandle(pipe);
      return;
    }
    std::thread([this, channel = std::make_unique<PipeChannel>(pipe)]() mutable {
      Session(std::move(channel), handler_).run();
    }).detach();
  }

  ServerHandler handler_;
  std::unique_ptr<Registration> registration_;
  std::atomic<bool> stopping_{false};
};

} // namespace deck

static SERVICE_STATUS_HANDLE statusHandle;

static void setStatus(DWORD state) {
  SERVICE_STATUS status{SERVICE_WIN32_OWN_PROCESS, state, SERVICE_ACCEPT_STOP, 0, 0, 0, 0};
  SetServiceStatus(statusHandle, &status);
}

static VOID WINAPI onControl(DWORD control) {
  if (control == SERVICE_CONTROL_STOP)
    deck::Server::get().stop();
}

static VOID WINAPI onStart(DWORD, LPWSTR *) {
  statusHandle = RegisterServiceCtrlHandlerW(L"DeckServer", &onControl);
  setStatus(SERVICE_RUNNING);
  deck::Server::get().start();
  setStatus(SERVICE_STOPPED);
}

int wmain() {
  wchar_t name[] = L"DeckServer";
  const SERVICE_TABLE_ENTRYW entries[] = {{name, static_cast<LPSERVICE_MAIN_FUNCTIONW>(&onStart)},
                                          {nullptr, nullptr}};
  return StartServiceCtrlDispatcherW(entries) ? 0 : 1;
}

#include "../core/document.hpp"
#include "graph.hpp"

#include <stop_token>

namespace {

using namespace docsvc;

struct service {
  static inline constinit service *current = nullptr;

  std::wstring name = L"DocSvc";
  std::stop_source stopping;
  SERVICE_STATUS_HANDLE handle{};
  graph_client graph{L"example.onmicrosoft.com"};

  static void WINAPI main(DWORD, LPWSTR *) { current->run(); }

  static DWORD WINAPI control(DWORD code, DWORD, void *, void *self) {
    if (code == SERVICE_CONTROL_STOP)
      static_cast<service *>(self)->stopping.request_stop();
    return NO_ERROR;
  }

  void set(DWORD state) {
    SERVICE_STATUS status{.dwServiceType = SERVICE_WIN32_OWN_PROCESS,
                          .dwCurrentState = state,
                          .dwControlsAccepted = SERVICE_ACCEPT_STOP};
    ::SetServiceStatus(handle, &status);
  }

  void run() {
    handle = ::RegisterServiceCtrlHandlerExW(name.c_str(), control, this);
    set(SERVICE_RUNNING);
    while (!stopping.stop_requested()) {
      work();
      ::Sleep(5000);
    }
    set(SERVICE_STOPPED);
  }

  fire_and_forget work() {
    std::vector<document> documents = collect(L"D:\\Documents\\In");
    const int done = co_await render_all(word_renderer{}, documents);
    if (done > 0)
      co_await graph.send(L"archive@example.com", std::to_wstring(done));
  }

  static std::vector<document> collect(const std::filesystem::path &folder) {
    std::vector<document> found;
    for (const auto &entry : std::filesystem::directory_iterator(folder))
      if (entry.path().extension() == L".docx")
        found.push_back({entry.path(), {}});
    return found;
  }
};

} // namespace

int wmain() {
  service instance;
  service::current = &instance;
  const SERVICE_TABLE_ENTRYW table[] = {
      {.lpServiceName = instance.name.data(), .lpServiceProc = &service::main},
      {.lpServiceName = nullptr, .lpServiceProc = nullptr}};
  return ::StartServiceCtrlDispatcherW(table) ? 0 : 1;
}

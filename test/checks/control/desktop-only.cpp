// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// A desktop program may automate as much as it likes.

#include "service.h"

DWORD WINAPI worker_Ok(void *) {
  CREATE_OUTLOOK();
  return 0;
}

class MainWindow {
public:
  void onSend_Ok() { CREATE_OUTLOOK(); }
  virtual void onClose_Ok() { CREATE_OUTLOOK(); }
};

extern "C" int WINAPI wWinMain(HINSTANCE, HINSTANCE, LPWSTR, int) {
  CREATE_OUTLOOK();
  MainWindow W;
  W.onSend_Ok();
  W.onClose_Ok();
  CreateThread(nullptr, 0, worker_Ok, nullptr, 0, nullptr);
  return 0;
}

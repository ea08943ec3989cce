// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// Another library's interface of this name.

#include "Inputs/asp.h"

struct ITaskHandler : IUnknown {
  virtual void Start(int Task) = 0;
  virtual HRESULT WINAPI Pause() = 0;
};

class Handler_Ok : public ITaskHandler {
public:
  UNKNOWN()
  void Start(int) override { CREATE_OUTLOOK(); }
  HRESULT WINAPI Pause() override {
    CREATE_OUTLOOK();
    return 0;
  }
};

int main() {
  Handler_Ok Handler;
  Handler.Start(1);
  return Handler.Pause();
}

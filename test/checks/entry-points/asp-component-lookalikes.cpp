// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// What prints has pages too.

#include "Inputs/asp.h"

class PrintView_Ok {
public:
  virtual HRESULT OnStartPage(IUnknown *) {
    CREATE_OUTLOOK();
    return 0;
  }
  virtual void OnEndPage() { CREATE_OUTLOOK(); }
};

struct IPrintJob : IUnknown {
  virtual HRESULT WINAPI OnStartPage(int Number) = 0;
  virtual HRESULT WINAPI OnEndPage() = 0;
};
class PrintJob_Ok : public IPrintJob {
public:
  UNKNOWN()
  HRESULT WINAPI OnStartPage(int) override {
    CREATE_OUTLOOK();
    return 0;
  }
  HRESULT WINAPI OnEndPage() override {
    CREATE_OUTLOOK();
    return 0;
  }
};

namespace app {
struct IObjectControl {
  virtual void Activate() = 0;
};
HRESULT GetObjectContext(int) { return 0; }
} // namespace app
struct IJob : IUnknown {
  virtual HRESULT WINAPI Run() = 0;
};
class Job_Ok : public IJob, public app::IObjectControl {
public:
  UNKNOWN()
  HRESULT WINAPI Run() override {
    CREATE_OUTLOOK();
    return app::GetObjectContext(1);
  }
  void Activate() override { CREATE_OUTLOOK(); }
};

int main() {
  PrintView_Ok().OnStartPage(nullptr);
  Job_Ok Job;
  Job.Activate();
  return PrintJob_Ok().OnStartPage(1);
}

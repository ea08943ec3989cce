// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// The widespread shape of a service: a base class that holds the one service
// of the process in a static member, and a thread pool of templates.

#include "service.h"

STDAPICALL BOOL WINAPI QueueUserWorkItem(LPTHREAD_START_ROUTINE Function, PVOID Context, DWORD Flags);

class ServiceBase {
public:
  static bool run(ServiceBase &Service) {
    Instance = &Service;
    SERVICE_TABLE_ENTRYW Table[] = {{Service.Name, main}, {nullptr, nullptr}};
    return StartServiceCtrlDispatcherW(Table);
  }
  virtual ~ServiceBase() = default;

protected:
  virtual void onStart(DWORD Count, LPWSTR *Arguments) {}
  virtual void onStop() {}

private:
  static void WINAPI main(DWORD Count, LPWSTR *Arguments) { Instance->start(Count, Arguments); }
  void start(DWORD Count, LPWSTR *Arguments) { onStart(Count, Arguments); }

  static ServiceBase *Instance;
  wchar_t Name[8] = L"Service";
};

ServiceBase *ServiceBase::Instance;

class ThreadPool {
public:
  template <typename T> static void queue(void (T::*Function)(), T *Object) {
    QueueUserWorkItem(work<T>, new Item<T>{Function, Object}, 0);
  }

private:
  template <typename T> struct Item {
    void (T::*Function)();
    T *Object;
  };
  template <typename T> static DWORD WINAPI work(PVOID Context) {
    Item<T> *I = static_cast<Item<T> *>(Context);
    (I->Object->*I->Function)();
    delete I;
    return 0;
  }
};

class MailService : public ServiceBase {
protected:
  void onStart(DWORD, LPWSTR *) override { ThreadPool::queue(&MailService::work_Bad, this); }
  // Nobody calls it: no control handler is registered.
  void onStop() override { CREATE_OUTLOOK(); }

private:
  void work_Bad() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
  void otherWork_Ok() { CREATE_OUTLOOK(); }
};

int main() {
  MailService Service;
  return ServiceBase::run(Service) ? 0 : 1;
}

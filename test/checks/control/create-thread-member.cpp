// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// The usual way to run a member function: a static one gets the object as its
// context.

#include "service.h"

class Worker {
public:
  virtual ~Worker() = default;
  void start() { CreateThread(nullptr, 0, &Worker::run, this, 0, nullptr); }

protected:
  virtual void loop() = 0;

private:
  static DWORD WINAPI run(void *Context) {
    static_cast<Worker *>(Context)->loop();
    return 0;
  }
};

class MailWorker : public Worker {
  void loop() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};

class OtherWorker : public Worker {
  void loop() override { CREATE_OUTLOOK(); }
};

void service() {
  static MailWorker W;
  W.start();
}

SERVICE(service)

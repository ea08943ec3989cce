// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

// Signals and guards as projects write them for themselves.

#include "service.h"

#include <functional>
#include <memory>
#include <utility>
#include <vector>

template <typename... Arguments> class Signal {
public:
  void connect(std::function<void(Arguments...)> Slot) { Slots.push_back(std::move(Slot)); }
  void operator()(Arguments... Values) const {
    for (const auto &Slot : Slots)
      Slot(Values...);
  }

private:
  std::vector<std::function<void(Arguments...)>> Slots;
};

template <typename Callable> bool guarded(Callable &&Run) {
  try {
    std::forward<Callable>(Run)();
    return true;
  } catch (...) {
    return false;
  }
}

class Impl;

class Mailer {
public:
  Mailer();
  ~Mailer();
  void send();
  Signal<int> Sent;

private:
  std::unique_ptr<Impl> I;
};

class Impl {
public:
  void send() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
  void never_Ok() { CREATE_OUTLOOK(); }
};

Mailer::Mailer() : I(std::make_unique<Impl>()) {}
Mailer::~Mailer() = default;
void Mailer::send() {
  I->send();
  Sent(1);
}

void service() {
  Mailer M;
  M.Sent.connect([](int) {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  });
  guarded([&] { M.send(); });
  guarded([] {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  });
  Signal<> NeverEmitted;
  NeverEmitted.connect([] { CREATE_MSXML(); });
}

SERVICE(service)

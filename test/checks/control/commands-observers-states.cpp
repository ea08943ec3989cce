// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office %t -- -std=c++20
// REQUIRES: mingw
// Commands as variants, observers, state machines, chains of responsibility,
// builders and signals, beside the same for the desktop.

//--- app.h
#include "service.h"

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <unordered_map>
#include <variant>
#include <vector>

void runCommands();
void runObservers();
void runStates();
void runChain();
void runSignals();
void runVisitors();

//--- main.cpp
#include "app.h"
void service() {
  runCommands();
  runObservers();
  runStates();
  runChain();
  runSignals();
  runVisitors();
}
SERVICE(service)

//--- commands.cpp
#include "app.h"
struct SendMail {
  std::string To;
};
struct Quit {};
struct Ping {};
using Command = std::variant<SendMail, Quit, Ping>;
template <class... T> struct Overloaded : T... {
  using T::operator()...;
};
template <class... T> Overloaded(T...) -> Overloaded<T...>;
void sent_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'CoCreateInstance' creates 'Outlook.Application'
void pinged_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'CoCreateInstance' creates 'Outlook.Application'
struct Handler {
  void operator()(const SendMail &) { inHandler_Bad(); }
  void operator()(const Quit &) {}
  template <class T> void operator()(const T &) { generic_Bad(); }
  void inHandler_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void generic_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void unused_Ok() { CREATE_OUTLOOK(); }
};
void runCommands() {
  std::vector<Command> Queue{SendMail{"x"}, Ping{}, Quit{}};
  for (auto &C : Queue) {
    std::visit(Overloaded{[](const SendMail &) { sent_Bad(); }, [](const Quit &) {}, [](const Ping &) { pinged_Bad(); }}, C);
    std::visit(Handler{}, C);
  }
}

//--- observers.cpp
#include "app.h"
class Observer {
public:
  virtual ~Observer() = default;
  virtual void update(std::string_view Event) = 0;
};
class Subject {
public:
  void attach(std::weak_ptr<Observer> O) { Observers.push_back(std::move(O)); }
  void notify(std::string_view Event) {
    for (auto &Weak : Observers)
      if (auto O = Weak.lock())
        O->update(Event);
  }

private:
  std::vector<std::weak_ptr<Observer>> Observers;
};
class MailObserver : public Observer, public std::enable_shared_from_this<MailObserver> {
public:
  void update(std::string_view) override {
    std::thread([Self = shared_from_this()] { Self->later_Bad(); }).detach();
  }
  void later_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'CoCreateInstance' creates 'Outlook.Application'
};
class WindowObserver : public Observer {
public:
  void update(std::string_view) override { window_Ok(); }
  void window_Ok() { CREATE_OUTLOOK(); }
};
void showWindow() {
  auto W = std::make_shared<WindowObserver>();
  W->update("x");
}
void runObservers() {
  static Subject S;
  static auto O = std::make_shared<MailObserver>();
  S.attach(O);
  S.notify("start");
}

//--- states.cpp
#include "app.h"
class Machine {
public:
  enum State { Idle, Working, Done, Count };
  void step() {
    auto Next = Transitions[Current].Action;
    if (Next)
      (this->*Next)();
    Current = Transitions[Current].To;
  }

private:
  struct Transition {
    State To;
    void (Machine::*Action)();
  };
  void begin_Ok() { CREATE_MSXML(); }
  void work_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void forgotten_Ok() { CREATE_OUTLOOK(); }
  static constexpr Transition Transitions[Count] = {{Working, &Machine::begin_Ok}, {Done, &Machine::work_Bad}, {Done, nullptr}};
  State Current = Idle;
};
// States as objects, that name one another.
struct Context;
struct IState {
  virtual ~IState() = default;
  virtual std::unique_ptr<IState> handle(Context &) = 0;
};
struct Context {
  std::unique_ptr<IState> Now;
  void run() {
    while (Now)
      Now = Now->handle(*this);
  }
};
struct Sending : IState {
  std::unique_ptr<IState> handle(Context &) override {
    sending_Bad();
    return nullptr;
  }
  void sending_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'CoCreateInstance' creates 'Outlook.Application'
};
struct Starting : IState {
  std::unique_ptr<IState> handle(Context &) override { return std::make_unique<Sending>(); }
};
struct Editing : IState {
  std::unique_ptr<IState> handle(Context &) override {
    editing_Ok();
    return nullptr;
  }
  void editing_Ok() { CREATE_OUTLOOK(); }
};
void runStates() {
  Machine M;
  M.step();
  Context C{std::make_unique<Starting>()};
  C.run();
}

//--- chain.cpp
#include "app.h"
using Next = std::function<void(const std::string &)>;
using Middleware = std::function<void(const std::string &, Next)>;
class Pipeline {
public:
  Pipeline &use(Middleware M) {
    Steps.push_back(std::move(M));
    return *this;
  }
  void run(const std::string &Request) { call(0, Request); }

private:
  void call(size_t I, const std::string &Request) {
    if (I < Steps.size())
      Steps[I](Request, [this, I](const std::string &R) { call(I + 1, R); });
  }
  std::vector<Middleware> Steps;
};
void log_Bad(const std::string &R, Next Go) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  Go(R);
}
struct Auth {
  void operator()(const std::string &R, const Next &Go) const {
    authorised_Bad();
    Go(R);
  }
  void authorised_Bad() const { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:33: warning: 'CoCreateInstance' creates 'Outlook.Application'
};
void notUsed_Ok(const std::string &, Next) { CREATE_OUTLOOK(); }
class Controller {
public:
  void mount(Pipeline &P) {
    P.use(log_Bad).use(Auth()).use([this](const std::string &R, Next) { handle_Bad(R); });
    Routes["/mail"] = [this](auto &&...A) { routed_Bad(A...); };
    Routes.emplace("/x", std::bind(&Controller::bound_Bad, this, std::placeholders::_1));
    if (auto It = Routes.find("/mail"); It != Routes.end())
      std::invoke(It->second, std::string());
  }
  void handle_Bad(const std::string &) { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:42: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void routed_Bad(const std::string &) { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:42: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void bound_Bad(const std::string &) { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:41: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void unrouted_Ok(const std::string &) { CREATE_OUTLOOK(); }
  std::unordered_map<std::string, std::function<void(const std::string &)>> Routes;
};
void runChain() {
  Pipeline P;
  Controller C;
  C.mount(P);
  P.run("x");
}

//--- signals.cpp
#include "app.h"
template <class> class Signal;
template <class R, class... A> class Signal<R(A...)> {
public:
  template <class F> int connect(F &&Slot) {
    Slots.emplace(++Last, std::forward<F>(Slot));
    return Last;
  }
  template <class T> int connect(T *Object, R (T::*Member)(A...)) {
    return connect([=](A... Arguments) { return (Object->*Member)(Arguments...); });
  }
  void emit(A... Arguments) {
    for (auto &[Id, Slot] : Slots)
      Slot(Arguments...);
  }

private:
  std::map<int, std::function<R(A...)>> Slots;
  int Last = 0;
};
// A delegate: an object and a stub, without allocation.
template <class> class Delegate;
template <class R, class... A> class Delegate<R(A...)> {
public:
  template <auto Member, class T> static Delegate of(T *Object) {
    return {Object, [](void *O, A... Arguments) -> R { return (static_cast<T *>(O)->*Member)(Arguments...); }};
  }
  R operator()(A... Arguments) const { return Stub(Object, Arguments...); }
  void *Object;
  R (*Stub)(void *, A...);
};
struct Mailer {
  void onArrived_Bad(int) { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:29: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void onDelegate_Bad(int) { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:30: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void onClick_Ok(int) { CREATE_OUTLOOK(); }
};
struct Events {
  Signal<void(int)> Arrived;
};
// Has its own type of signal, so that its slots are its own.
struct Gui {
  Signal<void(int, int)> Clicked;
} TheGui;
void click_Ok(int, int) { CREATE_OUTLOOK(); }
void wireGui() { TheGui.Clicked.connect(click_Ok); }
void lambda_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'CoCreateInstance' creates 'Outlook.Application'
void runSignals() {
  static Mailer M;
  static Events E;
  E.Arrived.connect(&M, &Mailer::onArrived_Bad);
  E.Arrived.connect([](int) { lambda_Bad(); });
  E.Arrived.emit(1);
  auto D = Delegate<void(int)>::of<&Mailer::onDelegate_Bad>(&M);
  D(1);
}

//--- visitors.cpp
#include "app.h"
struct Text;
struct Mail;
struct Visitor {
  virtual void visit(Text &) {}
  virtual void visit(Mail &) {}
};
struct Node {
  virtual void accept(Visitor &V) = 0;
};
struct Text : Node {
  void accept(Visitor &V) override { V.visit(*this); }
};
struct Mail : Node {
  void accept(Visitor &V) override { V.visit(*this); }
};
struct Sender : Visitor {
  void visit(Mail &) override { mail_Bad(); }
  void mail_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'CoCreateInstance' creates 'Outlook.Application'
};
struct Printer : Visitor {
  void visit(Mail &) override { printed_Ok(); }
  void printed_Ok() { CREATE_OUTLOOK(); }
};
void runVisitors() {
  Sender S;
  std::vector<std::unique_ptr<Node>> Nodes;
  Nodes.push_back(std::make_unique<Mail>());
  for (auto &N : Nodes)
    N->accept(S);
}

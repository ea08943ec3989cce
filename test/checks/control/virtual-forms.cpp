// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// Virtual calls: in constructors, through second and virtual bases, covariant,
// final, by qualified name, pure with a body, overriding nothing.

#include "service.h"

// A constructor calls its own class's, not what overrides it there; but the
// construct is the base's constructor run for the derived object.
struct InConstructor {
  InConstructor() { setUp_Bad(); }
  virtual void setUp_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:30: warning: 'CoCreateInstance' creates 'Outlook.Application'
};

// The second of two bases.
struct First {
  virtual void first() {}
};
struct Second {
  virtual void second() = 0;
};
struct Both : First, Second {
  void second() override { second_Bad(); }
  void second_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'CoCreateInstance' creates 'Outlook.Application'
};

// A diamond.
struct Root {
  virtual void run() = 0;
};
struct Left : virtual Root {};
struct Right : virtual Root {
  void run() override { right_Bad(); }
  void right_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'CoCreateInstance' creates 'Outlook.Application'
};
struct Bottom : Left, Right {};

// A covariant result.
struct Shape {
  virtual Shape *clone() = 0;
  virtual void draw() {}
};
struct MailShape : Shape {
  MailShape *clone() override {
    clone_Bad();
    return new MailShape;
  }
  void draw() override { draw_Bad(); }
  void clone_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void draw_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'CoCreateInstance' creates 'Outlook.Application'
};

// Pure, with a body that the derived class calls.
struct Pure {
  virtual void run() = 0;
};
void Pure::run() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'CoCreateInstance' creates 'Outlook.Application'
struct Impure : Pure {
  void run() override { Pure::run(); }
};

// A template method, and a base's private virtual function.
class Service {
public:
  void execute() { doExecute(); }

private:
  virtual void doExecute() {}
};
class MailService : public Service {
  void doExecute() override { nonVirtual_Bad(); }
  void nonVirtual_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:27: warning: 'CoCreateInstance' creates 'Outlook.Application'
};
// Not constructed: another class of the hierarchy is.
class OtherService : public Service {
  void doExecute() override { notConstructed_Ok(); }
  void notConstructed_Ok() { CREATE_OUTLOOK(); }
};

// Overrides nothing: the parameter differs.
struct Hider : Service {
  void doExecute(int) { hides_Ok(); }
  void hides_Ok() { CREATE_OUTLOOK(); }
};

// Through a pointer to a virtual member.
struct Command {
  virtual void go() = 0;
};
struct MailCommand : Command {
  void go() override { go_Bad(); }
  void go_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'CoCreateInstance' creates 'Outlook.Application'
};

// A destructor through the base.
struct Base {
  virtual ~Base() {}
};
struct Derived : Base {
  ~Derived() override { destroyed_Bad(); }
  void destroyed_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'CoCreateInstance' creates 'Outlook.Application'
};

// CRTP and mixins.
template <class T> struct Crtp {
  void run() { static_cast<T *>(this)->runImpl(); }
};
struct Crtped : Crtp<Crtped> {
  void runImpl() { crtp_Bad(); }
  void crtp_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'CoCreateInstance' creates 'Outlook.Application'
};
struct NotRun : Crtp<NotRun> {
  void runImpl() { crtp_Ok(); }
  void crtp_Ok() { CREATE_OUTLOOK(); }
};
template <class B> struct Mixin : B {
  void run() override {
    B::run();
    mixed_Bad();
  }
  void mixed_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'CoCreateInstance' creates 'Outlook.Application'
};
struct Plain {
  virtual void run() { plain_Bad(); }
  void plain_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'CoCreateInstance' creates 'Outlook.Application'
};

// Stored objects, made by a factory, in another class's field.
struct Holder {
  Command *Held;
};
Command *make() { return new MailCommand; }

// A local class.
Command *local() {
  struct Local : Command {
    void go() override { local_Bad(); }
    void local_Bad() { CREATE_OUTLOOK(); }
    // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'CoCreateInstance' creates 'Outlook.Application'
  };
  static Local Object;
  return &Object;
}

void callSecond(Second &S) { S.second(); }
void callRoot(Root *R) { R->run(); }

void service() {
  InConstructor C;
  Both B;
  callSecond(B);
  Bottom Bo;
  callRoot(&Bo);
  Shape *S = new MailShape;
  S->clone()->draw();
  Impure I;
  Pure *P = &I;
  P->run();
  MailService M;
  M.execute();
  void (Command::*Member)() = &Command::go;
  Holder H{make()};
  (H.Held->*Member)();
  Base *D = new Derived;
  delete D;
  Crtped().run();
  Mixin<Plain> Mi;
  Plain *Pl = &Mi;
  Pl->run();
  local()->go();
}

SERVICE(service)

// RUN: %check_office %s -- -std=c++20
// RUN: %check_office --mode=tidy %s -- -std=c++20
// Templates: what their arguments choose, and what the compiler discards.

#include "service.h"

template <class T> concept Runs = requires(T Object) { Object.run(); };
template <class T> concept Counts = requires(T Object) { Object.count(); };

struct Runner {
  void run() { run_Bad(); }
  void run_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'CoCreateInstance' creates 'Outlook.Application'
};
struct Counter {
  void count() { CREATE_MSXML(); }
  void never_Ok() { CREATE_OUTLOOK(); }
};

template <Runs T> void use(T Object) { Object.run(); }
template <Counts T> void use(T Object) { Object.count(); }

void forRunner_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'CoCreateInstance' creates 'Outlook.Application'
void forCounter_Ok() { CREATE_OUTLOOK(); }
template <class T> void chosen() {
  if constexpr (Runs<T>)
    forRunner_Bad();
  else
    forCounter_Ok();
}

void firstPolicy_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'CoCreateInstance' creates 'Outlook.Application'
template <class T> struct Policy {
  static void apply() { firstPolicy_Bad(); }
};
template <class T> struct OtherPolicy {
  static void apply() { other_Ok(); }
  static void other_Ok() { CREATE_OUTLOOK(); }
};
template <template <class> class P, class T> struct Host {
  void go() { P<T>::apply(); }
};

template <auto Function> struct Constant {
  void go() { Function(); }
};
void constant_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'CoCreateInstance' creates 'Outlook.Application'
void otherConstant_Ok() { CREATE_OUTLOOK(); }
template <void (*F)()> void callConstant() { F(); }
void byPointer_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'CoCreateInstance' creates 'Outlook.Application'
template <void (&F)()> void callReference() { F(); }
void byReference_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'CoCreateInstance' creates 'Outlook.Application'
struct Owner {
  void member_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'CoCreateInstance' creates 'Outlook.Application'
  static void staticMember_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:36: warning: 'CoCreateInstance' creates 'Outlook.Application'
};
template <class C, void (C::*M)()> void callMember(C &Object) { (Object.*M)(); }
template <auto M> DWORD WINAPI thunk(void *Context) {
  (static_cast<Owner *>(Context)->*M)();
  return 0;
}

// A primary template, a partial and a full specialisation.
template <class T> struct Special {
  static void run() { primary_Ok(); }
  static void primary_Ok() { CREATE_OUTLOOK(); }
};
template <class T> struct Special<T *> {
  static void run() { partial_Bad(); }
  static void partial_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:31: warning: 'CoCreateInstance' creates 'Outlook.Application'
};
template <> struct Special<int> {
  static void run() { full_Bad(); }
  static void full_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: 'CoCreateInstance' creates 'Outlook.Application'
};

// Packs and folds.
template <class... T> void all(T... Each) { (Each(), ...); }
void folded_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'CoCreateInstance' creates 'Outlook.Application'
template <class F, class... T> void each(F Function, T... Values) { (Function(Values), ...); }

// Tags and overloads.
struct Desktop {};
struct Unattended {};
void tagged(Desktop) { CREATE_OUTLOOK(); } // Ok here
void tagged(Unattended) { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:27: warning: 'CoCreateInstance' creates 'Outlook.Application'
template <class Tag> void byTag() { tagged(Tag()); }

// Lambdas: generic, recursive, returned, called at once, stateful, converted.
auto makeLambda() {
  return [] { made_Bad: CREATE_OUTLOOK(); };
  // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void generic_Bad(int) { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:25: warning: 'CoCreateInstance' creates 'Outlook.Application'
void recursive_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'CoCreateInstance' creates 'Outlook.Application'
void immediate_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'CoCreateInstance' creates 'Outlook.Application'
void converted_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'CoCreateInstance' creates 'Outlook.Application'
void captured_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'CoCreateInstance' creates 'Outlook.Application'
void neverRun_Ok() { CREATE_OUTLOOK(); }
void inner_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'CoCreateInstance' creates 'Outlook.Application'
void overloaded_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:25: warning: 'CoCreateInstance' creates 'Outlook.Application'
void templated_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'CoCreateInstance' creates 'Outlook.Application'
template <class... F> struct Overloaded : F... {
  using F::operator()...;
};
template <class... F> Overloaded(F...) -> Overloaded<F...>;

// Variables of templates, inline variables.
int inlineVariable_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 1;
}
int variableTemplate_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 1;
}
inline int InlineVariable = inlineVariable_Bad();
template <class T> int VariableTemplate = variableTemplate_Bad();
struct WithInline {
  static inline int Value = inlineVariable_Bad();
};

void service() {
  use(Runner());
  use(Counter());
  chosen<Runner>();
  Host<Policy, int>().go();
  Constant<constant_Bad>().go();
  callConstant<byPointer_Bad>();
  callReference<byReference_Bad>();
  Owner O;
  callMember<Owner, &Owner::member_Bad>(O);
  callConstant<&Owner::staticMember_Bad>();
  CreateThread(nullptr, 0, thunk<&Owner::member_Bad>, &O, 0, nullptr);
  Special<int *>::run();
  Special<int>::run();
  all(folded_Bad);
  byTag<Unattended>();
  makeLambda()();
  auto Generic = [](auto Value) { generic_Bad(Value); };
  each(Generic, 1, 2);
  auto Recursive = [](auto Self, int N) -> void {
    if (N)
      Self(Self, N - 1);
    recursive_Bad();
  };
  Recursive(Recursive, 3);
  [] { immediate_Bad(); }();
  void (*Pointer)() = [] { converted_Bad(); };
  Pointer();
  auto First = [] { captured_Bad(); };
  auto Second = [First] { First(); };
  Second();
  auto Never = [] { neverRun_Ok(); };
  auto Outer = [] { return [] { inner_Bad(); }; };
  Outer()();
  Overloaded Set{[](int) { overloaded_Bad(); }, [](const char *) { CREATE_MSXML(); }};
  Set(1);
  auto Templated = []<class T>(T) { templated_Bad(); };
  Templated(1);
  VariableTemplate<int>;
}

SERVICE(service)

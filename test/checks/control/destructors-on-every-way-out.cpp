// RUN: %check_office %s
// REQUIRES: mingw
// Destructors run on every way out, and for all that is destroyed.

#include "service.h"

#include <array>
#include <list>
#include <map>
#include <memory>
#include <new>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#define DECLARE(Name)                                                                                                 \
  void Name();                                                                                                        \
  struct Of##Name {                                                                                                   \
    ~Of##Name() { Name(); }                                                                                           \
    explicit operator bool() const { return true; }                                                                   \
    int Value = 0;                                                                                                    \
  }
DECLARE(earlyReturn_Bad);
DECLARE(thrown_Bad);
DECLARE(temporary_Bad);
DECLARE(extended_Bad);
DECLARE(member_Bad);
DECLARE(baseClass_Bad);
DECLARE(element_Bad);
DECLARE(deleted_Bad);
DECLARE(arrayDeleted_Bad);
DECLARE(unique_Bad);
DECLARE(uniqueArray_Bad);
DECLARE(shared_Bad);
DECLARE(madeShared_Bad);
DECLARE(inVector_Bad);
DECLARE(inMap_Bad);
DECLARE(inList_Bad);
DECLARE(inOptional_Bad);
DECLARE(inArray_Bad);
DECLARE(inPair_Bad);
DECLARE(inVariant_Bad);
DECLARE(condition_Bad);
DECLARE(loop_Bad);
DECLARE(byBreak_Bad);
DECLARE(byGoto_Bad);
DECLARE(argument_Bad);
DECLARE(captured_Bad);
DECLARE(result_Bad);
DECLARE(exception_Bad);
DECLARE(staticLocal_Bad);
DECLARE(threadLocal_Bad);
DECLARE(global_Bad);
DECLARE(explicitly_Bad);
DECLARE(reset_Bad);
DECLARE(leaked_Ok);
DECLARE(placement_Ok);
DECLARE(virtualBase_Bad);
DECLARE(throwingConstructor_Bad);
DECLARE(initList_Bad);
DECLARE(scopeGuard_Bad);

void earlyReturn_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'CoCreateInstance' creates 'Outlook.Application'
void thrown_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'CoCreateInstance' creates 'Outlook.Application'
void temporary_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'CoCreateInstance' creates 'Outlook.Application'
void extended_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'CoCreateInstance' creates 'Outlook.Application'
void member_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'CoCreateInstance' creates 'Outlook.Application'
void baseClass_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'CoCreateInstance' creates 'Outlook.Application'
void element_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'CoCreateInstance' creates 'Outlook.Application'
void deleted_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'CoCreateInstance' creates 'Outlook.Application'
void arrayDeleted_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:27: warning: 'CoCreateInstance' creates 'Outlook.Application'
void unique_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'CoCreateInstance' creates 'Outlook.Application'
void uniqueArray_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'CoCreateInstance' creates 'Outlook.Application'
void shared_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'CoCreateInstance' creates 'Outlook.Application'
void madeShared_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:25: warning: 'CoCreateInstance' creates 'Outlook.Application'
void inVector_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'CoCreateInstance' creates 'Outlook.Application'
void inMap_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'CoCreateInstance' creates 'Outlook.Application'
void inList_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'CoCreateInstance' creates 'Outlook.Application'
void inOptional_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:25: warning: 'CoCreateInstance' creates 'Outlook.Application'
void inArray_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'CoCreateInstance' creates 'Outlook.Application'
void inPair_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'CoCreateInstance' creates 'Outlook.Application'
void inVariant_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'CoCreateInstance' creates 'Outlook.Application'
void condition_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'CoCreateInstance' creates 'Outlook.Application'
void loop_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'CoCreateInstance' creates 'Outlook.Application'
void byBreak_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'CoCreateInstance' creates 'Outlook.Application'
void byGoto_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'CoCreateInstance' creates 'Outlook.Application'
void argument_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'CoCreateInstance' creates 'Outlook.Application'
void captured_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'CoCreateInstance' creates 'Outlook.Application'
void result_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'CoCreateInstance' creates 'Outlook.Application'
void exception_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'CoCreateInstance' creates 'Outlook.Application'
void staticLocal_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'CoCreateInstance' creates 'Outlook.Application'
void threadLocal_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'CoCreateInstance' creates 'Outlook.Application'
void global_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'CoCreateInstance' creates 'Outlook.Application'
void explicitly_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:25: warning: 'CoCreateInstance' creates 'Outlook.Application'
void reset_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'CoCreateInstance' creates 'Outlook.Application'
void leaked_Ok() { CREATE_OUTLOOK(); }
void placement_Ok() { CREATE_OUTLOOK(); }
void virtualBase_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'CoCreateInstance' creates 'Outlook.Application'
void throwingConstructor_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:34: warning: 'CoCreateInstance' creates 'Outlook.Application'
void initList_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'CoCreateInstance' creates 'Outlook.Application'
void scopeGuard_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:25: warning: 'CoCreateInstance' creates 'Outlook.Application'

int early(int N) {
Again:
  OfearlyReturn_Bad Guard;
  if (N)
    return 1;
  if (N > 7)
    goto Again;
  return 2;
}
void throws() {
  Ofthrown_Bad Guard;
  throw 1;
}
struct Derived : OfbaseClass_Bad, virtual OfvirtualBase_Bad {
  Ofmember_Bad Member;
};
struct HasArray {
  Ofelement_Bad Elements[3];
};
struct Throwing {
  OfthrowingConstructor_Bad Member;
  Throwing() { throw 1; }
};
void takes(Ofargument_Bad) {}
Ofresult_Bad gives() { return {}; }
Ofglobal_Bad Global;
template <class F> struct ScopeGuard {
  F Function;
  ~ScopeGuard() { Function(); }
};
template <class F> ScopeGuard<F> atExit(F Function) { return {Function}; }

void service() {
  early(1);
  try {
    throws();
    Throwing T;
  } catch (int) {
  }
  try {
    throw Ofexception_Bad();
  } catch (...) {
  }
  Oftemporary_Bad();
  const Ofextended_Bad &Extended = Ofextended_Bad();
  Derived D;
  HasArray A;
  auto *Deleted = new Ofdeleted_Bad;
  delete Deleted;
  auto *Many = new OfarrayDeleted_Bad[3];
  delete[] Many;
  std::unique_ptr<Ofunique_Bad> U(new Ofunique_Bad);
  auto UA = std::make_unique<OfuniqueArray_Bad[]>(3);
  std::shared_ptr<Ofshared_Bad> S(new Ofshared_Bad);
  auto MS = std::make_shared<OfmadeShared_Bad>();
  std::vector<OfinVector_Bad> V(3);
  std::map<int, OfinMap_Bad> M;
  M[1];
  std::list<OfinList_Bad> L;
  L.emplace_back();
  std::optional<OfinOptional_Bad> O;
  O.emplace();
  std::array<OfinArray_Bad, 3> Ar;
  std::pair<int, OfinPair_Bad> P;
  std::variant<int, OfinVariant_Bad> Va;
  Va = OfinVariant_Bad();
  if (Ofcondition_Bad C = Ofcondition_Bad())
    Sleep(1);
  for (Ofloop_Bad I; I.Value < 3; ++I.Value)
    ;
  while (true) {
    OfbyBreak_Bad Guard;
    break;
  }
  {
    OfbyGoto_Bad Guard;
    if (GetTickCount())
      goto Out;
  }
Out:
  takes({});
  Ofcaptured_Bad Captured;
  auto Lambda = [Captured] {};
  gives();
  static OfstaticLocal_Bad Static;
  thread_local OfthreadLocal_Bad Local;
  alignas(8) char Buffer[64];
  auto *Placed = new (Buffer) Ofexplicitly_Bad;
  Placed->~Ofexplicitly_Bad();
  auto *NotDestroyed = new (Buffer) Ofplacement_Ok;
  std::unique_ptr<Ofreset_Bad> R(new Ofreset_Bad);
  R.reset();
  auto *Leaked = new Ofleaked_Ok;
  std::initializer_list<OfinitList_Bad> IL = {{}, {}};
  auto Guard = atExit([] { scopeGuard_Bad(); });
}

SERVICE(service)

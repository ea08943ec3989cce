// RUN: %check_office %s -- -std=c++20
// RUN: %check_office --mode=tidy %s -- -std=c++20
// Fields, however they are set, nested or initialised. Each function has
// classes of its own, since a field is one place for all objects of its class.

#include "service.h"
namespace nested {
struct Inner {
  const wchar_t *Id;
  const wchar_t *Other;
};
struct Middle {
  Inner In;
  int Flags;
};
struct Outer {
  Middle Mid;
  Middle *Pointer;
};
void nested_Bad() {
  Outer O = {{{L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"}, 0}, nullptr};
  O.Mid.In.Id = L"Outlook.Application";
  CREATE(O.Mid.In.Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void nestedOther_Ok() {
  Outer O = {{{L"MSXML2.DOMDocument.6.0", L"Outlook.Application"}, 0}, nullptr};
  CREATE(O.Mid.In.Id);
}
void nestedAggregate_Bad() {
  Outer O = {{{L"Outlook.Application", L"MSXML2.DOMDocument.6.0"}, 0}, nullptr};
  CREATE(O.Mid.In.Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void braceElision_Bad() {
  Outer O = {L"Outlook.Application", L"MSXML2.DOMDocument.6.0", 0, nullptr};
  CREATE(O.Mid.In.Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void nestedDesignated_Bad() {
  Outer O = {.Mid = {.In = {.Id = L"Outlook.Application"}, .Flags = 1}};
  CREATE(O.Mid.In.Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void copiedMember_Bad() {
  Inner I = {L"Outlook.Application", L"MSXML2.DOMDocument.6.0"};
  Outer O = {};
  O.Mid.In = I;
  CREATE(O.Mid.In.Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void copiedMember_Ok() {
  Inner I = {L"MSXML2.DOMDocument.6.0", L"Outlook.Application"};
  Outer O = {};
  O.Mid.In = I;
  CREATE(O.Mid.In.Id);
}
void pointerToMember_Bad() {
  Middle M = {{L"Outlook.Application", L"MSXML2.DOMDocument.6.0"}, 0};
  Outer O = {};
  O.Pointer = &M;
  CREATE(O.Pointer->In.Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void pointerToMember_Ok() {
  Middle M = {{L"MSXML2.DOMDocument.6.0", L"Outlook.Application"}, 0};
  Outer O = {};
  O.Pointer = &M;
  CREATE(O.Pointer->In.Id);
}
} // namespace nested

namespace bit_fields {
struct Packed {
  unsigned Kind : 3;
  unsigned : 0;
  unsigned Flags : 5;
  const wchar_t *Id;
  unsigned Rest : 7;
};
void bitFields_Bad() {
  Packed P = {1, 2, L"Outlook.Application", 3};
  CREATE(P.Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
struct PackedOther {
  const wchar_t *Title;
  unsigned Kind : 3;
  unsigned : 4;
  const wchar_t *Id;
};
void bitFields_Ok() {
  PackedOther P = {L"Outlook.Application", 2, L"MSXML2.DOMDocument.6.0"};
  CREATE(P.Id);
}
} // namespace bit_fields

namespace bases {
struct Base {
  const wchar_t *Id;
};
struct Derived : Base {
  const wchar_t *Title;
};
void aggregateBase_Bad() {
  Derived D = {{L"Outlook.Application"}, L"MSXML2.DOMDocument.6.0"};
  CREATE(D.Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
struct OtherBase {
  const wchar_t *Id;
};
struct OtherDerived : OtherBase {
  const wchar_t *Title;
};
void aggregateBase_Ok() {
  OtherDerived D = {{L"MSXML2.DOMDocument.6.0"}, L"Outlook.Application"};
  CREATE(D.Id);
}
struct Parenthesized {
  int Flags;
  const wchar_t *Id;
};
struct ParenthesizedOther {
  const wchar_t *Title;
  const wchar_t *Id;
};
} // namespace bases

namespace constructors {
struct Assigned {
  Assigned(const wchar_t *Text) { Id = Text; }
  const wchar_t *Id;
};
void assigned_Bad() {
  Assigned A(L"Outlook.Application");
  CREATE(A.Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
struct Delegating {
  Delegating() : Delegating(L"Outlook.Application", 0) {}
  Delegating(const wchar_t *Id, int) : Id(Id) {}
  const wchar_t *Id;
};
void delegating_Bad() {
  CREATE(Delegating().Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
struct DelegatingOther {
  DelegatingOther() : DelegatingOther(L"MSXML2.DOMDocument.6.0", L"Outlook.Application") {}
  DelegatingOther(const wchar_t *Id, const wchar_t *Title) : Id(Id), Title(Title) {}
  const wchar_t *Id, *Title;
};
void delegating_Ok() {
  CREATE(DelegatingOther().Id);
}
struct Named {
  explicit Named(const wchar_t *Id) : Id(Id) {}
  const wchar_t *id() const { return Id; }
  const wchar_t *Id;
};
struct Inheriting : Named {
  using Named::Named;
};
void inherited_Bad() {
  Inheriting I(L"Outlook.Application");
  CREATE(I.id());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
struct NamedOther {
  explicit NamedOther(const wchar_t *Id) : Id(Id) {}
  const wchar_t *Id;
};
struct InheritingOther : NamedOther {
  using NamedOther::NamedOther;
};
void inherited_Ok() {
  InheritingOther I(L"MSXML2.DOMDocument.6.0");
  CREATE(I.Id);
}
struct ToBase : Named {
  ToBase() : Named(L"Outlook.Application") {}
};
void toBase_Bad() {
  CREATE(ToBase().Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
template <typename B>
struct Mixin : B {
  template <typename... As>
  explicit Mixin(As... Args) : B(Args...) {}
};
struct MixedIn {
  MixedIn(int, const wchar_t *Id) : Id(Id) {}
  const wchar_t *Id;
};
void mixin_Bad() {
  Mixin<MixedIn> M(1, L"Outlook.Application");
  CREATE(M.Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
struct Defaulted {
  const wchar_t *Id = L"Outlook.Application";
  const wchar_t *Copy = Id;
};
void defaultOfDefault_Bad() {
  Defaulted D;
  CREATE(D.Copy);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
struct DefaultOverridden {
  DefaultOverridden() : Id(L"MSXML2.DOMDocument.6.0") {}
  const wchar_t *Id = L"Outlook.Application";
};
void overriddenDefault_Ok() {
  DefaultOverridden D;
  CREATE(D.Id);
}
struct DefaultDesignated {
  const wchar_t *Id = L"Outlook.Application";
  int Flags = 0;
};
void overriddenDefault2_Ok() {
  DefaultDesignated D{.Id = L"MSXML2.DOMDocument.6.0"};
  CREATE(D.Id);
}
struct DefaultKept {
  const wchar_t *Id = L"Outlook.Application";
  int Flags = 0;
};
void keptDefault_Bad() {
  DefaultKept D{.Flags = 3};
  CREATE(D.Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
struct FromCall {
  static const wchar_t *id() { return L"Outlook.Application"; }
  const wchar_t *Id = id();
};
void fromCall_Bad() {
  CREATE(FromCall{}.Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
struct InNew {
  InNew(const wchar_t *Id) : Id(Id) {}
  const wchar_t *Id;
};
void heap_Bad() {
  InNew *I = new InNew(L"Outlook.Application");
  CREATE(I->Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  delete I;
}
struct InNewAggregate {
  int Flags;
  const wchar_t *Id;
};
void heapAggregate_Bad() {
  auto *I = new InNewAggregate{1, L"Outlook.Application"};
  CREATE(I->Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void heapAggregateLater_Bad() {
  auto *I = new InNewAggregate;
  I->Id = L"Outlook.Application";
  CREATE(I->Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
struct InPlace {
  const wchar_t *Id;
};
void calloc_Bad(void *Memory) {
  InPlace *P = static_cast<InPlace *>(Memory);
  P->Id = L"Outlook.Application";
  CREATE(P->Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
} // namespace constructors

namespace setters {
class Builder {
public:
  Builder &id(const wchar_t *Text) {
    Id = Text;
    return *this;
  }
  Builder &title(const wchar_t *Text) {
    Title = Text;
    return *this;
  }
  void create_Bad() const {
    CREATE(Id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
  void createTitle_Ok() const {
    CREATE(Title);
  }

private:
  const wchar_t *Id = nullptr, *Title = nullptr;
};
void chained() {
  Builder().title(L"MSXML2.DOMDocument.6.0").id(L"Outlook.Application").title(L"MSXML2.DOMDocument.6.0").create_Bad();
  Builder().title(L"MSXML2.DOMDocument.6.0").createTitle_Ok();
}
class ByPointer {
public:
  void set(const wchar_t *Text) { this->Id = Text; }
  const wchar_t *get() const { return this->Id; }

private:
  const wchar_t *Id = nullptr;
};
void bySetter_Bad() {
  ByPointer P;
  ByPointer *Pointer = &P;
  Pointer->set(L"Outlook.Application");
  CREATE(P.get());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
class Setter {
public:
  virtual void set(const wchar_t *Text) = 0;
};
class VirtualSetter : public Setter {
public:
  void set(const wchar_t *Text) override { Id = Text; }
  const wchar_t *Id = nullptr;
};
void byVirtual_Bad() {
  VirtualSetter V;
  Setter &S = V;
  S.set(L"Outlook.Application");
  CREATE(V.Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
class Property {
public:
  Property &operator=(const wchar_t *Text) {
    Id = Text;
    return *this;
  }
  operator const wchar_t *() const { return Id; }
  const wchar_t *Id = nullptr;
};
void byOperators_Bad() {
  Property P;
  P = L"Outlook.Application";
  CREATE(P);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
class ReferenceGetter {
public:
  const wchar_t *&id() { return Id; }

private:
  const wchar_t *Id = nullptr;
};
void byReference_Bad() {
  ReferenceGetter R;
  R.id() = L"Outlook.Application";
  CREATE(R.id());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void byFriend(ByPointer &P, const wchar_t *Text) { P.set(Text); }
class OfFriend {
public:
  void set(const wchar_t *Text) { Id = Text; }
  const wchar_t *Id = nullptr;
};
void setIn(OfFriend &P, const wchar_t *Text) { P.set(Text); }
void setElsewhere_Bad() {
  OfFriend F;
  setIn(F, L"Outlook.Application");
  CREATE(F.Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
class OnlySetInDead {
public:
  void set(const wchar_t *Text) { Id = Text; }
  const wchar_t *Id = L"MSXML2.DOMDocument.6.0";
};
void neverCalled(OnlySetInDead &O) { O.set(L"Outlook.Application"); }
void setInDeadCode_Ok() {
  OnlySetInDead O;
  CREATE(O.Id);
}
} // namespace setters

namespace member_pointers {
struct Ids {
  const wchar_t *Mail;
  const wchar_t *Document;
};
struct WrittenIds {
  const wchar_t *Mail;
  const wchar_t *Document;
};
struct TableIds {
  const wchar_t *Mail;
  const wchar_t *Document;
};
struct PassedIds {
  const wchar_t *Mail;
  const wchar_t *Document;
};
const wchar_t *get(const PassedIds &I, const wchar_t *PassedIds::*M) { return I.*M; }
template <auto M>
const wchar_t *getBy(const PassedIds &I) { return I.*M; }
} // namespace member_pointers

namespace lists {
struct Node {
  const wchar_t *Id;
  Node *Next;
};
void linked_Bad() {
  Node Last = {L"Outlook.Application", nullptr}, First = {L"MSXML2.DOMDocument.6.0", &Last};
  for (Node *N = &First; N; N = N->Next)
    CREATE(N->Id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
struct OtherNode {
  const wchar_t *Id;
  OtherNode *Next;
  const wchar_t *Title;
};
void linked_Ok() {
  OtherNode Last = {L"MSXML2.DOMDocument.6.0", nullptr, L"Outlook.Application"}, First = {L"MSXML2.DOMDocument.6.0", &Last, L"Outlook.Application"};
  for (OtherNode *N = &First; N; N = N->Next)
    CREATE(N->Id);
}
struct HeapNode {
  HeapNode(const wchar_t *Id, HeapNode *Next) : Id(Id), Next(Next) {}
  const wchar_t *Id;
  HeapNode *Next;
};
HeapNode *Head;
void push(const wchar_t *Id) { Head = new HeapNode(Id, Head); }
void heapList_Bad() {
  push(L"MSXML2.DOMDocument.6.0");
  push(L"Outlook.Application");
  for (const HeapNode *N = Head; N; N = N->Next)
    CREATE(N->Id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
struct Tree {
  const wchar_t *Id;
  Tree *Left, *Right;
};
void walk_Bad(const Tree *T) {
  if (!T)
    return;
  walk_Bad(T->Left);
  CREATE(T->Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  walk_Bad(T->Right);
}
static Tree Leaf = {L"Outlook.Application", nullptr, nullptr}, Root = {L"MSXML2.DOMDocument.6.0", nullptr, &Leaf};
} // namespace lists

namespace qualifiers {
void volatile_Bad() {
  const wchar_t *volatile Id = L"Outlook.Application";
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void volatile_Ok() {
  const wchar_t *volatile Id = L"Outlook.Application";
  Id = L"MSXML2.DOMDocument.6.0";
  CREATE(Id);
}
struct Mutable {
  mutable const wchar_t *Id = nullptr;
  void set() const { Id = L"Outlook.Application"; }
};
void mutable_Bad() {
  const Mutable M;
  M.set();
  CREATE(M.Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
struct CastAway {
  const wchar_t *Id;
};
void constCast_Bad() {
  const CastAway C = {L"MSXML2.DOMDocument.6.0"};
  const_cast<CastAway &>(C).Id = L"Outlook.Application";
  CREATE(C.Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
struct Erased {
  const wchar_t *Id;
};
void throughVoid_Bad() {
  Erased E = {L"Outlook.Application"};
  void *Pointer = &E;
  CREATE(static_cast<Erased *>(Pointer)->Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void throughInteger_Bad() {
  Erased E = {L"Outlook.Application"};
  unsigned long long Integer = reinterpret_cast<unsigned long long>(&E);
  CREATE(reinterpret_cast<Erased *>(Integer)->Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
struct ErasedOther {
  const wchar_t *Title;
  const wchar_t *Id;
};
void throughVoid_Ok() {
  ErasedOther E = {L"Outlook.Application", L"MSXML2.DOMDocument.6.0"};
  void *Pointer = &E;
  CREATE(static_cast<ErasedOther *>(Pointer)->Id);
}
} // namespace qualifiers

void service() {
  nested::nested_Bad();
  nested::nestedOther_Ok();
  nested::nestedAggregate_Bad();
  nested::braceElision_Bad();
  nested::nestedDesignated_Bad();
  nested::copiedMember_Bad();
  nested::copiedMember_Ok();
  nested::pointerToMember_Bad();
  nested::pointerToMember_Ok();
  bit_fields::bitFields_Bad();
  bit_fields::bitFields_Ok();
  bases::aggregateBase_Bad();
  bases::aggregateBase_Ok();
  constructors::assigned_Bad();
  constructors::delegating_Bad();
  constructors::delegating_Ok();
  constructors::inherited_Bad();
  constructors::inherited_Ok();
  constructors::toBase_Bad();
  constructors::mixin_Bad();
  constructors::defaultOfDefault_Bad();
  constructors::overriddenDefault_Ok();
  constructors::overriddenDefault2_Ok();
  constructors::keptDefault_Bad();
  constructors::fromCall_Bad();
  constructors::heap_Bad();
  constructors::heapAggregate_Bad();
  constructors::heapAggregateLater_Bad();
  setters::bySetter_Bad();
  setters::byVirtual_Bad();
  setters::byOperators_Bad();
  setters::byReference_Bad();
  setters::setElsewhere_Bad();
  setters::setInDeadCode_Ok();
  lists::linked_Bad();
  lists::linked_Ok();
  lists::heapList_Bad();
  qualifiers::volatile_Bad();
  qualifiers::volatile_Ok();
  qualifiers::mutable_Bad();
  qualifiers::constCast_Bad();
  qualifiers::throughVoid_Bad();
  qualifiers::throughInteger_Bad();
  qualifiers::throughVoid_Ok();
  constructors::calloc_Bad(nullptr);
  setters::chained();
  lists::walk_Bad(&lists::Root);
}

SERVICE(service)

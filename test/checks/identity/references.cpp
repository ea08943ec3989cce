// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// Parameters, references and pointers, in and out.

#include "service.h"
bool isConfigured();

namespace in {
void byReference(const wchar_t *const &Id) { CREATE(Id); }
void byPointer(const wchar_t **Id) { CREATE(*Id); }
void byRvalue(const wchar_t *&&Id) { CREATE(Id); }
void byArray(const wchar_t (&Id)[20]) { CREATE(Id); }
void byTable(const wchar_t *const *Ids, int Count) {
  for (int I = 0; I < Count; ++I)
    CREATE(Ids[I]);
}
void byVoid(void *Id) { CREATE(static_cast<const wchar_t *>(Id)); }
void byClass(REFCLSID Class) {
  void *Object;
  CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object);
}
void byValue(CLSID Class) {
  void *Object;
  CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object);
}
void overwrites(const wchar_t *Id) {
  Id = L"MSXML2.DOMDocument.6.0";
  CREATE(Id);
}
void sometimes(const wchar_t *Id) {
  if (!Id)
    Id = L"Outlook.Application";
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
const CLSID Mail = {0x6F03A, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};
const CLSID Document = {0x88D96A05, 0xF192, 0x11D4, {0xA6, 0x5F, 0x00, 0x40, 0x96, 0x32, 0x51, 0xE5}};
void ways_Bad() {
  const wchar_t *Id = L"Outlook.Application";
  byReference(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}byReference' creates 'Outlook.Application'
  byReference(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}byReference' creates 'Outlook.Application'
  byPointer(&Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}byPointer' creates 'Outlook.Application'
  byRvalue(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}byRvalue' creates 'Outlook.Application'
  byArray(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}byArray' creates 'Outlook.Application'
  byVoid(const_cast<wchar_t *>(Id));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}byVoid' creates 'Outlook.Application'
  byClass(Mail);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}byClass' creates 'Outlook.Application'
  byValue(Mail);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}byValue' creates 'Outlook.Application'
  const wchar_t *Ids[] = {L"MSXML2.DOMDocument.6.0", L"Outlook.Application"};
  byTable(Ids, 2);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}byTable' creates 'Outlook.Application'
}
void ways_Ok() {
  const wchar_t *Id = L"MSXML2.DOMDocument.6.0";
  byReference(Id);
  byReference(L"MSXML2.DOMDocument.6.0");
  byPointer(&Id);
  byRvalue(L"MSXML2.DOMDocument.6.0");
  byVoid(const_cast<wchar_t *>(Id));
  byClass(Document);
  byValue(Document);
  overwrites(L"Outlook.Application");
  sometimes(L"MSXML2.DOMDocument.6.0");
  const wchar_t *Ids[] = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"};
  byTable(Ids, 2);
}
} // namespace in

namespace locals {
void referenceToLocal_Bad() {
  const wchar_t *Id = L"MSXML2.DOMDocument.6.0";
  const wchar_t *&Reference = Id;
  Reference = L"Outlook.Application";
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void referenceToLocal_Ok() {
  const wchar_t *Id = L"Outlook.Application";
  const wchar_t *&Reference = Id;
  Reference = L"MSXML2.DOMDocument.6.0";
  CREATE(Id);
}
void pointerToLocal_Bad() {
  const wchar_t *Id = L"MSXML2.DOMDocument.6.0";
  const wchar_t **Pointer = &Id;
  *Pointer = L"Outlook.Application";
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void pointerToLocal_Ok() {
  const wchar_t *Id = L"Outlook.Application";
  const wchar_t **Pointer = &Id;
  *Pointer = L"MSXML2.DOMDocument.6.0";
  CREATE(Id);
}
void eitherPointer_Bad() {
  const wchar_t *First = L"MSXML2.DOMDocument.6.0", *Second = L"MSXML2.DOMDocument.6.0";
  const wchar_t **Pointer = isConfigured() ? &First : &Second;
  *Pointer = L"Outlook.Application";
  CREATE(First);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(Second);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void otherPointer_Ok() {
  const wchar_t *First = L"MSXML2.DOMDocument.6.0", *Second = L"MSXML2.DOMDocument.6.0";
  const wchar_t **Pointer = &Second;
  *Pointer = L"Outlook.Application";
  CREATE(First);
}
void pointerMoved_Ok() {
  const wchar_t *First = L"MSXML2.DOMDocument.6.0", *Second = L"MSXML2.DOMDocument.6.0";
  const wchar_t **Pointer = &First;
  Pointer = &Second;
  *Pointer = L"Outlook.Application";
  CREATE(First);
}
void referenceChosen_Bad() {
  const wchar_t *First = L"MSXML2.DOMDocument.6.0", *Second = L"MSXML2.DOMDocument.6.0";
  const wchar_t *&Which = isConfigured() ? First : Second;
  Which = L"Outlook.Application";
  CREATE(Second);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void toField_Bad() {
  struct Local {
    const wchar_t *Id, *Title;
  } L = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"};
  const wchar_t *&Reference = L.Id;
  Reference = L"Outlook.Application";
  CREATE(L.Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void toField_Ok() {
  struct Local {
    const wchar_t *Id, *Title;
  } L = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"};
  const wchar_t *&Reference = L.Title;
  Reference = L"Outlook.Application";
  CREATE(L.Id);
}
void aliasOfObject_Bad() {
  struct Local {
    const wchar_t *Id;
  } L = {L"MSXML2.DOMDocument.6.0"};
  Local &Alias = L;
  Local *Pointer = &Alias;
  Pointer->Id = L"Outlook.Application";
  CREATE(L.Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void aliasOfObject_Ok() {
  struct Local {
    const wchar_t *Id;
  } L = {L"Outlook.Application"};
  Local *Pointer = &L;
  Pointer->Id = L"MSXML2.DOMDocument.6.0";
  CREATE(L.Id);
}
} // namespace locals

namespace out {
struct Request {
  int Flags;
  const wchar_t *Id;
  const wchar_t *Title;
};
void fill(Request *R) {
  R->Id = L"Outlook.Application";
  R->Title = L"MSXML2.DOMDocument.6.0";
}
void byStruct_Bad() {
  Request R;
  fill(&R);
  CREATE(R.Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void byStruct_Ok() {
  Request R;
  fill(&R);
  CREATE(R.Title);
}
struct Whole {
  const wchar_t *Id, *Title;
};
void fillWhole(Whole &W) { W = Whole{L"Outlook.Application", L"MSXML2.DOMDocument.6.0"}; }
void wholeStruct_Bad() {
  Whole W;
  fillWhole(W);
  CREATE(W.Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
struct WholeOther {
  const wchar_t *Id, *Title;
};
void fillWhole(WholeOther &W) { W = WholeOther{L"MSXML2.DOMDocument.6.0", L"Outlook.Application"}; }
void wholeStruct_Ok() {
  WholeOther W;
  fillWhole(W);
  CREATE(W.Id);
}
struct Outer {
  Request *Inner;
};
struct DeepRequest {
  const wchar_t *Id;
};
struct Deep {
  struct {
    DeepRequest Value;
  } Inner;
};
void fillDeep(Deep *D) {
  D->Inner.Value.Id = L"Outlook.Application";
}
void deep_Bad() {
  Deep D;
  fillDeep(&D);
  CREATE(D.Inner.Value.Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void allocate(wchar_t **Text) {
  static wchar_t Buffer[] = L"Outlook.Application";
  *Text = Buffer;
}
void pointerToPointer_Bad() {
  wchar_t *Text = nullptr;
  allocate(&Text);
  CREATE(Text);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void twice(wchar_t **Text) { allocate(Text); }
void twoLayers_Bad() {
  wchar_t *Text = nullptr;
  twice(&Text);
  CREATE(Text);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void inArray(const wchar_t **Ids) {
  Ids[0] = L"MSXML2.DOMDocument.6.0";
  Ids[1] = L"Outlook.Application";
}
void array_Bad() {
  const wchar_t *Ids[2];
  inArray(Ids);
  CREATE(Ids[1]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void chars(wchar_t *Buffer) {
  const wchar_t *From = L"Outlook.Application";
  while ((*Buffer++ = *From++))
    ;
}
void characterByCharacter_Bad() {
  wchar_t Buffer[32];
  chars(Buffer);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void copyLoop_Bad() {
  const char *From = "Outlook.Application";
  wchar_t Buffer[32];
  int I = 0;
  for (; From[I]; ++I)
    Buffer[I] = static_cast<wchar_t>(From[I]);
  Buffer[I] = 0;
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void copyLoop_Ok() {
  const char *From = "MSXML2.DOMDocument.6.0";
  wchar_t Buffer[32];
  int I = 0;
  for (; From[I]; ++I)
    Buffer[I] = static_cast<wchar_t>(From[I]);
  Buffer[I] = 0;
  CREATE(Buffer);
}
bool tryGet(const wchar_t *&Id) {
  if (isConfigured())
    return false;
  Id = L"Outlook.Application";
  return true;
}
void onSuccess_Bad() {
  const wchar_t *Id = L"MSXML2.DOMDocument.6.0";
  if (tryGet(Id))
    CREATE(Id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void keeps(const wchar_t *&Id) {
  if (isConfigured())
    Id = L"MSXML2.DOMDocument.6.0";
}
void kept_Bad() {
  const wchar_t *Id = L"Outlook.Application";
  keeps(Id);
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void exchange(const wchar_t *&First, const wchar_t *&Second) {
  const wchar_t *Temporary = First;
  First = Second;
  Second = Temporary;
}
void exchanged_Bad() {
  const wchar_t *First = L"MSXML2.DOMDocument.6.0", *Second = L"Outlook.Application";
  exchange(First, Second);
  CREATE(First);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void classOut(CLSID *Class) { *Class = {0x6F03A, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}}; }
void class_Bad() {
  CLSID Class;
  void *Object;
  classOut(&Class);
  CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
} // namespace out

namespace results {
struct Pair {
  const wchar_t *Id, *Title;
};
Pair make() { return {L"Outlook.Application", L"MSXML2.DOMDocument.6.0"}; }
void field_Bad() {
  CREATE(make().Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
struct PairOther {
  const wchar_t *Id, *Title;
};
PairOther makeOther() { return {L"MSXML2.DOMDocument.6.0", L"Outlook.Application"}; }
void field_Ok() {
  CREATE(makeOther().Id);
}
void binding_Bad() {
  auto [Id, Title] = make();
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void binding_Ok() {
  auto [Id, Title] = makeOther();
  CREATE(Id);
}
void bindingReference_Bad() {
  Pair P = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"};
  auto &[Id, Title] = P;
  Id = L"Outlook.Application";
  CREATE(P.Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void bindingArray_Bad() {
  const wchar_t *Ids[] = {L"Outlook.Application", L"MSXML2.DOMDocument.6.0"};
  auto &[First, Second] = Ids;
  CREATE(First);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
const wchar_t *&slot() {
  static const wchar_t *Id;
  return Id;
}
void reference_Bad() {
  slot() = L"Outlook.Application";
  CREATE(slot());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
const wchar_t **pointerSlot() {
  static const wchar_t *Id;
  return &Id;
}
void pointer_Bad() {
  *pointerSlot() = L"Outlook.Application";
  CREATE(*pointerSlot());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
const wchar_t *const *table() {
  static const wchar_t *const Ids[] = {L"MSXML2.DOMDocument.6.0", L"Outlook.Application"};
  return Ids;
}
void table_Bad() {
  CREATE(table()[1]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
const Pair *lookUp(int I) {
  static const Pair Pairs[] = {{L"Outlook.Application", L"MSXML2.DOMDocument.6.0"}};
  return &Pairs[I];
}
void row_Bad() {
  CREATE(lookUp(0)->Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
const wchar_t *recursive(int Depth) { return Depth ? recursive(Depth - 1) : L"Outlook.Application"; }
void recursive_Bad() {
  CREATE(recursive(3));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
const wchar_t *even(int N);
const wchar_t *odd(int N) { return N ? even(N - 1) : L"MSXML2.DOMDocument.6.0"; }
const wchar_t *even(int N) { return N ? odd(N - 1) : L"Outlook.Application"; }
void mutual_Bad() {
  CREATE(odd(4));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
const wchar_t *second(const wchar_t *, const wchar_t *Id) { return Id; }
void second_Bad() {
  CREATE(second(L"MSXML2.DOMDocument.6.0", L"Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void second_Ok() {
  CREATE(second(L"Outlook.Application", L"MSXML2.DOMDocument.6.0"));
}
const wchar_t *max(const wchar_t *A, const wchar_t *B) { return isConfigured() ? A : B; }
void either_Bad() {
  CREATE(max(L"MSXML2.DOMDocument.6.0", L"Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
auto deduced() { return L"Outlook.Application"; }
auto trailing() -> const wchar_t * { return L"Outlook.Application"; }
void deduced_Bad() {
  CREATE(deduced());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(trailing());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
} // namespace results

namespace defaults {
void create(const wchar_t *Id = L"Outlook.Application") { CREATE(Id); }
const wchar_t *fallback() { return L"Outlook.Application"; }
void createBy(int, const wchar_t *Id = fallback()) { CREATE(Id); }
const wchar_t *Setting = L"MSXML2.DOMDocument.6.0";
void createSetting(const wchar_t *Id = Setting) { CREATE(Id); }
const wchar_t *idOr(const wchar_t *Id = L"Outlook.Application") { return Id; }
struct Maker {
  explicit Maker(const wchar_t *Id = L"Outlook.Application") { CREATE(Id); }
  void operator()(const wchar_t *Id = L"Outlook.Application") const { CREATE(Id); }
};
struct QuietMaker {
  void operator()(const wchar_t *Id = L"Outlook.Application") const { CREATE(Id); }
};
void leftOut_Bad() {
  create();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}create' creates 'Outlook.Application'
  createBy(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}createBy' creates 'Outlook.Application'
  Maker M;
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: '{{.*}}Maker' creates 'Outlook.Application'
  QuietMaker()();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}operator()' creates 'Outlook.Application'
  CREATE(idOr());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void given_Ok() {
  create(L"MSXML2.DOMDocument.6.0");
  createBy(1, L"MSXML2.DOMDocument.6.0");
  createSetting();
  Maker M(L"MSXML2.DOMDocument.6.0");
  QuietMaker()(L"MSXML2.DOMDocument.6.0");
  CREATE(idOr(L"MSXML2.DOMDocument.6.0"));
}
} // namespace defaults

void service() {
  in::ways_Bad();
  in::ways_Ok();
  locals::referenceToLocal_Bad();
  locals::referenceToLocal_Ok();
  locals::pointerToLocal_Bad();
  locals::pointerToLocal_Ok();
  locals::eitherPointer_Bad();
  locals::otherPointer_Ok();
  locals::pointerMoved_Ok();
  locals::referenceChosen_Bad();
  locals::toField_Bad();
  locals::toField_Ok();
  locals::aliasOfObject_Bad();
  locals::aliasOfObject_Ok();
  out::byStruct_Bad();
  out::byStruct_Ok();
  out::wholeStruct_Bad();
  out::wholeStruct_Ok();
  out::deep_Bad();
  out::pointerToPointer_Bad();
  out::twoLayers_Bad();
  out::array_Bad();
  out::characterByCharacter_Bad();
  out::copyLoop_Bad();
  out::copyLoop_Ok();
  out::onSuccess_Bad();
  out::kept_Bad();
  out::exchanged_Bad();
  out::class_Bad();
  results::field_Bad();
  results::field_Ok();
  results::binding_Bad();
  results::binding_Ok();
  results::bindingReference_Bad();
  results::bindingArray_Bad();
  results::reference_Bad();
  results::pointer_Bad();
  results::table_Bad();
  results::row_Bad();
  results::recursive_Bad();
  results::mutual_Bad();
  results::second_Bad();
  results::second_Ok();
  results::either_Bad();
  results::deduced_Bad();
  defaults::leftOut_Bad();
  defaults::given_Ok();
}

SERVICE(service)

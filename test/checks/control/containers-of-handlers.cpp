// RUN: %check_office %s
// REQUIRES: mingw
// Containers and tables of handlers, of functions and of members.

#include "service.h"

#include <array>
#include <deque>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <queue>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

void inVector_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'CoCreateInstance' creates 'Outlook.Application'
void emplaced_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'CoCreateInstance' creates 'Outlook.Application'
void inQueue_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'CoCreateInstance' creates 'Outlook.Application'
void inPriority_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:25: warning: 'CoCreateInstance' creates 'Outlook.Application'
void inDeque_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'CoCreateInstance' creates 'Outlook.Application'
void inList_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'CoCreateInstance' creates 'Outlook.Application'
void inArray_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'CoCreateInstance' creates 'Outlook.Application'
void inMapInsert_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'CoCreateInstance' creates 'Outlook.Application'
void inMapEmplace_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:27: warning: 'CoCreateInstance' creates 'Outlook.Application'
void inMapLiteral_Bad(int) { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:30: warning: 'CoCreateInstance' creates 'Outlook.Application'
void inUnordered_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'CoCreateInstance' creates 'Outlook.Application'
void inMultimap_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:25: warning: 'CoCreateInstance' creates 'Outlook.Application'
void inPair_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'CoCreateInstance' creates 'Outlook.Application'
void inTuple_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'CoCreateInstance' creates 'Outlook.Application'
void inOptional_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:25: warning: 'CoCreateInstance' creates 'Outlook.Application'
void inVariant_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'CoCreateInstance' creates 'Outlook.Application'
void inUnique_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'CoCreateInstance' creates 'Outlook.Application'
void inShared_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'CoCreateInstance' creates 'Outlook.Application'
void inStruct_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'CoCreateInstance' creates 'Outlook.Application'
void byIterator_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:25: warning: 'CoCreateInstance' creates 'Outlook.Application'
void byFind_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'CoCreateInstance' creates 'Outlook.Application'
void inNested_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'CoCreateInstance' creates 'Outlook.Application'
void moved_Bad() { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'CoCreateInstance' creates 'Outlook.Application'
void gui_Ok() { CREATE_OUTLOOK(); }
void harmless_Ok() { CREATE_MSXML(); }

using Handler = std::function<void()>;
struct Command {
  std::string Name;
  Handler Action;
  int Priority;
  bool operator<(const Command &O) const { return Priority < O.Priority; }
};

std::map<std::string, void (*)(int)> Literal = {{"mail", inMapLiteral_Bad}, {"none", nullptr}};
std::map<std::string, Handler> GuiHandlers = {{"file.open", gui_Ok}};

void service() {
  std::vector<Handler> V;
  V.push_back(inVector_Bad);
  V.emplace_back(emplaced_Bad);
  for (auto &H : V)
    H();
  std::queue<Handler> Q;
  Q.push(inQueue_Bad);
  Q.front()();
  std::priority_queue<Command> PQ;
  PQ.push({"a", inPriority_Bad, 1});
  PQ.top().Action();
  std::deque<Handler> D;
  D.push_front(inDeque_Bad);
  Handler Next = std::move(D.front());
  D.pop_front();
  Next();
  std::list<Handler> L{inList_Bad};
  L.back()();
  std::array<void (*)(), 2> A{inArray_Bad, harmless_Ok};
  A[0]();
  std::map<int, Handler> M;
  M.insert({1, inMapInsert_Bad});
  M.emplace(2, inMapEmplace_Bad);
  for (auto &[Key, H] : M)
    H();
  auto It = M.find(1);
  if (It != M.end())
    It->second();
  Literal["mail"](1);
  std::unordered_map<std::string, Handler> U{{"x", inUnordered_Bad}};
  if (auto Found = U.find("x"); Found != U.end())
    Found->second();
  std::multimap<int, Handler> MM;
  MM.insert(std::make_pair(1, inMultimap_Bad));
  auto Range = MM.equal_range(1);
  for (auto I = Range.first; I != Range.second; ++I)
    I->second();
  std::pair<int, void (*)()> P{1, inPair_Bad};
  P.second();
  auto T = std::make_tuple(1, &inTuple_Bad);
  std::get<1>(T)();
  std::optional<Handler> O = inOptional_Bad;
  (*O)();
  std::variant<int, Handler> Va = Handler(inVariant_Bad);
  std::get<Handler>(Va)();
  auto Un = std::make_unique<Handler>(inUnique_Bad);
  (*Un)();
  auto Sh = std::make_shared<Command>();
  Sh->Action = inShared_Bad;
  Sh->Action();
  std::vector<Command> Commands{{"a", inStruct_Bad, 1}};
  Commands[0].Action();
  std::vector<Handler> Others{byIterator_Bad};
  for (auto I = Others.begin(); I != Others.end(); ++I)
    (*I)();
  std::map<std::string, std::vector<Handler>> Nested;
  Nested["a"].push_back(inNested_Bad);
  for (auto &H : Nested["a"])
    H();
  Handler Source = moved_Bad, Target;
  Target = std::move(Source);
  Target();
  static std::map<std::string, Handler> Known{{"f", byFind_Bad}};
  const auto Found = Known.find("f");
  const Handler &Reference = Found->second;
  Reference();
  GuiHandlers.size();
}

SERVICE(service)

// RUN: %check_office %s -- -std=c++20
// REQUIRES: mingw
// What goes into a container comes out of it.

#include "service.h"

#include <array>
#include <deque>
#include <forward_list>
#include <initializer_list>
#include <list>
#include <map>
#include <queue>
#include <set>
#include <span>
#include <stack>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>
using Text = const wchar_t *;

namespace sequences {
void vectorOfList_Bad() {
  std::vector<std::wstring> V{L"MSXML2.DOMDocument.6.0", L"Outlook.Application"};
  for (const auto &Id : V)
    CREATE(Id.c_str());
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void vectorByIndex_Bad() {
  std::vector<Text> V = {L"MSXML2.DOMDocument.6.0", L"Outlook.Application"};
  for (size_t I = 0; I < V.size(); ++I)
    CREATE(V[I]);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void vectorByIterator_Bad() {
  std::vector<Text> V;
  V.push_back(L"Outlook.Application");
  for (auto It = V.begin(); It != V.end(); ++It)
    CREATE(*It);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void vectorByConstIterator_Bad() {
  std::vector<std::wstring> V(1, L"Outlook.Application");
  for (std::vector<std::wstring>::const_iterator It = V.cbegin(); It != V.cend(); It++)
    CREATE(It->c_str());
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void vectorReversed_Bad() {
  std::vector<Text> V{L"MSXML2.DOMDocument.6.0", L"Outlook.Application"};
  for (auto It = V.rbegin(); It != V.rend(); ++It)
    CREATE(*It);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void vectorCopied_Bad() {
  Text Ids[] = {L"MSXML2.DOMDocument.6.0", L"Outlook.Application"};
  std::vector<Text> V(Ids, Ids + 2);
  std::vector<Text> W(V.begin(), V.end());
  CREATE(W.at(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void vectorEmplaced_Bad() {
  std::vector<std::wstring> V;
  V.emplace_back(L"Outlook.Application");
  CREATE(V.back().c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void vectorInserted_Bad() {
  std::vector<Text> V, W{L"Outlook.Application"};
  V.insert(V.end(), W.begin(), W.end());
  CREATE(V.front());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void vectorAssigned_Bad() {
  std::vector<Text> V, W{L"Outlook.Application"};
  V.assign(W.begin(), W.end());
  CREATE(*V.data());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void vectorAssignedCount_Bad() {
  std::vector<Text> V;
  V.assign(2, L"Outlook.Application");
  CREATE(V[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void vectorResized_Bad() {
  std::vector<Text> V;
  V.resize(2, L"Outlook.Application");
  CREATE(V[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void vectorElementAssigned_Bad() {
  std::vector<Text> V(2);
  V[1] = L"Outlook.Application";
  CREATE(V[1]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  std::vector<std::wstring> W(2);
  W.at(1) = L"Outlook.Application";
  CREATE(W[1].c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void vectorBack_Bad() {
  std::vector<std::wstring> V;
  std::wstring &Last = V.emplace_back();
  Last = L"Outlook.Application";
  CREATE(V[0].c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void vectorListAssigned_Bad() {
  std::vector<Text> V;
  V = {L"MSXML2.DOMDocument.6.0", L"Outlook.Application"};
  CREATE(V[1]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void vectorMoved_Bad() {
  std::vector<Text> V{L"Outlook.Application"}, W;
  W = std::move(V);
  CREATE(W[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void vectorSwapped_Bad() {
  std::vector<Text> V{L"Outlook.Application"}, W;
  W.swap(V);
  CREATE(W[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void vector_Ok() {
  std::vector<std::wstring> V{L"MSXML2.DOMDocument.6.0"};
  V.push_back(L"Msxml2.SAXXMLReader");
  for (const auto &Id : V)
    CREATE(Id.c_str());
}
void vectorReplaced_Ok() {
  std::vector<Text> V{L"Outlook.Application"};
  V = {L"MSXML2.DOMDocument.6.0"};
  CREATE(V[0]);
}
void vectorReassigned_Ok() {
  std::vector<Text> V{L"Outlook.Application"};
  V.assign(1, L"MSXML2.DOMDocument.6.0");
  CREATE(V[0]);
}
void otherVector_Ok() {
  std::vector<Text> V{L"Outlook.Application"}, W{L"MSXML2.DOMDocument.6.0"};
  CREATE(W[0]);
}
void arrays_Bad() {
  std::array<Text, 2> A{L"MSXML2.DOMDocument.6.0", L"Outlook.Application"};
  CREATE(A[1]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(std::get<1>(A));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  for (Text Id : A)
    CREATE(Id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void arrayFilled_Bad() {
  std::array<Text, 2> A;
  A.fill(L"Outlook.Application");
  CREATE(A.front());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void arrayElement_Bad() {
  std::array<std::wstring, 2> A;
  A[0] = L"Outlook.Application";
  CREATE(A[0].c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void arrayOfChars_Bad() {
  std::array<wchar_t, 32> A{L"Outlook.Application"};
  CREATE(A.data());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void arrayBinding_Bad() {
  auto [First, Second] = std::array<Text, 2>{L"MSXML2.DOMDocument.6.0", L"Outlook.Application"};
  CREATE(Second);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void toArray_Bad() {
  auto A = std::to_array<Text>({L"MSXML2.DOMDocument.6.0", L"Outlook.Application"});
  CREATE(A[1]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void array_Ok() {
  std::array<Text, 2> A{L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"};
  CREATE(A[1]);
}
void arrayFilled_Ok() {
  std::array<Text, 2> A{L"Outlook.Application", L"Outlook.Application"};
  A.fill(L"MSXML2.DOMDocument.6.0");
  CREATE(A[1]);
}
void deque_Bad() {
  std::deque<Text> D;
  D.push_front(L"Outlook.Application");
  CREATE(D.front());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  for (Text Id : D)
    CREATE(Id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void deque_Ok() {
  std::deque<Text> D;
  D.push_front(L"MSXML2.DOMDocument.6.0");
  CREATE(D.front());
}
void list_Bad() {
  std::list<std::wstring> L{L"Outlook.Application"};
  for (auto &Id : L)
    CREATE(Id.c_str());
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  for (auto It = L.begin(); It != L.end(); ++It)
    CREATE(It->c_str());
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void listSpliced_Bad() {
  std::list<Text> L{L"Outlook.Application"}, M;
  M.splice(M.end(), L);
  CREATE(M.front());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void list_Ok() {
  std::list<std::wstring> L{L"MSXML2.DOMDocument.6.0"};
  for (auto &Id : L)
    CREATE(Id.c_str());
}
void forwardList_Bad() {
  std::forward_list<Text> L;
  L.push_front(L"Outlook.Application");
  L.insert_after(L.begin(), L"MSXML2.DOMDocument.6.0");
  for (Text Id : L)
    CREATE(Id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void forwardList_Ok() {
  std::forward_list<Text> L{L"MSXML2.DOMDocument.6.0"};
  CREATE(L.front());
}
void queue_Bad() {
  std::queue<Text> Q;
  Q.push(L"Outlook.Application");
  CREATE(Q.front());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  std::queue<std::wstring> R;
  R.emplace(L"Outlook.Application");
  CREATE(R.front().c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stack_Bad() {
  std::stack<Text> S;
  S.push(L"Outlook.Application");
  CREATE(S.top());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void priorityQueue_Bad() {
  std::priority_queue<std::wstring> Q;
  Q.push(L"Outlook.Application");
  CREATE(Q.top().c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void adaptors_Ok() {
  std::queue<Text> Q;
  Q.push(L"MSXML2.DOMDocument.6.0");
  CREATE(Q.front());
  std::stack<Text> S;
  S.push(L"MSXML2.DOMDocument.6.0");
  CREATE(S.top());
}
void create(std::initializer_list<Text> Ids) {
  for (Text Id : Ids)
    CREATE(Id);
}
void initializerList_Bad() {
  create({L"MSXML2.DOMDocument.6.0", L"Outlook.Application"});
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}create' creates 'Outlook.Application'
  for (Text Id : {L"MSXML2.DOMDocument.6.0", L"Outlook.Application"})
    CREATE(Id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  auto List = {L"MSXML2.DOMDocument.6.0", L"Outlook.Application"};
  CREATE(*List.begin());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void initializerList_Ok() {
  create({L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"});
  for (Text Id : {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"})
    CREATE(Id);
}
void createAll(std::span<const Text> Ids) {
  for (Text Id : Ids)
    CREATE(Id);
}
void span_Bad() {
  Text Ids[] = {L"MSXML2.DOMDocument.6.0", L"Outlook.Application"};
  createAll(Ids);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}createAll' creates 'Outlook.Application'
  std::vector<Text> V{L"Outlook.Application"};
  createAll(V);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}createAll' creates 'Outlook.Application'
  std::span<Text> S(Ids, 2);
  CREATE(S[1]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(S.subspan(1).front());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void span_Ok() {
  Text Ids[] = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"};
  createAll(Ids);
}
struct Row {
  std::wstring Name;
  std::wstring Id;
};
void rows_Bad() {
  std::vector<Row> Rows{{L"xml", L"MSXML2.DOMDocument.6.0"}, {L"mail", L"Outlook.Application"}};
  for (const Row &R : Rows)
    CREATE(R.Id.c_str());
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
struct PlainRow {
  Text Name;
  Text Id;
};
void rowsByIndex_Bad() {
  std::vector<PlainRow> Rows;
  Rows.push_back({L"mail", L"Outlook.Application"});
  CREATE(Rows[0].Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
struct OtherRow {
  Text Title;
  Text Id;
};
void rows_Ok() {
  std::vector<OtherRow> Rows;
  Rows.push_back({L"Outlook.Application", L"MSXML2.DOMDocument.6.0"});
  CREATE(Rows[0].Id);
}
struct PointedRow {
  Text Id;
};
void ofPointers_Bad() {
  PointedRow R{L"Outlook.Application"};
  std::vector<PointedRow *> Rows{&R};
  CREATE(Rows[0]->Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void nested_Bad() {
  std::vector<std::vector<std::wstring>> V{{L"MSXML2.DOMDocument.6.0"}, {L"Outlook.Application"}};
  for (auto &Line : V)
    for (auto &Id : Line)
      CREATE(Id.c_str());
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void nestedPushed_Bad() {
  std::vector<std::vector<Text>> V(2);
  V[1].push_back(L"Outlook.Application");
  CREATE(V[1][0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void fill(std::vector<std::wstring> &V) { V.push_back(L"Outlook.Application"); }
void filledElsewhere_Bad() {
  std::vector<std::wstring> V;
  fill(V);
  CREATE(V[0].c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
std::vector<std::wstring> ids() { return {L"MSXML2.DOMDocument.6.0", L"Outlook.Application"}; }
void returned_Bad() {
  for (auto &Id : ids())
    CREATE(Id.c_str());
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
struct Registry {
  std::vector<std::wstring> Ids;
  void add(std::wstring Id) { Ids.push_back(std::move(Id)); }
  void create_Bad() {
    for (auto &Id : Ids)
      CREATE(Id.c_str());
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};
struct OtherRegistry {
  std::vector<std::wstring> Ids, Titles;
  void add(std::wstring Id, std::wstring Title) {
    Ids.push_back(std::move(Id));
    Titles.push_back(Title);
  }
  void create_Ok() {
    for (auto &Id : Ids)
      CREATE(Id.c_str());
  }
};
void registries() {
  Registry R;
  R.add(L"Outlook.Application");
  R.create_Bad();
  OtherRegistry O;
  O.add(L"MSXML2.DOMDocument.6.0", L"Outlook.Application");
  O.create_Ok();
}
} // namespace sequences

namespace maps {
enum class Kind { Mail, Document };
Kind kind();
void byEnum_Bad() {
  static const std::map<Kind, std::wstring> Ids{{Kind::Mail, L"Outlook.Application"}, {Kind::Document, L"MSXML2.DOMDocument.6.0"}};
  CREATE(Ids.at(kind()).c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void found_Bad() {
  std::map<std::string, Text> Ids{{"mail", L"Outlook.Application"}};
  auto It = Ids.find("mail");
  if (It != Ids.end())
    CREATE(It->second);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void walked_Bad() {
  std::map<int, Text> Ids;
  Ids[1] = L"Outlook.Application";
  for (auto &[Key, Id] : Ids)
    CREATE(Id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void walkedPairs_Bad() {
  std::unordered_map<int, std::wstring> Ids;
  Ids[1] = L"Outlook.Application";
  for (const auto &Entry : Ids)
    CREATE(Entry.second.c_str());
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void walkedIterator_Bad() {
  std::map<int, std::wstring> Ids;
  Ids.insert({1, L"Outlook.Application"});
  for (std::map<int, std::wstring>::iterator It = Ids.begin(); It != Ids.end(); ++It)
    CREATE(It->second.c_str());
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void keys_Bad() {
  std::map<std::wstring, int> Ids{{L"Outlook.Application", 1}};
  for (auto &[Id, Number] : Ids)
    CREATE(Id.c_str());
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void inserted_Bad() {
  std::map<int, Text> Ids;
  Ids.insert(std::make_pair(1, L"Outlook.Application"));
  Ids.insert(std::pair<const int, Text>(2, L"MSXML2.DOMDocument.6.0"));
  Ids.insert_or_assign(3, L"MSXML2.DOMDocument.6.0");
  CREATE(Ids.begin()->second);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void emplaced_Bad() {
  std::map<int, std::wstring> Ids;
  Ids.emplace(1, L"Outlook.Application");
  CREATE(Ids.begin()->second.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  std::unordered_map<int, std::wstring> Others;
  Others.try_emplace(1, L"Outlook.Application");
  CREATE(Others[1].c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void insertOrAssign_Bad() {
  std::map<int, std::wstring> Ids;
  Ids.insert_or_assign(1, L"Outlook.Application");
  CREATE(Ids[1].c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void insertResult_Bad() {
  std::map<int, std::wstring> Ids;
  auto [It, New] = Ids.emplace(1, L"Outlook.Application");
  CREATE(It->second.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void slot_Bad() {
  std::map<int, std::wstring> Ids;
  std::wstring &Slot = Ids[3];
  Slot = L"Outlook.Application";
  CREATE(Ids[3].c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void multimap_Bad() {
  std::multimap<int, Text> Ids;
  Ids.emplace(1, L"Outlook.Application");
  auto Range = Ids.equal_range(1);
  for (auto It = Range.first; It != Range.second; ++It)
    CREATE(It->second);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void bounds_Bad() {
  std::map<int, Text> Ids{{1, L"Outlook.Application"}};
  CREATE(Ids.lower_bound(1)->second);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void sets_Bad() {
  std::set<std::wstring> Ids;
  Ids.insert(L"Outlook.Application");
  for (auto &Id : Ids)
    CREATE(Id.c_str());
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  std::unordered_set<std::wstring> Others{L"Outlook.Application"};
  CREATE(Others.begin()->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void extracted_Bad() {
  std::map<int, std::wstring> Ids{{1, L"Outlook.Application"}};
  auto Node = Ids.extract(1);
  CREATE(Node.mapped().c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
struct Info {
  Text Id;
  Text Title;
};
void ofStructs_Bad() {
  static const std::map<Kind, Info> Infos{{Kind::Mail, {L"Outlook.Application", L"mail"}}};
  CREATE(Infos.at(kind()).Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
struct OtherInfo {
  Text Id;
  Text Title;
};
void ofStructs_Ok() {
  static const std::map<Kind, OtherInfo> Infos{{Kind::Mail, {L"MSXML2.DOMDocument.6.0", L"Outlook.Application"}}};
  CREATE(Infos.at(kind()).Id);
}
void byEnum_Ok() {
  static const std::map<Kind, std::wstring> Ids{{Kind::Mail, L"MSXML2.DOMDocument.6.0"}};
  CREATE(Ids.at(kind()).c_str());
}
void walked_Ok() {
  std::map<int, Text> Ids;
  Ids[1] = L"MSXML2.DOMDocument.6.0";
  for (auto &[Key, Id] : Ids)
    CREATE(Id);
}
void sets_Ok() {
  std::set<std::wstring> Ids{L"MSXML2.DOMDocument.6.0"};
  for (auto &Id : Ids)
    CREATE(Id.c_str());
}
void compared_Ok() {
  std::set<std::wstring> Allowed{L"MSXML2.DOMDocument.6.0"};
  if (Allowed.count(L"Outlook.Application") == 0 && Allowed.find(L"Outlook.Application") == Allowed.end())
    CREATE(Allowed.begin()->c_str());
}
} // namespace maps

void service() {
  sequences::vectorOfList_Bad();
  sequences::vectorByIndex_Bad();
  sequences::vectorByIterator_Bad();
  sequences::vectorByConstIterator_Bad();
  sequences::vectorReversed_Bad();
  sequences::vectorCopied_Bad();
  sequences::vectorEmplaced_Bad();
  sequences::vectorInserted_Bad();
  sequences::vectorAssigned_Bad();
  sequences::vectorAssignedCount_Bad();
  sequences::vectorResized_Bad();
  sequences::vectorElementAssigned_Bad();
  sequences::vectorBack_Bad();
  sequences::vectorListAssigned_Bad();
  sequences::vectorMoved_Bad();
  sequences::vectorSwapped_Bad();
  sequences::vector_Ok();
  sequences::vectorReplaced_Ok();
  sequences::vectorReassigned_Ok();
  sequences::otherVector_Ok();
  sequences::arrays_Bad();
  sequences::arrayFilled_Bad();
  sequences::arrayElement_Bad();
  sequences::arrayOfChars_Bad();
  sequences::arrayBinding_Bad();
  sequences::toArray_Bad();
  sequences::array_Ok();
  sequences::arrayFilled_Ok();
  sequences::deque_Bad();
  sequences::deque_Ok();
  sequences::list_Bad();
  sequences::listSpliced_Bad();
  sequences::list_Ok();
  sequences::forwardList_Bad();
  sequences::forwardList_Ok();
  sequences::queue_Bad();
  sequences::stack_Bad();
  sequences::priorityQueue_Bad();
  sequences::adaptors_Ok();
  sequences::initializerList_Bad();
  sequences::initializerList_Ok();
  sequences::span_Bad();
  sequences::span_Ok();
  sequences::rows_Bad();
  sequences::rowsByIndex_Bad();
  sequences::rows_Ok();
  sequences::ofPointers_Bad();
  sequences::nested_Bad();
  sequences::nestedPushed_Bad();
  sequences::filledElsewhere_Bad();
  sequences::returned_Bad();
  maps::byEnum_Bad();
  maps::found_Bad();
  maps::walked_Bad();
  maps::walkedPairs_Bad();
  maps::walkedIterator_Bad();
  maps::keys_Bad();
  maps::inserted_Bad();
  maps::emplaced_Bad();
  maps::insertOrAssign_Bad();
  maps::insertResult_Bad();
  maps::slot_Bad();
  maps::multimap_Bad();
  maps::bounds_Bad();
  maps::sets_Bad();
  maps::extracted_Bad();
  maps::ofStructs_Bad();
  maps::ofStructs_Ok();
  maps::byEnum_Ok();
  maps::walked_Ok();
  maps::sets_Ok();
  maps::compared_Ok();
  sequences::registries();
}

SERVICE(service)

// RUN: %check_office %s -- -std=c++20
// REQUIRES: mingw
// Each function of the standard library that hands a value on or keeps it.

#include "service.h"

#include <any>
#include <array>
#include <atomic>
#include <deque>
#include <functional>
#include <future>
#include <list>
#include <map>
#include <memory>
#include <new>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <variant>
#include <vector>
using Text = const wchar_t *;
namespace std {
// Not in every standard library.
template <typename>
class move_only_function;
template <typename R, typename... As>
class move_only_function<R(As...)> {
public:
  template <typename F>
  move_only_function(F &&);
  template <typename F>
  move_only_function &operator=(F &&);
  R operator()(As...);
};
template <typename F, typename... As>
F bind_back(F &&, As &&...);
} // namespace std

void forward_Bad() {
  Text Id = L"Outlook.Application";
  CREATE(std::forward<Text>(Id));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void forward_Ok() {
  Text Id = L"MSXML2.DOMDocument.6.0";
  CREATE(std::forward<Text>(Id));
}
void moveIf_Bad() {
  std::wstring Id = L"Outlook.Application";
  CREATE(std::move_if_noexcept(Id).c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void moveIf_Ok() {
  std::wstring Id = L"MSXML2.DOMDocument.6.0";
  CREATE(std::move_if_noexcept(Id).c_str());
}
void asConst_Bad() {
  std::wstring Id = L"Outlook.Application";
  CREATE(std::as_const(Id).c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void asConst_Ok() {
  std::wstring Id = L"MSXML2.DOMDocument.6.0";
  CREATE(std::as_const(Id).c_str());
}
void addressOf_Bad() {
  std::wstring Id = L"Outlook.Application";
  CREATE(std::addressof(Id)->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void addressOf_Ok() {
  std::wstring Id = L"MSXML2.DOMDocument.6.0";
  CREATE(std::addressof(Id)->c_str());
}
void reference_Bad() {
  std::wstring Id = L"Outlook.Application";
  auto R = std::ref(Id);
  CREATE(R.get().c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void reference_Ok() {
  std::wstring Id = L"MSXML2.DOMDocument.6.0";
  auto R = std::ref(Id);
  CREATE(R.get().c_str());
}
void constReference_Bad() {
  std::wstring Id = L"Outlook.Application";
  auto R = std::cref(Id);
  CREATE(R.get().c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void constReference_Ok() {
  std::wstring Id = L"MSXML2.DOMDocument.6.0";
  auto R = std::cref(Id);
  CREATE(R.get().c_str());
}
void launder_Bad() {
  Text Id = L"Outlook.Application";
  CREATE(*std::launder(&Id));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void launder_Ok() {
  Text Id = L"MSXML2.DOMDocument.6.0";
  CREATE(*std::launder(&Id));
}
void moveRange_Bad() {
  Text From[] = {L"Outlook.Application"}, To[1] = {};
  std::move(From, From + 1, To);
  CREATE(To[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void moveRange_Ok() {
  Text From[] = {L"MSXML2.DOMDocument.6.0"}, To[1] = {};
  std::move(From, From + 1, To);
  CREATE(To[0]);
}
void swap_Bad() {
  Text First = L"Msxml2.Other", Second = L"Outlook.Application";
  std::swap(First, Second);
  CREATE(First);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void swap_Ok() {
  Text First = L"Msxml2.Other", Second = L"MSXML2.DOMDocument.6.0";
  std::swap(First, Second);
  CREATE(First);
}
void exchange_Bad() {
  Text Id = L"Outlook.Application";
  CREATE(std::exchange(Id, nullptr));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void exchange_Ok() {
  Text Id = L"MSXML2.DOMDocument.6.0";
  CREATE(std::exchange(Id, nullptr));
}
void atomicStore_Bad() {
  std::atomic<Text> Id;
  Id.store(L"Outlook.Application");
  CREATE(Id.load());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void atomicStore_Ok() {
  std::atomic<Text> Id;
  Id.store(L"MSXML2.DOMDocument.6.0");
  CREATE(Id.load());
}
void atomicAssign_Bad() {
  std::atomic<Text> Id;
  Id = L"Outlook.Application";
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void atomicAssign_Ok() {
  std::atomic<Text> Id;
  Id = L"MSXML2.DOMDocument.6.0";
  CREATE(Id);
}
void atomicExchange_Bad() {
  std::atomic<Text> Id(L"Outlook.Application");
  CREATE(Id.exchange(nullptr));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void atomicExchange_Ok() {
  std::atomic<Text> Id(L"MSXML2.DOMDocument.6.0");
  CREATE(Id.exchange(nullptr));
}
void atomicStoreFree_Bad() {
  std::atomic<Text> Id;
  std::atomic_store(&Id, L"Outlook.Application");
  CREATE(std::atomic_load(&Id));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void atomicStoreFree_Ok() {
  std::atomic<Text> Id;
  std::atomic_store(&Id, L"MSXML2.DOMDocument.6.0");
  CREATE(std::atomic_load(&Id));
}
void promise_Bad() {
  std::promise<Text> P;
  P.set_value(L"Outlook.Application");
  CREATE(P.get_future().get());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void promise_Ok() {
  std::promise<Text> P;
  P.set_value(L"MSXML2.DOMDocument.6.0");
  CREATE(P.get_future().get());
}
void functionAssign_Bad() {
  std::function<Text()> F;
  F = [] { return L"Outlook.Application"; };
  CREATE(F());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void functionAssign_Ok() {
  std::function<Text()> F;
  F = [] { return L"MSXML2.DOMDocument.6.0"; };
  CREATE(F());
}
void moveOnly_Bad() {
  std::move_only_function<Text()> F(+[] { return L"Outlook.Application"; });
  CREATE(F());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void moveOnly_Ok() {
  std::move_only_function<Text()> F(+[] { return L"MSXML2.DOMDocument.6.0"; });
  CREATE(F());
}
void moveOnlyAssign_Bad() {
  std::move_only_function<Text()> F(nullptr);
  F = +[] { return L"Outlook.Application"; };
  CREATE(F());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void moveOnlyAssign_Ok() {
  std::move_only_function<Text()> F(nullptr);
  F = +[] { return L"MSXML2.DOMDocument.6.0"; };
  CREATE(F());
}
void packagedTask_Bad() {
  std::packaged_task<void()> Task([] { CREATE(L"Outlook.Application"); });
  // CHECK-MESSAGES: :[[@LINE-1]]:40: warning: 'CoCreateInstance' creates 'Outlook.Application'
  Task();
}
void packagedTask_Ok() {
  std::packaged_task<void()> Task([] { CREATE(L"MSXML2.DOMDocument.6.0"); });
  Task();
}
void packagedTaskAssign_Bad() {
  std::packaged_task<void()> Task;
  Task = std::packaged_task<void()>([] { CREATE(L"Outlook.Application"); });
  // CHECK-MESSAGES: :[[@LINE-1]]:42: warning: 'CoCreateInstance' creates 'Outlook.Application'
  Task();
}
void packagedTaskAssign_Ok() {
  std::packaged_task<void()> Task;
  Task = std::packaged_task<void()>([] { CREATE(L"MSXML2.DOMDocument.6.0"); });
  Task();
}
void bind_Bad() {
  auto F = std::bind([] { return L"Outlook.Application"; });
  CREATE(F());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void bind_Ok() {
  auto F = std::bind([] { return L"MSXML2.DOMDocument.6.0"; });
  CREATE(F());
}
void bindFront_Bad() {
  auto F = std::bind_front([] { return L"Outlook.Application"; });
  CREATE(F());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void bindFront_Ok() {
  auto F = std::bind_front([] { return L"MSXML2.DOMDocument.6.0"; });
  CREATE(F());
}
void bindBack_Bad() {
  auto F = std::bind_back(+[] { return L"Outlook.Application"; });
  CREATE(F());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void bindBack_Ok() {
  auto F = std::bind_back(+[] { return L"MSXML2.DOMDocument.6.0"; });
  CREATE(F());
}
void notFn_Bad() {
  auto F = std::not_fn([] { CREATE(L"Outlook.Application"); return true; });
  // CHECK-MESSAGES: :[[@LINE-1]]:29: warning: 'CoCreateInstance' creates 'Outlook.Application'
  F();
}
void notFn_Ok() {
  auto F = std::not_fn([] { CREATE(L"MSXML2.DOMDocument.6.0"); return true; });
  F();
}
void uniquePointer_Bad() {
  std::unique_ptr<std::wstring> P(new std::wstring(L"Outlook.Application"));
  CREATE(P->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void uniquePointer_Ok() {
  std::unique_ptr<std::wstring> P(new std::wstring(L"MSXML2.DOMDocument.6.0"));
  CREATE(P->c_str());
}
void uniqueAssign_Bad() {
  std::unique_ptr<std::wstring> P;
  P = std::make_unique<std::wstring>(L"Outlook.Application");
  CREATE((*P).c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void uniqueAssign_Ok() {
  std::unique_ptr<std::wstring> P;
  P = std::make_unique<std::wstring>(L"MSXML2.DOMDocument.6.0");
  CREATE((*P).c_str());
}
void uniqueReset_Bad() {
  std::unique_ptr<std::wstring> P;
  P.reset(new std::wstring(L"Outlook.Application"));
  CREATE(P.get()->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void uniqueReset_Ok() {
  std::unique_ptr<std::wstring> P;
  P.reset(new std::wstring(L"MSXML2.DOMDocument.6.0"));
  CREATE(P.get()->c_str());
}
void sharedPointer_Bad() {
  std::shared_ptr<std::wstring> P(new std::wstring(L"Outlook.Application"));
  CREATE(P.get()->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void sharedPointer_Ok() {
  std::shared_ptr<std::wstring> P(new std::wstring(L"MSXML2.DOMDocument.6.0"));
  CREATE(P.get()->c_str());
}
void sharedAssign_Bad() {
  std::shared_ptr<std::wstring> P;
  P = std::make_shared<std::wstring>(L"Outlook.Application");
  CREATE((*P).c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void sharedAssign_Ok() {
  std::shared_ptr<std::wstring> P;
  P = std::make_shared<std::wstring>(L"MSXML2.DOMDocument.6.0");
  CREATE((*P).c_str());
}
void sharedReset_Bad() {
  std::shared_ptr<std::wstring> P;
  P.reset(new std::wstring(L"Outlook.Application"));
  CREATE(P->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void sharedReset_Ok() {
  std::shared_ptr<std::wstring> P;
  P.reset(new std::wstring(L"MSXML2.DOMDocument.6.0"));
  CREATE(P->c_str());
}
void weak_Bad() {
  auto P = std::make_shared<std::wstring>(L"Outlook.Application");
  std::weak_ptr<std::wstring> W(P), V;
  V = P;
  CREATE(W.lock()->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(V.lock()->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void weak_Ok() {
  auto P = std::make_shared<std::wstring>(L"MSXML2.DOMDocument.6.0");
  std::weak_ptr<std::wstring> W(P), V;
  V = P;
  CREATE(W.lock()->c_str());
  CREATE(V.lock()->c_str());
}
void staticCast_Bad() {
  std::shared_ptr<const std::wstring> P = std::make_shared<std::wstring>(L"Outlook.Application");
  CREATE(std::static_pointer_cast<const std::wstring>(P)->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void staticCast_Ok() {
  std::shared_ptr<const std::wstring> P = std::make_shared<std::wstring>(L"MSXML2.DOMDocument.6.0");
  CREATE(std::static_pointer_cast<const std::wstring>(P)->c_str());
}
void constCast_Bad() {
  std::shared_ptr<const std::wstring> P = std::make_shared<std::wstring>(L"Outlook.Application");
  CREATE(std::const_pointer_cast<const std::wstring>(P)->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void constCast_Ok() {
  std::shared_ptr<const std::wstring> P = std::make_shared<std::wstring>(L"MSXML2.DOMDocument.6.0");
  CREATE(std::const_pointer_cast<const std::wstring>(P)->c_str());
}
void reinterpretCast_Bad() {
  std::shared_ptr<const std::wstring> P = std::make_shared<std::wstring>(L"Outlook.Application");
  CREATE(std::reinterpret_pointer_cast<const std::wstring>(P)->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void reinterpretCast_Ok() {
  std::shared_ptr<const std::wstring> P = std::make_shared<std::wstring>(L"MSXML2.DOMDocument.6.0");
  CREATE(std::reinterpret_pointer_cast<const std::wstring>(P)->c_str());
}
void vectorSwap_Bad() {
  std::vector<Text> V{L"Outlook.Application"}, W;
  W.swap(V);
  CREATE(W[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void vectorSwap_Ok() {
  std::vector<Text> V{L"MSXML2.DOMDocument.6.0"}, W;
  W.swap(V);
  CREATE(W[0]);
}
void dequeSwap_Bad() {
  std::deque<Text> V{L"Outlook.Application"}, W;
  W.swap(V);
  CREATE(W[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void dequeSwap_Ok() {
  std::deque<Text> V{L"MSXML2.DOMDocument.6.0"}, W;
  W.swap(V);
  CREATE(W[0]);
}
void listSwap_Bad() {
  std::list<Text> V{L"Outlook.Application"}, W;
  W.swap(V);
  CREATE(W.front());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void listSwap_Ok() {
  std::list<Text> V{L"MSXML2.DOMDocument.6.0"}, W;
  W.swap(V);
  CREATE(W.front());
}
void mapSwap_Bad() {
  std::map<int, Text> V{{1, L"Outlook.Application"}}, W;
  W.swap(V);
  CREATE(W[1]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void mapSwap_Ok() {
  std::map<int, Text> V{{1, L"MSXML2.DOMDocument.6.0"}}, W;
  W.swap(V);
  CREATE(W[1]);
}
void unorderedMapSwap_Bad() {
  std::unordered_map<int, Text> V{{1, L"Outlook.Application"}}, W;
  W.swap(V);
  CREATE(W[1]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void unorderedMapSwap_Ok() {
  std::unordered_map<int, Text> V{{1, L"MSXML2.DOMDocument.6.0"}}, W;
  W.swap(V);
  CREATE(W[1]);
}
void setSwap_Bad() {
  std::set<Text> V{L"Outlook.Application"}, W;
  W.swap(V);
  CREATE(*W.begin());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void setSwap_Ok() {
  std::set<Text> V{L"MSXML2.DOMDocument.6.0"}, W;
  W.swap(V);
  CREATE(*W.begin());
}
void unorderedSetSwap_Bad() {
  std::unordered_set<Text> V{L"Outlook.Application"}, W;
  W.swap(V);
  CREATE(*W.begin());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void unorderedSetSwap_Ok() {
  std::unordered_set<Text> V{L"MSXML2.DOMDocument.6.0"}, W;
  W.swap(V);
  CREATE(*W.begin());
}
void optionalSwap_Bad() {
  std::optional<Text> V{L"Outlook.Application"}, W;
  W.swap(V);
  CREATE(*W);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void optionalSwap_Ok() {
  std::optional<Text> V{L"MSXML2.DOMDocument.6.0"}, W;
  W.swap(V);
  CREATE(*W);
}
void anySwap_Bad() {
  std::any V = L"Outlook.Application", W;
  W.swap(V);
  CREATE(std::any_cast<Text>(W));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void anySwap_Ok() {
  std::any V = L"MSXML2.DOMDocument.6.0", W;
  W.swap(V);
  CREATE(std::any_cast<Text>(W));
}
void variantSwap_Bad() {
  std::variant<int, Text> V = L"Outlook.Application", W;
  W.swap(V);
  CREATE(std::get<1>(W));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void variantSwap_Ok() {
  std::variant<int, Text> V = L"MSXML2.DOMDocument.6.0", W;
  W.swap(V);
  CREATE(std::get<1>(W));
}
void uniquePtrSwap_Bad() {
  std::unique_ptr<std::wstring> V(new std::wstring(L"Outlook.Application")), W;
  W.swap(V);
  CREATE(W->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void uniquePtrSwap_Ok() {
  std::unique_ptr<std::wstring> V(new std::wstring(L"MSXML2.DOMDocument.6.0")), W;
  W.swap(V);
  CREATE(W->c_str());
}
void sharedPtrSwap_Bad() {
  std::shared_ptr<std::wstring> V(new std::wstring(L"Outlook.Application")), W;
  W.swap(V);
  CREATE(W->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void sharedPtrSwap_Ok() {
  std::shared_ptr<std::wstring> V(new std::wstring(L"MSXML2.DOMDocument.6.0")), W;
  W.swap(V);
  CREATE(W->c_str());
}
void functionSwap_Bad() {
  std::function<Text()> V([] { return L"Outlook.Application"; }), W;
  W.swap(V);
  CREATE(W());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void functionSwap_Ok() {
  std::function<Text()> V([] { return L"MSXML2.DOMDocument.6.0"; }), W;
  W.swap(V);
  CREATE(W());
}
void arraySwap_Bad() {
  std::array<Text, 1> V{L"Outlook.Application"}, W{};
  W.swap(V);
  CREATE(W[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void arraySwap_Ok() {
  std::array<Text, 1> V{L"MSXML2.DOMDocument.6.0"}, W{};
  W.swap(V);
  CREATE(W[0]);
}
void optionalEmplace_Bad() {
  std::optional<std::wstring> O;
  O.emplace(L"Outlook.Application");
  CREATE(O->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void optionalEmplace_Ok() {
  std::optional<std::wstring> O;
  O.emplace(L"MSXML2.DOMDocument.6.0");
  CREATE(O->c_str());
}
void variantEmplace_Bad() {
  std::variant<int, Text> V;
  V.emplace<1>(L"Outlook.Application");
  CREATE(std::get<1>(V));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void variantEmplace_Ok() {
  std::variant<int, Text> V;
  V.emplace<1>(L"MSXML2.DOMDocument.6.0");
  CREATE(std::get<1>(V));
}
void variantAssign_Bad() {
  std::variant<int, Text> V;
  V = L"Outlook.Application";
  CREATE(*std::get_if<1>(&V));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void variantAssign_Ok() {
  std::variant<int, Text> V;
  V = L"MSXML2.DOMDocument.6.0";
  CREATE(*std::get_if<1>(&V));
}
void anyAssign_Bad() {
  std::any V;
  V = L"Outlook.Application";
  CREATE(std::any_cast<Text>(V));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void anyAssign_Ok() {
  std::any V;
  V = L"MSXML2.DOMDocument.6.0";
  CREATE(std::any_cast<Text>(V));
}
void anyEmplace_Bad() {
  std::any V;
  V.emplace<Text>(L"Outlook.Application");
  CREATE(std::any_cast<Text>(V));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void anyEmplace_Ok() {
  std::any V;
  V.emplace<Text>(L"MSXML2.DOMDocument.6.0");
  CREATE(std::any_cast<Text>(V));
}
struct Mail : std::enable_shared_from_this<Mail> {
  virtual ~Mail() = default;
  Text Id = L"Outlook.Application";
  void create_Bad() {
    CREATE(Id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};
struct Document {
  virtual ~Document() = default;
  Text Id = L"MSXML2.DOMDocument.6.0";
  void create_Ok() {
    CREATE(Id);
  }
};
void dynamicCast_Bad() {
  auto P = std::make_shared<Mail>();
  CREATE(std::dynamic_pointer_cast<Mail>(P)->Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void dynamicCast_Ok() {
  auto P = std::make_shared<Document>();
  CREATE(std::dynamic_pointer_cast<Document>(P)->Id);
}
void member_Bad() {
  Mail M;
  std::mem_fn(&Mail::create_Bad)(M);
  CREATE(M.Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void member_Ok() {
  Document D;
  std::mem_fn(&Document::create_Ok)(D);
}

void service() {
  forward_Bad();
  forward_Ok();
  moveIf_Bad();
  moveIf_Ok();
  asConst_Bad();
  asConst_Ok();
  addressOf_Bad();
  addressOf_Ok();
  reference_Bad();
  reference_Ok();
  constReference_Bad();
  constReference_Ok();
  launder_Bad();
  launder_Ok();
  moveRange_Bad();
  moveRange_Ok();
  swap_Bad();
  swap_Ok();
  exchange_Bad();
  exchange_Ok();
  atomicStore_Bad();
  atomicStore_Ok();
  atomicAssign_Bad();
  atomicAssign_Ok();
  atomicExchange_Bad();
  atomicExchange_Ok();
  atomicStoreFree_Bad();
  atomicStoreFree_Ok();
  promise_Bad();
  promise_Ok();
  functionAssign_Bad();
  functionAssign_Ok();
  moveOnly_Bad();
  moveOnly_Ok();
  moveOnlyAssign_Bad();
  moveOnlyAssign_Ok();
  packagedTask_Bad();
  packagedTask_Ok();
  packagedTaskAssign_Bad();
  packagedTaskAssign_Ok();
  bind_Bad();
  bind_Ok();
  bindFront_Bad();
  bindFront_Ok();
  bindBack_Bad();
  bindBack_Ok();
  notFn_Bad();
  notFn_Ok();
  uniquePointer_Bad();
  uniquePointer_Ok();
  uniqueAssign_Bad();
  uniqueAssign_Ok();
  uniqueReset_Bad();
  uniqueReset_Ok();
  sharedPointer_Bad();
  sharedPointer_Ok();
  sharedAssign_Bad();
  sharedAssign_Ok();
  sharedReset_Bad();
  sharedReset_Ok();
  weak_Bad();
  weak_Ok();
  staticCast_Bad();
  staticCast_Ok();
  constCast_Bad();
  constCast_Ok();
  reinterpretCast_Bad();
  reinterpretCast_Ok();
  vectorSwap_Bad();
  vectorSwap_Ok();
  dequeSwap_Bad();
  dequeSwap_Ok();
  listSwap_Bad();
  listSwap_Ok();
  mapSwap_Bad();
  mapSwap_Ok();
  unorderedMapSwap_Bad();
  unorderedMapSwap_Ok();
  setSwap_Bad();
  setSwap_Ok();
  unorderedSetSwap_Bad();
  unorderedSetSwap_Ok();
  optionalSwap_Bad();
  optionalSwap_Ok();
  anySwap_Bad();
  anySwap_Ok();
  variantSwap_Bad();
  variantSwap_Ok();
  uniquePtrSwap_Bad();
  uniquePtrSwap_Ok();
  sharedPtrSwap_Bad();
  sharedPtrSwap_Ok();
  functionSwap_Bad();
  functionSwap_Ok();
  arraySwap_Bad();
  arraySwap_Ok();
  optionalEmplace_Bad();
  optionalEmplace_Ok();
  variantEmplace_Bad();
  variantEmplace_Ok();
  variantAssign_Bad();
  variantAssign_Ok();
  anyAssign_Bad();
  anyAssign_Ok();
  anyEmplace_Bad();
  anyEmplace_Ok();
  dynamicCast_Bad();
  dynamicCast_Ok();
  member_Bad();
  member_Ok();
}

SERVICE(service)

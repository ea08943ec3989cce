// RUN: %check_office %s -- -std=c++20
// RUN: %check_office --mode=tidy %s -- -std=c++20
// REQUIRES: mingw
// Pairs, tuples, optionals, variants and the like.

#include "service.h"

#include <any>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <variant>
using Text = const wchar_t *;

namespace pairs {
std::pair<Text, Text> make() { return {L"Outlook.Application", L"MSXML2.DOMDocument.6.0"}; }
std::pair<Text, int> numbered() { return std::make_pair(L"Outlook.Application", 3); }
void first_Bad() {
  std::pair<Text, int> P(L"Outlook.Application", 1);
  CREATE(P.first);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void second_Bad() {
  auto P = std::make_pair(1, L"Outlook.Application");
  CREATE(P.second);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void first_Ok() {
  std::pair<Text, Text> P(L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0");
  CREATE(P.first);
}
void assigned_Bad() {
  std::pair<Text, Text> P;
  P.first = L"Outlook.Application";
  CREATE(P.first);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void binding_Bad() {
  auto [Id, Number] = numbered();
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void bindingReference_Bad() {
  std::pair<int, Text> P{1, L"Outlook.Application"};
  const auto &[Number, Id] = P;
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void bindingOfStrings_Bad() {
  std::pair<std::wstring, int> P{L"Outlook.Application", 1};
  auto &[Id, Number] = P;
  CREATE(Id.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void binding_Ok() {
  std::pair<std::wstring, std::wstring> P{L"MSXML2.DOMDocument.6.0", L"a title"};
  auto [Id, Title] = P;
  CREATE(Id.c_str());
}
void got_Bad() {
  CREATE(std::get<0>(make()));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void gotByType_Bad() {
  CREATE(std::get<Text>(numbered()));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void swapped_Bad() {
  std::pair<Text, int> P(L"Outlook.Application", 1), Q(L"MSXML2.DOMDocument.6.0", 2);
  std::swap(P, Q);
  CREATE(Q.first);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
} // namespace pairs

namespace tuples {
void byIndex_Bad() {
  std::tuple<int, Text, int> T(1, L"Outlook.Application", 2);
  CREATE(std::get<1>(T));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void byType_Bad() {
  std::tuple<int, std::wstring> T{1, L"Outlook.Application"};
  CREATE(std::get<std::wstring>(T).c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void binding_Bad() {
  auto [Number, Id] = std::make_tuple(1, L"Outlook.Application");
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void applied_Bad() {
  std::apply([](int, Text Id) { CREATE(Id); }, std::make_tuple(1, L"Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void ok_Ok() {
  std::tuple<int, Text> T(1, L"MSXML2.DOMDocument.6.0");
  CREATE(std::get<1>(T));
  auto [Number, Id] = T;
  CREATE(Id);
}
void joined_Bad() {
  auto T = std::tuple_cat(std::make_tuple(1), std::make_tuple(L"Outlook.Application"));
  CREATE(std::get<1>(T));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void forwarded_Bad() {
  CREATE(std::get<0>(std::forward_as_tuple(L"Outlook.Application")));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
} // namespace tuples

namespace optionals {
std::optional<std::wstring> none() { return std::nullopt; }
std::optional<std::wstring> some() { return L"Outlook.Application"; }
void dereferenced_Bad() {
  std::optional<Text> O = L"Outlook.Application";
  CREATE(*O);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void arrow_Bad() {
  CREATE(some()->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void value_Bad() {
  auto O = std::make_optional<std::wstring>(L"Outlook.Application");
  CREATE(O.value().c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void valueOr_Bad() {
  CREATE(none().value_or(L"Outlook.Application").c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void valueOr_Ok() {
  CREATE(none().value_or(L"MSXML2.DOMDocument.6.0").c_str());
}
void emplaced_Bad() {
  std::optional<std::wstring> O;
  O.emplace(L"Outlook.Application");
  CREATE(O->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void assigned_Bad() {
  std::optional<std::wstring> O;
  O = L"Outlook.Application";
  CREATE(O->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void throughReference_Bad() {
  std::optional<Text> O = L"MSXML2.DOMDocument.6.0";
  *O = L"Outlook.Application";
  CREATE(*O);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void inCondition_Bad() {
  if (auto O = some())
    CREATE(O->c_str());
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void reassigned_Ok() {
  std::optional<std::wstring> O = L"Outlook.Application";
  O = L"MSXML2.DOMDocument.6.0";
  CREATE(O->c_str());
}
void emplaced_Ok() {
  std::optional<std::wstring> O = L"Outlook.Application";
  O.emplace(L"MSXML2.DOMDocument.6.0");
  CREATE(O->c_str());
}
} // namespace optionals

namespace variants {
using Either = std::variant<int, Text, std::wstring>;
void byIndex_Bad() {
  Either V = L"Outlook.Application";
  CREATE(std::get<1>(V));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void byType_Bad() {
  Either V = std::wstring(L"Outlook.Application");
  CREATE(std::get<std::wstring>(V).c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void getIf_Bad() {
  Either V = L"Outlook.Application";
  if (Text *Id = std::get_if<Text>(&V))
    CREATE(*Id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void emplaced_Bad() {
  Either V;
  V.emplace<std::wstring>(L"Outlook.Application");
  CREATE(std::get<2>(V).c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void inPlace_Bad() {
  Either V(std::in_place_type<std::wstring>, L"Outlook.Application");
  CREATE(std::get<2>(V).c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void assigned_Ok() {
  Either V = L"Outlook.Application";
  V = L"MSXML2.DOMDocument.6.0";
  CREATE(std::get<1>(V));
}
void ok_Ok() {
  Either V = L"MSXML2.DOMDocument.6.0";
  CREATE(std::get<Text>(V));
}
struct Maker {
  void operator()(int) const {}
  void operator()(Text Id) const { CREATE(Id); }
  void operator()(const std::wstring &) const {}
};
void visited_Bad() {
  Either V = L"Outlook.Application";
  std::visit(Maker(), V);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void visitedByLambda_Bad() {
  std::variant<Text> V = L"Outlook.Application";
  std::visit([](auto &&Id) { CREATE(Id); }, V);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void visitedByLambda_Ok() {
  std::variant<Text> V = L"MSXML2.DOMDocument.6.0";
  std::visit([](auto &&Id) { CREATE(Id); }, V);
}
} // namespace variants

namespace anys {
void any_Bad() {
  std::any A = L"Outlook.Application";
  CREATE(std::any_cast<Text>(A));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void pointer_Bad() {
  std::any A = std::wstring(L"Outlook.Application");
  CREATE(std::any_cast<std::wstring>(&A)->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void emplaced_Bad() {
  std::any A;
  A.emplace<std::wstring>(L"Outlook.Application");
  CREATE(std::any_cast<std::wstring &>(A).c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void made_Bad() {
  auto A = std::make_any<std::wstring>(L"Outlook.Application");
  CREATE(std::any_cast<const std::wstring &>(A).c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void any_Ok() {
  std::any A = L"Outlook.Application";
  A = L"MSXML2.DOMDocument.6.0";
  CREATE(std::any_cast<Text>(A));
}
} // namespace anys

namespace pointers {
struct Settings {
  std::wstring Id;
  std::wstring Title;
};
struct Held {
  Text Id;
  Text Title;
};
void unique_Bad() {
  std::unique_ptr<Settings> P(new Settings{L"Outlook.Application", L"a title"});
  CREATE(P->Id.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void makeUnique_Bad() {
  auto P = std::make_unique<std::wstring>(L"Outlook.Application");
  CREATE(P->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void makeShared_Bad() {
  auto P = std::make_shared<std::wstring>(L"Outlook.Application");
  std::shared_ptr<std::wstring> Copy = P;
  CREATE(Copy->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void weak_Bad() {
  auto P = std::make_shared<std::wstring>(L"Outlook.Application");
  std::weak_ptr<std::wstring> Weak = P;
  if (auto Locked = Weak.lock())
    CREATE(Locked->c_str());
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void field_Bad() {
  auto P = std::make_unique<Held>();
  P->Id = L"Outlook.Application";
  CREATE(P->Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void got_Bad() {
  auto P = std::make_unique<std::wstring>(L"Outlook.Application");
  CREATE(P.get()->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE((*P).c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void moved_Bad() {
  auto P = std::make_unique<std::wstring>(L"Outlook.Application");
  std::unique_ptr<std::wstring> Q;
  Q = std::move(P);
  CREATE(Q->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void cast_Bad() {
  std::shared_ptr<std::wstring> P = std::make_shared<std::wstring>(L"Outlook.Application");
  CREATE(std::const_pointer_cast<const std::wstring>(P)->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void reset_Ok() {
  auto P = std::make_unique<std::wstring>(L"Outlook.Application");
  P.reset(new std::wstring(L"MSXML2.DOMDocument.6.0"));
  CREATE(P->c_str());
}
void unique_Ok() {
  auto P = std::make_unique<std::wstring>(L"MSXML2.DOMDocument.6.0");
  CREATE(P->c_str());
}
struct HeldOther {
  Text Title;
  Text Id;
};
void otherField_Ok() {
  auto P = std::make_unique<HeldOther>();
  P->Title = L"Outlook.Application";
  P->Id = L"MSXML2.DOMDocument.6.0";
  CREATE(P->Id);
}
} // namespace pointers

namespace functions {
void bound_Bad() {
  std::function<std::wstring()> F = [] { return std::wstring(L"Outlook.Application"); };
  CREATE(F().c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stored_Bad() {
  std::function<Text(int)> F = [](int) { return L"Outlook.Application"; };
  CREATE(F(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
Text mail() { return L"Outlook.Application"; }
Text document() { return L"MSXML2.DOMDocument.6.0"; }
void pointer_Bad() {
  std::function<Text()> F = mail;
  CREATE(F());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void pointer_Ok() {
  std::function<Text()> F = document;
  CREATE(F());
}
void reassigned_Ok() {
  std::function<Text()> F = mail;
  F = document;
  CREATE(F());
}
void argument_Bad() {
  std::function<void(Text)> F = [](Text Id) { CREATE(Id); };
  F(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void argument_Ok() {
  std::function<void(Text)> F = [](Text Id) { CREATE(Id); };
  F(L"MSXML2.DOMDocument.6.0");
}
Text same(Text Id) { return Id; }
void invoked_Bad() {
  CREATE(std::invoke(same, L"Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void invoked_Ok() {
  CREATE(std::invoke(same, L"MSXML2.DOMDocument.6.0"));
}
} // namespace functions

namespace utilities {
void exchanged_Bad() {
  Text Id = L"Outlook.Application";
  Text Old = std::exchange(Id, L"MSXML2.DOMDocument.6.0");
  CREATE(Old);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void exchanged_Ok() {
  Text Id = L"Outlook.Application";
  std::exchange(Id, L"MSXML2.DOMDocument.6.0");
  CREATE(Id);
}
void swapped_Bad() {
  Text First = L"MSXML2.DOMDocument.6.0", Second = L"Outlook.Application";
  std::swap(First, Second);
  CREATE(First);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void swapped_Ok() {
  Text First = L"Outlook.Application", Second = L"MSXML2.DOMDocument.6.0";
  std::swap(First, Second);
  CREATE(First);
}
void swappedStrings_Bad() {
  std::wstring First = L"MSXML2.DOMDocument.6.0", Second = L"Outlook.Application";
  First.swap(Second);
  CREATE(First.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void swappedStrings_Ok() {
  std::wstring First = L"MSXML2.DOMDocument.6.0", Second = L"Outlook.Application";
  First.swap(Second);
  CREATE(Second.c_str());
}
void moved_Bad() {
  std::wstring First = L"Outlook.Application";
  std::wstring Second = std::move(First);
  CREATE(Second.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void forwarded_Bad() {
  CREATE(std::forward<std::wstring>(std::wstring(L"Outlook.Application")).c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
} // namespace utilities

void service() {
  pairs::first_Bad();
  pairs::second_Bad();
  pairs::first_Ok();
  pairs::assigned_Bad();
  pairs::binding_Bad();
  pairs::bindingReference_Bad();
  pairs::bindingOfStrings_Bad();
  pairs::binding_Ok();
  pairs::got_Bad();
  pairs::gotByType_Bad();
  pairs::swapped_Bad();
  tuples::byIndex_Bad();
  tuples::byType_Bad();
  tuples::binding_Bad();
  tuples::applied_Bad();
  tuples::ok_Ok();
  tuples::joined_Bad();
  tuples::forwarded_Bad();
  optionals::dereferenced_Bad();
  optionals::arrow_Bad();
  optionals::value_Bad();
  optionals::valueOr_Bad();
  optionals::valueOr_Ok();
  optionals::emplaced_Bad();
  optionals::assigned_Bad();
  optionals::throughReference_Bad();
  optionals::inCondition_Bad();
  optionals::reassigned_Ok();
  optionals::emplaced_Ok();
  variants::byIndex_Bad();
  variants::byType_Bad();
  variants::getIf_Bad();
  variants::emplaced_Bad();
  variants::inPlace_Bad();
  variants::assigned_Ok();
  variants::ok_Ok();
  variants::visited_Bad();
  variants::visitedByLambda_Bad();
  variants::visitedByLambda_Ok();
  anys::any_Bad();
  anys::pointer_Bad();
  anys::emplaced_Bad();
  anys::made_Bad();
  anys::any_Ok();
  pointers::unique_Bad();
  pointers::makeUnique_Bad();
  pointers::makeShared_Bad();
  pointers::weak_Bad();
  pointers::field_Bad();
  pointers::got_Bad();
  pointers::moved_Bad();
  pointers::cast_Bad();
  pointers::reset_Ok();
  pointers::unique_Ok();
  pointers::otherField_Ok();
  functions::bound_Bad();
  functions::stored_Bad();
  functions::pointer_Bad();
  functions::pointer_Ok();
  functions::reassigned_Ok();
  functions::argument_Bad();
  functions::argument_Ok();
  functions::invoked_Bad();
  functions::invoked_Ok();
  utilities::exchanged_Bad();
  utilities::exchanged_Ok();
  utilities::swapped_Bad();
  utilities::swapped_Ok();
  utilities::swappedStrings_Bad();
  utilities::swappedStrings_Ok();
  utilities::moved_Bad();
  utilities::forwarded_Bad();
}

SERVICE(service)

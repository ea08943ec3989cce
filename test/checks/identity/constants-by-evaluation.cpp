// RUN: %check_office %s -- -std=c++20
// REQUIRES: mingw
// A constexpr variable is what clang evaluates it to, and so are its fields:
// texts that are put together when the program is compiled, and one case alone of
// a function of several.

#include "service.h"

#include <string>
#include <string_view>
using Text = const wchar_t *;
struct Buffer {
  wchar_t Text[32] = {};
  constexpr const wchar_t *c_str() const { return Text; }
};
constexpr Buffer joined(std::wstring_view Left, std::wstring_view Right) {
  Buffer B;
  int At = 0;
  for (wchar_t C : Left)
    B.Text[At++] = C;
  for (wchar_t C : Right)
    B.Text[At++] = C;
  return B;
}
void object_Bad() {
  static constexpr Buffer B = joined(L"Outlook", L".Application");
  CREATE(B.Text);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void object_Ok() {
  static constexpr Buffer B = joined(L"Outlook", L".Applications");
  CREATE(B.Text);
}
constexpr Buffer Global = joined(L"Outlook", L".Application");
void global_Bad() {
  CREATE(Global.Text);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void pointer_Bad() {
  static constexpr Buffer B = joined(L"Outlook", L".Application");
  constexpr const wchar_t *Id = B.Text;
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
template <wchar_t... Cs>
struct Chars {
  static constexpr wchar_t Value[] = {Cs..., 0};
};
void pack_Bad() {
  using Mail = Chars<'O', 'u', 't', 'l', 'o', 'o', 'k', '.', 'A', 'p', 'p', 'l', 'i', 'c', 'a', 't', 'i', 'o', 'n'>;
  CREATE(Mail::Value);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
enum class Kind { Mail, Document };
constexpr Text progIdOf(Kind K) { return K == Kind::Mail ? L"Outlook.Application" : L"MSXML2.DOMDocument.6.0"; }
constexpr Text bySwitch(Kind K) {
  switch (K) {
  case Kind::Mail:
    return L"Outlook.Application";
  default:
    return L"MSXML2.DOMDocument.6.0";
  }
}
constexpr Text byLoop(unsigned N) {
  Text All[] = {L"MSXML2.DOMDocument.6.0", L"Outlook.Application"}, Found = nullptr;
  for (unsigned I = 0; I != 2; ++I)
    if (I == N)
      Found = All[I];
  return Found;
}
constexpr Text Loop = byLoop(1), OtherLoop = byLoop(0);
void cases_Ok() {
  constexpr Text Id = progIdOf(Kind::Document), Other = bySwitch(Kind::Document);
  CREATE(Id);
  CREATE(Other);
  CREATE(OtherLoop);
}
void cases_Bad() {
  constexpr Text Id = progIdOf(Kind::Mail);
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(Loop);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
constexpr std::wstring_view Full = L"Outlook.Application.16 is here";
constexpr std::wstring_view View = Full.substr(0, 19), Behind = Full.substr(20);
constexpr Text Skipped = L"MyOutlook.Application" + 2;
void part_Bad() {
  CREATE(std::wstring(View).c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(Skipped);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void part_Ok() { CREATE(std::wstring(Behind).c_str()); }
consteval Text immediate(bool Mail) { return Mail ? L"Outlook.Application" : L"MSXML2.DOMDocument.6.0"; }
void immediate_Bad() {
  CREATE(immediate(true));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void immediate_Ok() { CREATE(immediate(false)); }
struct Entry {
  Kind Of;
  Text Id;
};
struct Table {
  Entry Rows[2];
};
constexpr Table made() {
  Table T{};
  T.Rows[0] = {Kind::Mail, L"Outlook.Application"};
  T.Rows[1] = {Kind::Document, L"MSXML2.DOMDocument.6.0"};
  return T;
}
constexpr Table Made = made();
void table_Bad() {
  CREATE(Made.Rows[0].Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void table_Ok() { CREATE(Made.Rows[1].Id); }
constexpr CLSID classOf(Kind K) {
  CLSID Class{0x6F03A, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};
  if (K != Kind::Mail)
    Class.Data1 = 0x88D96A05;
  return Class;
}
void guid_Bad() {
  constexpr CLSID Class = classOf(Kind::Mail);
  void *Object;
  CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void guid_Ok() {
  constexpr CLSID Class = classOf(Kind::Document);
  void *Object;
  CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object);
}

void service() {
  object_Bad();
  object_Ok();
  global_Bad();
  pointer_Bad();
  pack_Bad();
  cases_Ok();
  cases_Bad();
  part_Bad();
  part_Ok();
  immediate_Bad();
  immediate_Ok();
  table_Bad();
  table_Ok();
  guid_Bad();
  guid_Ok();
}

SERVICE(service)

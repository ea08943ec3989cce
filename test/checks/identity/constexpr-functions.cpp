// RUN: %check_office %s -- -std=c++20
// RUN: %check_office --mode=tidy %s -- -std=c++20
// Functions that give a ProgID for an enumerator, and what is computed at
// compile time.

#include "service.h"
using Text = const wchar_t *;
enum class Server { Mail, Document };
enum Old { OldMail, OldDocument };
Server server();

constexpr Text ofSwitch(Server S) {
  switch (S) {
  case Server::Mail:
    return L"Outlook.Application";
  case Server::Document:
    return L"MSXML2.DOMDocument.6.0";
  }
  return nullptr;
}
constexpr Text ofChain(Server S) { return S == Server::Mail ? L"Outlook.Application" : S == Server::Document ? L"MSXML2.DOMDocument.6.0" : nullptr; }
constexpr Text Table[] = {L"Outlook.Application", L"MSXML2.DOMDocument.6.0"};
constexpr Text ofTable(Server S) { return Table[static_cast<int>(S)]; }
Text ofIfs(int S) {
  if (S == 0)
    return L"Outlook.Application";
  if (S == 1)
    return L"MSXML2.DOMDocument.6.0";
  return L"";
}
Text ofLocal(Server S) {
  Text Id = nullptr;
  switch (S) {
  case Server::Mail:
    Id = L"Outlook.Application";
    break;
  default:
    Id = L"MSXML2.DOMDocument.6.0";
    break;
  }
  return Id;
}
void ofOut(Server S, Text *Id) {
  switch (S) {
  case Server::Mail:
    *Id = L"Outlook.Application";
    break;
  default:
    *Id = L"MSXML2.DOMDocument.6.0";
  }
}
bool ofOutBool(int Kind, const CLSID *&Class) {
  static const CLSID Mail = {0x6F03A, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};
  static const CLSID Xml = {0x88D96A05, 0xF192, 0x11D4, {0xA6, 0x5F, 0x00, 0x40, 0x96, 0x32, 0x51, 0xE5}};
  Class = Kind ? &Mail : &Xml;
  return true;
}
constexpr CLSID classOf(bool Mail) { return Mail ? CLSID{0x6F03A, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}} : CLSID{0x88D96A05, 0xF192, 0x11D4, {0xA6, 0x5F, 0x00, 0x40, 0x96, 0x32, 0x51, 0xE5}}; }
consteval Text evaluated() { return L"Outlook.Application"; }
constinit Text Initial = L"Outlook.Application";

void unknownCase_Bad() {
  CREATE(ofSwitch(server()));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(ofChain(server()));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(ofTable(server()));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(ofIfs(static_cast<int>(server())));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(ofLocal(server()));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void unknownCaseOut_Bad() {
  Text Id;
  ofOut(server(), &Id);
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  const CLSID *Class;
  void *Object;
  ofOutBool(static_cast<int>(server()), Class);
  CoCreateInstance(*Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void knownCase_Bad() {
  CREATE(ofSwitch(Server::Mail));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(ofChain(Server::Mail));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(ofTable(Server::Mail));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(ofIfs(OldMail));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(ofLocal(Server::Mail));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void compileTime_Bad() {
  constexpr Text Id = ofSwitch(Server::Mail);
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(evaluated());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(Initial);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void guid_Bad() {
  constexpr CLSID Class = classOf(true);
  void *Object;
  CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CoCreateInstance(classOf(true), nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void guid_Ok() {
  constexpr CLSID Class = classOf(false);
  void *Object;
  CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object);
  CoCreateInstance(classOf(false), nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object);
}
struct Buffer {
  wchar_t Text[32] = {};
};
constexpr Buffer joined() {
  Buffer B;
  const wchar_t Left[] = L"Outlook", Right[] = L".Application";
  int At = 0;
  for (int I = 0; Left[I]; ++I)
    B.Text[At++] = Left[I];
  for (int I = 0; Right[I]; ++I)
    B.Text[At++] = Right[I];
  return B;
}
constexpr int digit(wchar_t C) { return C >= L'A' ? C - L'A' + 10 : C - L'0'; }
constexpr unsigned long number(const wchar_t *Text, int Count) {
  unsigned long Value = 0;
  for (int I = 0; I < Count; ++I)
    Value = Value * 16 + digit(Text[I]);
  return Value;
}
constexpr CLSID parse(const wchar_t *Text) {
  CLSID Class = {number(Text, 8), static_cast<WORD>(number(Text + 9, 4)), static_cast<WORD>(number(Text + 14, 4)), {}};
  Class.Data4[0] = static_cast<unsigned char>(number(Text + 19, 2));
  Class.Data4[1] = static_cast<unsigned char>(number(Text + 21, 2));
  for (int I = 0; I < 6; ++I)
    Class.Data4[2 + I] = static_cast<unsigned char>(number(Text + 24 + 2 * I, 2));
  return Class;
}
void parsed_Bad() {
  constexpr CLSID Class = parse(L"0006F03A-0000-0000-C000-000000000046");
  void *Object;
  CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void parsed_Ok() {
  constexpr CLSID Class = parse(L"88D96A05-F192-11D4-A65F-0040963251E5");
  void *Object;
  CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object);
}

void service() {
  unknownCase_Bad();
  unknownCaseOut_Bad();
  knownCase_Bad();
  compileTime_Bad();
  guid_Bad();
  guid_Ok();
  parsed_Bad();
  parsed_Ok();
}

SERVICE(service)

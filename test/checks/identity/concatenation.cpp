// RUN: %check_office %s -- -std=c++20
// REQUIRES: mingw
// Strings that are joined from parts, by the standard classes.

#include "service.h"

#include <filesystem>
#include <iomanip>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>
using Text = const wchar_t *;
const std::wstring Base = L"Outlook";
STDAPICALL Text WINAPI ReadSuffix();

void plus_Bad() {
  CREATE((Base + L".Application").c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE((L"Outlook" + std::wstring(L".Application")).c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE((Base + L"." + L"Application").c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void plusCharacter_Bad() {
  CREATE((Base + L'.' + L"Application").c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void plusString_Bad() {
  std::wstring Dot = L".";
  std::wstring Id = Base + Dot + std::wstring(L"Application");
  CREATE(Id.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void plus_Ok() {
  std::wstring Other = L"MSXML2";
  CREATE((Other + L".DOMDocument.6.0").c_str());
  CREATE((Base + L"Application").c_str());
  CREATE((std::wstring(L".Application") + L"Outlook").c_str());
}
void plusAssign_Bad() {
  std::wstring Id = L"Outlook";
  Id += L".Application";
  CREATE(Id.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void plusAssignToEmpty_Bad() {
  std::wstring Id;
  Id += L"Outlook";
  Id += L".Application";
  CREATE(Id.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void plusAssignChained_Bad() {
  std::wstring Id;
  (Id += L"Outlook") += L".Application";
  CREATE(Id.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void plusAssign_Ok() {
  std::wstring Id = L"MSXML2";
  Id += L".DOMDocument.6.0";
  CREATE(Id.c_str());
}
void append_Bad() {
  std::wstring Id = L"Outlook";
  Id.append(L".").append(L"Application");
  CREATE(Id.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void appendPart_Bad() {
  std::wstring Id(L"Outlook"), Rest = L".Application";
  Id.append(Rest.begin(), Rest.end());
  CREATE(Id.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void append_Ok() {
  std::wstring Id = L"MSXML2";
  Id.append(L".DOMDocument.6.0");
  CREATE(Id.c_str());
}
void insert_Bad() {
  std::wstring Id = L".Application";
  Id.insert(0, L"Outlook");
  CREATE(Id.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void insert_Ok() {
  std::wstring Id = L".DOMDocument.6.0";
  Id.insert(0, L"MSXML2");
  CREATE(Id.c_str());
}
void replaced_Bad() {
  std::wstring Id = L"X";
  Id.replace(0, 1, L"Outlook.Application");
  CREATE(Id.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void version_Bad() {
  std::wstring Id = L"Outlook.Application.";
  Id += std::to_wstring(16);
  CREATE(Id.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void unknownVersion_Bad() {
  std::wstring Id = std::wstring(L"Outlook.Application.") + ReadSuffix();
  CREATE(Id.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void unknownHead_Ok() {
  std::wstring Id = std::wstring(ReadSuffix()) + L".Application";
  CREATE(Id.c_str());
}
void pushBack_Bad() {
  std::wstring Id = L"Outlook";
  Id.push_back(L'.');
  Id += L"Application";
  CREATE(Id.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
std::wstring dotted(const std::wstring &Left, const std::wstring &Right) { return Left + L"." + Right; }
void function_Bad() {
  CREATE(dotted(L"Outlook", L"Application").c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void function_Ok() {
  CREATE(dotted(L"MSXML2", L"DOMDocument").c_str());
}
void createDotted(const std::wstring &Left) { CREATE((Left + L".Application").c_str()); }
void wrapper_Bad() {
  createDotted(L"Outlook");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}createDotted' creates 'Outlook.Application'
}
void wrapper_Ok() {
  createDotted(L"Foo");
}
void inBranch_Bad(bool Mail) {
  std::wstring Id = Mail ? L"Outlook" : L"Msxml2";
  Id += L".Application";
  CREATE(Id.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void view_Bad() {
  std::wstring_view Head = L"Outlook";
  std::wstring Id(Head);
  Id.append(std::wstring_view(L".Application"));
  CREATE(Id.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stream_Ok() {
  std::wostringstream Stream;
  Stream << L"MSXML2" << L"." << L"DOMDocument";
  CREATE(Stream.str().c_str());
}
void path_Bad() {
  std::filesystem::path Path = L"Outlook";
  Path += L".Application";
  CREATE(Path.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void pathConcat_Bad() {
  std::filesystem::path Path = L"Outlook";
  Path.concat(L".Application");
  CREATE(Path.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void pathExtension_Bad() {
  std::filesystem::path Path = L"Outlook";
  Path.replace_extension(L".Application");
  CREATE(Path.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void path_Ok() {
  std::filesystem::path Path = L"MSXML2";
  Path += L".Application";
  CREATE(Path.c_str());
}
void guidText_Bad() {
  std::wstring Id = L"{";
  Id += L"0006F03A-0000-0000-C000-000000000046";
  Id += L"}";
  CREATE(Id.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
struct Parts {
  std::wstring Vendor = L"Outlook";
  std::wstring Kind = L"Application";
  std::wstring id() const { return Vendor + L"." + Kind; }
};
void fields_Bad() {
  CREATE(Parts().id().c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void service() {
  plus_Bad();
  plusCharacter_Bad();
  plusString_Bad();
  plus_Ok();
  plusAssign_Bad();
  plusAssignToEmpty_Bad();
  plusAssignChained_Bad();
  plusAssign_Ok();
  append_Bad();
  appendPart_Bad();
  append_Ok();
  insert_Bad();
  insert_Ok();
  replaced_Bad();
  version_Bad();
  unknownVersion_Bad();
  unknownHead_Ok();
  pushBack_Bad();
  function_Bad();
  function_Ok();
  wrapper_Bad();
  wrapper_Ok();
  view_Bad();
  stream_Ok();
  path_Bad();
  pathConcat_Bad();
  pathExtension_Bad();
  path_Ok();
  guidText_Bad();
  fields_Bad();
  inBranch_Bad(true);
}

SERVICE(service)

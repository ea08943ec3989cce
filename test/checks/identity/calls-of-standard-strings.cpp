// RUN: %check_office %s -- -std=c++20
// REQUIRES: mingw
// Each function that puts together, converts or hands on standard strings.

#include "service.h"

#include <codecvt>
#include <cwchar>
#include <filesystem>
#include <locale>
#include <sstream>
#include <string>
#include <string_view>
using Text = const wchar_t *;
STDAPICALL BOOL WINAPI CreateProcessW(LPCWSTR Program, LPWSTR Line, void *, void *, BOOL, DWORD, void *, LPCWSTR, void *, void *);
// Not in every standard library.
namespace std {
template <typename... As>
wstring format(const wchar_t *Format, As &&...Args);
template <typename O, typename... As>
O format_to(O To, const wchar_t *Format, As &&...Args);
template <typename O, typename... As>
O format_to_n(O To, long long Count, const wchar_t *Format, As &&...Args);
wstring vformat(const wchar_t *Format, int Args);
} // namespace std

void stringAppend_Bad() {
  std::wstring Id = L"Outlook";
  Id.append(L".Application");
  CREATE(Id.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stringAppend_Ok() {
  std::wstring Id = L"MSXML2";
  Id.append(L".Application");
  CREATE(Id.c_str());
}
void stringPushBack_Bad() {
  std::wstring Id = L"Outlook";
  Id.push_back(L'.');
  Id.append(L"Application");
  CREATE(Id.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stringPushBack_Ok() {
  std::wstring Id = L"MSXML2";
  Id.push_back(L'.');
  Id.append(L"Application");
  CREATE(Id.c_str());
}
void stringInsert_Bad() {
  std::wstring Id = L".Application";
  Id.insert(0, L"Outlook");
  CREATE(Id.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stringInsert_Ok() {
  std::wstring Id = L".Application";
  Id.insert(0, L"MSXML2");
  CREATE(Id.c_str());
}
void stringReplace_Bad() {
  std::wstring Id = L"Msxml2.Other";
  Id.replace(0, 12, L"Outlook.Application");
  CREATE(Id.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stringReplace_Ok() {
  std::wstring Id = L"Msxml2.Other";
  Id.replace(0, 12, L"MSXML2.DOMDocument.6.0");
  CREATE(Id.c_str());
}
void viewAssign_Bad() {
  std::wstring_view Id = L"Msxml2.Other";
  Id = L"Outlook.Application";
  CREATE(Id.data());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void viewAssign_Ok() {
  std::wstring_view Id = L"Msxml2.Other";
  Id = L"MSXML2.DOMDocument.6.0";
  CREATE(Id.data());
}
void viewCopy_Bad() {
  wchar_t Buffer[64] = {};
  std::wstring_view(L"Outlook.Application").copy(Buffer, 63);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void viewCopy_Ok() {
  wchar_t Buffer[64] = {};
  std::wstring_view(L"MSXML2.DOMDocument.6.0").copy(Buffer, 63);
  CREATE(Buffer);
}
void toWideString_Bad() {
  std::wstring Id = std::wstring(L"Outlook") + L".Application." + std::to_wstring(16);
  CREATE(Id.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void toWideString_Ok() {
  std::wstring Id = std::wstring(L"MSXML2") + L".Application." + std::to_wstring(16);
  CREATE(Id.c_str());
}
void toString_Bad() {
  std::string Id = std::string("Outlook") + ".Application." + std::to_string(16);
  CREATE(std::wstring(Id.begin(), Id.end()).c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void toString_Ok() {
  std::string Id = std::string("MSXML2") + ".Application." + std::to_string(16);
  CREATE(std::wstring(Id.begin(), Id.end()).c_str());
}
void literalS_Bad() {
  using namespace std::literals;
  CREATE((L"Outlook.Application"s).c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void literalS_Ok() {
  using namespace std::literals;
  CREATE((L"MSXML2.DOMDocument.6.0"s).c_str());
}
void literalSv_Bad() {
  using namespace std::literals;
  CREATE((L"Outlook.Application"sv).data());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void literalSv_Ok() {
  using namespace std::literals;
  CREATE((L"MSXML2.DOMDocument.6.0"sv).data());
}
void toBytes_Bad() {
  std::wstring_convert<std::codecvt_utf8<wchar_t>> Convert;
  CREATE(Convert.from_bytes(Convert.to_bytes(L"Outlook.Application")).c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void toBytes_Ok() {
  std::wstring_convert<std::codecvt_utf8<wchar_t>> Convert;
  CREATE(Convert.from_bytes(Convert.to_bytes(L"MSXML2.DOMDocument.6.0")).c_str());
}
void codecvtIn_Bad() {
  auto &Facet = std::use_facet<std::codecvt<wchar_t, char, std::mbstate_t>>(std::locale());
  std::mbstate_t State{};
  const char *From = "Outlook.Application", *Next;
  wchar_t Buffer[64], *End;
  Facet.in(State, From, From + 19, Next, Buffer, Buffer + 63, End);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void codecvtIn_Ok() {
  auto &Facet = std::use_facet<std::codecvt<wchar_t, char, std::mbstate_t>>(std::locale());
  std::mbstate_t State{};
  const char *From = "MSXML2.DOMDocument.6.0", *Next;
  wchar_t Buffer[64], *End;
  Facet.in(State, From, From + 19, Next, Buffer, Buffer + 63, End);
  CREATE(Buffer);
}
void codecvtOut_Bad() {
  auto &Facet = std::use_facet<std::codecvt<wchar_t, char, std::mbstate_t>>(std::locale());
  std::mbstate_t State{};
  const wchar_t *From = L"Outlook.Application", *Next;
  char Buffer[64], *End;
  Facet.out(State, From, From + 19, Next, Buffer, Buffer + 63, End);
  CREATE(std::wstring(Buffer, End).c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void codecvtOut_Ok() {
  auto &Facet = std::use_facet<std::codecvt<wchar_t, char, std::mbstate_t>>(std::locale());
  std::mbstate_t State{};
  const wchar_t *From = L"MSXML2.DOMDocument.6.0", *Next;
  char Buffer[64], *End;
  Facet.out(State, From, From + 19, Next, Buffer, Buffer + 63, End);
  CREATE(std::wstring(Buffer, End).c_str());
}
void streamNumber_Bad() {
  std::wostringstream Stream;
  Stream << L"Outlook.Application.";
  Stream << 16;
  CREATE(Stream.str().c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void streamNumber_Ok() {
  std::wostringstream Stream;
  Stream << L"MSXML2.DOMDocument.";
  Stream << 16;
  CREATE(Stream.str().c_str());
}
void streamWrite_Bad() {
  std::wostringstream Stream;
  Stream.write(L"Outlook.Application", 19);
  CREATE(Stream.str().c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void streamWrite_Ok() {
  std::wostringstream Stream;
  Stream.write(L"MSXML2.DOMDocument.6.0", 19);
  CREATE(Stream.str().c_str());
}
void streamPut_Bad() {
  std::wostringstream Stream;
  Stream.write(L"Outlook", 7);
  Stream.put(L'.');
  Stream.write(L"Application", 11);
  CREATE(Stream.str().c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void streamPut_Ok() {
  std::wostringstream Stream;
  Stream.write(L"MSXML2", 7);
  Stream.put(L'.');
  Stream.write(L"Application", 11);
  CREATE(Stream.str().c_str());
}
void streamSetString_Bad() {
  std::wstringstream Stream;
  Stream.str(L"Outlook.Application");
  CREATE(Stream.str().c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void streamSetString_Ok() {
  std::wstringstream Stream;
  Stream.str(L"MSXML2.DOMDocument.6.0");
  CREATE(Stream.str().c_str());
}
void streamSetOutString_Bad() {
  std::wostringstream Stream;
  Stream.str(L"Outlook.Application");
  CREATE(Stream.str().c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void streamSetOutString_Ok() {
  std::wostringstream Stream;
  Stream.str(L"MSXML2.DOMDocument.6.0");
  CREATE(Stream.str().c_str());
}
void streamGetLine_Bad() {
  std::wistringstream Stream(L"Outlook.Application");
  std::wstring Line;
  std::getline(Stream, Line);
  CREATE(Line.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void streamGetLine_Ok() {
  std::wistringstream Stream(L"MSXML2.DOMDocument.6.0");
  std::wstring Line;
  std::getline(Stream, Line);
  CREATE(Line.c_str());
}
void streamGet_Bad() {
  std::wistringstream Stream(L"Outlook.Application");
  std::wstring Word;
  Stream >> Word;
  CREATE(Word.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void streamGet_Ok() {
  std::wistringstream Stream(L"MSXML2.DOMDocument.6.0");
  std::wstring Word;
  Stream >> Word;
  CREATE(Word.c_str());
}
void pathAssigned_Bad() {
  std::filesystem::path Path;
  Path = L"Outlook.Application";
  CREATE(Path.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void pathAssigned_Ok() {
  std::filesystem::path Path;
  Path = L"MSXML2.DOMDocument.6.0";
  CREATE(Path.c_str());
}
void pathAssign_Bad() {
  std::filesystem::path Path = L"Msxml2.Other";
  Path.assign(L"Outlook.Application");
  CREATE(Path.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void pathAssign_Ok() {
  std::filesystem::path Path = L"Msxml2.Other";
  Path.assign(L"MSXML2.DOMDocument.6.0");
  CREATE(Path.c_str());
}
void pathConcat_Bad() {
  std::filesystem::path Path = L"Outlook";
  Path.concat(L".Application");
  CREATE(Path.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void pathConcat_Ok() {
  std::filesystem::path Path = L"MSXML2";
  Path.concat(L".Application");
  CREATE(Path.c_str());
}
void pathPlus_Bad() {
  std::filesystem::path Path = L"Outlook";
  Path += L".Application";
  CREATE(Path.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void pathPlus_Ok() {
  std::filesystem::path Path = L"MSXML2";
  Path += L".Application";
  CREATE(Path.c_str());
}
void pathExtension_Bad() {
  std::filesystem::path Path = L"Outlook";
  Path.replace_extension(L".Application");
  CREATE(Path.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void pathExtension_Ok() {
  std::filesystem::path Path = L"MSXML2";
  Path.replace_extension(L".Application");
  CREATE(Path.c_str());
}
void pathSlash_Bad() {
  std::filesystem::path Folder = L"C:\\Windows";
  CreateProcessW((Folder / L"outlook.exe").c_str(), nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' starts 'outlook.exe'
}
void pathSlash_Ok() {
  std::filesystem::path Folder = L"C:\\Windows";
  CreateProcessW((Folder / L"notepad.exe").c_str(), nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
}
void pathSlashAssign_Bad() {
  std::filesystem::path Path = L"C:\\Windows";
  Path /= L"outlook.exe";
  CreateProcessW(Path.c_str(), nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' starts 'outlook.exe'
}
void pathSlashAssign_Ok() {
  std::filesystem::path Path = L"C:\\Windows";
  Path /= L"notepad.exe";
  CreateProcessW(Path.c_str(), nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
}
void pathAppend_Bad() {
  std::filesystem::path Path = L"C:\\Windows";
  Path.append(L"outlook.exe");
  CreateProcessW(Path.c_str(), nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' starts 'outlook.exe'
}
void pathAppend_Ok() {
  std::filesystem::path Path = L"C:\\Windows";
  Path.append(L"notepad.exe");
  CreateProcessW(Path.c_str(), nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
}
void pathFilename_Bad() {
  std::filesystem::path Path = L"C:\\Windows\\write.exe";
  Path.replace_filename(L"outlook.exe");
  CreateProcessW(Path.c_str(), nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' starts 'outlook.exe'
}
void pathFilename_Ok() {
  std::filesystem::path Path = L"C:\\Windows\\write.exe";
  Path.replace_filename(L"notepad.exe");
  CreateProcessW(Path.c_str(), nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
}
void format_Bad() {
  CREATE(std::format(L"{}.Application", L"Outlook").c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void format_Ok() {
  CREATE(std::format(L"{}.Application", L"MSXML2").c_str());
}
void formatPositions_Bad() {
  CREATE(std::format(L"{1}.{0}", L"Application", L"Outlook").c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void formatPositions_Ok() {
  CREATE(std::format(L"{1}.{0}", L"Application", L"MSXML2").c_str());
}
void formatTo_Bad() {
  wchar_t Buffer[64] = {};
  std::format_to(Buffer, L"{}.{}", L"Outlook", L"Application");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void formatTo_Ok() {
  wchar_t Buffer[64] = {};
  std::format_to(Buffer, L"{}.{}", L"MSXML2", L"Application");
  CREATE(Buffer);
}
void formatToN_Bad() {
  wchar_t Buffer[64] = {};
  std::format_to_n(Buffer, 63, L"{}.Application", L"Outlook");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void formatToN_Ok() {
  wchar_t Buffer[64] = {};
  std::format_to_n(Buffer, 63, L"{}.Application", L"MSXML2");
  CREATE(Buffer);
}
void vformat_Bad() {
  CREATE(std::vformat(L"Outlook.Application", 0).c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void vformat_Ok() {
  CREATE(std::vformat(L"MSXML2.DOMDocument.6.0", 0).c_str());
}

void service() {
  stringAppend_Bad();
  stringAppend_Ok();
  stringPushBack_Bad();
  stringPushBack_Ok();
  stringInsert_Bad();
  stringInsert_Ok();
  stringReplace_Bad();
  stringReplace_Ok();
  viewAssign_Bad();
  viewAssign_Ok();
  viewCopy_Bad();
  viewCopy_Ok();
  toWideString_Bad();
  toWideString_Ok();
  toString_Bad();
  toString_Ok();
  literalS_Bad();
  literalS_Ok();
  literalSv_Bad();
  literalSv_Ok();
  toBytes_Bad();
  toBytes_Ok();
  codecvtIn_Bad();
  codecvtIn_Ok();
  codecvtOut_Bad();
  codecvtOut_Ok();
  streamNumber_Bad();
  streamNumber_Ok();
  streamWrite_Bad();
  streamWrite_Ok();
  streamPut_Bad();
  streamPut_Ok();
  streamSetString_Bad();
  streamSetString_Ok();
  streamSetOutString_Bad();
  streamSetOutString_Ok();
  streamGetLine_Bad();
  streamGetLine_Ok();
  streamGet_Bad();
  streamGet_Ok();
  pathAssigned_Bad();
  pathAssigned_Ok();
  pathAssign_Bad();
  pathAssign_Ok();
  pathConcat_Bad();
  pathConcat_Ok();
  pathPlus_Bad();
  pathPlus_Ok();
  pathExtension_Bad();
  pathExtension_Ok();
  pathSlash_Bad();
  pathSlash_Ok();
  pathSlashAssign_Bad();
  pathSlashAssign_Ok();
  pathAppend_Bad();
  pathAppend_Ok();
  pathFilename_Bad();
  pathFilename_Ok();
  format_Bad();
  format_Ok();
  formatPositions_Bad();
  formatPositions_Ok();
  formatTo_Bad();
  formatTo_Ok();
  formatToN_Bad();
  formatToN_Ok();
  vformat_Bad();
  vformat_Ok();
}

SERVICE(service)

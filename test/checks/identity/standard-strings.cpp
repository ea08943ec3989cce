// RUN: %check_office %s -- -std=c++20
// REQUIRES: mingw
// All ways into and out of the standard string classes.

#include "service.h"

#include <codecvt>
#include <cstring>
#include <cwchar>
#include <filesystem>
#include <iomanip>
#include <iterator>
#include <locale>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>
using Text = const wchar_t *;
STDAPICALL int WINAPI MultiByteToWideChar(UINT Page, DWORD Flags, LPCSTR From, int Size, LPWSTR To, int ToSize);
bool isConfigured();

namespace made {
void fromPointer_Bad() {
  std::wstring Id(L"Outlook.Application");
  CREATE(Id.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void fromPointerAndLength_Bad() {
  std::wstring Id(L"Outlook.Application", 19);
  CREATE(Id.data());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void fromList_Bad() {
  std::wstring Id{L"Outlook.Application"};
  CREATE(&Id[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(&Id.front());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void fromIterators_Bad() {
  std::string Narrow = "Outlook.Application";
  std::wstring Id(Narrow.begin(), Narrow.end());
  CREATE(Id.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  std::wstring Assigned;
  Assigned.assign(Narrow.cbegin(), Narrow.cend());
  CREATE(Assigned.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void fromPointers_Bad() {
  const char *Narrow = "Outlook.Application";
  std::wstring Id(Narrow, Narrow + std::strlen(Narrow));
  CREATE(Id.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void fromIterators_Ok() {
  std::string Narrow = "MSXML2.DOMDocument.6.0";
  std::wstring Id(Narrow.begin(), Narrow.end());
  CREATE(Id.c_str());
}
void fromVector_Bad() {
  const wchar_t From[] = L"Outlook.Application";
  std::vector<wchar_t> V(From, From + 20);
  CREATE(V.data());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(&V[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  std::wstring Id(V.begin(), V.end());
  CREATE(Id.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void fromView_Bad() {
  std::wstring_view View = L"Outlook.Application";
  std::wstring Id(View);
  CREATE(Id.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void literals_Bad() {
  using namespace std::literals;
  auto Id = L"Outlook.Application"s;
  CREATE(Id.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(L"Outlook.Application"sv.data());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void literals_Ok() {
  using namespace std::literals;
  CREATE(L"MSXML2.DOMDocument.6.0"s.c_str());
}
void utf16_Bad() {
  std::u16string Id = u"Outlook.Application";
  CREATE(reinterpret_cast<Text>(Id.c_str()));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  std::u16string_view View = Id;
  CREATE(reinterpret_cast<Text>(View.data()));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void utf8_Bad() {
  std::u8string Id = u8"Outlook.Application";
  std::wstring Wide(Id.begin(), Id.end());
  CREATE(Wide.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void copied_Bad() {
  std::wstring First = L"Outlook.Application";
  std::wstring Second(First), Third;
  Third = Second;
  CREATE(Third.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(std::wstring(Third, 0, 19).c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void overwritten_Ok() {
  std::wstring Id = L"Outlook.Application";
  Id.assign(L"MSXML2.DOMDocument.6.0");
  CREATE(Id.c_str());
  Id = L"Outlook.Application";
  Id = std::wstring(L"MSXML2.DOMDocument.6.0");
  CREATE(Id.c_str());
}
void otherString_Ok() {
  std::wstring Title = L"Outlook.Application", Id = L"MSXML2.DOMDocument.6.0";
  CREATE(Id.c_str());
}
void compared_Ok() {
  std::wstring Id = L"MSXML2.DOMDocument.6.0";
  if (Id == L"Outlook.Application" || Id.compare(L"Outlook.Application") == 0 || Id.find(L"Outlook.Application") == 0)
    return;
  CREATE(Id.c_str());
}
void part_Bad() {
  std::wstring Id = L"Outlook.Application";
  CREATE(Id.substr(0).c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  std::wstring_view View = Id;
  View.remove_suffix(0);
  CREATE(std::wstring(View.substr(0, 19)).c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void part_Ok() {
  std::wstring Id = L"MSXML2.DOMDocument.6.0";
  CREATE(Id.substr(0).c_str());
}
void copiedOut_Bad() {
  std::wstring Id = L"Outlook.Application";
  wchar_t Buffer[32] = {};
  Id.copy(Buffer, 31);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  std::wstring_view View = Id;
  wchar_t Other[32] = {};
  View.copy(Other, 31);
  CREATE(Other);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void copiedOut_Ok() {
  std::wstring Id = L"MSXML2.DOMDocument.6.0";
  wchar_t Buffer[32] = {};
  Id.copy(Buffer, 31);
  CREATE(Buffer);
}
void resizedAndFilled_Bad() {
  std::wstring Id(32, L'\0');
  wcscpy(&Id[0], L"Outlook.Application");
  CREATE(Id.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  std::wstring Other;
  Other.resize(32);
  wcscpy(Other.data(), L"Outlook.Application");
  CREATE(Other.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void converted_Bad() {
  std::string Narrow = "Outlook.Application";
  std::wstring Wide(Narrow.size(), 0);
  MultiByteToWideChar(65001, 0, Narrow.c_str(), -1, &Wide[0], 32);
  CREATE(Wide.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void converted_Ok() {
  std::string Narrow = "MSXML2.DOMDocument.6.0";
  std::wstring Wide(Narrow.size(), 0);
  MultiByteToWideChar(65001, 0, Narrow.c_str(), -1, &Wide[0], 32);
  CREATE(Wide.c_str());
}
std::wstring widen(const std::string &Narrow) { return std::wstring(Narrow.begin(), Narrow.end()); }
void widened_Bad() {
  CREATE(widen("Outlook.Application").c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void widened_Ok() {
  CREATE(widen("MSXML2.DOMDocument.6.0").c_str());
}
void wstringConvert_Bad() {
  std::wstring_convert<std::codecvt_utf8_utf16<wchar_t>> Convert;
  CREATE(Convert.from_bytes("Outlook.Application").c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  std::string Narrow = Convert.to_bytes(L"Outlook.Application");
  CREATE(Convert.from_bytes(Narrow).c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void wstringConvert_Ok() {
  std::wstring_convert<std::codecvt_utf8_utf16<wchar_t>> Convert;
  CREATE(Convert.from_bytes("MSXML2.DOMDocument.6.0").c_str());
}
void characterLoop_Bad() {
  std::string Narrow = "Outlook.Application";
  std::wstring Wide;
  for (char C : Narrow)
    Wide += static_cast<wchar_t>(C);
  CREATE(Wide.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void characterPush_Bad() {
  std::string Narrow = "Outlook.Application";
  std::wstring Wide;
  for (size_t I = 0; I < Narrow.size(); ++I)
    Wide.push_back(Narrow[I]);
  CREATE(Wide.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void swapped_Bad() {
  std::wstring First = L"MSXML2.DOMDocument.6.0", Second = L"Outlook.Application";
  swap(First, Second);
  CREATE(First.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void view_Ok() {
  std::wstring_view View = L"Outlook.Application";
  View = L"MSXML2.DOMDocument.6.0";
  CREATE(View.data());
}
void conditional_Bad() {
  std::wstring Id = isConfigured() ? std::wstring(L"MSXML2.DOMDocument.6.0") : std::wstring(L"Outlook.Application");
  CREATE(Id.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void passed(std::wstring Id) { CREATE(Id.c_str()); }
void passedView(std::wstring_view Id) { CREATE(Id.data()); }
void passedReference(std::wstring &&Id) { CREATE(Id.c_str()); }
void wrappers_Bad() {
  passed(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}passed' creates 'Outlook.Application'
  passedView(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}passedView' creates 'Outlook.Application'
  passedReference(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}passedReference' creates 'Outlook.Application'
  passed(widen("Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}passed' creates 'Outlook.Application'
}
void wrappers_Ok() {
  passed(L"MSXML2.DOMDocument.6.0");
  passedView(L"MSXML2.DOMDocument.6.0");
  passedReference(L"MSXML2.DOMDocument.6.0");
  passed(widen("MSXML2.DOMDocument.6.0"));
}
void fill(std::wstring &Id) { Id = L"Outlook.Application"; }
void fillPointer(std::wstring *Id) { Id->assign(L"Outlook.Application"); }
void outParameter_Bad() {
  std::wstring First, Second;
  fill(First);
  fillPointer(&Second);
  CREATE(First.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(Second.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stream_Bad() {
  std::wostringstream Stream;
  Stream << L"Outlook.Application";
  CREATE(Stream.str().c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void streamConstructed_Bad() {
  std::wstringstream Stream(L"Outlook.Application");
  CREATE(Stream.str().c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  std::wstring Id;
  Stream >> Id;
  CREATE(Id.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void streamLine_Bad() {
  std::wistringstream Stream(L"Outlook.Application");
  std::wstring Line;
  std::getline(Stream, Line);
  CREATE(Line.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void streamSet_Bad() {
  std::wostringstream Stream;
  Stream.str(L"Outlook.Application");
  CREATE(Stream.str().c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stream_Ok() {
  std::wostringstream Stream;
  Stream << L"MSXML2.DOMDocument.6.0";
  CREATE(Stream.str().c_str());
  std::wistringstream In(L"MSXML2.DOMDocument.6.0");
  std::wstring Id;
  In >> Id;
  CREATE(Id.c_str());
}
void path_Bad() {
  std::filesystem::path Path = L"Outlook.Application";
  CREATE(Path.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(Path.wstring().c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(Path.native().c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void path_Ok() {
  std::filesystem::path Path = L"MSXML2.DOMDocument.6.0";
  CREATE(Path.c_str());
  Path = L"Outlook.Application";
  Path = L"MSXML2.DOMDocument.6.0";
  CREATE(Path.wstring().c_str());
}
} // namespace made

void service() {
  made::fromPointer_Bad();
  made::fromPointerAndLength_Bad();
  made::fromList_Bad();
  made::fromIterators_Bad();
  made::fromPointers_Bad();
  made::fromIterators_Ok();
  made::fromVector_Bad();
  made::fromView_Bad();
  made::literals_Bad();
  made::literals_Ok();
  made::utf16_Bad();
  made::utf8_Bad();
  made::copied_Bad();
  made::overwritten_Ok();
  made::otherString_Ok();
  made::compared_Ok();
  made::part_Bad();
  made::part_Ok();
  made::copiedOut_Bad();
  made::copiedOut_Ok();
  made::resizedAndFilled_Bad();
  made::converted_Bad();
  made::converted_Ok();
  made::widened_Bad();
  made::widened_Ok();
  made::wstringConvert_Bad();
  made::wstringConvert_Ok();
  made::characterLoop_Bad();
  made::characterPush_Bad();
  made::swapped_Bad();
  made::view_Ok();
  made::conditional_Bad();
  made::wrappers_Bad();
  made::wrappers_Ok();
  made::outParameter_Bad();
  made::stream_Bad();
  made::streamConstructed_Bad();
  made::streamLine_Bad();
  made::streamSet_Bad();
  made::stream_Ok();
  made::path_Bad();
  made::path_Ok();
}

SERVICE(service)

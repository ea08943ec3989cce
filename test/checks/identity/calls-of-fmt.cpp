// RUN: %check_office %s
// What {fmt} puts together. The declarations have its names.

#include "service.h"
namespace fmt {
inline namespace v9 {
class wstring {
public:
  const wchar_t *c_str() const;
};
class string {
public:
  const char *c_str() const;
};
struct format_args {};
template <typename F, typename... As>
wstring format(const F &Format, As &&...Args);
template <typename O, typename... As>
O format_to(O To, const wchar_t *Format, As &&...Args);
template <typename O, typename... As>
O format_to_n(O To, unsigned long long Count, const wchar_t *Format, As &&...Args);
template <typename... As>
wstring sprintf(const wchar_t *Format, As &&...Args);
wstring vformat(const wchar_t *Format, format_args Args);
template <typename... As>
format_args make_format_args(As &&...Args);
template <typename T>
format_args arg(const wchar_t *Name, const T &Value);
const wchar_t *runtime(const wchar_t *Format);
template <typename T>
wstring to_wstring(const T &Value);
template <typename T>
string to_string(const T &Value);
template <typename T>
wstring join(const T &Range, const wchar_t *Separator);
} // namespace v9
} // namespace fmt

void format_Bad() {
  CREATE(fmt::format(L"{}.Application", L"Outlook").c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void format_Ok() {
  CREATE(fmt::format(L"{}.Application", L"MSXML2").c_str());
}
void formatNamed_Bad() {
  CREATE(fmt::format(L"{0}.{1}", L"Outlook", L"Application").c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void formatNamed_Ok() {
  CREATE(fmt::format(L"{0}.{1}", L"MSXML2", L"Application").c_str());
}
void formatRuntime_Bad() {
  CREATE(fmt::format(fmt::runtime(L"{}.Application"), L"Outlook").c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void formatRuntime_Ok() {
  CREATE(fmt::format(fmt::runtime(L"{}.Application"), L"MSXML2").c_str());
}
void formatTo_Bad() {
  wchar_t Buffer[64] = {};
  fmt::format_to(Buffer, L"{}.{}", L"Outlook", L"Application");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void formatTo_Ok() {
  wchar_t Buffer[64] = {};
  fmt::format_to(Buffer, L"{}.{}", L"MSXML2", L"Application");
  CREATE(Buffer);
}
void formatToN_Bad() {
  wchar_t Buffer[64] = {};
  fmt::format_to_n(Buffer, 63, L"{}.Application", L"Outlook");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void formatToN_Ok() {
  wchar_t Buffer[64] = {};
  fmt::format_to_n(Buffer, 63, L"{}.Application", L"MSXML2");
  CREATE(Buffer);
}
void sprintf_Bad() {
  CREATE(fmt::sprintf(L"%s.%s", L"Outlook", L"Application").c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void sprintf_Ok() {
  CREATE(fmt::sprintf(L"%s.%s", L"MSXML2", L"Application").c_str());
}
void vformat_Bad() {
  CREATE(fmt::vformat(L"{}", fmt::make_format_args(L"Outlook.Application")).c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void vformat_Ok() {
  CREATE(fmt::vformat(L"{}", fmt::make_format_args(L"MSXML2.DOMDocument.6.0")).c_str());
}
void toWideString_Bad() {
  CREATE(fmt::to_wstring(L"Outlook.Application").c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void toWideString_Ok() {
  CREATE(fmt::to_wstring(L"MSXML2.DOMDocument.6.0").c_str());
}
void joined_Bad() {
  CREATE(fmt::join(L"Outlook.Application", L"").c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void joined_Ok() {
  CREATE(fmt::join(L"MSXML2.DOMDocument.6.0", L"").c_str());
}
void argument_Bad() {
  CREATE(fmt::vformat(L"{id}", fmt::arg(L"id", L"Outlook.Application")).c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void argument_Ok() {
  CREATE(fmt::vformat(L"{id}", fmt::arg(L"id", L"MSXML2.DOMDocument.6.0")).c_str());
}
void version_Bad() {
  CREATE(fmt::format(L"{}.Application.{:d}", L"Outlook", 16).c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void version_Ok() {
  CREATE(fmt::format(L"{}.Application.{:d}", L"MSXML2", 16).c_str());
}
void braces_Bad() {
  CREATE(fmt::format(L"{{{}}}", L"0006F03A-0000-0000-C000-000000000046").c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void braces_Ok() {
  CREATE(fmt::format(L"{{{}}}", L"88D96A05-F192-11D4-A65F-0040963251E5").c_str());
}
void toString_Bad() {
  CREATE(reinterpret_cast<const wchar_t *>(fmt::to_string("Outlook.Application").c_str()));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void toString_Ok() {
  CREATE(reinterpret_cast<const wchar_t *>(fmt::to_string("MSXML2.DOMDocument.6.0").c_str()));
}

void service() {
  format_Bad();
  format_Ok();
  formatNamed_Bad();
  formatNamed_Ok();
  formatRuntime_Bad();
  formatRuntime_Ok();
  formatTo_Bad();
  formatTo_Ok();
  formatToN_Bad();
  formatToN_Ok();
  sprintf_Bad();
  sprintf_Ok();
  vformat_Bad();
  vformat_Ok();
  toWideString_Bad();
  toWideString_Ok();
  joined_Bad();
  joined_Ok();
  argument_Bad();
  argument_Ok();
  version_Bad();
  version_Ok();
  braces_Bad();
  braces_Ok();
  toString_Bad();
  toString_Ok();
}

SERVICE(service)

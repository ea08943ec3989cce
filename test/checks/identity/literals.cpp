// RUN: %check_office %s -- -std=c++20
// RUN: %check_office --mode=tidy %s -- -std=c++20
// However a string is written, it is the same string.

#include "service.h"
using UString = const char16_t *;

STDAPICALL HRESULT WINAPI CLSIDFromProgIDEx(LPCOLESTR ProgId, CLSID *Class);

#define CREATE_TEXT(Text) CREATE(reinterpret_cast<const wchar_t *>(Text))
#define OLESTR(Text) L##Text
#define __T(Text) L##Text
#define _T(Text) __T(Text)
#define TEXT(Quote) __T(Quote)
#define WIDEN2(Text) L##Text
#define WIDEN(Text) WIDEN2(Text)
#define STRINGIZE2(Token) #Token
#define STRINGIZE(Token) STRINGIZE2(Token)
#define OUTLOOK "Outlook"
#define APPLICATION "Application"
#define MAIL Outlook
#define DOT(A, B) WIDEN(STRINGIZE(A)) L"." WIDEN(STRINGIZE(B))
#define PROGID(...) L## #__VA_ARGS__

void utf16_Bad() {
  CREATE_TEXT(u"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void utf32_Bad() {
  const char32_t *Id = U"Outlook.Application";
  CREATE_TEXT(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void utf8_Bad() {
  CREATE_TEXT(u8"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void narrow_Bad() {
  const char *Id = "Outlook.Application";
  CREATE_TEXT(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void adjacent_Bad() {
  CREATE(L"Out" L"look" "." L"Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void continued_Bad() {
  CREATE(L"Outlook.\
Application");
// CHECK-MESSAGES: :[[@LINE-2]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void raw_Bad() {
  CREATE(LR"(Outlook.Application)");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(LR"id(Outlook)id" LR"(.Application)");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void escaped_Bad() {
  CREATE(L"\x4Futlook\x2E" L"\101pplication");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(L"\u004futlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void textMacro_Bad() {
  CREATE(TEXT("Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(_T("Outlook") _T(".Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(OLESTR("Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void joinedMacros_Bad() {
  CREATE(WIDEN(OUTLOOK) L"." WIDEN(APPLICATION));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stringized_Bad() {
  CREATE(DOT(MAIL, Application));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(WIDEN(STRINGIZE(Outlook.Application)));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(PROGID(Outlook.Application));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void otherCase_Bad() {
  CREATE(L"OUTLOOK.application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(L"outlook.APPLICATION.16");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void chosenAtCompileTime_Bad() {
#if defined(NEVER_DEFINED)
  CREATE(L"MSXML2.DOMDocument.6.0");
#else
  CREATE(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
#endif
}
void braced_Bad() {
  const wchar_t *Id{L"Outlook.Application"};
  wchar_t Array[]{L"Outlook.Application"};
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(Array);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void prefix_Ok() {
  CREATE(L"Outlook");
  CREATE(L"Outlook.Applications");
  CREATE(L"XOutlook.Application");
}
void cut_Ok() {
  CREATE(L"Outlook.\0Application");
}
void shifted_Ok() {
  CREATE_TEXT(u"MSXML2.DOMDocument.6.0");
  CREATE(LR"("Outlook.Application")");
}
void stringizedOther_Ok() {
  CREATE(PROGID(MSXML2.DOMDocument.6.0));
}
void otherBranch_Ok() {
#if defined(NEVER_DEFINED)
  CREATE(L"Outlook.Application");
#else
  CREATE(L"MSXML2.DOMDocument.6.0");
#endif
}

void service() {
  utf16_Bad();
  utf32_Bad();
  utf8_Bad();
  narrow_Bad();
  adjacent_Bad();
  continued_Bad();
  raw_Bad();
  escaped_Bad();
  textMacro_Bad();
  joinedMacros_Bad();
  stringized_Bad();
  otherCase_Bad();
  chosenAtCompileTime_Bad();
  braced_Bad();
  prefix_Ok();
  cut_Ok();
  shifted_Ok();
  stringizedOther_Ok();
  otherBranch_Ok();
}

SERVICE(service)

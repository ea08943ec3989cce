// RUN: %check_office %s
// Strings that functions of C and of Windows print.

#include "service.h"
typedef unsigned long long size_t;
typedef int errno_t;
struct tagLocale;
typedef tagLocale *_locale_t;
STDAPICALL int WINAPI MultiByteToWideChar(UINT Page, DWORD Flags, LPCSTR From, int Size, LPWSTR To, int ToSize);
#define CREATE_NARROW(Text) \
  do { \
    wchar_t Wide[64]; \
    MultiByteToWideChar(0, 0, Text, -1, Wide, 64); \
    CLSID Class; \
    void *Object; \
    CLSIDFromProgID(Wide, &Class); \
    CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object); \
  } while (0)

extern "C" int sprintf(char *To, const char *Format, ...);
extern "C" int _swprintf(wchar_t *To, const wchar_t *Format, ...);
extern "C" int asprintf(char **To, const char *Format, ...);
extern "C" int wsprintfA(char *To, const char *Format, ...);
extern "C" int wsprintfW(wchar_t *To, const wchar_t *Format, ...);
extern "C" int snprintf(char *To, size_t Size, const char *Format, ...);
extern "C" int _snprintf(char *To, size_t Size, const char *Format, ...);
extern "C" int _snwprintf(wchar_t *To, size_t Size, const wchar_t *Format, ...);
extern "C" int swprintf(wchar_t *To, size_t Size, const wchar_t *Format, ...);
template <size_t N> int swprintf(wchar_t (&To)[N], const wchar_t *Format, ...);
extern "C" int sprintf_s(char *To, size_t Size, const char *Format, ...);
template <size_t N> int sprintf_s(char (&To)[N], const char *Format, ...);
extern "C" int swprintf_s(wchar_t *To, size_t Size, const wchar_t *Format, ...);
template <size_t N> int swprintf_s(wchar_t (&To)[N], const wchar_t *Format, ...);
extern "C" int _snprintf_s(char *To, size_t Size, size_t Count, const char *Format, ...);
template <size_t N> int _snprintf_s(char (&To)[N], size_t Count, const char *Format, ...);
extern "C" int _snwprintf_s(wchar_t *To, size_t Size, size_t Count, const wchar_t *Format, ...);
template <size_t N> int _snwprintf_s(wchar_t (&To)[N], size_t Count, const wchar_t *Format, ...);
extern "C" int wnsprintfA(char *To, int Size, const char *Format, ...);
extern "C" HRESULT StringCchPrintfA(char *To, size_t Size, const char *Format, ...);
extern "C" HRESULT StringCchPrintf_lA(char *To, size_t Size, const char *Format, _locale_t Locale, ...);
extern "C" HRESULT StringCchPrintfExA(char *To, size_t Size, char **End, size_t *Rest, DWORD Flags, const char *Format, ...);
extern "C" HRESULT StringCbPrintfA(char *To, size_t Size, const char *Format, ...);
extern "C" HRESULT StringCbPrintf_lA(char *To, size_t Size, const char *Format, _locale_t Locale, ...);
extern "C" HRESULT StringCbPrintfExA(char *To, size_t Size, char **End, size_t *Rest, DWORD Flags, const char *Format, ...);
extern "C" int wnsprintfW(wchar_t *To, int Size, const wchar_t *Format, ...);
extern "C" HRESULT StringCchPrintfW(wchar_t *To, size_t Size, const wchar_t *Format, ...);
extern "C" HRESULT StringCchPrintf_lW(wchar_t *To, size_t Size, const wchar_t *Format, _locale_t Locale, ...);
extern "C" HRESULT StringCchPrintfExW(wchar_t *To, size_t Size, wchar_t **End, size_t *Rest, DWORD Flags, const wchar_t *Format, ...);
extern "C" HRESULT StringCbPrintfW(wchar_t *To, size_t Size, const wchar_t *Format, ...);
extern "C" HRESULT StringCbPrintf_lW(wchar_t *To, size_t Size, const wchar_t *Format, _locale_t Locale, ...);
extern "C" HRESULT StringCbPrintfExW(wchar_t *To, size_t Size, wchar_t **End, size_t *Rest, DWORD Flags, const wchar_t *Format, ...);
typedef __builtin_va_list va_list;
extern "C" int vsprintf(char *To, const char *Format, va_list Arguments);
static void print_vsprintf(char *To, const char *Format, ...) {
  va_list Arguments;
  __builtin_va_start(Arguments, Format);
  vsprintf(To, Format, Arguments);
  __builtin_va_end(Arguments);
}
extern "C" int wvsprintfA(char *To, const char *Format, va_list Arguments);
static void print_wvsprintfA(char *To, const char *Format, ...) {
  va_list Arguments;
  __builtin_va_start(Arguments, Format);
  wvsprintfA(To, Format, Arguments);
  __builtin_va_end(Arguments);
}
extern "C" int wvsprintfW(wchar_t *To, const wchar_t *Format, va_list Arguments);
static void print_wvsprintfW(wchar_t *To, const wchar_t *Format, ...) {
  va_list Arguments;
  __builtin_va_start(Arguments, Format);
  wvsprintfW(To, Format, Arguments);
  __builtin_va_end(Arguments);
}
extern "C" int vsnprintf(char *To, size_t Size, const char *Format, va_list Arguments);
static void print_vsnprintf(char *To, const char *Format, ...) {
  va_list Arguments;
  __builtin_va_start(Arguments, Format);
  vsnprintf(To, 64, Format, Arguments);
  __builtin_va_end(Arguments);
}
extern "C" int _vsnprintf(char *To, size_t Size, const char *Format, va_list Arguments);
static void print_Vsnprintf(char *To, const char *Format, ...) {
  va_list Arguments;
  __builtin_va_start(Arguments, Format);
  _vsnprintf(To, 64, Format, Arguments);
  __builtin_va_end(Arguments);
}
extern "C" int _vsnwprintf(wchar_t *To, size_t Size, const wchar_t *Format, va_list Arguments);
static void print_Vsnwprintf(wchar_t *To, const wchar_t *Format, ...) {
  va_list Arguments;
  __builtin_va_start(Arguments, Format);
  _vsnwprintf(To, 64, Format, Arguments);
  __builtin_va_end(Arguments);
}
extern "C" int vswprintf(wchar_t *To, size_t Size, const wchar_t *Format, va_list Arguments);
static void print_vswprintf(wchar_t *To, const wchar_t *Format, ...) {
  va_list Arguments;
  __builtin_va_start(Arguments, Format);
  vswprintf(To, 64, Format, Arguments);
  __builtin_va_end(Arguments);
}
extern "C" int vsprintf_s(char *To, size_t Size, const char *Format, va_list Arguments);
static void print_vsprintf_s(char *To, const char *Format, ...) {
  va_list Arguments;
  __builtin_va_start(Arguments, Format);
  vsprintf_s(To, 64, Format, Arguments);
  __builtin_va_end(Arguments);
}
extern "C" int vswprintf_s(wchar_t *To, size_t Size, const wchar_t *Format, va_list Arguments);
static void print_vswprintf_s(wchar_t *To, const wchar_t *Format, ...) {
  va_list Arguments;
  __builtin_va_start(Arguments, Format);
  vswprintf_s(To, 64, Format, Arguments);
  __builtin_va_end(Arguments);
}
extern "C" int _vsnprintf_s(char *To, size_t Size, size_t Count, const char *Format, va_list Arguments);
static void print_Vsnprintf_s(char *To, const char *Format, ...) {
  va_list Arguments;
  __builtin_va_start(Arguments, Format);
  _vsnprintf_s(To, 64, 63, Format, Arguments);
  __builtin_va_end(Arguments);
}
extern "C" int _vsnwprintf_s(wchar_t *To, size_t Size, size_t Count, const wchar_t *Format, va_list Arguments);
static void print_Vsnwprintf_s(wchar_t *To, const wchar_t *Format, ...) {
  va_list Arguments;
  __builtin_va_start(Arguments, Format);
  _vsnwprintf_s(To, 64, 63, Format, Arguments);
  __builtin_va_end(Arguments);
}
extern "C" int StringCchVPrintfA(char *To, size_t Size, const char *Format, va_list Arguments);
static void print_StringCchVPrintfA(char *To, const char *Format, ...) {
  va_list Arguments;
  __builtin_va_start(Arguments, Format);
  StringCchVPrintfA(To, 64, Format, Arguments);
  __builtin_va_end(Arguments);
}
extern "C" int StringCchVPrintfW(wchar_t *To, size_t Size, const wchar_t *Format, va_list Arguments);
static void print_StringCchVPrintfW(wchar_t *To, const wchar_t *Format, ...) {
  va_list Arguments;
  __builtin_va_start(Arguments, Format);
  StringCchVPrintfW(To, 64, Format, Arguments);
  __builtin_va_end(Arguments);
}
extern "C" int StringCbVPrintfA(char *To, size_t Size, const char *Format, va_list Arguments);
static void print_StringCbVPrintfA(char *To, const char *Format, ...) {
  va_list Arguments;
  __builtin_va_start(Arguments, Format);
  StringCbVPrintfA(To, 64, Format, Arguments);
  __builtin_va_end(Arguments);
}
extern "C" int StringCbVPrintfW(wchar_t *To, size_t Size, const wchar_t *Format, va_list Arguments);
static void print_StringCbVPrintfW(wchar_t *To, const wchar_t *Format, ...) {
  va_list Arguments;
  __builtin_va_start(Arguments, Format);
  StringCbVPrintfW(To, 64, Format, Arguments);
  __builtin_va_end(Arguments);
}

void sprintf_Bad() {
  char Buffer[64];
  sprintf(Buffer, "%s.Application", "Outlook");
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void sprintf_Ok() {
  char Buffer[64];
  sprintf(Buffer, "%s.Application", "MSXML2");
  CREATE_NARROW(Buffer);
}
void swprintf_Bad() {
  wchar_t Buffer[64];
  _swprintf(Buffer, L"%s.Application", L"Outlook");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void swprintf_Ok() {
  wchar_t Buffer[64];
  _swprintf(Buffer, L"%s.Application", L"MSXML2");
  CREATE(Buffer);
}
void asprintf_Bad() {
  char *Result;
  asprintf(&Result, "%s.Application", "Outlook");
  CREATE_NARROW(Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void asprintf_Ok() {
  char *Result;
  asprintf(&Result, "%s.Application", "MSXML2");
  CREATE_NARROW(Result);
}
void wsprintfA_Bad() {
  char Buffer[64];
  wsprintfA(Buffer, "%s.Application", "Outlook");
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void wsprintfA_Ok() {
  char Buffer[64];
  wsprintfA(Buffer, "%s.Application", "MSXML2");
  CREATE_NARROW(Buffer);
}
void wsprintfW_Bad() {
  wchar_t Buffer[64];
  wsprintfW(Buffer, L"%s.Application", L"Outlook");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void wsprintfW_Ok() {
  wchar_t Buffer[64];
  wsprintfW(Buffer, L"%s.Application", L"MSXML2");
  CREATE(Buffer);
}
void builtin_sprintf_Bad() {
  char Buffer[64];
  __builtin_sprintf(Buffer, "%s.Application", "Outlook");
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void builtin_sprintf_Ok() {
  char Buffer[64];
  __builtin_sprintf(Buffer, "%s.Application", "MSXML2");
  CREATE_NARROW(Buffer);
}
void builtin_snprintf_Bad() {
  char Buffer[64];
  __builtin_snprintf(Buffer, 64, "%s.Application", "Outlook");
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void builtin_snprintf_Ok() {
  char Buffer[64];
  __builtin_snprintf(Buffer, 64, "%s.Application", "MSXML2");
  CREATE_NARROW(Buffer);
}
void snprintf_Bad() {
  char Buffer[64];
  snprintf(Buffer, 64, "%s.Application", "Outlook");
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void snprintf_Ok() {
  char Buffer[64];
  snprintf(Buffer, 64, "%s.Application", "MSXML2");
  CREATE_NARROW(Buffer);
}
void snprintfAgain_Bad() {
  char Buffer[64];
  _snprintf(Buffer, 64, "%s.Application", "Outlook");
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void snprintfAgain_Ok() {
  char Buffer[64];
  _snprintf(Buffer, 64, "%s.Application", "MSXML2");
  CREATE_NARROW(Buffer);
}
void snwprintf_Bad() {
  wchar_t Buffer[64];
  _snwprintf(Buffer, 64, L"%s.Application", L"Outlook");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void snwprintf_Ok() {
  wchar_t Buffer[64];
  _snwprintf(Buffer, 64, L"%s.Application", L"MSXML2");
  CREATE(Buffer);
}
void swprintfAgain_Bad() {
  wchar_t Buffer[64];
  swprintf(Buffer, 64, L"%s.Application", L"Outlook");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void swprintfAgain_Ok() {
  wchar_t Buffer[64];
  swprintf(Buffer, 64, L"%s.Application", L"MSXML2");
  CREATE(Buffer);
}
void swprintfThird_Bad() {
  wchar_t Buffer[64];
  swprintf(Buffer, L"%s.Application", L"Outlook");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void swprintfThird_Ok() {
  wchar_t Buffer[64];
  swprintf(Buffer, L"%s.Application", L"MSXML2");
  CREATE(Buffer);
}
void sprintf_s_Bad() {
  char Buffer[64];
  sprintf_s(Buffer, 64, "%s.Application", "Outlook");
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void sprintf_s_Ok() {
  char Buffer[64];
  sprintf_s(Buffer, 64, "%s.Application", "MSXML2");
  CREATE_NARROW(Buffer);
}
void sprintf_sAgain_Bad() {
  char Buffer[64];
  sprintf_s(Buffer, "%s.Application", "Outlook");
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void sprintf_sAgain_Ok() {
  char Buffer[64];
  sprintf_s(Buffer, "%s.Application", "MSXML2");
  CREATE_NARROW(Buffer);
}
void swprintf_s_Bad() {
  wchar_t Buffer[64];
  swprintf_s(Buffer, 64, L"%s.Application", L"Outlook");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void swprintf_s_Ok() {
  wchar_t Buffer[64];
  swprintf_s(Buffer, 64, L"%s.Application", L"MSXML2");
  CREATE(Buffer);
}
void swprintf_sAgain_Bad() {
  wchar_t Buffer[64];
  swprintf_s(Buffer, L"%s.Application", L"Outlook");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void swprintf_sAgain_Ok() {
  wchar_t Buffer[64];
  swprintf_s(Buffer, L"%s.Application", L"MSXML2");
  CREATE(Buffer);
}
void snprintf_s_Bad() {
  char Buffer[64];
  _snprintf_s(Buffer, 64, 63, "%s.Application", "Outlook");
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void snprintf_s_Ok() {
  char Buffer[64];
  _snprintf_s(Buffer, 64, 63, "%s.Application", "MSXML2");
  CREATE_NARROW(Buffer);
}
void snprintf_sAgain_Bad() {
  char Buffer[64];
  _snprintf_s(Buffer, 63, "%s.Application", "Outlook");
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void snprintf_sAgain_Ok() {
  char Buffer[64];
  _snprintf_s(Buffer, 63, "%s.Application", "MSXML2");
  CREATE_NARROW(Buffer);
}
void snwprintf_s_Bad() {
  wchar_t Buffer[64];
  _snwprintf_s(Buffer, 64, 63, L"%s.Application", L"Outlook");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void snwprintf_s_Ok() {
  wchar_t Buffer[64];
  _snwprintf_s(Buffer, 64, 63, L"%s.Application", L"MSXML2");
  CREATE(Buffer);
}
void snwprintf_sAgain_Bad() {
  wchar_t Buffer[64];
  _snwprintf_s(Buffer, 63, L"%s.Application", L"Outlook");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void snwprintf_sAgain_Ok() {
  wchar_t Buffer[64];
  _snwprintf_s(Buffer, 63, L"%s.Application", L"MSXML2");
  CREATE(Buffer);
}
void wnsprintfA_Bad() {
  char Buffer[64];
  wnsprintfA(Buffer, 64, "%s.Application", "Outlook");
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void wnsprintfA_Ok() {
  char Buffer[64];
  wnsprintfA(Buffer, 64, "%s.Application", "MSXML2");
  CREATE_NARROW(Buffer);
}
void stringCchPrintfA_Bad() {
  char Buffer[64];
  StringCchPrintfA(Buffer, 64, "%s.Application", "Outlook");
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stringCchPrintfA_Ok() {
  char Buffer[64];
  StringCchPrintfA(Buffer, 64, "%s.Application", "MSXML2");
  CREATE_NARROW(Buffer);
}
void stringCchPrintf_lA_Bad() {
  char Buffer[64];
  StringCchPrintf_lA(Buffer, 64, "%s.Application", nullptr, "Outlook");
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stringCchPrintf_lA_Ok() {
  char Buffer[64];
  StringCchPrintf_lA(Buffer, 64, "%s.Application", nullptr, "MSXML2");
  CREATE_NARROW(Buffer);
}
void stringCchPrintfExA_Bad() {
  char Buffer[64];
  StringCchPrintfExA(Buffer, 64, nullptr, nullptr, 0, "%s.Application", "Outlook");
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stringCchPrintfExA_Ok() {
  char Buffer[64];
  StringCchPrintfExA(Buffer, 64, nullptr, nullptr, 0, "%s.Application", "MSXML2");
  CREATE_NARROW(Buffer);
}
void stringCbPrintfA_Bad() {
  char Buffer[64];
  StringCbPrintfA(Buffer, 64, "%s.Application", "Outlook");
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stringCbPrintfA_Ok() {
  char Buffer[64];
  StringCbPrintfA(Buffer, 64, "%s.Application", "MSXML2");
  CREATE_NARROW(Buffer);
}
void stringCbPrintf_lA_Bad() {
  char Buffer[64];
  StringCbPrintf_lA(Buffer, 64, "%s.Application", nullptr, "Outlook");
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stringCbPrintf_lA_Ok() {
  char Buffer[64];
  StringCbPrintf_lA(Buffer, 64, "%s.Application", nullptr, "MSXML2");
  CREATE_NARROW(Buffer);
}
void stringCbPrintfExA_Bad() {
  char Buffer[64];
  StringCbPrintfExA(Buffer, 64, nullptr, nullptr, 0, "%s.Application", "Outlook");
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stringCbPrintfExA_Ok() {
  char Buffer[64];
  StringCbPrintfExA(Buffer, 64, nullptr, nullptr, 0, "%s.Application", "MSXML2");
  CREATE_NARROW(Buffer);
}
void wnsprintfW_Bad() {
  wchar_t Buffer[64];
  wnsprintfW(Buffer, 64, L"%s.Application", L"Outlook");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void wnsprintfW_Ok() {
  wchar_t Buffer[64];
  wnsprintfW(Buffer, 64, L"%s.Application", L"MSXML2");
  CREATE(Buffer);
}
void stringCchPrintfW_Bad() {
  wchar_t Buffer[64];
  StringCchPrintfW(Buffer, 64, L"%s.Application", L"Outlook");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stringCchPrintfW_Ok() {
  wchar_t Buffer[64];
  StringCchPrintfW(Buffer, 64, L"%s.Application", L"MSXML2");
  CREATE(Buffer);
}
void stringCchPrintf_lW_Bad() {
  wchar_t Buffer[64];
  StringCchPrintf_lW(Buffer, 64, L"%s.Application", nullptr, L"Outlook");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stringCchPrintf_lW_Ok() {
  wchar_t Buffer[64];
  StringCchPrintf_lW(Buffer, 64, L"%s.Application", nullptr, L"MSXML2");
  CREATE(Buffer);
}
void stringCchPrintfExW_Bad() {
  wchar_t Buffer[64];
  StringCchPrintfExW(Buffer, 64, nullptr, nullptr, 0, L"%s.Application", L"Outlook");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stringCchPrintfExW_Ok() {
  wchar_t Buffer[64];
  StringCchPrintfExW(Buffer, 64, nullptr, nullptr, 0, L"%s.Application", L"MSXML2");
  CREATE(Buffer);
}
void stringCbPrintfW_Bad() {
  wchar_t Buffer[64];
  StringCbPrintfW(Buffer, 64, L"%s.Application", L"Outlook");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stringCbPrintfW_Ok() {
  wchar_t Buffer[64];
  StringCbPrintfW(Buffer, 64, L"%s.Application", L"MSXML2");
  CREATE(Buffer);
}
void stringCbPrintf_lW_Bad() {
  wchar_t Buffer[64];
  StringCbPrintf_lW(Buffer, 64, L"%s.Application", nullptr, L"Outlook");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stringCbPrintf_lW_Ok() {
  wchar_t Buffer[64];
  StringCbPrintf_lW(Buffer, 64, L"%s.Application", nullptr, L"MSXML2");
  CREATE(Buffer);
}
void stringCbPrintfExW_Bad() {
  wchar_t Buffer[64];
  StringCbPrintfExW(Buffer, 64, nullptr, nullptr, 0, L"%s.Application", L"Outlook");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stringCbPrintfExW_Ok() {
  wchar_t Buffer[64];
  StringCbPrintfExW(Buffer, 64, nullptr, nullptr, 0, L"%s.Application", L"MSXML2");
  CREATE(Buffer);
}
void sizeInVariable_Bad() {
  wchar_t Buffer[64];
  size_t Size = sizeof(Buffer) / sizeof(*Buffer);
  swprintf_s(Buffer, Size, L"%s.Application", L"Outlook");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void sizeInVariable_Ok() {
  wchar_t Buffer[64];
  size_t Size = sizeof(Buffer) / sizeof(*Buffer);
  swprintf_s(Buffer, Size, L"%s.Application", L"MSXML2");
  CREATE(Buffer);
}
void sizeComputed_Bad() {
  wchar_t Buffer[64];
  swprintf_s(Buffer, sizeof(Buffer) / sizeof(Buffer[0]), L"%s.%ls", L"Outlook", L"Application");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void sizeComputed_Ok() {
  wchar_t Buffer[64];
  swprintf_s(Buffer, sizeof(Buffer) / sizeof(Buffer[0]), L"%s.%ls", L"MSXML2", L"Application");
  CREATE(Buffer);
}
void positional_Bad() {
  wchar_t Buffer[64];
  wsprintfW(Buffer, L"%2$s.%1$s", L"Application", L"Outlook");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void positional_Ok() {
  wchar_t Buffer[64];
  wsprintfW(Buffer, L"%2$s.%1$s", L"Application", L"MSXML2");
  CREATE(Buffer);
}
void numbers_Bad() {
  wchar_t Buffer[64];
  wsprintfW(Buffer, L"%s.Application.%d", L"Outlook", 16);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void numbers_Ok() {
  wchar_t Buffer[64];
  wsprintfW(Buffer, L"%s.Application.%d", L"MSXML2", 16);
  CREATE(Buffer);
}
void unknownNumber_Bad() {
  wchar_t Buffer[64];
  wsprintfW(Buffer, L"%s.Application.%lu", L"Outlook", GetTickCount());
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void unknownNumber_Ok() {
  wchar_t Buffer[64];
  wsprintfW(Buffer, L"%s.Application.%lu", L"MSXML2", GetTickCount());
  CREATE(Buffer);
}
void wideAndNarrow_Bad() {
  wchar_t Buffer[64];
  wsprintfW(Buffer, L"%S.%hs", "Outlook", "Application");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void wideAndNarrow_Ok() {
  wchar_t Buffer[64];
  wsprintfW(Buffer, L"%S.%hs", "MSXML2", "Application");
  CREATE(Buffer);
}
void percent_Bad() {
  wchar_t Buffer[64];
  wsprintfW(Buffer, L"%s", L"Outlook.Application");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void percent_Ok() {
  wchar_t Buffer[64];
  wsprintfW(Buffer, L"%s", L"MSXML2.DOMDocument.6.0");
  CREATE(Buffer);
}
void guidText_Bad() {
  wchar_t Buffer[64];
  wsprintfW(Buffer, L"{%s}", L"0006F03A-0000-0000-C000-000000000046");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void guidText_Ok() {
  wchar_t Buffer[64];
  wsprintfW(Buffer, L"{%s}", L"88D96A05-F192-11D4-A65F-0040963251E5");
  CREATE(Buffer);
}
void formatInVariable_Bad() {
  wchar_t Buffer[64];
  const wchar_t *Format = L"%s.Application";
  wsprintfW(Buffer, Format, L"Outlook");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void formatInVariable_Ok() {
  wchar_t Buffer[64];
  const wchar_t *Format = L"%s.Application";
  wsprintfW(Buffer, Format, L"MSXML2");
  CREATE(Buffer);
}
void vsprintf_Bad() {
  char Buffer[64];
  print_vsprintf(Buffer, "Outlook.Application");
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void vsprintf_Ok() {
  char Buffer[64];
  print_vsprintf(Buffer, "MSXML2.DOMDocument.6.0");
  CREATE_NARROW(Buffer);
}
void wvsprintfA_Bad() {
  char Buffer[64];
  print_wvsprintfA(Buffer, "Outlook.Application");
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void wvsprintfA_Ok() {
  char Buffer[64];
  print_wvsprintfA(Buffer, "MSXML2.DOMDocument.6.0");
  CREATE_NARROW(Buffer);
}
void wvsprintfW_Bad() {
  wchar_t Buffer[64];
  print_wvsprintfW(Buffer, L"Outlook.Application");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void wvsprintfW_Ok() {
  wchar_t Buffer[64];
  print_wvsprintfW(Buffer, L"MSXML2.DOMDocument.6.0");
  CREATE(Buffer);
}
void vsnprintf_Bad() {
  char Buffer[64];
  print_vsnprintf(Buffer, "Outlook.Application");
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void vsnprintf_Ok() {
  char Buffer[64];
  print_vsnprintf(Buffer, "MSXML2.DOMDocument.6.0");
  CREATE_NARROW(Buffer);
}
void vsnprintfAgain_Bad() {
  char Buffer[64];
  print_Vsnprintf(Buffer, "Outlook.Application");
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void vsnprintfAgain_Ok() {
  char Buffer[64];
  print_Vsnprintf(Buffer, "MSXML2.DOMDocument.6.0");
  CREATE_NARROW(Buffer);
}
void vsnwprintf_Bad() {
  wchar_t Buffer[64];
  print_Vsnwprintf(Buffer, L"Outlook.Application");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void vsnwprintf_Ok() {
  wchar_t Buffer[64];
  print_Vsnwprintf(Buffer, L"MSXML2.DOMDocument.6.0");
  CREATE(Buffer);
}
void vswprintf_Bad() {
  wchar_t Buffer[64];
  print_vswprintf(Buffer, L"Outlook.Application");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void vswprintf_Ok() {
  wchar_t Buffer[64];
  print_vswprintf(Buffer, L"MSXML2.DOMDocument.6.0");
  CREATE(Buffer);
}
void vsprintf_s_Bad() {
  char Buffer[64];
  print_vsprintf_s(Buffer, "Outlook.Application");
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void vsprintf_s_Ok() {
  char Buffer[64];
  print_vsprintf_s(Buffer, "MSXML2.DOMDocument.6.0");
  CREATE_NARROW(Buffer);
}
void vswprintf_s_Bad() {
  wchar_t Buffer[64];
  print_vswprintf_s(Buffer, L"Outlook.Application");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void vswprintf_s_Ok() {
  wchar_t Buffer[64];
  print_vswprintf_s(Buffer, L"MSXML2.DOMDocument.6.0");
  CREATE(Buffer);
}
void vsnprintf_s_Bad() {
  char Buffer[64];
  print_Vsnprintf_s(Buffer, "Outlook.Application");
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void vsnprintf_s_Ok() {
  char Buffer[64];
  print_Vsnprintf_s(Buffer, "MSXML2.DOMDocument.6.0");
  CREATE_NARROW(Buffer);
}
void vsnwprintf_s_Bad() {
  wchar_t Buffer[64];
  print_Vsnwprintf_s(Buffer, L"Outlook.Application");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void vsnwprintf_s_Ok() {
  wchar_t Buffer[64];
  print_Vsnwprintf_s(Buffer, L"MSXML2.DOMDocument.6.0");
  CREATE(Buffer);
}
void stringCchVPrintfA_Bad() {
  char Buffer[64];
  print_StringCchVPrintfA(Buffer, "Outlook.Application");
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stringCchVPrintfA_Ok() {
  char Buffer[64];
  print_StringCchVPrintfA(Buffer, "MSXML2.DOMDocument.6.0");
  CREATE_NARROW(Buffer);
}
void stringCchVPrintfW_Bad() {
  wchar_t Buffer[64];
  print_StringCchVPrintfW(Buffer, L"Outlook.Application");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stringCchVPrintfW_Ok() {
  wchar_t Buffer[64];
  print_StringCchVPrintfW(Buffer, L"MSXML2.DOMDocument.6.0");
  CREATE(Buffer);
}
void stringCbVPrintfA_Bad() {
  char Buffer[64];
  print_StringCbVPrintfA(Buffer, "Outlook.Application");
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stringCbVPrintfA_Ok() {
  char Buffer[64];
  print_StringCbVPrintfA(Buffer, "MSXML2.DOMDocument.6.0");
  CREATE_NARROW(Buffer);
}
void stringCbVPrintfW_Bad() {
  wchar_t Buffer[64];
  print_StringCbVPrintfW(Buffer, L"Outlook.Application");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stringCbVPrintfW_Ok() {
  wchar_t Buffer[64];
  print_StringCbVPrintfW(Buffer, L"MSXML2.DOMDocument.6.0");
  CREATE(Buffer);
}

void service() {
  sprintf_Bad();
  sprintf_Ok();
  swprintf_Bad();
  swprintf_Ok();
  asprintf_Bad();
  asprintf_Ok();
  wsprintfA_Bad();
  wsprintfA_Ok();
  wsprintfW_Bad();
  wsprintfW_Ok();
  builtin_sprintf_Bad();
  builtin_sprintf_Ok();
  builtin_snprintf_Bad();
  builtin_snprintf_Ok();
  snprintf_Bad();
  snprintf_Ok();
  snprintfAgain_Bad();
  snprintfAgain_Ok();
  snwprintf_Bad();
  snwprintf_Ok();
  swprintfAgain_Bad();
  swprintfAgain_Ok();
  swprintfThird_Bad();
  swprintfThird_Ok();
  sprintf_s_Bad();
  sprintf_s_Ok();
  sprintf_sAgain_Bad();
  sprintf_sAgain_Ok();
  swprintf_s_Bad();
  swprintf_s_Ok();
  swprintf_sAgain_Bad();
  swprintf_sAgain_Ok();
  snprintf_s_Bad();
  snprintf_s_Ok();
  snprintf_sAgain_Bad();
  snprintf_sAgain_Ok();
  snwprintf_s_Bad();
  snwprintf_s_Ok();
  snwprintf_sAgain_Bad();
  snwprintf_sAgain_Ok();
  wnsprintfA_Bad();
  wnsprintfA_Ok();
  stringCchPrintfA_Bad();
  stringCchPrintfA_Ok();
  stringCchPrintf_lA_Bad();
  stringCchPrintf_lA_Ok();
  stringCchPrintfExA_Bad();
  stringCchPrintfExA_Ok();
  stringCbPrintfA_Bad();
  stringCbPrintfA_Ok();
  stringCbPrintf_lA_Bad();
  stringCbPrintf_lA_Ok();
  stringCbPrintfExA_Bad();
  stringCbPrintfExA_Ok();
  wnsprintfW_Bad();
  wnsprintfW_Ok();
  stringCchPrintfW_Bad();
  stringCchPrintfW_Ok();
  stringCchPrintf_lW_Bad();
  stringCchPrintf_lW_Ok();
  stringCchPrintfExW_Bad();
  stringCchPrintfExW_Ok();
  stringCbPrintfW_Bad();
  stringCbPrintfW_Ok();
  stringCbPrintf_lW_Bad();
  stringCbPrintf_lW_Ok();
  stringCbPrintfExW_Bad();
  stringCbPrintfExW_Ok();
  sizeInVariable_Bad();
  sizeInVariable_Ok();
  sizeComputed_Bad();
  sizeComputed_Ok();
  positional_Bad();
  positional_Ok();
  numbers_Bad();
  numbers_Ok();
  unknownNumber_Bad();
  unknownNumber_Ok();
  wideAndNarrow_Bad();
  wideAndNarrow_Ok();
  percent_Bad();
  percent_Ok();
  guidText_Bad();
  guidText_Ok();
  formatInVariable_Bad();
  formatInVariable_Ok();
  vsprintf_Bad();
  vsprintf_Ok();
  wvsprintfA_Bad();
  wvsprintfA_Ok();
  wvsprintfW_Bad();
  wvsprintfW_Ok();
  vsnprintf_Bad();
  vsnprintf_Ok();
  vsnprintfAgain_Bad();
  vsnprintfAgain_Ok();
  vsnwprintf_Bad();
  vsnwprintf_Ok();
  vswprintf_Bad();
  vswprintf_Ok();
  vsprintf_s_Bad();
  vsprintf_s_Ok();
  vswprintf_s_Bad();
  vswprintf_s_Ok();
  vsnprintf_s_Bad();
  vsnprintf_s_Ok();
  vsnwprintf_s_Bad();
  vsnwprintf_s_Ok();
  stringCchVPrintfA_Bad();
  stringCchVPrintfA_Ok();
  stringCchVPrintfW_Bad();
  stringCchVPrintfW_Ok();
  stringCbVPrintfA_Bad();
  stringCbVPrintfA_Ok();
  stringCbVPrintfW_Bad();
  stringCbVPrintfW_Ok();
}

SERVICE(service)

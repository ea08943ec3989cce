// RUN: %check_office %s
// Copies by the C library.

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

extern "C" char * strcpy(char *To, const char *From);
extern "C" wchar_t * wcscpy(wchar_t *To, const wchar_t *From);
extern "C" char * strncpy(char *To, const char *From, size_t Count);
extern "C" wchar_t * wcsncpy(wchar_t *To, const wchar_t *From, size_t Count);
extern "C" char * stpncpy(char *To, const char *From, size_t Count);
extern "C" char * stpcpy(char *To, const char *From);
extern "C" wchar_t * wcpcpy(wchar_t *To, const wchar_t *From);
extern "C" void * memcpy(void *To, const void *From, size_t Size);
extern "C" void * memmove(void *To, const void *From, size_t Size);
extern "C" void * mempcpy(void *To, const void *From, size_t Size);
extern "C" wchar_t * wmemcpy(wchar_t *To, const wchar_t *From, size_t Count);
extern "C" wchar_t * wmemmove(wchar_t *To, const wchar_t *From, size_t Count);
extern "C" wchar_t * wmempcpy(wchar_t *To, const wchar_t *From, size_t Count);
extern "C" unsigned char *_mbscpy(unsigned char *To, const unsigned char *From);
extern "C" unsigned char *_mbsncpy(unsigned char *To, const unsigned char *From, size_t Count);
extern "C" unsigned char *_mbsnbcpy(unsigned char *To, const unsigned char *From, size_t Count);
extern "C" void * _memccpy(void *To, const void *From, int Character, size_t Size);
extern "C" errno_t strcpy_s(char *To, size_t Size, const char *From);
template <size_t N> errno_t strcpy_s(char (&To)[N], const char *From);
extern "C" errno_t wcscpy_s(wchar_t *To, size_t Size, const wchar_t *From);
template <size_t N> errno_t wcscpy_s(wchar_t (&To)[N], const wchar_t *From);
extern "C" errno_t strncpy_s(char *To, size_t Size, const char *From, size_t Count);
template <size_t N> errno_t strncpy_s(char (&To)[N], const char *From, size_t Count);
extern "C" errno_t wcsncpy_s(wchar_t *To, size_t Size, const wchar_t *From, size_t Count);
template <size_t N> errno_t wcsncpy_s(wchar_t (&To)[N], const wchar_t *From, size_t Count);
extern "C" errno_t _mbscpy_s(unsigned char *To, size_t Size, const unsigned char *From);
extern "C" errno_t _mbsncpy_s(unsigned char *To, size_t Size, const unsigned char *From, size_t Count);
extern "C" errno_t _mbsnbcpy_s(unsigned char *To, size_t Size, const unsigned char *From, size_t Count);
extern "C" errno_t memcpy_s(void *To, size_t ToSize, const void *From, size_t Size);
extern "C" errno_t memmove_s(void *To, size_t ToSize, const void *From, size_t Size);
extern "C" errno_t wmemcpy_s(wchar_t *To, size_t ToSize, const wchar_t *From, size_t Size);
extern "C" errno_t wmemmove_s(wchar_t *To, size_t ToSize, const wchar_t *From, size_t Size);
extern "C" char * strdup(const char *Text);
extern "C" char * _strdup(const char *Text);
extern "C" wchar_t * wcsdup(const wchar_t *Text);
extern "C" wchar_t * _wcsdup(const wchar_t *Text);
extern "C" char * strndup(const char *Text, size_t Size);
extern "C" unsigned char *_mbsdup(const unsigned char *Text);
extern "C" char * _strdup_dbg(const char *Text, int Block, const char *File, int Line);
extern "C" wchar_t * _wcsdup_dbg(const wchar_t *Text, int Block, const char *File, int Line);

void strcpy_Bad() {
  char Buffer[64];
  strcpy(Buffer, "Outlook.Application");
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void strcpy_Ok() {
  char Buffer[64];
  strcpy(Buffer, "MSXML2.DOMDocument.6.0");
  CREATE_NARROW(Buffer);
}
void strcpyResult_Bad() {
  char Buffer[64];
  const char *Result = strcpy(Buffer, "Outlook.Application");
  CREATE_NARROW(Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void strcpyResult_Ok() {
  char Buffer[64];
  const char *Result = strcpy(Buffer, "MSXML2.DOMDocument.6.0");
  CREATE_NARROW(Result);
}
void wcscpy_Bad() {
  wchar_t Buffer[64];
  wcscpy(Buffer, L"Outlook.Application");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void wcscpy_Ok() {
  wchar_t Buffer[64];
  wcscpy(Buffer, L"MSXML2.DOMDocument.6.0");
  CREATE(Buffer);
}
void wcscpyResult_Bad() {
  wchar_t Buffer[64];
  const wchar_t *Result = wcscpy(Buffer, L"Outlook.Application");
  CREATE(Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void wcscpyResult_Ok() {
  wchar_t Buffer[64];
  const wchar_t *Result = wcscpy(Buffer, L"MSXML2.DOMDocument.6.0");
  CREATE(Result);
}
void strncpy_Bad() {
  char Buffer[64];
  strncpy(Buffer, "Outlook.Application", 63);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void strncpy_Ok() {
  char Buffer[64];
  strncpy(Buffer, "MSXML2.DOMDocument.6.0", 63);
  CREATE_NARROW(Buffer);
}
void wcsncpy_Bad() {
  wchar_t Buffer[64];
  wcsncpy(Buffer, L"Outlook.Application", 63);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void wcsncpy_Ok() {
  wchar_t Buffer[64];
  wcsncpy(Buffer, L"MSXML2.DOMDocument.6.0", 63);
  CREATE(Buffer);
}
void stpncpy_Bad() {
  char Buffer[64];
  stpncpy(Buffer, "Outlook.Application", 63);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stpncpy_Ok() {
  char Buffer[64];
  stpncpy(Buffer, "MSXML2.DOMDocument.6.0", 63);
  CREATE_NARROW(Buffer);
}
void stpcpy_Bad() {
  char Buffer[64];
  stpcpy(Buffer, "Outlook.Application");
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stpcpy_Ok() {
  char Buffer[64];
  stpcpy(Buffer, "MSXML2.DOMDocument.6.0");
  CREATE_NARROW(Buffer);
}
void wcpcpy_Bad() {
  wchar_t Buffer[64];
  wcpcpy(Buffer, L"Outlook.Application");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void wcpcpy_Ok() {
  wchar_t Buffer[64];
  wcpcpy(Buffer, L"MSXML2.DOMDocument.6.0");
  CREATE(Buffer);
}
void memcpy_Bad() {
  char Buffer[64];
  memcpy(Buffer, "Outlook.Application", 32);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void memcpy_Ok() {
  char Buffer[64];
  memcpy(Buffer, "MSXML2.DOMDocument.6.0", 32);
  CREATE_NARROW(Buffer);
}
void memmove_Bad() {
  char Buffer[64];
  memmove(Buffer, "Outlook.Application", 32);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void memmove_Ok() {
  char Buffer[64];
  memmove(Buffer, "MSXML2.DOMDocument.6.0", 32);
  CREATE_NARROW(Buffer);
}
void mempcpy_Bad() {
  char Buffer[64];
  mempcpy(Buffer, "Outlook.Application", 32);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void mempcpy_Ok() {
  char Buffer[64];
  mempcpy(Buffer, "MSXML2.DOMDocument.6.0", 32);
  CREATE_NARROW(Buffer);
}
void wmemcpy_Bad() {
  wchar_t Buffer[64];
  wmemcpy(Buffer, L"Outlook.Application", 32);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void wmemcpy_Ok() {
  wchar_t Buffer[64];
  wmemcpy(Buffer, L"MSXML2.DOMDocument.6.0", 32);
  CREATE(Buffer);
}
void wmemmove_Bad() {
  wchar_t Buffer[64];
  wmemmove(Buffer, L"Outlook.Application", 32);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void wmemmove_Ok() {
  wchar_t Buffer[64];
  wmemmove(Buffer, L"MSXML2.DOMDocument.6.0", 32);
  CREATE(Buffer);
}
void wmempcpy_Bad() {
  wchar_t Buffer[64];
  wmempcpy(Buffer, L"Outlook.Application", 32);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void wmempcpy_Ok() {
  wchar_t Buffer[64];
  wmempcpy(Buffer, L"MSXML2.DOMDocument.6.0", 32);
  CREATE(Buffer);
}
void mbscpy_Bad() {
  char Buffer[64];
  _mbscpy(reinterpret_cast<unsigned char *>(Buffer), reinterpret_cast<const unsigned char *>("Outlook.Application"));
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void mbscpy_Ok() {
  char Buffer[64];
  _mbscpy(reinterpret_cast<unsigned char *>(Buffer), reinterpret_cast<const unsigned char *>("MSXML2.DOMDocument.6.0"));
  CREATE_NARROW(Buffer);
}
void mbsncpy_Bad() {
  char Buffer[64];
  _mbsncpy(reinterpret_cast<unsigned char *>(Buffer), reinterpret_cast<const unsigned char *>("Outlook.Application"), 63);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void mbsncpy_Ok() {
  char Buffer[64];
  _mbsncpy(reinterpret_cast<unsigned char *>(Buffer), reinterpret_cast<const unsigned char *>("MSXML2.DOMDocument.6.0"), 63);
  CREATE_NARROW(Buffer);
}
void mbsnbcpy_Bad() {
  char Buffer[64];
  _mbsnbcpy(reinterpret_cast<unsigned char *>(Buffer), reinterpret_cast<const unsigned char *>("Outlook.Application"), 63);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void mbsnbcpy_Ok() {
  char Buffer[64];
  _mbsnbcpy(reinterpret_cast<unsigned char *>(Buffer), reinterpret_cast<const unsigned char *>("MSXML2.DOMDocument.6.0"), 63);
  CREATE_NARROW(Buffer);
}
void builtin_strcpy_Bad() {
  char Buffer[64];
  __builtin_strcpy(Buffer, "Outlook.Application");
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void builtin_strcpy_Ok() {
  char Buffer[64];
  __builtin_strcpy(Buffer, "MSXML2.DOMDocument.6.0");
  CREATE_NARROW(Buffer);
}
void builtin_stpcpy_Bad() {
  char Buffer[64];
  __builtin_stpcpy(Buffer, "Outlook.Application");
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void builtin_stpcpy_Ok() {
  char Buffer[64];
  __builtin_stpcpy(Buffer, "MSXML2.DOMDocument.6.0");
  CREATE_NARROW(Buffer);
}
void builtin_strncpy_Bad() {
  char Buffer[64];
  __builtin_strncpy(Buffer, "Outlook.Application", 32);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void builtin_strncpy_Ok() {
  char Buffer[64];
  __builtin_strncpy(Buffer, "MSXML2.DOMDocument.6.0", 32);
  CREATE_NARROW(Buffer);
}
void builtin_stpncpy_Bad() {
  char Buffer[64];
  __builtin_stpncpy(Buffer, "Outlook.Application", 32);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void builtin_stpncpy_Ok() {
  char Buffer[64];
  __builtin_stpncpy(Buffer, "MSXML2.DOMDocument.6.0", 32);
  CREATE_NARROW(Buffer);
}
void builtin_memcpy_Bad() {
  char Buffer[64];
  __builtin_memcpy(Buffer, "Outlook.Application", 32);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void builtin_memcpy_Ok() {
  char Buffer[64];
  __builtin_memcpy(Buffer, "MSXML2.DOMDocument.6.0", 32);
  CREATE_NARROW(Buffer);
}
void builtin_memmove_Bad() {
  char Buffer[64];
  __builtin_memmove(Buffer, "Outlook.Application", 32);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void builtin_memmove_Ok() {
  char Buffer[64];
  __builtin_memmove(Buffer, "MSXML2.DOMDocument.6.0", 32);
  CREATE_NARROW(Buffer);
}
void builtin_mempcpy_Bad() {
  char Buffer[64];
  __builtin_mempcpy(Buffer, "Outlook.Application", 32);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void builtin_mempcpy_Ok() {
  char Buffer[64];
  __builtin_mempcpy(Buffer, "MSXML2.DOMDocument.6.0", 32);
  CREATE_NARROW(Buffer);
}
void memccpy_Bad() {
  char Buffer[64];
  _memccpy(Buffer, "Outlook.Application", 0, 63);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void memccpy_Ok() {
  char Buffer[64];
  _memccpy(Buffer, "MSXML2.DOMDocument.6.0", 0, 63);
  CREATE_NARROW(Buffer);
}
void strcpy_s_Bad() {
  char Buffer[64];
  strcpy_s(Buffer, 64, "Outlook.Application");
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void strcpy_s_Ok() {
  char Buffer[64];
  strcpy_s(Buffer, 64, "MSXML2.DOMDocument.6.0");
  CREATE_NARROW(Buffer);
}
void strcpy_sAgain_Bad() {
  char Buffer[64];
  strcpy_s(Buffer, "Outlook.Application");
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void strcpy_sAgain_Ok() {
  char Buffer[64];
  strcpy_s(Buffer, "MSXML2.DOMDocument.6.0");
  CREATE_NARROW(Buffer);
}
void wcscpy_s_Bad() {
  wchar_t Buffer[64];
  wcscpy_s(Buffer, 64, L"Outlook.Application");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void wcscpy_s_Ok() {
  wchar_t Buffer[64];
  wcscpy_s(Buffer, 64, L"MSXML2.DOMDocument.6.0");
  CREATE(Buffer);
}
void wcscpy_sAgain_Bad() {
  wchar_t Buffer[64];
  wcscpy_s(Buffer, L"Outlook.Application");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void wcscpy_sAgain_Ok() {
  wchar_t Buffer[64];
  wcscpy_s(Buffer, L"MSXML2.DOMDocument.6.0");
  CREATE(Buffer);
}
void strncpy_s_Bad() {
  char Buffer[64];
  strncpy_s(Buffer, 64, "Outlook.Application", static_cast<size_t>(-1));
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void strncpy_s_Ok() {
  char Buffer[64];
  strncpy_s(Buffer, 64, "MSXML2.DOMDocument.6.0", static_cast<size_t>(-1));
  CREATE_NARROW(Buffer);
}
void strncpy_sAgain_Bad() {
  char Buffer[64];
  strncpy_s(Buffer, "Outlook.Application", 32);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void strncpy_sAgain_Ok() {
  char Buffer[64];
  strncpy_s(Buffer, "MSXML2.DOMDocument.6.0", 32);
  CREATE_NARROW(Buffer);
}
void wcsncpy_s_Bad() {
  wchar_t Buffer[64];
  wcsncpy_s(Buffer, 64, L"Outlook.Application", static_cast<size_t>(-1));
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void wcsncpy_s_Ok() {
  wchar_t Buffer[64];
  wcsncpy_s(Buffer, 64, L"MSXML2.DOMDocument.6.0", static_cast<size_t>(-1));
  CREATE(Buffer);
}
void wcsncpy_sAgain_Bad() {
  wchar_t Buffer[64];
  wcsncpy_s(Buffer, L"Outlook.Application", 32);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void wcsncpy_sAgain_Ok() {
  wchar_t Buffer[64];
  wcsncpy_s(Buffer, L"MSXML2.DOMDocument.6.0", 32);
  CREATE(Buffer);
}
void mbscpy_s_Bad() {
  char Buffer[64];
  _mbscpy_s(reinterpret_cast<unsigned char *>(Buffer), 64, reinterpret_cast<const unsigned char *>("Outlook.Application"));
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void mbscpy_s_Ok() {
  char Buffer[64];
  _mbscpy_s(reinterpret_cast<unsigned char *>(Buffer), 64, reinterpret_cast<const unsigned char *>("MSXML2.DOMDocument.6.0"));
  CREATE_NARROW(Buffer);
}
void mbsncpy_s_Bad() {
  char Buffer[64];
  _mbsncpy_s(reinterpret_cast<unsigned char *>(Buffer), 64, reinterpret_cast<const unsigned char *>("Outlook.Application"), 63);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void mbsncpy_s_Ok() {
  char Buffer[64];
  _mbsncpy_s(reinterpret_cast<unsigned char *>(Buffer), 64, reinterpret_cast<const unsigned char *>("MSXML2.DOMDocument.6.0"), 63);
  CREATE_NARROW(Buffer);
}
void mbsnbcpy_s_Bad() {
  char Buffer[64];
  _mbsnbcpy_s(reinterpret_cast<unsigned char *>(Buffer), 64, reinterpret_cast<const unsigned char *>("Outlook.Application"), 63);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void mbsnbcpy_s_Ok() {
  char Buffer[64];
  _mbsnbcpy_s(reinterpret_cast<unsigned char *>(Buffer), 64, reinterpret_cast<const unsigned char *>("MSXML2.DOMDocument.6.0"), 63);
  CREATE_NARROW(Buffer);
}
void memcpy_s_Bad() {
  char Buffer[64];
  memcpy_s(Buffer, 64, "Outlook.Application", 32);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void memcpy_s_Ok() {
  char Buffer[64];
  memcpy_s(Buffer, 64, "MSXML2.DOMDocument.6.0", 32);
  CREATE_NARROW(Buffer);
}
void memmove_s_Bad() {
  char Buffer[64];
  memmove_s(Buffer, 64, "Outlook.Application", 32);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void memmove_s_Ok() {
  char Buffer[64];
  memmove_s(Buffer, 64, "MSXML2.DOMDocument.6.0", 32);
  CREATE_NARROW(Buffer);
}
void wmemcpy_s_Bad() {
  wchar_t Buffer[64];
  wmemcpy_s(Buffer, 64, L"Outlook.Application", 32);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void wmemcpy_s_Ok() {
  wchar_t Buffer[64];
  wmemcpy_s(Buffer, 64, L"MSXML2.DOMDocument.6.0", 32);
  CREATE(Buffer);
}
void wmemmove_s_Bad() {
  wchar_t Buffer[64];
  wmemmove_s(Buffer, 64, L"Outlook.Application", 32);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void wmemmove_s_Ok() {
  wchar_t Buffer[64];
  wmemmove_s(Buffer, 64, L"MSXML2.DOMDocument.6.0", 32);
  CREATE(Buffer);
}
void strdup_Bad() {
  auto *Result = strdup("Outlook.Application");
  CREATE_NARROW(Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void strdup_Ok() {
  auto *Result = strdup("MSXML2.DOMDocument.6.0");
  CREATE_NARROW(Result);
}
void strdupAgain_Bad() {
  auto *Result = _strdup("Outlook.Application");
  CREATE_NARROW(Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void strdupAgain_Ok() {
  auto *Result = _strdup("MSXML2.DOMDocument.6.0");
  CREATE_NARROW(Result);
}
void wcsdup_Bad() {
  auto *Result = wcsdup(L"Outlook.Application");
  CREATE(Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void wcsdup_Ok() {
  auto *Result = wcsdup(L"MSXML2.DOMDocument.6.0");
  CREATE(Result);
}
void wcsdupAgain_Bad() {
  auto *Result = _wcsdup(L"Outlook.Application");
  CREATE(Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void wcsdupAgain_Ok() {
  auto *Result = _wcsdup(L"MSXML2.DOMDocument.6.0");
  CREATE(Result);
}
void strndup_Bad() {
  auto *Result = strndup("Outlook.Application", 32);
  CREATE_NARROW(Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void strndup_Ok() {
  auto *Result = strndup("MSXML2.DOMDocument.6.0", 32);
  CREATE_NARROW(Result);
}
void mbsdup_Bad() {
  auto *Result = reinterpret_cast<char *>(_mbsdup(reinterpret_cast<const unsigned char *>("Outlook.Application")));
  CREATE_NARROW(Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void mbsdup_Ok() {
  auto *Result = reinterpret_cast<char *>(_mbsdup(reinterpret_cast<const unsigned char *>("MSXML2.DOMDocument.6.0")));
  CREATE_NARROW(Result);
}
void strdup_dbg_Bad() {
  auto *Result = _strdup_dbg("Outlook.Application", 1, "", 0);
  CREATE_NARROW(Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void strdup_dbg_Ok() {
  auto *Result = _strdup_dbg("MSXML2.DOMDocument.6.0", 1, "", 0);
  CREATE_NARROW(Result);
}
void wcsdup_dbg_Bad() {
  auto *Result = _wcsdup_dbg(L"Outlook.Application", 1, "", 0);
  CREATE(Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void wcsdup_dbg_Ok() {
  auto *Result = _wcsdup_dbg(L"MSXML2.DOMDocument.6.0", 1, "", 0);
  CREATE(Result);
}
void overwritten_Bad() {
  wchar_t Buffer[64] = L"Outlook.Application";
  wcscpy(Buffer, L"MSXML2.DOMDocument.3.0");
  wcscpy(Buffer, L"Outlook.Application");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void overwritten_Ok() {
  wchar_t Buffer[64] = L"MSXML2.DOMDocument.6.0";
  wcscpy(Buffer, L"MSXML2.DOMDocument.3.0");
  wcscpy(Buffer, L"MSXML2.DOMDocument.6.0");
  CREATE(Buffer);
}

void service() {
  strcpy_Bad();
  strcpy_Ok();
  strcpyResult_Bad();
  strcpyResult_Ok();
  wcscpy_Bad();
  wcscpy_Ok();
  wcscpyResult_Bad();
  wcscpyResult_Ok();
  strncpy_Bad();
  strncpy_Ok();
  wcsncpy_Bad();
  wcsncpy_Ok();
  stpncpy_Bad();
  stpncpy_Ok();
  stpcpy_Bad();
  stpcpy_Ok();
  wcpcpy_Bad();
  wcpcpy_Ok();
  memcpy_Bad();
  memcpy_Ok();
  memmove_Bad();
  memmove_Ok();
  mempcpy_Bad();
  mempcpy_Ok();
  wmemcpy_Bad();
  wmemcpy_Ok();
  wmemmove_Bad();
  wmemmove_Ok();
  wmempcpy_Bad();
  wmempcpy_Ok();
  mbscpy_Bad();
  mbscpy_Ok();
  mbsncpy_Bad();
  mbsncpy_Ok();
  mbsnbcpy_Bad();
  mbsnbcpy_Ok();
  builtin_strcpy_Bad();
  builtin_strcpy_Ok();
  builtin_stpcpy_Bad();
  builtin_stpcpy_Ok();
  builtin_strncpy_Bad();
  builtin_strncpy_Ok();
  builtin_stpncpy_Bad();
  builtin_stpncpy_Ok();
  builtin_memcpy_Bad();
  builtin_memcpy_Ok();
  builtin_memmove_Bad();
  builtin_memmove_Ok();
  builtin_mempcpy_Bad();
  builtin_mempcpy_Ok();
  memccpy_Bad();
  memccpy_Ok();
  strcpy_s_Bad();
  strcpy_s_Ok();
  strcpy_sAgain_Bad();
  strcpy_sAgain_Ok();
  wcscpy_s_Bad();
  wcscpy_s_Ok();
  wcscpy_sAgain_Bad();
  wcscpy_sAgain_Ok();
  strncpy_s_Bad();
  strncpy_s_Ok();
  strncpy_sAgain_Bad();
  strncpy_sAgain_Ok();
  wcsncpy_s_Bad();
  wcsncpy_s_Ok();
  wcsncpy_sAgain_Bad();
  wcsncpy_sAgain_Ok();
  mbscpy_s_Bad();
  mbscpy_s_Ok();
  mbsncpy_s_Bad();
  mbsncpy_s_Ok();
  mbsnbcpy_s_Bad();
  mbsnbcpy_s_Ok();
  memcpy_s_Bad();
  memcpy_s_Ok();
  memmove_s_Bad();
  memmove_s_Ok();
  wmemcpy_s_Bad();
  wmemcpy_s_Ok();
  wmemmove_s_Bad();
  wmemmove_s_Ok();
  strdup_Bad();
  strdup_Ok();
  strdupAgain_Bad();
  strdupAgain_Ok();
  wcsdup_Bad();
  wcsdup_Ok();
  wcsdupAgain_Bad();
  wcsdupAgain_Ok();
  strndup_Bad();
  strndup_Ok();
  mbsdup_Bad();
  mbsdup_Ok();
  strdup_dbg_Bad();
  strdup_dbg_Ok();
  wcsdup_dbg_Bad();
  wcsdup_dbg_Ok();
  overwritten_Bad();
  overwritten_Ok();
}

SERVICE(service)

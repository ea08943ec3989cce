// RUN: %check_office %s
// Strings that functions of C and of Windows put together.

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

extern "C" char * strcat(char *To, const char *From);
extern "C" wchar_t * wcscat(wchar_t *To, const wchar_t *From);
extern "C" char * strncat(char *To, const char *From, size_t Count);
extern "C" wchar_t * wcsncat(wchar_t *To, const wchar_t *From, size_t Count);
extern "C" unsigned char *_mbscat(unsigned char *To, const unsigned char *From);
extern "C" unsigned char *_mbsncat(unsigned char *To, const unsigned char *From, size_t Count);
extern "C" unsigned char *_mbsnbcat(unsigned char *To, const unsigned char *From, size_t Count);
extern "C" errno_t strcat_s(char *To, size_t Size, const char *From);
template <size_t N> errno_t strcat_s(char (&To)[N], const char *From);
extern "C" errno_t wcscat_s(wchar_t *To, size_t Size, const wchar_t *From);
template <size_t N> errno_t wcscat_s(wchar_t (&To)[N], const wchar_t *From);
extern "C" errno_t strncat_s(char *To, size_t Size, const char *From, size_t Count);
template <size_t N> errno_t strncat_s(char (&To)[N], const char *From, size_t Count);
extern "C" errno_t wcsncat_s(wchar_t *To, size_t Size, const wchar_t *From, size_t Count);
template <size_t N> errno_t wcsncat_s(wchar_t (&To)[N], const wchar_t *From, size_t Count);
extern "C" errno_t _mbscat_s(unsigned char *To, size_t Size, const unsigned char *From);
extern "C" errno_t _mbsncat_s(unsigned char *To, size_t Size, const unsigned char *From, size_t Count);
extern "C" errno_t _mbsnbcat_s(unsigned char *To, size_t Size, const unsigned char *From, size_t Count);
STDAPICALL char  *WINAPI lstrcatA(char *To, const char *From);
STDAPICALL wchar_t  *WINAPI lstrcatW(wchar_t *To, const wchar_t *From);
STDAPICALL char  *WINAPI StrCatA(char *To, const char *From);
STDAPICALL wchar_t  *WINAPI StrCatW(wchar_t *To, const wchar_t *From);
STDAPICALL char  *WINAPI StrNCatA(char *To, const char *From, int Size);
STDAPICALL wchar_t  *WINAPI StrNCatW(wchar_t *To, const wchar_t *From, int Size);
STDAPICALL char  *WINAPI StrCatBuffA(char *To, const char *From, int Size);
STDAPICALL wchar_t  *WINAPI StrCatBuffW(wchar_t *To, const wchar_t *From, int Size);
STDAPICALL DWORD WINAPI StrCatChainW(wchar_t *To, DWORD Size, DWORD At, const wchar_t *From);
STDAPICALL HRESULT WINAPI StringCchCatA(char *To, size_t Size, const char *From);
STDAPICALL HRESULT WINAPI StringCchCatNA(char *To, size_t Size, const char *From, size_t Count);
STDAPICALL HRESULT WINAPI StringCchCatExA(char *To, size_t Size, const char *From, char **End, size_t *Rest, DWORD Flags);
STDAPICALL HRESULT WINAPI StringCchCatNExA(char *To, size_t Size, const char *From, size_t Count, char **End, size_t *Rest, DWORD Flags);
STDAPICALL HRESULT WINAPI StringCchCatW(wchar_t *To, size_t Size, const wchar_t *From);
STDAPICALL HRESULT WINAPI StringCchCatNW(wchar_t *To, size_t Size, const wchar_t *From, size_t Count);
STDAPICALL HRESULT WINAPI StringCchCatExW(wchar_t *To, size_t Size, const wchar_t *From, wchar_t **End, size_t *Rest, DWORD Flags);
STDAPICALL HRESULT WINAPI StringCchCatNExW(wchar_t *To, size_t Size, const wchar_t *From, size_t Count, wchar_t **End, size_t *Rest, DWORD Flags);
STDAPICALL HRESULT WINAPI StringCbCatA(char *To, size_t Size, const char *From);
STDAPICALL HRESULT WINAPI StringCbCatNA(char *To, size_t Size, const char *From, size_t Count);
STDAPICALL HRESULT WINAPI StringCbCatExA(char *To, size_t Size, const char *From, char **End, size_t *Rest, DWORD Flags);
STDAPICALL HRESULT WINAPI StringCbCatNExA(char *To, size_t Size, const char *From, size_t Count, char **End, size_t *Rest, DWORD Flags);
STDAPICALL HRESULT WINAPI StringCbCatW(wchar_t *To, size_t Size, const wchar_t *From);
STDAPICALL HRESULT WINAPI StringCbCatNW(wchar_t *To, size_t Size, const wchar_t *From, size_t Count);
STDAPICALL HRESULT WINAPI StringCbCatExW(wchar_t *To, size_t Size, const wchar_t *From, wchar_t **End, size_t *Rest, DWORD Flags);
STDAPICALL HRESULT WINAPI StringCbCatNExW(wchar_t *To, size_t Size, const wchar_t *From, size_t Count, wchar_t **End, size_t *Rest, DWORD Flags);
STDAPICALL BOOL WINAPI PathAddExtensionA(char *To, const char *Extension);
STDAPICALL BOOL WINAPI PathAddExtensionW(wchar_t *To, const wchar_t *Extension);
extern "C" wchar_t *wcscpy(wchar_t *To, const wchar_t *From);

void strcat_Bad() {
  char Buffer[64] = "Outlook";
  strcat(Buffer, ".Application");
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void strcat_Ok() {
  char Buffer[64] = "MSXML2";
  strcat(Buffer, ".Application");
  CREATE_NARROW(Buffer);
}
void wcscat_Bad() {
  wchar_t Buffer[64] = L"Outlook";
  wcscat(Buffer, L".Application");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void wcscat_Ok() {
  wchar_t Buffer[64] = L"MSXML2";
  wcscat(Buffer, L".Application");
  CREATE(Buffer);
}
void strncat_Bad() {
  char Buffer[64] = "Outlook";
  strncat(Buffer, ".Application", 12);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void strncat_Ok() {
  char Buffer[64] = "MSXML2";
  strncat(Buffer, ".Application", 12);
  CREATE_NARROW(Buffer);
}
void wcsncat_Bad() {
  wchar_t Buffer[64] = L"Outlook";
  wcsncat(Buffer, L".Application", 12);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void wcsncat_Ok() {
  wchar_t Buffer[64] = L"MSXML2";
  wcsncat(Buffer, L".Application", 12);
  CREATE(Buffer);
}
void mbscat_Bad() {
  char Buffer[64] = "Outlook";
  _mbscat(reinterpret_cast<unsigned char *>(Buffer), reinterpret_cast<const unsigned char *>(".Application"));
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void mbscat_Ok() {
  char Buffer[64] = "MSXML2";
  _mbscat(reinterpret_cast<unsigned char *>(Buffer), reinterpret_cast<const unsigned char *>(".Application"));
  CREATE_NARROW(Buffer);
}
void mbsncat_Bad() {
  char Buffer[64] = "Outlook";
  _mbsncat(reinterpret_cast<unsigned char *>(Buffer), reinterpret_cast<const unsigned char *>(".Application"), 12);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void mbsncat_Ok() {
  char Buffer[64] = "MSXML2";
  _mbsncat(reinterpret_cast<unsigned char *>(Buffer), reinterpret_cast<const unsigned char *>(".Application"), 12);
  CREATE_NARROW(Buffer);
}
void mbsnbcat_Bad() {
  char Buffer[64] = "Outlook";
  _mbsnbcat(reinterpret_cast<unsigned char *>(Buffer), reinterpret_cast<const unsigned char *>(".Application"), 12);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void mbsnbcat_Ok() {
  char Buffer[64] = "MSXML2";
  _mbsnbcat(reinterpret_cast<unsigned char *>(Buffer), reinterpret_cast<const unsigned char *>(".Application"), 12);
  CREATE_NARROW(Buffer);
}
void builtin_strcat_Bad() {
  char Buffer[64] = "Outlook";
  __builtin_strcat(Buffer, ".Application");
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void builtin_strcat_Ok() {
  char Buffer[64] = "MSXML2";
  __builtin_strcat(Buffer, ".Application");
  CREATE_NARROW(Buffer);
}
void builtin_strncat_Bad() {
  char Buffer[64] = "Outlook";
  __builtin_strncat(Buffer, ".Application", 12);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void builtin_strncat_Ok() {
  char Buffer[64] = "MSXML2";
  __builtin_strncat(Buffer, ".Application", 12);
  CREATE_NARROW(Buffer);
}
void strcat_s_Bad() {
  char Buffer[64] = "Outlook";
  strcat_s(Buffer, 64, ".Application");
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void strcat_s_Ok() {
  char Buffer[64] = "MSXML2";
  strcat_s(Buffer, 64, ".Application");
  CREATE_NARROW(Buffer);
}
void wcscat_s_Bad() {
  wchar_t Buffer[64] = L"Outlook";
  wcscat_s(Buffer, 64, L".Application");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void wcscat_s_Ok() {
  wchar_t Buffer[64] = L"MSXML2";
  wcscat_s(Buffer, 64, L".Application");
  CREATE(Buffer);
}
void strncat_s_Bad() {
  char Buffer[64] = "Outlook";
  strncat_s(Buffer, 64, ".Application", 12);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void strncat_s_Ok() {
  char Buffer[64] = "MSXML2";
  strncat_s(Buffer, 64, ".Application", 12);
  CREATE_NARROW(Buffer);
}
void wcsncat_s_Bad() {
  wchar_t Buffer[64] = L"Outlook";
  wcsncat_s(Buffer, 64, L".Application", 12);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void wcsncat_s_Ok() {
  wchar_t Buffer[64] = L"MSXML2";
  wcsncat_s(Buffer, 64, L".Application", 12);
  CREATE(Buffer);
}
void mbscat_s_Bad() {
  char Buffer[64] = "Outlook";
  _mbscat_s(reinterpret_cast<unsigned char *>(Buffer), 64, reinterpret_cast<const unsigned char *>(".Application"));
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void mbscat_s_Ok() {
  char Buffer[64] = "MSXML2";
  _mbscat_s(reinterpret_cast<unsigned char *>(Buffer), 64, reinterpret_cast<const unsigned char *>(".Application"));
  CREATE_NARROW(Buffer);
}
void mbsncat_s_Bad() {
  char Buffer[64] = "Outlook";
  _mbsncat_s(reinterpret_cast<unsigned char *>(Buffer), 64, reinterpret_cast<const unsigned char *>(".Application"), 12);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void mbsncat_s_Ok() {
  char Buffer[64] = "MSXML2";
  _mbsncat_s(reinterpret_cast<unsigned char *>(Buffer), 64, reinterpret_cast<const unsigned char *>(".Application"), 12);
  CREATE_NARROW(Buffer);
}
void mbsnbcat_s_Bad() {
  char Buffer[64] = "Outlook";
  _mbsnbcat_s(reinterpret_cast<unsigned char *>(Buffer), 64, reinterpret_cast<const unsigned char *>(".Application"), 12);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void mbsnbcat_s_Ok() {
  char Buffer[64] = "MSXML2";
  _mbsnbcat_s(reinterpret_cast<unsigned char *>(Buffer), 64, reinterpret_cast<const unsigned char *>(".Application"), 12);
  CREATE_NARROW(Buffer);
}
void lstrcatA_Bad() {
  char Buffer[64] = "Outlook";
  lstrcatA(Buffer, ".Application");
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void lstrcatA_Ok() {
  char Buffer[64] = "MSXML2";
  lstrcatA(Buffer, ".Application");
  CREATE_NARROW(Buffer);
}
void lstrcatW_Bad() {
  wchar_t Buffer[64] = L"Outlook";
  lstrcatW(Buffer, L".Application");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void lstrcatW_Ok() {
  wchar_t Buffer[64] = L"MSXML2";
  lstrcatW(Buffer, L".Application");
  CREATE(Buffer);
}
void strCatA_Bad() {
  char Buffer[64] = "Outlook";
  StrCatA(Buffer, ".Application");
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void strCatA_Ok() {
  char Buffer[64] = "MSXML2";
  StrCatA(Buffer, ".Application");
  CREATE_NARROW(Buffer);
}
void strCatW_Bad() {
  wchar_t Buffer[64] = L"Outlook";
  StrCatW(Buffer, L".Application");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void strCatW_Ok() {
  wchar_t Buffer[64] = L"MSXML2";
  StrCatW(Buffer, L".Application");
  CREATE(Buffer);
}
void strNCatA_Bad() {
  char Buffer[64] = "Outlook";
  StrNCatA(Buffer, ".Application", 40);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void strNCatA_Ok() {
  char Buffer[64] = "MSXML2";
  StrNCatA(Buffer, ".Application", 40);
  CREATE_NARROW(Buffer);
}
void strNCatW_Bad() {
  wchar_t Buffer[64] = L"Outlook";
  StrNCatW(Buffer, L".Application", 40);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void strNCatW_Ok() {
  wchar_t Buffer[64] = L"MSXML2";
  StrNCatW(Buffer, L".Application", 40);
  CREATE(Buffer);
}
void strCatBuffA_Bad() {
  char Buffer[64] = "Outlook";
  StrCatBuffA(Buffer, ".Application", 40);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void strCatBuffA_Ok() {
  char Buffer[64] = "MSXML2";
  StrCatBuffA(Buffer, ".Application", 40);
  CREATE_NARROW(Buffer);
}
void strCatBuffW_Bad() {
  wchar_t Buffer[64] = L"Outlook";
  StrCatBuffW(Buffer, L".Application", 40);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void strCatBuffW_Ok() {
  wchar_t Buffer[64] = L"MSXML2";
  StrCatBuffW(Buffer, L".Application", 40);
  CREATE(Buffer);
}
void strCatChainW_Bad() {
  wchar_t Buffer[64] = L"Outlook";
  StrCatChainW(Buffer, 64, 7, L".Application");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void strCatChainW_Ok() {
  wchar_t Buffer[64] = L"MSXML2";
  StrCatChainW(Buffer, 64, 7, L".Application");
  CREATE(Buffer);
}
void stringCchCatA_Bad() {
  char Buffer[64] = "Outlook";
  StringCchCatA(Buffer, 64, ".Application");
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stringCchCatA_Ok() {
  char Buffer[64] = "MSXML2";
  StringCchCatA(Buffer, 64, ".Application");
  CREATE_NARROW(Buffer);
}
void stringCchCatNA_Bad() {
  char Buffer[64] = "Outlook";
  StringCchCatNA(Buffer, 64, ".Application", 12);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stringCchCatNA_Ok() {
  char Buffer[64] = "MSXML2";
  StringCchCatNA(Buffer, 64, ".Application", 12);
  CREATE_NARROW(Buffer);
}
void stringCchCatExA_Bad() {
  char Buffer[64] = "Outlook";
  StringCchCatExA(Buffer, 64, ".Application", nullptr, nullptr, 0);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stringCchCatExA_Ok() {
  char Buffer[64] = "MSXML2";
  StringCchCatExA(Buffer, 64, ".Application", nullptr, nullptr, 0);
  CREATE_NARROW(Buffer);
}
void stringCchCatNExA_Bad() {
  char Buffer[64] = "Outlook";
  StringCchCatNExA(Buffer, 64, ".Application", 12, nullptr, nullptr, 0);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stringCchCatNExA_Ok() {
  char Buffer[64] = "MSXML2";
  StringCchCatNExA(Buffer, 64, ".Application", 12, nullptr, nullptr, 0);
  CREATE_NARROW(Buffer);
}
void stringCchCatW_Bad() {
  wchar_t Buffer[64] = L"Outlook";
  StringCchCatW(Buffer, 64, L".Application");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stringCchCatW_Ok() {
  wchar_t Buffer[64] = L"MSXML2";
  StringCchCatW(Buffer, 64, L".Application");
  CREATE(Buffer);
}
void stringCchCatNW_Bad() {
  wchar_t Buffer[64] = L"Outlook";
  StringCchCatNW(Buffer, 64, L".Application", 12);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stringCchCatNW_Ok() {
  wchar_t Buffer[64] = L"MSXML2";
  StringCchCatNW(Buffer, 64, L".Application", 12);
  CREATE(Buffer);
}
void stringCchCatExW_Bad() {
  wchar_t Buffer[64] = L"Outlook";
  StringCchCatExW(Buffer, 64, L".Application", nullptr, nullptr, 0);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stringCchCatExW_Ok() {
  wchar_t Buffer[64] = L"MSXML2";
  StringCchCatExW(Buffer, 64, L".Application", nullptr, nullptr, 0);
  CREATE(Buffer);
}
void stringCchCatNExW_Bad() {
  wchar_t Buffer[64] = L"Outlook";
  StringCchCatNExW(Buffer, 64, L".Application", 12, nullptr, nullptr, 0);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stringCchCatNExW_Ok() {
  wchar_t Buffer[64] = L"MSXML2";
  StringCchCatNExW(Buffer, 64, L".Application", 12, nullptr, nullptr, 0);
  CREATE(Buffer);
}
void stringCbCatA_Bad() {
  char Buffer[64] = "Outlook";
  StringCbCatA(Buffer, 64, ".Application");
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stringCbCatA_Ok() {
  char Buffer[64] = "MSXML2";
  StringCbCatA(Buffer, 64, ".Application");
  CREATE_NARROW(Buffer);
}
void stringCbCatNA_Bad() {
  char Buffer[64] = "Outlook";
  StringCbCatNA(Buffer, 64, ".Application", 12);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stringCbCatNA_Ok() {
  char Buffer[64] = "MSXML2";
  StringCbCatNA(Buffer, 64, ".Application", 12);
  CREATE_NARROW(Buffer);
}
void stringCbCatExA_Bad() {
  char Buffer[64] = "Outlook";
  StringCbCatExA(Buffer, 64, ".Application", nullptr, nullptr, 0);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stringCbCatExA_Ok() {
  char Buffer[64] = "MSXML2";
  StringCbCatExA(Buffer, 64, ".Application", nullptr, nullptr, 0);
  CREATE_NARROW(Buffer);
}
void stringCbCatNExA_Bad() {
  char Buffer[64] = "Outlook";
  StringCbCatNExA(Buffer, 64, ".Application", 12, nullptr, nullptr, 0);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stringCbCatNExA_Ok() {
  char Buffer[64] = "MSXML2";
  StringCbCatNExA(Buffer, 64, ".Application", 12, nullptr, nullptr, 0);
  CREATE_NARROW(Buffer);
}
void stringCbCatW_Bad() {
  wchar_t Buffer[64] = L"Outlook";
  StringCbCatW(Buffer, 64, L".Application");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stringCbCatW_Ok() {
  wchar_t Buffer[64] = L"MSXML2";
  StringCbCatW(Buffer, 64, L".Application");
  CREATE(Buffer);
}
void stringCbCatNW_Bad() {
  wchar_t Buffer[64] = L"Outlook";
  StringCbCatNW(Buffer, 64, L".Application", 12);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stringCbCatNW_Ok() {
  wchar_t Buffer[64] = L"MSXML2";
  StringCbCatNW(Buffer, 64, L".Application", 12);
  CREATE(Buffer);
}
void stringCbCatExW_Bad() {
  wchar_t Buffer[64] = L"Outlook";
  StringCbCatExW(Buffer, 64, L".Application", nullptr, nullptr, 0);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stringCbCatExW_Ok() {
  wchar_t Buffer[64] = L"MSXML2";
  StringCbCatExW(Buffer, 64, L".Application", nullptr, nullptr, 0);
  CREATE(Buffer);
}
void stringCbCatNExW_Bad() {
  wchar_t Buffer[64] = L"Outlook";
  StringCbCatNExW(Buffer, 64, L".Application", 12, nullptr, nullptr, 0);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stringCbCatNExW_Ok() {
  wchar_t Buffer[64] = L"MSXML2";
  StringCbCatNExW(Buffer, 64, L".Application", 12, nullptr, nullptr, 0);
  CREATE(Buffer);
}
void pathAddExtensionA_Bad() {
  char Buffer[64] = "Outlook";
  PathAddExtensionA(Buffer, ".Application");
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void pathAddExtensionA_Ok() {
  char Buffer[64] = "MSXML2";
  PathAddExtensionA(Buffer, ".Application");
  CREATE_NARROW(Buffer);
}
void pathAddExtensionW_Bad() {
  wchar_t Buffer[64] = L"Outlook";
  PathAddExtensionW(Buffer, L".Application");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void pathAddExtensionW_Ok() {
  wchar_t Buffer[64] = L"MSXML2";
  PathAddExtensionW(Buffer, L".Application");
  CREATE(Buffer);
}
void inSteps_Bad() {
  wchar_t Buffer[64];
  wcscpy(Buffer, L"Outlook");
  wcscat(Buffer, L".");
  wcscat(Buffer, L"Application");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void inSteps_Ok() {
  wchar_t Buffer[64];
  wcscpy(Buffer, L"MSXML2");
  wcscat(Buffer, L".");
  wcscat(Buffer, L"Application");
  CREATE(Buffer);
}
void emptied_Bad() {
  wchar_t Buffer[64] = L"";
  wcscat(Buffer, L"Outlook");
  wcscat(Buffer, L".Application");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void emptied_Ok() {
  wchar_t Buffer[64] = L"";
  wcscat(Buffer, L"MSXML2");
  wcscat(Buffer, L".Application");
  CREATE(Buffer);
}
void wholeByVariableSize_Bad() {
  wchar_t Buffer[64] = L"Outlook";
  size_t Size = sizeof(Buffer) / 2;
  wcscat_s(Buffer, Size, L".Application");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void wholeByVariableSize_Ok() {
  wchar_t Buffer[64] = L"MSXML2";
  size_t Size = sizeof(Buffer) / 2;
  wcscat_s(Buffer, Size, L".Application");
  CREATE(Buffer);
}

void service() {
  strcat_Bad();
  strcat_Ok();
  wcscat_Bad();
  wcscat_Ok();
  strncat_Bad();
  strncat_Ok();
  wcsncat_Bad();
  wcsncat_Ok();
  mbscat_Bad();
  mbscat_Ok();
  mbsncat_Bad();
  mbsncat_Ok();
  mbsnbcat_Bad();
  mbsnbcat_Ok();
  builtin_strcat_Bad();
  builtin_strcat_Ok();
  builtin_strncat_Bad();
  builtin_strncat_Ok();
  strcat_s_Bad();
  strcat_s_Ok();
  wcscat_s_Bad();
  wcscat_s_Ok();
  strncat_s_Bad();
  strncat_s_Ok();
  wcsncat_s_Bad();
  wcsncat_s_Ok();
  mbscat_s_Bad();
  mbscat_s_Ok();
  mbsncat_s_Bad();
  mbsncat_s_Ok();
  mbsnbcat_s_Bad();
  mbsnbcat_s_Ok();
  lstrcatA_Bad();
  lstrcatA_Ok();
  lstrcatW_Bad();
  lstrcatW_Ok();
  strCatA_Bad();
  strCatA_Ok();
  strCatW_Bad();
  strCatW_Ok();
  strNCatA_Bad();
  strNCatA_Ok();
  strNCatW_Bad();
  strNCatW_Ok();
  strCatBuffA_Bad();
  strCatBuffA_Ok();
  strCatBuffW_Bad();
  strCatBuffW_Ok();
  strCatChainW_Bad();
  strCatChainW_Ok();
  stringCchCatA_Bad();
  stringCchCatA_Ok();
  stringCchCatNA_Bad();
  stringCchCatNA_Ok();
  stringCchCatExA_Bad();
  stringCchCatExA_Ok();
  stringCchCatNExA_Bad();
  stringCchCatNExA_Ok();
  stringCchCatW_Bad();
  stringCchCatW_Ok();
  stringCchCatNW_Bad();
  stringCchCatNW_Ok();
  stringCchCatExW_Bad();
  stringCchCatExW_Ok();
  stringCchCatNExW_Bad();
  stringCchCatNExW_Ok();
  stringCbCatA_Bad();
  stringCbCatA_Ok();
  stringCbCatNA_Bad();
  stringCbCatNA_Ok();
  stringCbCatExA_Bad();
  stringCbCatExA_Ok();
  stringCbCatNExA_Bad();
  stringCbCatNExA_Ok();
  stringCbCatW_Bad();
  stringCbCatW_Ok();
  stringCbCatNW_Bad();
  stringCbCatNW_Ok();
  stringCbCatExW_Bad();
  stringCbCatExW_Ok();
  stringCbCatNExW_Bad();
  stringCbCatNExW_Ok();
  pathAddExtensionA_Bad();
  pathAddExtensionA_Ok();
  pathAddExtensionW_Bad();
  pathAddExtensionW_Ok();
  inSteps_Bad();
  inSteps_Ok();
  emptied_Bad();
  emptied_Ok();
  wholeByVariableSize_Bad();
  wholeByVariableSize_Ok();
}

SERVICE(service)

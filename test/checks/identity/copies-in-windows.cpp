// RUN: %check_office %s
// Copies and conversions of strings by functions of Windows.

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

STDAPICALL char  *WINAPI lstrcpyA(char *To, const char *From);
STDAPICALL wchar_t  *WINAPI lstrcpyW(wchar_t *To, const wchar_t *From);
STDAPICALL wchar_t  *WINAPI StrCpyW(wchar_t *To, const wchar_t *From);
STDAPICALL char  *WINAPI StrCpyA(char *To, const char *From);
STDAPICALL char  *WINAPI lstrcpynA(char *To, const char *From, int Size);
STDAPICALL wchar_t  *WINAPI lstrcpynW(wchar_t *To, const wchar_t *From, int Size);
STDAPICALL wchar_t  *WINAPI StrCpyNW(wchar_t *To, const wchar_t *From, int Size);
STDAPICALL char  *WINAPI StrCpyNA(char *To, const char *From, int Size);
STDAPICALL wchar_t  *WINAPI StrNCpyW(wchar_t *To, const wchar_t *From, int Size);
STDAPICALL char  *WINAPI StrNCpyA(char *To, const char *From, int Size);
STDAPICALL char  *WINAPI StrCpyNXA(char *To, const char *From, int Size);
STDAPICALL wchar_t  *WINAPI StrCpyNXW(wchar_t *To, const wchar_t *From, int Size);
STDAPICALL void WINAPI RtlCopyMemory(void *To, const void *From, size_t Size);
STDAPICALL void WINAPI RtlMoveMemory(void *To, const void *From, size_t Size);
STDAPICALL void WINAPI CopyMemory(void *To, const void *From, size_t Size);
STDAPICALL void WINAPI MoveMemory(void *To, const void *From, size_t Size);
STDAPICALL HRESULT WINAPI StringCchCopyA(char *To, size_t Size, const char *From);
STDAPICALL HRESULT WINAPI StringCchCopyNA(char *To, size_t Size, const char *From, size_t Count);
STDAPICALL HRESULT WINAPI StringCchCopyExA(char *To, size_t Size, const char *From, char **End, size_t *Rest, DWORD Flags);
STDAPICALL HRESULT WINAPI StringCchCopyNExA(char *To, size_t Size, const char *From, size_t Count, char **End, size_t *Rest, DWORD Flags);
STDAPICALL HRESULT WINAPI StringCchCopyW(wchar_t *To, size_t Size, const wchar_t *From);
STDAPICALL HRESULT WINAPI StringCchCopyNW(wchar_t *To, size_t Size, const wchar_t *From, size_t Count);
STDAPICALL HRESULT WINAPI StringCchCopyExW(wchar_t *To, size_t Size, const wchar_t *From, wchar_t **End, size_t *Rest, DWORD Flags);
STDAPICALL HRESULT WINAPI StringCchCopyNExW(wchar_t *To, size_t Size, const wchar_t *From, size_t Count, wchar_t **End, size_t *Rest, DWORD Flags);
STDAPICALL HRESULT WINAPI StringCbCopyA(char *To, size_t Size, const char *From);
STDAPICALL HRESULT WINAPI StringCbCopyNA(char *To, size_t Size, const char *From, size_t Count);
STDAPICALL HRESULT WINAPI StringCbCopyExA(char *To, size_t Size, const char *From, char **End, size_t *Rest, DWORD Flags);
STDAPICALL HRESULT WINAPI StringCbCopyNExA(char *To, size_t Size, const char *From, size_t Count, char **End, size_t *Rest, DWORD Flags);
STDAPICALL HRESULT WINAPI StringCbCopyW(wchar_t *To, size_t Size, const wchar_t *From);
STDAPICALL HRESULT WINAPI StringCbCopyNW(wchar_t *To, size_t Size, const wchar_t *From, size_t Count);
STDAPICALL HRESULT WINAPI StringCbCopyExW(wchar_t *To, size_t Size, const wchar_t *From, wchar_t **End, size_t *Rest, DWORD Flags);
STDAPICALL HRESULT WINAPI StringCbCopyNExW(wchar_t *To, size_t Size, const wchar_t *From, size_t Count, wchar_t **End, size_t *Rest, DWORD Flags);
STDAPICALL char  *WINAPI StrDupA(const char *Text);
STDAPICALL HRESULT WINAPI SHStrDupA(const char *Text, wchar_t **Copy);
STDAPICALL char  *WINAPI CharLowerA(char *Text);
STDAPICALL char  *WINAPI CharUpperA(char *Text);
STDAPICALL int WINAPI LCMapStringA(DWORD Locale, DWORD Flags, const char *From, int Size, char *To, int ToSize);
STDAPICALL char  *WINAPI StrChrA(const char *Text, WORD Character);
STDAPICALL char  *WINAPI StrRChrA(const char *Text, const char *End, WORD Character);
STDAPICALL char  *WINAPI StrStrA(const char *Text, const char *What);
STDAPICALL char  *WINAPI StrStrIA(const char *Text, const char *What);
STDAPICALL char  *WINAPI StrPBrkA(const char *Text, const char *What);
STDAPICALL char  *WINAPI CharNextA(const char *Text);
STDAPICALL char  *WINAPI CharPrevA(const char *Start, const char *Text);
STDAPICALL wchar_t  *WINAPI StrDupW(const wchar_t *Text);
STDAPICALL HRESULT WINAPI SHStrDupW(const wchar_t *Text, wchar_t **Copy);
STDAPICALL wchar_t  *WINAPI CharLowerW(wchar_t *Text);
STDAPICALL wchar_t  *WINAPI CharUpperW(wchar_t *Text);
STDAPICALL int WINAPI LCMapStringW(DWORD Locale, DWORD Flags, const wchar_t *From, int Size, wchar_t *To, int ToSize);
STDAPICALL wchar_t  *WINAPI StrChrW(const wchar_t *Text, WORD Character);
STDAPICALL wchar_t  *WINAPI StrRChrW(const wchar_t *Text, const wchar_t *End, WORD Character);
STDAPICALL wchar_t  *WINAPI StrStrW(const wchar_t *Text, const wchar_t *What);
STDAPICALL wchar_t  *WINAPI StrStrIW(const wchar_t *Text, const wchar_t *What);
STDAPICALL wchar_t  *WINAPI StrPBrkW(const wchar_t *Text, const wchar_t *What);
STDAPICALL wchar_t  *WINAPI CharNextW(const wchar_t *Text);
STDAPICALL wchar_t  *WINAPI CharPrevW(const wchar_t *Start, const wchar_t *Text);
STDAPICALL int WINAPI LCMapStringEx(const wchar_t *Locale, DWORD Flags, const wchar_t *From, int Size, wchar_t *To, int ToSize, void *Version, void *Reserved, long long Sort);
STDAPICALL int WINAPI WideCharToMultiByte(UINT Page, DWORD Flags, LPCWSTR From, int Size, LPSTR To, int ToSize, LPCSTR Default, BOOL *Used);
STDAPICALL BOOL WINAPI CharToOemA(const char *From, char *To);
STDAPICALL BOOL WINAPI CharToOemBuffA(const char *From, char *To, DWORD Size);
STDAPICALL BOOL WINAPI CharToOemW(const wchar_t *From, char *To);
STDAPICALL BOOL WINAPI CharToOemBuffW(const wchar_t *From, char *To, DWORD Size);
STDAPICALL BOOL WINAPI OemToCharA(const char *From, char *To);
STDAPICALL BOOL WINAPI OemToCharBuffA(const char *From, char *To, DWORD Size);
STDAPICALL BOOL WINAPI OemToCharW(const char *From, wchar_t *To);
STDAPICALL BOOL WINAPI OemToCharBuffW(const char *From, wchar_t *To, DWORD Size);
STDAPICALL int WINAPI SHAnsiToUnicode(const char *From, wchar_t *To, int Size);
STDAPICALL int WINAPI SHUnicodeToAnsi(const wchar_t *From, char *To, int Size);
STDAPICALL DWORD WINAPI FormatMessageA(DWORD Flags, const void *Source, DWORD Id, DWORD Language, char *To, DWORD Size, void *Arguments);
STDAPICALL DWORD WINAPI FormatMessageW(DWORD Flags, const void *Source, DWORD Id, DWORD Language, wchar_t *To, DWORD Size, void *Arguments);

void lstrcpyA_Bad() {
  char Buffer[64];
  lstrcpyA(Buffer, "Outlook.Application");
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void lstrcpyA_Ok() {
  char Buffer[64];
  lstrcpyA(Buffer, "MSXML2.DOMDocument.6.0");
  CREATE_NARROW(Buffer);
}
void lstrcpyW_Bad() {
  wchar_t Buffer[64];
  lstrcpyW(Buffer, L"Outlook.Application");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void lstrcpyW_Ok() {
  wchar_t Buffer[64];
  lstrcpyW(Buffer, L"MSXML2.DOMDocument.6.0");
  CREATE(Buffer);
}
void strCpyW_Bad() {
  wchar_t Buffer[64];
  StrCpyW(Buffer, L"Outlook.Application");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void strCpyW_Ok() {
  wchar_t Buffer[64];
  StrCpyW(Buffer, L"MSXML2.DOMDocument.6.0");
  CREATE(Buffer);
}
void strCpyA_Bad() {
  char Buffer[64];
  StrCpyA(Buffer, "Outlook.Application");
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void strCpyA_Ok() {
  char Buffer[64];
  StrCpyA(Buffer, "MSXML2.DOMDocument.6.0");
  CREATE_NARROW(Buffer);
}
void lstrcpynA_Bad() {
  char Buffer[64];
  lstrcpynA(Buffer, "Outlook.Application", 64);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void lstrcpynA_Ok() {
  char Buffer[64];
  lstrcpynA(Buffer, "MSXML2.DOMDocument.6.0", 64);
  CREATE_NARROW(Buffer);
}
void lstrcpynW_Bad() {
  wchar_t Buffer[64];
  lstrcpynW(Buffer, L"Outlook.Application", 64);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void lstrcpynW_Ok() {
  wchar_t Buffer[64];
  lstrcpynW(Buffer, L"MSXML2.DOMDocument.6.0", 64);
  CREATE(Buffer);
}
void strCpyNW_Bad() {
  wchar_t Buffer[64];
  StrCpyNW(Buffer, L"Outlook.Application", 64);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void strCpyNW_Ok() {
  wchar_t Buffer[64];
  StrCpyNW(Buffer, L"MSXML2.DOMDocument.6.0", 64);
  CREATE(Buffer);
}
void strCpyNA_Bad() {
  char Buffer[64];
  StrCpyNA(Buffer, "Outlook.Application", 64);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void strCpyNA_Ok() {
  char Buffer[64];
  StrCpyNA(Buffer, "MSXML2.DOMDocument.6.0", 64);
  CREATE_NARROW(Buffer);
}
void strNCpyW_Bad() {
  wchar_t Buffer[64];
  StrNCpyW(Buffer, L"Outlook.Application", 64);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void strNCpyW_Ok() {
  wchar_t Buffer[64];
  StrNCpyW(Buffer, L"MSXML2.DOMDocument.6.0", 64);
  CREATE(Buffer);
}
void strNCpyA_Bad() {
  char Buffer[64];
  StrNCpyA(Buffer, "Outlook.Application", 64);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void strNCpyA_Ok() {
  char Buffer[64];
  StrNCpyA(Buffer, "MSXML2.DOMDocument.6.0", 64);
  CREATE_NARROW(Buffer);
}
void strCpyNXA_Bad() {
  char Buffer[64];
  StrCpyNXA(Buffer, "Outlook.Application", 64);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void strCpyNXA_Ok() {
  char Buffer[64];
  StrCpyNXA(Buffer, "MSXML2.DOMDocument.6.0", 64);
  CREATE_NARROW(Buffer);
}
void strCpyNXW_Bad() {
  wchar_t Buffer[64];
  StrCpyNXW(Buffer, L"Outlook.Application", 64);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void strCpyNXW_Ok() {
  wchar_t Buffer[64];
  StrCpyNXW(Buffer, L"MSXML2.DOMDocument.6.0", 64);
  CREATE(Buffer);
}
void rtlCopyMemory_Bad() {
  wchar_t Buffer[64];
  RtlCopyMemory(Buffer, L"Outlook.Application", 40);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void rtlCopyMemory_Ok() {
  wchar_t Buffer[64];
  RtlCopyMemory(Buffer, L"MSXML2.DOMDocument.6.0", 40);
  CREATE(Buffer);
}
void rtlMoveMemory_Bad() {
  wchar_t Buffer[64];
  RtlMoveMemory(Buffer, L"Outlook.Application", 40);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void rtlMoveMemory_Ok() {
  wchar_t Buffer[64];
  RtlMoveMemory(Buffer, L"MSXML2.DOMDocument.6.0", 40);
  CREATE(Buffer);
}
void copyMemory_Bad() {
  wchar_t Buffer[64];
  CopyMemory(Buffer, L"Outlook.Application", 40);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void copyMemory_Ok() {
  wchar_t Buffer[64];
  CopyMemory(Buffer, L"MSXML2.DOMDocument.6.0", 40);
  CREATE(Buffer);
}
void moveMemory_Bad() {
  wchar_t Buffer[64];
  MoveMemory(Buffer, L"Outlook.Application", 40);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void moveMemory_Ok() {
  wchar_t Buffer[64];
  MoveMemory(Buffer, L"MSXML2.DOMDocument.6.0", 40);
  CREATE(Buffer);
}
void stringCchCopyA_Bad() {
  char Buffer[64];
  StringCchCopyA(Buffer, 64, "Outlook.Application");
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stringCchCopyA_Ok() {
  char Buffer[64];
  StringCchCopyA(Buffer, 64, "MSXML2.DOMDocument.6.0");
  CREATE_NARROW(Buffer);
}
void stringCchCopyNA_Bad() {
  char Buffer[64];
  StringCchCopyNA(Buffer, 64, "Outlook.Application", 63);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stringCchCopyNA_Ok() {
  char Buffer[64];
  StringCchCopyNA(Buffer, 64, "MSXML2.DOMDocument.6.0", 63);
  CREATE_NARROW(Buffer);
}
void stringCchCopyExA_Bad() {
  char Buffer[64];
  StringCchCopyExA(Buffer, 64, "Outlook.Application", nullptr, nullptr, 0);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stringCchCopyExA_Ok() {
  char Buffer[64];
  StringCchCopyExA(Buffer, 64, "MSXML2.DOMDocument.6.0", nullptr, nullptr, 0);
  CREATE_NARROW(Buffer);
}
void stringCchCopyNExA_Bad() {
  char Buffer[64];
  StringCchCopyNExA(Buffer, 64, "Outlook.Application", 63, nullptr, nullptr, 0);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stringCchCopyNExA_Ok() {
  char Buffer[64];
  StringCchCopyNExA(Buffer, 64, "MSXML2.DOMDocument.6.0", 63, nullptr, nullptr, 0);
  CREATE_NARROW(Buffer);
}
void stringCchCopyW_Bad() {
  wchar_t Buffer[64];
  StringCchCopyW(Buffer, 64, L"Outlook.Application");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stringCchCopyW_Ok() {
  wchar_t Buffer[64];
  StringCchCopyW(Buffer, 64, L"MSXML2.DOMDocument.6.0");
  CREATE(Buffer);
}
void stringCchCopyNW_Bad() {
  wchar_t Buffer[64];
  StringCchCopyNW(Buffer, 64, L"Outlook.Application", 63);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stringCchCopyNW_Ok() {
  wchar_t Buffer[64];
  StringCchCopyNW(Buffer, 64, L"MSXML2.DOMDocument.6.0", 63);
  CREATE(Buffer);
}
void stringCchCopyExW_Bad() {
  wchar_t Buffer[64];
  StringCchCopyExW(Buffer, 64, L"Outlook.Application", nullptr, nullptr, 0);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stringCchCopyExW_Ok() {
  wchar_t Buffer[64];
  StringCchCopyExW(Buffer, 64, L"MSXML2.DOMDocument.6.0", nullptr, nullptr, 0);
  CREATE(Buffer);
}
void stringCchCopyNExW_Bad() {
  wchar_t Buffer[64];
  StringCchCopyNExW(Buffer, 64, L"Outlook.Application", 63, nullptr, nullptr, 0);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stringCchCopyNExW_Ok() {
  wchar_t Buffer[64];
  StringCchCopyNExW(Buffer, 64, L"MSXML2.DOMDocument.6.0", 63, nullptr, nullptr, 0);
  CREATE(Buffer);
}
void stringCbCopyA_Bad() {
  char Buffer[64];
  StringCbCopyA(Buffer, 64, "Outlook.Application");
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stringCbCopyA_Ok() {
  char Buffer[64];
  StringCbCopyA(Buffer, 64, "MSXML2.DOMDocument.6.0");
  CREATE_NARROW(Buffer);
}
void stringCbCopyNA_Bad() {
  char Buffer[64];
  StringCbCopyNA(Buffer, 64, "Outlook.Application", 63);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stringCbCopyNA_Ok() {
  char Buffer[64];
  StringCbCopyNA(Buffer, 64, "MSXML2.DOMDocument.6.0", 63);
  CREATE_NARROW(Buffer);
}
void stringCbCopyExA_Bad() {
  char Buffer[64];
  StringCbCopyExA(Buffer, 64, "Outlook.Application", nullptr, nullptr, 0);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stringCbCopyExA_Ok() {
  char Buffer[64];
  StringCbCopyExA(Buffer, 64, "MSXML2.DOMDocument.6.0", nullptr, nullptr, 0);
  CREATE_NARROW(Buffer);
}
void stringCbCopyNExA_Bad() {
  char Buffer[64];
  StringCbCopyNExA(Buffer, 64, "Outlook.Application", 63, nullptr, nullptr, 0);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stringCbCopyNExA_Ok() {
  char Buffer[64];
  StringCbCopyNExA(Buffer, 64, "MSXML2.DOMDocument.6.0", 63, nullptr, nullptr, 0);
  CREATE_NARROW(Buffer);
}
void stringCbCopyW_Bad() {
  wchar_t Buffer[64];
  StringCbCopyW(Buffer, 64, L"Outlook.Application");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stringCbCopyW_Ok() {
  wchar_t Buffer[64];
  StringCbCopyW(Buffer, 64, L"MSXML2.DOMDocument.6.0");
  CREATE(Buffer);
}
void stringCbCopyNW_Bad() {
  wchar_t Buffer[64];
  StringCbCopyNW(Buffer, 64, L"Outlook.Application", 63);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stringCbCopyNW_Ok() {
  wchar_t Buffer[64];
  StringCbCopyNW(Buffer, 64, L"MSXML2.DOMDocument.6.0", 63);
  CREATE(Buffer);
}
void stringCbCopyExW_Bad() {
  wchar_t Buffer[64];
  StringCbCopyExW(Buffer, 64, L"Outlook.Application", nullptr, nullptr, 0);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stringCbCopyExW_Ok() {
  wchar_t Buffer[64];
  StringCbCopyExW(Buffer, 64, L"MSXML2.DOMDocument.6.0", nullptr, nullptr, 0);
  CREATE(Buffer);
}
void stringCbCopyNExW_Bad() {
  wchar_t Buffer[64];
  StringCbCopyNExW(Buffer, 64, L"Outlook.Application", 63, nullptr, nullptr, 0);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stringCbCopyNExW_Ok() {
  wchar_t Buffer[64];
  StringCbCopyNExW(Buffer, 64, L"MSXML2.DOMDocument.6.0", 63, nullptr, nullptr, 0);
  CREATE(Buffer);
}
void strDupA_Bad() {
  auto *Result = StrDupA("Outlook.Application");
  CREATE_NARROW(Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void strDupA_Ok() {
  auto *Result = StrDupA("MSXML2.DOMDocument.6.0");
  CREATE_NARROW(Result);
}
void sHStrDupA_Bad() {
  wchar_t *Copy;
  SHStrDupA("Outlook.Application", &Copy);
  CREATE(Copy);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void sHStrDupA_Ok() {
  wchar_t *Copy;
  SHStrDupA("MSXML2.DOMDocument.6.0", &Copy);
  CREATE(Copy);
}
void charLowerA_Bad() {
  char Buffer[] = "Outlook.Application";
  auto *Result = CharLowerA(Buffer);
  CREATE_NARROW(Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void charLowerA_Ok() {
  char Buffer[] = "MSXML2.DOMDocument.6.0";
  auto *Result = CharLowerA(Buffer);
  CREATE_NARROW(Result);
}
void charUpperA_Bad() {
  char Buffer[] = "Outlook.Application";
  CharUpperA(Buffer);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void charUpperA_Ok() {
  char Buffer[] = "MSXML2.DOMDocument.6.0";
  CharUpperA(Buffer);
  CREATE_NARROW(Buffer);
}
void lCMapStringA_Bad() {
  char Buffer[64];
  LCMapStringA(1024, 256, "Outlook.Application", -1, Buffer, 64);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void lCMapStringA_Ok() {
  char Buffer[64];
  LCMapStringA(1024, 256, "MSXML2.DOMDocument.6.0", -1, Buffer, 64);
  CREATE_NARROW(Buffer);
}
void strChrA_Bad() {
  auto *Result = StrChrA("Outlook.Application", 'O');
  CREATE_NARROW(Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void strChrA_Ok() {
  auto *Result = StrChrA("MSXML2.DOMDocument.6.0", 'O');
  CREATE_NARROW(Result);
}
void strRChrA_Bad() {
  auto *Result = StrRChrA("Outlook.Application", nullptr, 'O');
  CREATE_NARROW(Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void strRChrA_Ok() {
  auto *Result = StrRChrA("MSXML2.DOMDocument.6.0", nullptr, 'O');
  CREATE_NARROW(Result);
}
void strStrA_Bad() {
  auto *Result = StrStrA("Outlook.Application", "O");
  CREATE_NARROW(Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void strStrA_Ok() {
  auto *Result = StrStrA("MSXML2.DOMDocument.6.0", "O");
  CREATE_NARROW(Result);
}
void strStrIA_Bad() {
  auto *Result = StrStrIA("Outlook.Application", "O");
  CREATE_NARROW(Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void strStrIA_Ok() {
  auto *Result = StrStrIA("MSXML2.DOMDocument.6.0", "O");
  CREATE_NARROW(Result);
}
void strPBrkA_Bad() {
  auto *Result = StrPBrkA("Outlook.Application", "O");
  CREATE_NARROW(Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void strPBrkA_Ok() {
  auto *Result = StrPBrkA("MSXML2.DOMDocument.6.0", "O");
  CREATE_NARROW(Result);
}
void charNextA_Bad() {
  auto *Result = CharNextA("Outlook.Application");
  CREATE_NARROW(Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void charNextA_Ok() {
  auto *Result = CharNextA("MSXML2.DOMDocument.6.0");
  CREATE_NARROW(Result);
}
void charPrevA_Bad() {
  const char *Start = "Outlook.Application";
  auto *Result = CharPrevA(Start, Start + 1);
  CREATE_NARROW(Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void charPrevA_Ok() {
  const char *Start = "MSXML2.DOMDocument.6.0";
  auto *Result = CharPrevA(Start, Start + 1);
  CREATE_NARROW(Result);
}
void strDupW_Bad() {
  auto *Result = StrDupW(L"Outlook.Application");
  CREATE(Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void strDupW_Ok() {
  auto *Result = StrDupW(L"MSXML2.DOMDocument.6.0");
  CREATE(Result);
}
void sHStrDupW_Bad() {
  wchar_t *Copy;
  SHStrDupW(L"Outlook.Application", &Copy);
  CREATE(Copy);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void sHStrDupW_Ok() {
  wchar_t *Copy;
  SHStrDupW(L"MSXML2.DOMDocument.6.0", &Copy);
  CREATE(Copy);
}
void charLowerW_Bad() {
  wchar_t Buffer[] = L"Outlook.Application";
  auto *Result = CharLowerW(Buffer);
  CREATE(Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void charLowerW_Ok() {
  wchar_t Buffer[] = L"MSXML2.DOMDocument.6.0";
  auto *Result = CharLowerW(Buffer);
  CREATE(Result);
}
void charUpperW_Bad() {
  wchar_t Buffer[] = L"Outlook.Application";
  CharUpperW(Buffer);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void charUpperW_Ok() {
  wchar_t Buffer[] = L"MSXML2.DOMDocument.6.0";
  CharUpperW(Buffer);
  CREATE(Buffer);
}
void lCMapStringW_Bad() {
  wchar_t Buffer[64];
  LCMapStringW(1024, 256, L"Outlook.Application", -1, Buffer, 64);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void lCMapStringW_Ok() {
  wchar_t Buffer[64];
  LCMapStringW(1024, 256, L"MSXML2.DOMDocument.6.0", -1, Buffer, 64);
  CREATE(Buffer);
}
void strChrW_Bad() {
  auto *Result = StrChrW(L"Outlook.Application", 'O');
  CREATE(Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void strChrW_Ok() {
  auto *Result = StrChrW(L"MSXML2.DOMDocument.6.0", 'O');
  CREATE(Result);
}
void strRChrW_Bad() {
  auto *Result = StrRChrW(L"Outlook.Application", nullptr, 'O');
  CREATE(Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void strRChrW_Ok() {
  auto *Result = StrRChrW(L"MSXML2.DOMDocument.6.0", nullptr, 'O');
  CREATE(Result);
}
void strStrW_Bad() {
  auto *Result = StrStrW(L"Outlook.Application", L"O");
  CREATE(Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void strStrW_Ok() {
  auto *Result = StrStrW(L"MSXML2.DOMDocument.6.0", L"O");
  CREATE(Result);
}
void strStrIW_Bad() {
  auto *Result = StrStrIW(L"Outlook.Application", L"O");
  CREATE(Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void strStrIW_Ok() {
  auto *Result = StrStrIW(L"MSXML2.DOMDocument.6.0", L"O");
  CREATE(Result);
}
void strPBrkW_Bad() {
  auto *Result = StrPBrkW(L"Outlook.Application", L"O");
  CREATE(Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void strPBrkW_Ok() {
  auto *Result = StrPBrkW(L"MSXML2.DOMDocument.6.0", L"O");
  CREATE(Result);
}
void charNextW_Bad() {
  auto *Result = CharNextW(L"Outlook.Application");
  CREATE(Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void charNextW_Ok() {
  auto *Result = CharNextW(L"MSXML2.DOMDocument.6.0");
  CREATE(Result);
}
void charPrevW_Bad() {
  const wchar_t *Start = L"Outlook.Application";
  auto *Result = CharPrevW(Start, Start + 1);
  CREATE(Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void charPrevW_Ok() {
  const wchar_t *Start = L"MSXML2.DOMDocument.6.0";
  auto *Result = CharPrevW(Start, Start + 1);
  CREATE(Result);
}
void lCMapStringEx_Bad() {
  wchar_t Buffer[64];
  LCMapStringEx(nullptr, 256, L"Outlook.Application", -1, Buffer, 64, nullptr, nullptr, 0);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void lCMapStringEx_Ok() {
  wchar_t Buffer[64];
  LCMapStringEx(nullptr, 256, L"MSXML2.DOMDocument.6.0", -1, Buffer, 64, nullptr, nullptr, 0);
  CREATE(Buffer);
}
void wideCharToMultiByte_Bad() {
  char Buffer[64];
  WideCharToMultiByte(0, 0, L"Outlook.Application", -1, Buffer, 64, nullptr, nullptr);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void wideCharToMultiByte_Ok() {
  char Buffer[64];
  WideCharToMultiByte(0, 0, L"MSXML2.DOMDocument.6.0", -1, Buffer, 64, nullptr, nullptr);
  CREATE_NARROW(Buffer);
}
void multiByteToWideChar_Bad() {
  wchar_t Buffer[64];
  MultiByteToWideChar(65001, 0, "Outlook.Application", -1, Buffer, 64);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void multiByteToWideChar_Ok() {
  wchar_t Buffer[64];
  MultiByteToWideChar(65001, 0, "MSXML2.DOMDocument.6.0", -1, Buffer, 64);
  CREATE(Buffer);
}
void charToOemA_Bad() {
  char Buffer[64];
  CharToOemA("Outlook.Application", Buffer);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void charToOemA_Ok() {
  char Buffer[64];
  CharToOemA("MSXML2.DOMDocument.6.0", Buffer);
  CREATE_NARROW(Buffer);
}
void charToOemBuffA_Bad() {
  char Buffer[64];
  CharToOemBuffA("Outlook.Application", Buffer, 63);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void charToOemBuffA_Ok() {
  char Buffer[64];
  CharToOemBuffA("MSXML2.DOMDocument.6.0", Buffer, 63);
  CREATE_NARROW(Buffer);
}
void charToOemW_Bad() {
  char Buffer[64];
  CharToOemW(L"Outlook.Application", Buffer);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void charToOemW_Ok() {
  char Buffer[64];
  CharToOemW(L"MSXML2.DOMDocument.6.0", Buffer);
  CREATE_NARROW(Buffer);
}
void charToOemBuffW_Bad() {
  char Buffer[64];
  CharToOemBuffW(L"Outlook.Application", Buffer, 63);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void charToOemBuffW_Ok() {
  char Buffer[64];
  CharToOemBuffW(L"MSXML2.DOMDocument.6.0", Buffer, 63);
  CREATE_NARROW(Buffer);
}
void oemToCharA_Bad() {
  char Buffer[64];
  OemToCharA("Outlook.Application", Buffer);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void oemToCharA_Ok() {
  char Buffer[64];
  OemToCharA("MSXML2.DOMDocument.6.0", Buffer);
  CREATE_NARROW(Buffer);
}
void oemToCharBuffA_Bad() {
  char Buffer[64];
  OemToCharBuffA("Outlook.Application", Buffer, 63);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void oemToCharBuffA_Ok() {
  char Buffer[64];
  OemToCharBuffA("MSXML2.DOMDocument.6.0", Buffer, 63);
  CREATE_NARROW(Buffer);
}
void oemToCharW_Bad() {
  wchar_t Buffer[64];
  OemToCharW("Outlook.Application", Buffer);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void oemToCharW_Ok() {
  wchar_t Buffer[64];
  OemToCharW("MSXML2.DOMDocument.6.0", Buffer);
  CREATE(Buffer);
}
void oemToCharBuffW_Bad() {
  wchar_t Buffer[64];
  OemToCharBuffW("Outlook.Application", Buffer, 63);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void oemToCharBuffW_Ok() {
  wchar_t Buffer[64];
  OemToCharBuffW("MSXML2.DOMDocument.6.0", Buffer, 63);
  CREATE(Buffer);
}
void sHAnsiToUnicode_Bad() {
  wchar_t Buffer[64];
  SHAnsiToUnicode("Outlook.Application", Buffer, 64);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void sHAnsiToUnicode_Ok() {
  wchar_t Buffer[64];
  SHAnsiToUnicode("MSXML2.DOMDocument.6.0", Buffer, 64);
  CREATE(Buffer);
}
void sHUnicodeToAnsi_Bad() {
  char Buffer[64];
  SHUnicodeToAnsi(L"Outlook.Application", Buffer, 64);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void sHUnicodeToAnsi_Ok() {
  char Buffer[64];
  SHUnicodeToAnsi(L"MSXML2.DOMDocument.6.0", Buffer, 64);
  CREATE_NARROW(Buffer);
}
void formatMessageA_Bad() {
  char Buffer[64];
  FormatMessageA(0x400, "Outlook.Application", 0, 0, Buffer, 64, nullptr);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void formatMessageA_Ok() {
  char Buffer[64];
  FormatMessageA(0x400, "MSXML2.DOMDocument.6.0", 0, 0, Buffer, 64, nullptr);
  CREATE_NARROW(Buffer);
}
void formatMessageW_Bad() {
  wchar_t Buffer[64];
  FormatMessageW(0x400, L"Outlook.Application", 0, 0, Buffer, 64, nullptr);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void formatMessageW_Ok() {
  wchar_t Buffer[64];
  FormatMessageW(0x400, L"MSXML2.DOMDocument.6.0", 0, 0, Buffer, 64, nullptr);
  CREATE(Buffer);
}

void service() {
  lstrcpyA_Bad();
  lstrcpyA_Ok();
  lstrcpyW_Bad();
  lstrcpyW_Ok();
  strCpyW_Bad();
  strCpyW_Ok();
  strCpyA_Bad();
  strCpyA_Ok();
  lstrcpynA_Bad();
  lstrcpynA_Ok();
  lstrcpynW_Bad();
  lstrcpynW_Ok();
  strCpyNW_Bad();
  strCpyNW_Ok();
  strCpyNA_Bad();
  strCpyNA_Ok();
  strNCpyW_Bad();
  strNCpyW_Ok();
  strNCpyA_Bad();
  strNCpyA_Ok();
  strCpyNXA_Bad();
  strCpyNXA_Ok();
  strCpyNXW_Bad();
  strCpyNXW_Ok();
  rtlCopyMemory_Bad();
  rtlCopyMemory_Ok();
  rtlMoveMemory_Bad();
  rtlMoveMemory_Ok();
  copyMemory_Bad();
  copyMemory_Ok();
  moveMemory_Bad();
  moveMemory_Ok();
  stringCchCopyA_Bad();
  stringCchCopyA_Ok();
  stringCchCopyNA_Bad();
  stringCchCopyNA_Ok();
  stringCchCopyExA_Bad();
  stringCchCopyExA_Ok();
  stringCchCopyNExA_Bad();
  stringCchCopyNExA_Ok();
  stringCchCopyW_Bad();
  stringCchCopyW_Ok();
  stringCchCopyNW_Bad();
  stringCchCopyNW_Ok();
  stringCchCopyExW_Bad();
  stringCchCopyExW_Ok();
  stringCchCopyNExW_Bad();
  stringCchCopyNExW_Ok();
  stringCbCopyA_Bad();
  stringCbCopyA_Ok();
  stringCbCopyNA_Bad();
  stringCbCopyNA_Ok();
  stringCbCopyExA_Bad();
  stringCbCopyExA_Ok();
  stringCbCopyNExA_Bad();
  stringCbCopyNExA_Ok();
  stringCbCopyW_Bad();
  stringCbCopyW_Ok();
  stringCbCopyNW_Bad();
  stringCbCopyNW_Ok();
  stringCbCopyExW_Bad();
  stringCbCopyExW_Ok();
  stringCbCopyNExW_Bad();
  stringCbCopyNExW_Ok();
  strDupA_Bad();
  strDupA_Ok();
  sHStrDupA_Bad();
  sHStrDupA_Ok();
  charLowerA_Bad();
  charLowerA_Ok();
  charUpperA_Bad();
  charUpperA_Ok();
  lCMapStringA_Bad();
  lCMapStringA_Ok();
  strChrA_Bad();
  strChrA_Ok();
  strRChrA_Bad();
  strRChrA_Ok();
  strStrA_Bad();
  strStrA_Ok();
  strStrIA_Bad();
  strStrIA_Ok();
  strPBrkA_Bad();
  strPBrkA_Ok();
  charNextA_Bad();
  charNextA_Ok();
  charPrevA_Bad();
  charPrevA_Ok();
  strDupW_Bad();
  strDupW_Ok();
  sHStrDupW_Bad();
  sHStrDupW_Ok();
  charLowerW_Bad();
  charLowerW_Ok();
  charUpperW_Bad();
  charUpperW_Ok();
  lCMapStringW_Bad();
  lCMapStringW_Ok();
  strChrW_Bad();
  strChrW_Ok();
  strRChrW_Bad();
  strRChrW_Ok();
  strStrW_Bad();
  strStrW_Ok();
  strStrIW_Bad();
  strStrIW_Ok();
  strPBrkW_Bad();
  strPBrkW_Ok();
  charNextW_Bad();
  charNextW_Ok();
  charPrevW_Bad();
  charPrevW_Ok();
  lCMapStringEx_Bad();
  lCMapStringEx_Ok();
  wideCharToMultiByte_Bad();
  wideCharToMultiByte_Ok();
  multiByteToWideChar_Bad();
  multiByteToWideChar_Ok();
  charToOemA_Bad();
  charToOemA_Ok();
  charToOemBuffA_Bad();
  charToOemBuffA_Ok();
  charToOemW_Bad();
  charToOemW_Ok();
  charToOemBuffW_Bad();
  charToOemBuffW_Ok();
  oemToCharA_Bad();
  oemToCharA_Ok();
  oemToCharBuffA_Bad();
  oemToCharBuffA_Ok();
  oemToCharW_Bad();
  oemToCharW_Ok();
  oemToCharBuffW_Bad();
  oemToCharBuffW_Ok();
  sHAnsiToUnicode_Bad();
  sHAnsiToUnicode_Ok();
  sHUnicodeToAnsi_Bad();
  sHUnicodeToAnsi_Ok();
  formatMessageA_Bad();
  formatMessageA_Ok();
  formatMessageW_Bad();
  formatMessageW_Ok();
}

SERVICE(service)

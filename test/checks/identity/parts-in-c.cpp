// RUN: %check_office %s
// Parts of strings, other cases and other encodings by the C library.

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

extern "C" char * _strlwr(char *Text);
extern "C" char * _strupr(char *Text);
extern "C" wchar_t * _wcslwr(wchar_t *Text);
extern "C" wchar_t * _wcsupr(wchar_t *Text);
extern "C" unsigned char *_mbslwr(unsigned char *Text);
extern "C" unsigned char *_mbsupr(unsigned char *Text);
extern "C" const char * strchr(const char *Text, int Character);
extern "C" const char * strrchr(const char *Text, int Character);
extern "C" const wchar_t * wcschr(const wchar_t *Text, wchar_t Character);
extern "C" const wchar_t * wcsrchr(const wchar_t *Text, wchar_t Character);
extern "C" const char * strstr(const char *Text, const char *What);
extern "C" const char * strpbrk(const char *Text, const char *What);
extern "C" const wchar_t * wcsstr(const wchar_t *Text, const wchar_t *What);
extern "C" const wchar_t * wcspbrk(const wchar_t *Text, const wchar_t *What);
extern "C" unsigned char *_mbschr(const unsigned char *Text, unsigned Character);
extern "C" unsigned char *_mbsrchr(const unsigned char *Text, unsigned Character);
extern "C" unsigned char *_mbsstr(const unsigned char *Text, const unsigned char *What);
extern "C" char * strtok(char *Text, const char *Separators);
extern "C" char * strtok_s(char *Text, const char *Separators, char **Rest);
extern "C" char * strtok_r(char *Text, const char *Separators, char **Rest);
extern "C" wchar_t * wcstok(wchar_t *Text, const wchar_t *Separators, wchar_t **Rest);
extern "C" wchar_t * wcstok_s(wchar_t *Text, const wchar_t *Separators, wchar_t **Rest);
extern "C" unsigned char *_mbstok(unsigned char *Text, const unsigned char *Separators);
extern "C" size_t mbstowcs(wchar_t *To, const char *From, size_t Size);
extern "C" size_t _mbstowcs_l(wchar_t *To, const char *From, size_t Size, _locale_t Locale);
extern "C" size_t wcstombs(char *To, const wchar_t *From, size_t Size);
extern "C" size_t _wcstombs_l(char *To, const wchar_t *From, size_t Size, _locale_t Locale);
extern "C" size_t mbsrtowcs(wchar_t *To, const char **From, size_t Size, void *State);
extern "C" size_t wcsrtombs(char *To, const wchar_t **From, size_t Size, void *State);
extern "C" errno_t mbstowcs_s(size_t *Written, wchar_t *To, size_t ToSize, const char *From, size_t Count);
template <size_t N> errno_t mbstowcs_s(size_t *Written, wchar_t (&To)[N], const char *From, size_t Count);
extern "C" errno_t _mbstowcs_s_l(size_t *Written, wchar_t *To, size_t ToSize, const char *From, size_t Count, _locale_t Locale);
extern "C" errno_t wcstombs_s(size_t *Written, char *To, size_t ToSize, const wchar_t *From, size_t Count);
extern "C" errno_t _wcstombs_s_l(size_t *Written, char *To, size_t ToSize, const wchar_t *From, size_t Count, _locale_t Locale);
extern "C" errno_t mbsrtowcs_s(size_t *Written, wchar_t *To, size_t ToSize, const char **From, size_t Count, void *State);
extern "C" errno_t wcsrtombs_s(size_t *Written, char *To, size_t ToSize, const wchar_t **From, size_t Count, void *State);

void strlwr_Bad() {
  char Buffer[] = "Outlook.Application";
  _strlwr(Buffer);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void strlwr_Ok() {
  char Buffer[] = "MSXML2.DOMDocument.6.0";
  _strlwr(Buffer);
  CREATE_NARROW(Buffer);
}
void strlwrResult_Bad() {
  char Buffer[] = "Outlook.Application";
  auto *Result = _strlwr(Buffer);
  CREATE_NARROW(Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void strlwrResult_Ok() {
  char Buffer[] = "MSXML2.DOMDocument.6.0";
  auto *Result = _strlwr(Buffer);
  CREATE_NARROW(Result);
}
void strupr_Bad() {
  char Buffer[] = "Outlook.Application";
  _strupr(Buffer);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void strupr_Ok() {
  char Buffer[] = "MSXML2.DOMDocument.6.0";
  _strupr(Buffer);
  CREATE_NARROW(Buffer);
}
void struprResult_Bad() {
  char Buffer[] = "Outlook.Application";
  auto *Result = _strupr(Buffer);
  CREATE_NARROW(Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void struprResult_Ok() {
  char Buffer[] = "MSXML2.DOMDocument.6.0";
  auto *Result = _strupr(Buffer);
  CREATE_NARROW(Result);
}
void wcslwr_Bad() {
  wchar_t Buffer[] = L"Outlook.Application";
  _wcslwr(Buffer);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void wcslwr_Ok() {
  wchar_t Buffer[] = L"MSXML2.DOMDocument.6.0";
  _wcslwr(Buffer);
  CREATE(Buffer);
}
void wcslwrResult_Bad() {
  wchar_t Buffer[] = L"Outlook.Application";
  auto *Result = _wcslwr(Buffer);
  CREATE(Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void wcslwrResult_Ok() {
  wchar_t Buffer[] = L"MSXML2.DOMDocument.6.0";
  auto *Result = _wcslwr(Buffer);
  CREATE(Result);
}
void wcsupr_Bad() {
  wchar_t Buffer[] = L"Outlook.Application";
  _wcsupr(Buffer);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void wcsupr_Ok() {
  wchar_t Buffer[] = L"MSXML2.DOMDocument.6.0";
  _wcsupr(Buffer);
  CREATE(Buffer);
}
void wcsuprResult_Bad() {
  wchar_t Buffer[] = L"Outlook.Application";
  auto *Result = _wcsupr(Buffer);
  CREATE(Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void wcsuprResult_Ok() {
  wchar_t Buffer[] = L"MSXML2.DOMDocument.6.0";
  auto *Result = _wcsupr(Buffer);
  CREATE(Result);
}
void mbslwr_Bad() {
  char Buffer[] = "Outlook.Application";
  auto *Result = reinterpret_cast<char *>(_mbslwr(reinterpret_cast<unsigned char *>(Buffer)));
  CREATE_NARROW(Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void mbslwr_Ok() {
  char Buffer[] = "MSXML2.DOMDocument.6.0";
  auto *Result = reinterpret_cast<char *>(_mbslwr(reinterpret_cast<unsigned char *>(Buffer)));
  CREATE_NARROW(Result);
}
void mbsupr_Bad() {
  char Buffer[] = "Outlook.Application";
  auto *Result = reinterpret_cast<char *>(_mbsupr(reinterpret_cast<unsigned char *>(Buffer)));
  CREATE_NARROW(Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void mbsupr_Ok() {
  char Buffer[] = "MSXML2.DOMDocument.6.0";
  auto *Result = reinterpret_cast<char *>(_mbsupr(reinterpret_cast<unsigned char *>(Buffer)));
  CREATE_NARROW(Result);
}
void strchr_Bad() {
  auto *Result = strchr("Outlook.Application", 'O');
  CREATE_NARROW(Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void strchr_Ok() {
  auto *Result = strchr("MSXML2.DOMDocument.6.0", 'O');
  CREATE_NARROW(Result);
}
void strrchr_Bad() {
  auto *Result = strrchr("Outlook.Application", 'O');
  CREATE_NARROW(Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void strrchr_Ok() {
  auto *Result = strrchr("MSXML2.DOMDocument.6.0", 'O');
  CREATE_NARROW(Result);
}
void wcschr_Bad() {
  auto *Result = wcschr(L"Outlook.Application", L'O');
  CREATE(Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void wcschr_Ok() {
  auto *Result = wcschr(L"MSXML2.DOMDocument.6.0", L'O');
  CREATE(Result);
}
void wcsrchr_Bad() {
  auto *Result = wcsrchr(L"Outlook.Application", L'O');
  CREATE(Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void wcsrchr_Ok() {
  auto *Result = wcsrchr(L"MSXML2.DOMDocument.6.0", L'O');
  CREATE(Result);
}
void strstr_Bad() {
  auto *Result = strstr("Outlook.Application", "O");
  CREATE_NARROW(Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void strstr_Ok() {
  auto *Result = strstr("MSXML2.DOMDocument.6.0", "O");
  CREATE_NARROW(Result);
}
void strpbrk_Bad() {
  auto *Result = strpbrk("Outlook.Application", "O");
  CREATE_NARROW(Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void strpbrk_Ok() {
  auto *Result = strpbrk("MSXML2.DOMDocument.6.0", "O");
  CREATE_NARROW(Result);
}
void wcsstr_Bad() {
  auto *Result = wcsstr(L"Outlook.Application", L"O");
  CREATE(Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void wcsstr_Ok() {
  auto *Result = wcsstr(L"MSXML2.DOMDocument.6.0", L"O");
  CREATE(Result);
}
void wcspbrk_Bad() {
  auto *Result = wcspbrk(L"Outlook.Application", L"O");
  CREATE(Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void wcspbrk_Ok() {
  auto *Result = wcspbrk(L"MSXML2.DOMDocument.6.0", L"O");
  CREATE(Result);
}
void mbschr_Bad() {
  auto *Result = reinterpret_cast<char *>(_mbschr(reinterpret_cast<const unsigned char *>("Outlook.Application"), 'O'));
  CREATE_NARROW(Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void mbschr_Ok() {
  auto *Result = reinterpret_cast<char *>(_mbschr(reinterpret_cast<const unsigned char *>("MSXML2.DOMDocument.6.0"), 'O'));
  CREATE_NARROW(Result);
}
void mbsrchr_Bad() {
  auto *Result = reinterpret_cast<char *>(_mbsrchr(reinterpret_cast<const unsigned char *>("Outlook.Application"), 'O'));
  CREATE_NARROW(Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void mbsrchr_Ok() {
  auto *Result = reinterpret_cast<char *>(_mbsrchr(reinterpret_cast<const unsigned char *>("MSXML2.DOMDocument.6.0"), 'O'));
  CREATE_NARROW(Result);
}
void mbsstr_Bad() {
  auto *Result = reinterpret_cast<char *>(_mbsstr(reinterpret_cast<const unsigned char *>("Outlook.Application"), reinterpret_cast<const unsigned char *>("O")));
  CREATE_NARROW(Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void mbsstr_Ok() {
  auto *Result = reinterpret_cast<char *>(_mbsstr(reinterpret_cast<const unsigned char *>("MSXML2.DOMDocument.6.0"), reinterpret_cast<const unsigned char *>("O")));
  CREATE_NARROW(Result);
}
void strtok_Bad() {
  char Buffer[] = "Outlook.Application";
  auto *Result = strtok(Buffer, ";");
  CREATE_NARROW(Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void strtok_Ok() {
  char Buffer[] = "MSXML2.DOMDocument.6.0";
  auto *Result = strtok(Buffer, ";");
  CREATE_NARROW(Result);
}
void strtok_s_Bad() {
  char Buffer[] = "Outlook.Application", *Rest;
  auto *Result = strtok_s(Buffer, ";", &Rest);
  CREATE_NARROW(Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void strtok_s_Ok() {
  char Buffer[] = "MSXML2.DOMDocument.6.0", *Rest;
  auto *Result = strtok_s(Buffer, ";", &Rest);
  CREATE_NARROW(Result);
}
void strtok_r_Bad() {
  char Buffer[] = "Outlook.Application", *Rest;
  auto *Result = strtok_r(Buffer, ";", &Rest);
  CREATE_NARROW(Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void strtok_r_Ok() {
  char Buffer[] = "MSXML2.DOMDocument.6.0", *Rest;
  auto *Result = strtok_r(Buffer, ";", &Rest);
  CREATE_NARROW(Result);
}
void wcstok_Bad() {
  wchar_t Buffer[] = L"Outlook.Application", *Rest;
  auto *Result = wcstok(Buffer, L";", &Rest);
  CREATE(Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void wcstok_Ok() {
  wchar_t Buffer[] = L"MSXML2.DOMDocument.6.0", *Rest;
  auto *Result = wcstok(Buffer, L";", &Rest);
  CREATE(Result);
}
void wcstok_s_Bad() {
  wchar_t Buffer[] = L"Outlook.Application", *Rest;
  auto *Result = wcstok_s(Buffer, L";", &Rest);
  CREATE(Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void wcstok_s_Ok() {
  wchar_t Buffer[] = L"MSXML2.DOMDocument.6.0", *Rest;
  auto *Result = wcstok_s(Buffer, L";", &Rest);
  CREATE(Result);
}
void mbstok_Bad() {
  char Buffer[] = "Outlook.Application";
  auto *Result = reinterpret_cast<char *>(_mbstok(reinterpret_cast<unsigned char *>(Buffer), reinterpret_cast<const unsigned char *>(";")));
  CREATE_NARROW(Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void mbstok_Ok() {
  char Buffer[] = "MSXML2.DOMDocument.6.0";
  auto *Result = reinterpret_cast<char *>(_mbstok(reinterpret_cast<unsigned char *>(Buffer), reinterpret_cast<const unsigned char *>(";")));
  CREATE_NARROW(Result);
}
void strstrOfOther_Bad() {
  const wchar_t *Result = wcsstr(L"Outlook.Application", L"Outlook.Application");
  CREATE(Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void strstrOfOther_Ok() {
  const wchar_t *Result = wcsstr(L"MSXML2.DOMDocument.6.0", L"Outlook.Application");
  CREATE(Result);
}
void mbstowcs_Bad() {
  wchar_t Buffer[64];
  mbstowcs(Buffer, "Outlook.Application", 64);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void mbstowcs_Ok() {
  wchar_t Buffer[64];
  mbstowcs(Buffer, "MSXML2.DOMDocument.6.0", 64);
  CREATE(Buffer);
}
void mbstowcs_l_Bad() {
  wchar_t Buffer[64];
  _mbstowcs_l(Buffer, "Outlook.Application", 64, nullptr);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void mbstowcs_l_Ok() {
  wchar_t Buffer[64];
  _mbstowcs_l(Buffer, "MSXML2.DOMDocument.6.0", 64, nullptr);
  CREATE(Buffer);
}
void wcstombs_Bad() {
  char Buffer[64];
  wcstombs(Buffer, L"Outlook.Application", 64);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void wcstombs_Ok() {
  char Buffer[64];
  wcstombs(Buffer, L"MSXML2.DOMDocument.6.0", 64);
  CREATE_NARROW(Buffer);
}
void wcstombs_l_Bad() {
  char Buffer[64];
  _wcstombs_l(Buffer, L"Outlook.Application", 64, nullptr);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void wcstombs_l_Ok() {
  char Buffer[64];
  _wcstombs_l(Buffer, L"MSXML2.DOMDocument.6.0", 64, nullptr);
  CREATE_NARROW(Buffer);
}
void mbsrtowcs_Bad() {
  wchar_t Buffer[64];
  const char *From = "Outlook.Application";
  mbsrtowcs(Buffer, &From, 64, nullptr);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void mbsrtowcs_Ok() {
  wchar_t Buffer[64];
  const char *From = "MSXML2.DOMDocument.6.0";
  mbsrtowcs(Buffer, &From, 64, nullptr);
  CREATE(Buffer);
}
void wcsrtombs_Bad() {
  char Buffer[64];
  const wchar_t *From = L"Outlook.Application";
  wcsrtombs(Buffer, &From, 64, nullptr);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void wcsrtombs_Ok() {
  char Buffer[64];
  const wchar_t *From = L"MSXML2.DOMDocument.6.0";
  wcsrtombs(Buffer, &From, 64, nullptr);
  CREATE_NARROW(Buffer);
}
void mbstowcs_s_Bad() {
  size_t Size;
  wchar_t Buffer[64];
  mbstowcs_s(&Size, Buffer, 64, "Outlook.Application", 63);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void mbstowcs_s_Ok() {
  size_t Size;
  wchar_t Buffer[64];
  mbstowcs_s(&Size, Buffer, 64, "MSXML2.DOMDocument.6.0", 63);
  CREATE(Buffer);
}
void mbstowcs_sAgain_Bad() {
  size_t Size;
  wchar_t Buffer[64];
  mbstowcs_s(&Size, Buffer, "Outlook.Application", 63);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void mbstowcs_sAgain_Ok() {
  size_t Size;
  wchar_t Buffer[64];
  mbstowcs_s(&Size, Buffer, "MSXML2.DOMDocument.6.0", 63);
  CREATE(Buffer);
}
void mbstowcs_s_l_Bad() {
  size_t Size;
  wchar_t Buffer[64];
  _mbstowcs_s_l(&Size, Buffer, 64, "Outlook.Application", 63, nullptr);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void mbstowcs_s_l_Ok() {
  size_t Size;
  wchar_t Buffer[64];
  _mbstowcs_s_l(&Size, Buffer, 64, "MSXML2.DOMDocument.6.0", 63, nullptr);
  CREATE(Buffer);
}
void wcstombs_s_Bad() {
  size_t Size;
  char Buffer[64];
  wcstombs_s(&Size, Buffer, 64, L"Outlook.Application", 63);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void wcstombs_s_Ok() {
  size_t Size;
  char Buffer[64];
  wcstombs_s(&Size, Buffer, 64, L"MSXML2.DOMDocument.6.0", 63);
  CREATE_NARROW(Buffer);
}
void wcstombs_s_l_Bad() {
  size_t Size;
  char Buffer[64];
  _wcstombs_s_l(&Size, Buffer, 64, L"Outlook.Application", 63, nullptr);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void wcstombs_s_l_Ok() {
  size_t Size;
  char Buffer[64];
  _wcstombs_s_l(&Size, Buffer, 64, L"MSXML2.DOMDocument.6.0", 63, nullptr);
  CREATE_NARROW(Buffer);
}
void mbsrtowcs_s_Bad() {
  size_t Size;
  wchar_t Buffer[64];
  const char *From = "Outlook.Application";
  mbsrtowcs_s(&Size, Buffer, 64, &From, 63, nullptr);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void mbsrtowcs_s_Ok() {
  size_t Size;
  wchar_t Buffer[64];
  const char *From = "MSXML2.DOMDocument.6.0";
  mbsrtowcs_s(&Size, Buffer, 64, &From, 63, nullptr);
  CREATE(Buffer);
}
void wcsrtombs_s_Bad() {
  size_t Size;
  char Buffer[64];
  const wchar_t *From = L"Outlook.Application";
  wcsrtombs_s(&Size, Buffer, 64, &From, 63, nullptr);
  CREATE_NARROW(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void wcsrtombs_s_Ok() {
  size_t Size;
  char Buffer[64];
  const wchar_t *From = L"MSXML2.DOMDocument.6.0";
  wcsrtombs_s(&Size, Buffer, 64, &From, 63, nullptr);
  CREATE_NARROW(Buffer);
}

void service() {
  strlwr_Bad();
  strlwr_Ok();
  strlwrResult_Bad();
  strlwrResult_Ok();
  strupr_Bad();
  strupr_Ok();
  struprResult_Bad();
  struprResult_Ok();
  wcslwr_Bad();
  wcslwr_Ok();
  wcslwrResult_Bad();
  wcslwrResult_Ok();
  wcsupr_Bad();
  wcsupr_Ok();
  wcsuprResult_Bad();
  wcsuprResult_Ok();
  mbslwr_Bad();
  mbslwr_Ok();
  mbsupr_Bad();
  mbsupr_Ok();
  strchr_Bad();
  strchr_Ok();
  strrchr_Bad();
  strrchr_Ok();
  wcschr_Bad();
  wcschr_Ok();
  wcsrchr_Bad();
  wcsrchr_Ok();
  strstr_Bad();
  strstr_Ok();
  strpbrk_Bad();
  strpbrk_Ok();
  wcsstr_Bad();
  wcsstr_Ok();
  wcspbrk_Bad();
  wcspbrk_Ok();
  mbschr_Bad();
  mbschr_Ok();
  mbsrchr_Bad();
  mbsrchr_Ok();
  mbsstr_Bad();
  mbsstr_Ok();
  strtok_Bad();
  strtok_Ok();
  strtok_s_Bad();
  strtok_s_Ok();
  strtok_r_Bad();
  strtok_r_Ok();
  wcstok_Bad();
  wcstok_Ok();
  wcstok_s_Bad();
  wcstok_s_Ok();
  mbstok_Bad();
  mbstok_Ok();
  strstrOfOther_Bad();
  strstrOfOther_Ok();
  mbstowcs_Bad();
  mbstowcs_Ok();
  mbstowcs_l_Bad();
  mbstowcs_l_Ok();
  wcstombs_Bad();
  wcstombs_Ok();
  wcstombs_l_Bad();
  wcstombs_l_Ok();
  mbsrtowcs_Bad();
  mbsrtowcs_Ok();
  wcsrtombs_Bad();
  wcsrtombs_Ok();
  mbstowcs_s_Bad();
  mbstowcs_s_Ok();
  mbstowcs_sAgain_Bad();
  mbstowcs_sAgain_Ok();
  mbstowcs_s_l_Bad();
  mbstowcs_s_l_Ok();
  wcstombs_s_Bad();
  wcstombs_s_Ok();
  wcstombs_s_l_Bad();
  wcstombs_s_l_Ok();
  mbsrtowcs_s_Bad();
  mbsrtowcs_s_Ok();
  wcsrtombs_s_Bad();
  wcsrtombs_s_Ok();
}

SERVICE(service)

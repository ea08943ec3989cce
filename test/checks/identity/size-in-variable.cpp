// RUN: %check_office %s

// A size, constant or not, is not the format or string that another overload has
// in its place.

#include "service.h"

extern "C++" int swprintf_s(wchar_t *To, unsigned long long Size, const wchar_t *Format, ...);
extern "C++" template <unsigned long long N> int swprintf_s(wchar_t (&To)[N], const wchar_t *Format, ...);
extern "C++" int wcscat_s(wchar_t *To, unsigned long long Size, const wchar_t *From);
extern "C++" template <unsigned long long N> int wcscat_s(wchar_t (&To)[N], const wchar_t *From);

void variable_Bad(unsigned long long Size) {
  wchar_t Buffer[64];
  swprintf_s(Buffer, Size, L"%s.Application", L"Outlook");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void variable_Ok(unsigned long long Size) {
  wchar_t Buffer[64];
  swprintf_s(Buffer, Size, L"%s.Application", L"Example");
  CREATE(Buffer);
}

struct Text {
  wchar_t Buffer[64];
  unsigned long long Size = 64;
};

void field_Bad(Text &T) {
  swprintf_s(T.Buffer, T.Size, L"%s.%s", L"Outlook", L"Application");
  CREATE(T.Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void without_Bad() {
  wchar_t Buffer[64];
  swprintf_s(Buffer, L"%s.Application", L"Outlook");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void appended_Bad(unsigned long long Size) {
  wchar_t Buffer[64] = L"Outlook";
  wcscat_s(Buffer, Size, L".Application");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void appendedWithout_Bad() {
  wchar_t Buffer[64] = L"Outlook";
  wcscat_s(Buffer, L".Application");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void appended_Ok(unsigned long long Size) {
  wchar_t Buffer[64] = L"Outlook.Application";
  wcscat_s(Buffer, Size, L"Reader");
  CREATE(Buffer);
}

void service() {
  Text T;
  variable_Bad(64);
  variable_Ok(64);
  field_Bad(T);
  without_Bad();
  appended_Bad(64);
  appendedWithout_Bad();
  appended_Ok(64);
}

SERVICE(service)

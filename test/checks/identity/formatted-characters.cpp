// RUN: %check_office %s

// Characters and numbers in formats.

#include "service.h"

extern "C" int wsprintfW(wchar_t *To, const wchar_t *Format, ...);

void character_Bad() {
  wchar_t Buffer[64];
  wsprintfW(Buffer, L"%s%c%s", L"Outlook", L'.', L"Application");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void byCode_Bad() {
  wchar_t Buffer[64];
  wsprintfW(Buffer, L"%s%c%s", L"Outlook", 46, L"Application");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void otherCharacter_Ok() {
  wchar_t Buffer[64];
  wsprintfW(Buffer, L"%s%c%s", L"Outlook", L'_', L"Application");
  CREATE(Buffer);
}

// A number that the caller hands in doesn't decide: the site is here.
void number_Bad(int Version) {
  wchar_t Buffer[64];
  wsprintfW(Buffer, L"Outlook.Application.%d", Version);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void number_Ok(int Version) {
  wchar_t Buffer[64];
  wsprintfW(Buffer, L"MSXML2.DOMDocument.%d", Version);
  CREATE(Buffer);
}

void service() {
  character_Bad();
  byCode_Bad();
  otherCharacter_Ok();
  number_Bad(16);
  number_Ok(6);
}

SERVICE(service)

// RUN: %check_office %s -- -std=c++20
// Arrays of single characters are strings, however they are written.

#include "service.h"
#define OUTLOOK 'O', 'u', 't', 'l', 'o', 'o', 'k', '.', 'A', 'p', 'p', 'l', 'i', 'c', 'a', 't', 'i', 'o', 'n'
#define MSXML 'M', 'S', 'X', 'M', 'L', '2', '.', 'D', 'O', 'M', 'D', 'o', 'c', 'u', 'm', 'e', 'n', 't', '.', '6', '.', '0'
const wchar_t Global[] = {OUTLOOK, 0};
static wchar_t Mutable[] = {OUTLOOK, L'\0'};
struct Settings {
  int Flags;
  wchar_t Id[32];
};
Settings Default = {1, {OUTLOOK}};
constexpr wchar_t Dot = L'.';

void local_Bad() {
  wchar_t Id[] = {OUTLOOK, 0};
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void global_Bad() {
  CREATE(Global);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(Mutable);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void local_Ok() {
  const wchar_t Id[] = {MSXML, 0};
  CREATE(Id);
}
void numbers_Bad() {
  wchar_t Id[] = {0x4F, 0x75, 0x74, 0x6C, 0x6F, 0x6F, 0x6B, Dot, 0x41, 0x70, 0x70, 0x6C, 0x69, 0x63, 0x61, 0x74, 0x69, 0x6F, 0x6E, 0};
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void sized_Bad() {
  wchar_t Id[64] = {OUTLOOK};
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void field_Bad() {
  CREATE(Default.Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
// What stands behind the first NUL is no part of the string.
void behind_Ok() {
  wchar_t Id[] = {MSXML, 0, OUTLOOK, 0};
  CREATE(Id);
}
void unknown_Ok(wchar_t First) {
  wchar_t Id[] = {First, 'u', 't', 'l', 'o', 'o', 'k', 0};
  CREATE(Id);
}
void make(const wchar_t *Id) { CREATE(Id); }
void literal_Bad() {
  using Characters = wchar_t[20];
  make(Characters{OUTLOOK, 0});
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
}

void service() {
  local_Bad();
  global_Bad();
  local_Ok();
  numbers_Bad();
  sized_Bad();
  field_Bad();
  behind_Ok();
  unknown_Ok(L'O');
  literal_Bad();
}

SERVICE(service)

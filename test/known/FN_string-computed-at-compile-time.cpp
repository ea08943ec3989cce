// RUN: %check_office %s -- -std=c++20
// XFAIL: *
// The characters of an array that only evaluation shows are not read.

#include "service.h"
struct Buffer {
  wchar_t Text[32] = {};
};
constexpr Buffer joined() {
  Buffer B;
  const wchar_t Left[] = L"Outlook", Right[] = L".Application";
  int At = 0;
  for (int I = 0; Left[I]; ++I)
    B.Text[At++] = Left[I];
  for (int I = 0; Right[I]; ++I)
    B.Text[At++] = Right[I];
  return B;
}
void function_Bad() {
  static constexpr Buffer B = joined();
  CREATE(B.Text);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
template <wchar_t... Cs>
struct Chars {
  static constexpr wchar_t Value[] = {Cs..., 0};
};
void pack_Bad() {
  using Mail = Chars<'O', 'u', 't', 'l', 'o', 'o', 'k', '.', 'A', 'p', 'p', 'l', 'i', 'c', 'a', 't', 'i', 'o', 'n'>;
  CREATE(Mail::Value);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void service() {
  function_Bad();
  pack_Bad();
}

SERVICE(service)

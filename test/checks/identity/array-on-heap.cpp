// RUN: %check_office %s
// A container of the program itself, whose array grows.

#include "service.h"
template <typename T>
class Vector {
public:
  void push(T Element) {
    T *Grown = new T[Size + 1];
    Grown[Size++] = Element;
    Data = Grown;
  }
  const T &at(int I) const { return Data[I]; }

private:
  T *Data = nullptr;
  int Size = 0;
};
void create_Bad() {
  Vector<const wchar_t *> V;
  V.push(L"Outlook.Application");
  CREATE(V.at(0));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void create_Ok() {
  Vector<const char *> V;
  V.push("MSXML2.DOMDocument.6.0");
  Vector<wchar_t const *const *> Titles;
  CREATE(L"MSXML2.DOMDocument.6.0");
}

void service() {
  create_Bad();
  create_Ok();
}

SERVICE(service)

// RUN: %check_office %s
// XFAIL: *
// What is stored in a new array without initialisers is lost.

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

void service() {
  create_Bad();
}

SERVICE(service)

// RUN: %check_office %s -- -std=c++20
// XFAIL: *
// Template arguments of class type, such as literals in a structure, are not
// read.

#include "service.h"
template <unsigned N>
struct Fixed {
  wchar_t Data[N];
  constexpr Fixed(const wchar_t (&From)[N]) {
    for (unsigned I = 0; I != N; ++I)
      Data[I] = From[I];
  }
};
template <Fixed Id>
void create() { CREATE(Id.Data); }
template <CLSID Class>
void createClass() {
  void *Object;
  CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object);
}
void literal_Bad() {
  create<L"Outlook.Application">();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void guid_Bad() {
  createClass<CLSID{0x6F03A, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}}>();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}

void service() {
  literal_Bad();
  guid_Bad();
}

SERVICE(service)

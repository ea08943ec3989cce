// RUN: %check_office %s -- -std=c++20
// Template arguments of class type: literals in a structure, GUIDs.

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
struct Options {
  const wchar_t *Id;
  int Flags;
};
constexpr wchar_t OutlookId[] = L"Outlook.Application";
constexpr wchar_t DocumentId[] = L"MSXML2.DOMDocument.6.0";
template <Options O>
void createBy() { CREATE(O.Id); }

void literal_Bad() {
  create<L"Outlook.Application">();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
}
void literal_Ok() { create<L"MSXML2.DOMDocument.6.0">(); }
void guid_Bad() {
  createClass<CLSID{0x6F03A, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}}>();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'createClass' creates 'Outlook.Application'
}
void guid_Ok() {
  createClass<CLSID{0x88D96A05, 0xF192, 0x11D4, {0xA6, 0x5F, 0, 0x40, 0x96, 0x32, 0x51, 0xE5}}>();
}
void pointer_Bad() {
  createBy<Options{OutlookId, 1}>();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'createBy' creates 'Outlook.Application'
}
void pointer_Ok() { createBy<Options{DocumentId, 1}>(); }

void service() {
  literal_Bad();
  literal_Ok();
  guid_Bad();
  guid_Ok();
  pointer_Bad();
  pointer_Ok();
}

SERVICE(service)

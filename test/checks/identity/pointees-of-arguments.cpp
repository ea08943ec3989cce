// RUN: %check_office %s
// What a callee writes behind a pointer in a structure that it is handed.

#include "service.h"
extern "C" wchar_t *wcscpy(wchar_t *, const wchar_t *);
struct Request {
  const wchar_t *Id;
};
struct Holder {
  Request *Pointer;
};
void fill(Holder *H) { H->Pointer->Id = L"Outlook.Application"; }
void create_Bad() {
  Request R;
  Holder H;
  H.Pointer = &R;
  fill(&H);
  CREATE(R.Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
struct Other {
  const wchar_t *Name;
};
struct OtherHolder {
  Other *Pointer;
  const wchar_t *Title;
};
void fillTitle(OtherHolder *H) { H->Title = L"Outlook.Application"; }
void title_Ok() {
  Other R{L"MSXML2.DOMDocument.6.0"};
  OtherHolder H{&R, nullptr};
  fillTitle(&H);
  CREATE(R.Name);
}
struct Buffered {
  wchar_t *Text;
};
void put(Buffered &B) { wcscpy(B.Text, L"Outlook.Application"); }
void buffer_Bad() {
  wchar_t Text[64];
  Buffered B{Text};
  put(B);
  CREATE(Text);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void putDocument(Buffered &B) { wcscpy(B.Text, L"MSXML2.DOMDocument.6.0"); }
void buffer_Ok() {
  wchar_t Text[64];
  Buffered B{Text};
  putDocument(B);
  CREATE(Text);
}
struct Slot {
  const wchar_t **Id;
};
void set(Slot *S) { *S->Id = L"Outlook.Application"; }
void slot_Bad() {
  const wchar_t *Id = nullptr;
  Slot S{&Id};
  set(&S);
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void service() {
  create_Bad();
  title_Ok();
  buffer_Bad();
  buffer_Ok();
  slot_Bad();
}

SERVICE(service)

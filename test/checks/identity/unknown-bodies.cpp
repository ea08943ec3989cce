// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// Of a call whose body is not in the program and that the catalog doesn't know,
// values go from its arguments and its object to its result and to what it is
// handed to write.

#include "service.h"
using Text = const wchar_t *;
STDAPICALL Text WINAPI Normalize(Text Id);
STDAPICALL void WINAPI NormalizeTo(Text Id, wchar_t *To);
STDAPICALL void WINAPI NormalizeClass(const CLSID *From, CLSID *To);
STDAPICALL void WINAPI Log(Text Message);
STDAPICALL Text WINAPI ReadSetting();
STDAPICALL Text WINAPI Choose(int Which, ...);
struct Settings {
  Text Id;
  Text Title;
};
STDAPICALL Text WINAPI IdOf(const Settings *S);
STDAPICALL void WINAPI LoadSettings(Text Id, Settings *S);

class __declspec(dllimport) Registry {
public:
  Registry();
  explicit Registry(Text Id);
  void add(Text Id);
  Text first() const;
  void copyTo(wchar_t *To) const;
  Registry &operator<<(Text Id);
  operator Text() const;
  static Text normalized(Text Id);
};
struct __declspec(dllimport) Base {
  virtual Text map(Text Id) = 0;
};
STDAPICALL Base *WINAPI MakeBase();

void result_Bad() {
  CREATE(Normalize(L"Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void result_Ok() {
  CREATE(Normalize(L"MSXML2.DOMDocument.6.0"));
}
void written_Bad() {
  wchar_t Buffer[32];
  NormalizeTo(L"Outlook.Application", Buffer);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void written_Ok() {
  wchar_t Buffer[32];
  NormalizeTo(L"MSXML2.DOMDocument.6.0", Buffer);
  CREATE(Buffer);
}
void notWritten_Ok() {
  Text Id = L"MSXML2.DOMDocument.6.0";
  Log(L"Outlook.Application");
  CREATE(Id);
}
void unrelated_Ok() {
  Log(L"Outlook.Application");
  CREATE(ReadSetting());
}
void class_Bad() {
  const CLSID Mail = {0x6F03A, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};
  CLSID Class;
  void *Object;
  NormalizeClass(&Mail, &Class);
  CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void variadic_Bad() {
  CREATE(Choose(1, L"MSXML2.DOMDocument.6.0", L"Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void object_Bad() {
  Registry R(L"Outlook.Application");
  CREATE(R.first());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void objectAdded_Bad() {
  Registry R;
  R.add(L"MSXML2.DOMDocument.6.0");
  R.add(L"Outlook.Application");
  CREATE(R.first());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  wchar_t Buffer[32];
  R.copyTo(Buffer);
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void staticMember_Bad() {
  CREATE(Registry::normalized(L"Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void object_Ok() {
  Registry R, Other(L"Outlook.Application");
  R.add(L"MSXML2.DOMDocument.6.0");
  CREATE(R.first());
}
void virtual_Bad() {
  CREATE(MakeBase()->map(L"Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void virtual_Ok() {
  CREATE(MakeBase()->map(L"MSXML2.DOMDocument.6.0"));
}
void pointer_Bad(Text (*Map)(Text)) {
  CREATE(Map(L"Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
Text answer(Text) { return L"MSXML2.DOMDocument.6.0"; }
struct Known {
  explicit Known(Text) {}
  Text id(Text) const { return L"MSXML2.DOMDocument.6.0"; }
  void add(Text) {}
};
void defined_Ok() {
  CREATE(answer(L"Outlook.Application"));
  Known K(L"Outlook.Application");
  K.add(L"Outlook.Application");
  CREATE(K.id(L"Outlook.Application"));
}

void service() {
  result_Bad();
  result_Ok();
  written_Bad();
  written_Ok();
  notWritten_Ok();
  unrelated_Ok();
  class_Bad();
  variadic_Bad();
  object_Bad();
  objectAdded_Bad();
  staticMember_Bad();
  object_Ok();
  virtual_Bad();
  virtual_Ok();
  defined_Ok();
  pointer_Bad(Normalize);
}

SERVICE(service)

// RUN: %check_office %s -- -fms-extensions
// RUN: %check_office --mode=tidy %s -- -fms-extensions

// A template argument is a parameter.

#include "service.h"

struct __declspec(uuid("0006F03A-0000-0000-C000-000000000046")) Application;
struct __declspec(uuid("88D96A05-F192-11D4-A65F-0040963251E5")) DOMDocument60;

struct OutlookTag {
  static constexpr const wchar_t *ProgId = L"Outlook.Application";
};
struct DocumentTag {
  static constexpr const wchar_t *ProgId = L"MSXML2.DOMDocument.6.0";
};

template <typename Class> void makeByUuid() {
  void *Object;
  CoCreateInstance(__uuidof(Class), nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object);
}

template <typename Tag> void makeByTag() { CREATE(Tag::ProgId); }

extern constexpr wchar_t OutlookProgId[] = L"Outlook.Application";
extern constexpr wchar_t DocumentProgId[] = L"MSXML2.DOMDocument.6.0";

template <const wchar_t *ProgId> void makeByValue() { CREATE(ProgId); }

void byUuid_Bad() {
  makeByUuid<Application>();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'makeByUuid' creates 'Outlook.Application'
}

void byTag_Bad() {
  makeByTag<OutlookTag>();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'makeByTag' creates 'Outlook.Application'
}

void byValue_Bad() {
  makeByValue<OutlookProgId>();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'makeByValue' creates 'Outlook.Application'
}

void make_Ok() {
  makeByUuid<DOMDocument60>();
  makeByTag<DocumentTag>();
  makeByValue<DocumentProgId>();
}

void service() {
  byUuid_Bad();
  byTag_Bad();
  byValue_Bad();
  make_Ok();
}

SERVICE(service)

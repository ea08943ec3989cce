// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// Strings and GUIDs that are compared: by functions, and by operators.

#include "service.h"

typedef const GUID &REFGUID;
#define CSTR_EQUAL 2
#define TRUE 1

extern "C" {
int wcscmp(const wchar_t *A, const wchar_t *B);
int _wcsicmp(const wchar_t *A, const wchar_t *B);
int wcsncmp(const wchar_t *A, const wchar_t *B, decltype(sizeof(0)) Count);
int strcmp(const char *A, const char *B);
int WINAPI lstrcmpiW(LPCWSTR A, LPCWSTR B);
int WINAPI CompareStringOrdinal(LPCWSTR A, int SizeOfA, LPCWSTR B, int SizeOfB,
                                BOOL IgnoreCase);
BOOL IsEqualGUID(REFGUID A, REFGUID B);
}
bool operator==(REFGUID A, REFGUID B);

const wchar_t *byName(const wchar_t *Name) {
  if (wcscmp(Name, L"mail") == 0)
    return L"Outlook.Application";
  if (!_wcsicmp(L"calendar", Name))
    return L"Outlook.Application";
  return L"MSXML2.DOMDocument.6.0";
}

const wchar_t *narrow(const char *Name) {
  return strcmp(Name, "xml") ? L"Outlook.Application"
                             : L"MSXML2.DOMDocument.6.0";
}

const wchar_t *windows(LPCWSTR Name) {
  if (lstrcmpiW(Name, L"mail") != 0)
    return L"MSXML2.DOMDocument.6.0";
  return L"Outlook.Application";
}

const wchar_t *ordinal(LPCWSTR Name) {
  if (CompareStringOrdinal(Name, -1, L"mail", -1, TRUE) == CSTR_EQUAL)
    return L"Outlook.Application";
  return L"MSXML2.DOMDocument.6.0";
}

const wchar_t *prefix(const wchar_t *Name) {
  return wcsncmp(Name, L"mail", 2) == 0 ? L"Outlook.Application"
                                        : L"MSXML2.DOMDocument.6.0";
}

const GUID Mails = {0x11111111, 1, 1, {1, 1, 1, 1, 1, 1, 1, 1}};
const GUID Documents = {0x22222222, 1, 1, {1, 1, 1, 1, 1, 1, 1, 1}};

const wchar_t *byGuid(REFGUID Which) {
  if (IsEqualGUID(Which, Mails))
    return L"Outlook.Application";
  return L"MSXML2.DOMDocument.6.0";
}

const wchar_t *byOperator(const GUID &Which) {
  return Which == Mails ? L"Outlook.Application" : L"MSXML2.DOMDocument.6.0";
}

enum class Kind { Mail, Document };

Kind kindOf(const wchar_t *Name) {
  return _wcsicmp(Name, L"mail") == 0 ? Kind::Mail : Kind::Document;
}

const wchar_t *byKindOf(const wchar_t *Name) {
  switch (kindOf(Name)) {
  case Kind::Mail:
    return L"Outlook.Application";
  case Kind::Document:
    return L"MSXML2.DOMDocument.6.0";
  }
  return nullptr;
}

void name_Bad() {
  CREATE(byName(L"mail"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void anyCase_Bad() {
  CREATE(byName(L"CALENDAR"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void narrow_Bad() {
  CREATE(narrow("mail"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void windows_Bad() {
  CREATE(windows(L"Mail"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void ordinal_Bad() {
  CREATE(ordinal(L"MAIL"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void prefix_Bad() {
  CREATE(prefix(L"malformed"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void guid_Bad() {
  CREATE(byGuid(Mails));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void operator_Bad() {
  CREATE(byOperator(Mails));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void kind_Bad() {
  CREATE(byKindOf(L"MAIL"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void otherCase_Ok() { CREATE(byName(L"MAIL")); }

void other_Ok() { CREATE(byName(L"xml")); }

void narrow_Ok() { CREATE(narrow("xml")); }

void windows_Ok() { CREATE(windows(L"xml")); }

void ordinal_Ok() { CREATE(ordinal(L"xml")); }

void guid_Ok() { CREATE(byGuid(Documents)); }

void operator_Ok() { CREATE(byOperator(Documents)); }

void kind_Ok() { CREATE(byKindOf(L"xml")); }

void service() {
  name_Bad();
  anyCase_Bad();
  narrow_Bad();
  windows_Bad();
  ordinal_Bad();
  prefix_Bad();
  guid_Bad();
  operator_Bad();
  kind_Bad();
  otherCase_Ok();
  other_Ok();
  narrow_Ok();
  windows_Ok();
  ordinal_Ok();
  guid_Ok();
  operator_Ok();
  kind_Ok();
}

SERVICE(service)

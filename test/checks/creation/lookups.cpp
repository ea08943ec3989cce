// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// RUN: %office_tidy creations -p %t.check/build --root %S %s | FileCheck %s --check-prefix=LIST
// REQUIRES: mingw

// What speaks of Outlook's classes and makes none of them: it isn't found, and
// isn't listed as a creation either.

// LIST-NOT: {{[Oo]utlook}}
// LIST: {{.*}}'CoCreateInstance' creates 'MSXML2.DOMDocument.6.0'
// LIST-NEXT: {{.*}}'CoCreateInstance' creates 'MSXML2.DOMDocument.6.0'
// LIST-NEXT: 2 creations

#include "windows-service.h"

#include <ole2.h>
#include <shlwapi.h>
#include <stdio.h>
#include <string.h>

bool byProgId_Ok() {
  CLSID Class;
  return SUCCEEDED(CLSIDFromProgID(L"Outlook.Application", &Class)) || SUCCEEDED(CLSIDFromProgIDEx(L"Outlook.Application", &Class));
}

bool byText_Ok() {
  CLSID Class;
  return CLSIDFromString(L"{0006F03A-0000-0000-C000-000000000046}", &Class) == NOERROR;
}

bool inRegistry_Ok() {
  HKEY Key;
  if (RegOpenKeyExW(HKEY_CLASSES_ROOT, L"Outlook.Application\\CLSID", 0, KEY_READ, &Key) != ERROR_SUCCESS)
    return false;
  RegCloseKey(Key);
  return RegOpenKeyExW(HKEY_CLASSES_ROOT, L"CLSID\\{0006F03A-0000-0000-C000-000000000046}\\LocalServer32", 0, KEY_READ, &Key) == ERROR_SUCCESS;
}

void ofValue_Ok() {
  wchar_t Text[64];
  DWORD Size = sizeof(Text);
  RegGetValueW(HKEY_CLASSES_ROOT, L"Outlook.Application\\CurVer", nullptr, RRF_RT_REG_SZ, nullptr, Text, &Size);
  RegGetValueW(HKEY_LOCAL_MACHINE, L"SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\outlook.exe", nullptr, RRF_RT_REG_SZ, nullptr, Text, &Size);
  wprintf(L"%ls\n", Text);
}

bool compared_Ok(const CLSID &Class, const wchar_t *ProgId) {
  return IsEqualGUID(Class, OutlookClass) || Class == OutlookClass || memcmp(&Class, &OutlookClass, sizeof(Class)) == 0 ||
         wcscmp(ProgId, L"Outlook.Application") == 0 || _wcsicmp(ProgId, L"Outlook.Application") == 0 ||
         StrStrIW(ProgId, L"Outlook.Application") || wcsstr(ProgId, L"Outlook");
}

void logged_Ok() {
  LPOLESTR ProgId;
  LPOLESTR Text;
  ProgIDFromCLSID(OutlookClass, &ProgId);
  StringFromCLSID(OutlookClass, &Text);
  wprintf(L"%ls has %ls\n", ProgId, Text);
  OutputDebugStringW(ProgId);
  OutputDebugStringW(L"Outlook.Application is not started here");
  fputws(L"new:{0006F03A-0000-0000-C000-000000000046}", stderr);
}

void userType_Ok() {
  LPOLESTR Type;
  DWORD Status;
  OleRegGetUserType(OutlookClass, USERCLASSTYPE_FULL, &Type);
  OleRegGetMiscStatus(OutlookClass, DVASPECT_CONTENT, &Status);
}

void file_Ok() {
  CLSID Class;
  GetClassFile(L"C:\\data\\report.doc", &Class);
  GetFileAttributesW(L"C:\\Program Files\\Microsoft Office\\root\\Office16\\OUTLOOK.EXE");
}

void registers_Ok(IUnknown *Own) {
  DWORD Cookie;
  CoTreatAsClass(OutlookClass, DocumentClass);
  CoRegisterClassObject(DocumentClass, Own, CLSCTX_LOCAL_SERVER, REGCLS_MULTIPLEUSE, &Cookie);
}

// What is looked up and what is created are two.
void createAnother_Ok() {
  CLSID Outlook, Document;
  void *Object;
  if (SUCCEEDED(CLSIDFromProgID(L"Outlook.Application", &Outlook)))
    OutputDebugStringW(L"Outlook.Application");
  CLSIDFromProgID(L"MSXML2.DOMDocument.6.0", &Document);
  CoCreateInstance(Document, nullptr, CLSCTX_INPROC_SERVER, IID_IUnknown, &Object);
  if (!IsEqualCLSID(Document, Outlook))
    CoCreateInstance(Document, nullptr, CLSCTX_INPROC_SERVER, OutlookClass, &Object);
}

void service() {
  byProgId_Ok();
  byText_Ok();
  inRegistry_Ok();
  ofValue_Ok();
  compared_Ok(DocumentClass, L"MSXML2.DOMDocument.6.0");
  logged_Ok();
  userType_Ok();
  file_Ok();
  registers_Ok(nullptr);
  createAnother_Ok();
}

SERVICE(service)

// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

// A class goes from text to CLSID and back, in many ways.

#include "windows-service.h"

#include <ole2.h>
#include <rpc.h>
#include <shlobj.h>

extern "C" BOOL WINAPI GUIDFromStringA(LPCSTR Text, GUID *Guid);
extern "C" BOOL WINAPI GUIDFromStringW(LPCWSTR Text, GUID *Guid);

static HRESULT make(const CLSID &Class) {
  void *Object;
  return CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object);
}

void fromProgId_Bad() {
  CLSID Class;
  CLSIDFromProgID(L"Outlook.Application.16", &Class);
  make(Class);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  CLSIDFromProgIDEx(L"OUTLOOK.APPLICATION", &Class);
  make(Class);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
}

void fromString_Bad() {
  CLSID Class;
  CLSIDFromString(L"{0006F03A-0000-0000-C000-000000000046}", &Class);
  make(Class);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  CLSIDFromString(L"outlook.application", &Class);
  make(Class);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  IIDFromString(L"{0006F03A-0000-0000-C000-000000000046}", &Class);
  make(Class);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
}

void fromStringOfShell_Bad() {
  CLSID Class;
  SHCLSIDFromString(L"{0006F03A-0000-0000-C000-000000000046}", &Class);
  make(Class);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
}

void fromUuid_Bad() {
  UUID Class;
  wchar_t Wide[] = L"0006f03a-0000-0000-c000-000000000046";
  UuidFromStringW((RPC_WSTR)Wide, &Class);
  make(Class);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  UuidFromStringA((RPC_CSTR) "0006F03A-0000-0000-C000-000000000046", &Class);
  make(Class);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
}

void fromGuid_Bad() {
  GUID Class;
  GUIDFromStringW(L"{0006F03A-0000-0000-C000-000000000046}", &Class);
  make(Class);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  GUIDFromStringA("{0006F03A-0000-0000-C000-000000000046}", &Class);
  make(Class);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
}

void text_Ok() {
  CLSID Class;
  CLSIDFromProgID(L"MSXML2.DOMDocument.6.0", &Class);
  make(Class);
  CLSIDFromProgIDEx(L"MSXML2.DOMDocument.6.0", &Class);
  make(Class);
  CLSIDFromString(L"{88D96A05-F192-11D4-A65F-0040963251E5}", &Class);
  make(Class);
  IIDFromString(L"{88D96A05-F192-11D4-A65F-0040963251E5}", &Class);
  make(Class);
  SHCLSIDFromString(L"{88D96A05-F192-11D4-A65F-0040963251E5}", &Class);
  make(Class);
  GUIDFromStringW(L"{88D96A05-F192-11D4-A65F-0040963251E5}", &Class);
  make(Class);
  GUIDFromStringA("{88D96A05-F192-11D4-A65F-0040963251E5}", &Class);
  make(Class);
  UuidFromStringA((RPC_CSTR) "88D96A05-F192-11D4-A65F-0040963251E5", &Class);
  make(Class);
}

// The same as text, and read again.
void toProgId_Bad() {
  LPOLESTR ProgId;
  CLSID Class;
  ProgIDFromCLSID(OutlookClass, &ProgId);
  CLSIDFromProgID(ProgId, &Class);
  CoTaskMemFree(ProgId);
  make(Class);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
}

void toString_Bad() {
  LPOLESTR Text;
  CLSID Class;
  StringFromCLSID(OutlookClass, &Text);
  CLSIDFromString(Text, &Class);
  CoTaskMemFree(Text);
  make(Class);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  StringFromIID(OutlookClass, &Text);
  IIDFromString(Text, &Class);
  make(Class);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
}

void toBuffer_Bad() {
  wchar_t Text[40];
  CLSID Class;
  StringFromGUID2(OutlookClass, Text, 40);
  CLSIDFromString(Text, &Class);
  make(Class);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
}

void toUuid_Bad() {
  RPC_WSTR Wide;
  RPC_CSTR Narrow;
  UUID Outlook = OutlookClass, Class;
  UuidToStringW(&Outlook, &Wide);
  UuidFromStringW(Wide, &Class);
  make(Class);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  UuidToStringA(&Outlook, &Narrow);
  UuidFromStringA(Narrow, &Class);
  make(Class);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
}

void toText_Ok() {
  LPOLESTR Text;
  wchar_t Buffer[40];
  CLSID Class;
  ProgIDFromCLSID(DocumentClass, &Text);
  CLSIDFromProgID(Text, &Class);
  make(Class);
  StringFromCLSID(DocumentClass, &Text);
  CLSIDFromString(Text, &Class);
  make(Class);
  StringFromIID(DocumentClass, &Text);
  IIDFromString(Text, &Class);
  make(Class);
  StringFromGUID2(DocumentClass, Buffer, 40);
  CLSIDFromString(Buffer, &Class);
  make(Class);
}

void uuidToText_Ok() {
  RPC_WSTR Wide;
  UUID Document = DocumentClass, Class;
  UuidToStringW(&Document, &Wide);
  UuidFromStringW(Wide, &Class);
  make(Class);
  RPC_CSTR Narrow;
  UuidToStringA(&Document, &Narrow);
  UuidFromStringA(Narrow, &Class);
  make(Class);
}

// The class that stands in for another.
void treatedAs_Bad() {
  CLSID Class;
  CoGetTreatAsClass(OutlookClass, &Class);
  make(Class);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  OleGetAutoConvert(WordDocumentClass, &Class);
  make(Class);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Word.Document'
}

void treatedAs_Ok() {
  CLSID Class;
  CoGetTreatAsClass(DocumentClass, &Class);
  make(Class);
  OleGetAutoConvert(DocumentClass, &Class);
  make(Class);
  CoTreatAsClass(OutlookClass, DocumentClass);
}

void inStream_Bad(IStream *Stream) {
  CLSID Class;
  WriteClassStm(Stream, OutlookClass);
  ReadClassStm(Stream, &Class);
  make(Class);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
}

void inStream_Ok(IStream *Stream) {
  CLSID Class;
  WriteClassStm(Stream, DocumentClass);
  ReadClassStm(Stream, &Class);
  make(Class);
}

IStream *newStream() {
  IStream *Stream = nullptr;
  CreateStreamOnHGlobal(nullptr, TRUE, &Stream);
  return Stream;
}

void service() {
  fromProgId_Bad();
  fromString_Bad();
  fromStringOfShell_Bad();
  fromUuid_Bad();
  fromGuid_Bad();
  text_Ok();
  toProgId_Bad();
  toString_Bad();
  toBuffer_Bad();
  toUuid_Bad();
  toText_Ok();
  uuidToText_Ok();
  treatedAs_Bad();
  treatedAs_Ok();
  inStream_Bad(newStream());
  inStream_Ok(newStream());
}

SERVICE(service)

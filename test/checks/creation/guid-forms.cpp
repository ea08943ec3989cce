// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s -- -std=c++20
// RUN: %check_office %s -- -std=c++20 -fms-extensions
// REQUIRES: mingw

// Ways to write a constant GUID. What it is called doesn't matter.

#include "windows-service.h"

#include <initguid.h>

static HRESULT make(REFCLSID Class) {
  void *Object;
  return CoCreateInstance(Class, NULL, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object);
}

const GUID Nested = {0x0006F03A, 0x0000, 0x0000, {0xC0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46}};
const GUID Flat = {0x0006F03A, 0x0000, 0x0000, 0xC0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46};
const GUID Uniform{0x0006F03AL, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};
constexpr GUID Constant{0x6F03A, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};
const GUID Decimal = {454714, 0, 0, {192, 0, 0, 0, 0, 0, 0, 70}};
const GUID Computed = {0x6F000 + 0x3A, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, '\x46'}};
const GUID Designated = {.Data1 = 0x6F03A, .Data2 = 0, .Data3 = 0, .Data4 = {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};
const IID IID_AsIid = {0x6F03A, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};
const UUID AsUuid = {0x6F03A, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};
static GUID Mutable = {0x6F03A, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};
EXTERN_C const GUID DECLSPEC_SELECTANY Selectany = {0x6F03A, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};
extern "C" __declspec(selectany) const GUID SelectanyToo = {0x6F03A, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};
DEFINE_GUID(CLSID_Defined, 0x6f03a, 0x0, 0x0, 0xc0, 0, 0, 0, 0, 0, 0, 0x46);
DEFINE_OLEGUID(CLSID_OleDefined, 0x6f03a, 0, 0);

// An interface is called as the class, and the class as something else.
const CLSID CLSID_OutlookApplication = {0x88D96A05, 0xF192, 0x11D4, {0xA6, 0x5F, 0, 0x40, 0x96, 0x32, 0x51, 0xE5}};
const CLSID CLSID_Xml = {0x6F03A, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};

constexpr GUID makeGuid(unsigned long First) { return {First, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}}; }

constexpr unsigned hexDigit(char C) { return C <= '9' ? C - '0' : (C | 32) - 'a' + 10; }
constexpr unsigned long hex(const char *Text, int Count) {
  unsigned long Value = 0;
  for (int I = 0; I != Count; ++I)
    Value = Value * 16 + hexDigit(Text[I]);
  return Value;
}
constexpr GUID parse(const char *T) {
  GUID G{};
  G.Data1 = hex(T, 8);
  G.Data2 = static_cast<unsigned short>(hex(T + 9, 4));
  G.Data3 = static_cast<unsigned short>(hex(T + 14, 4));
  G.Data4[0] = static_cast<unsigned char>(hex(T + 19, 2));
  G.Data4[1] = static_cast<unsigned char>(hex(T + 21, 2));
  for (int I = 2; I != 8; ++I)
    G.Data4[I] = static_cast<unsigned char>(hex(T + 20 + 2 * I, 2));
  return G;
}
constexpr GUID Parsed = parse("0006F03A-0000-0000-C000-000000000046");
constexpr GUID ParsedOther = parse("88D96A05-F192-11D4-A65F-0040963251E5");
constexpr GUID operator""_guid(const char *Text, size_t) { return parse(Text); }

void inBraces_Bad() {
  make(Nested);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  make(Flat);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  make(Uniform);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  make(Constant);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  make(Decimal);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  make(Computed);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  make(Designated);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
}

void ofOtherTypes_Bad() {
  make(IID_AsIid);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  make(AsUuid);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  make(Mutable);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  make(CLSID_Xml);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
}

void byMacros_Bad() {
  make(Selectany);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  make(SelectanyToo);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  make(CLSID_Defined);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  make(CLSID_OleDefined);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
}

void byFunctions_Bad() {
  constexpr GUID Made = makeGuid(0x6F03A);
  make(Made);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  make(Parsed);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  make(makeGuid(0x6F03A));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  make(parse("0006f03a-0000-0000-c000-000000000046"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  make("0006F03A-0000-0000-C000-000000000046"_guid);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
}

void inPlace_Bad() {
  make({0x6F03A, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}});
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  make(GUID{0x6F03A, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}});
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
}

void create_Ok() {
  constexpr GUID Neighbour = makeGuid(0x6F03B);
  make(CLSID_OutlookApplication);
  make(Neighbour);
  make(makeGuid(0x6F03B));
  make(ParsedOther);
  make("88D96A05-F192-11D4-A65F-0040963251E5"_guid);
  make(CLSID_NULL);
  make({0x6F03A, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x45}});
}

void service() {
  inBraces_Bad();
  ofOtherTypes_Bad();
  byMacros_Bad();
  byFunctions_Bad();
  inPlace_Bad();
  create_Ok();
}

SERVICE(service)

// RUN: %check_office %s -- -isystem %source_root/lib/Standins/atl
// REQUIRES: mingw

// What a function of the program puts in a list, map or tree of ATL, and takes out.

#include "windows-service.h"

#include <atlbase.h>
#include <atlcoll.h>
#include <atlstr.h>

static void make(LPCOLESTR ProgId) {
  CLSID Class;
  IDispatch *Object = nullptr;
  if (SUCCEEDED(CLSIDFromProgID(ProgId, &Class)))
    CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch,
                     (void **)&Object);
}

static LPCWSTR insertedBefore(LPCWSTR ProgId) {
  CAtlList<LPCWSTR> Names;
  Names.InsertBefore(Names.GetHeadPosition(), ProgId);
  return Names.GetAt(Names.GetHeadPosition());
}

static LPCWSTR insertedAfter(LPCWSTR ProgId) {
  CAtlList<LPCWSTR> Names;
  Names.InsertAfter(Names.GetTailPosition(), ProgId);
  return Names.RemoveHead();
}

void list_Bad() {
  make(insertedBefore(L"Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(insertedAfter(L"Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void list_Ok() {
  make(insertedBefore(L"MSXML2.DOMDocument.6.0"));
  make(insertedAfter(L"MSXML2.DOMDocument.6.0"));
}

static LPCWSTR nextOfMap(LPCWSTR ProgId) {
  CAtlMap<int, LPCWSTR> Names;
  Names.SetAt(1, ProgId);
  POSITION First = Names.GetStartPosition();
  return Names.GetNext(First)->m_value;
}

static LPCWSTR atPosition(LPCWSTR ProgId) {
  CAtlMap<int, LPCWSTR> Names;
  POSITION Added = Names.SetAt(1, ProgId);
  return Names.GetValueAt(Added);
}

void map_Bad() {
  make(nextOfMap(L"Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(atPosition(L"Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void map_Ok() {
  make(nextOfMap(L"MSXML2.DOMDocument.6.0"));
  make(atPosition(L"MSXML2.DOMDocument.6.0"));
}

static LPCWSTR nextPairOfTree(LPCWSTR ProgId) {
  CRBMap<int, LPCWSTR> Names;
  Names.SetAt(1, ProgId);
  POSITION First = Names.GetHeadPosition();
  return Names.GetNext(First)->m_value;
}

static LPCWSTR nextValueOfTree(LPCWSTR ProgId) {
  CRBMultiMap<int, LPCWSTR> Names;
  Names.Insert(1, ProgId);
  POSITION First = Names.GetHeadPosition();
  return Names.GetNextValue(First);
}

static LPCWSTR nextOfTree(LPCWSTR ProgId) {
  CRBMap<int, LPCWSTR> Names;
  Names.SetValueAt(Names.SetAt(1, nullptr), ProgId);
  POSITION First = Names.GetHeadPosition();
  int Key;
  LPCWSTR Value = nullptr;
  Names.GetNextAssoc(First, Key, Value);
  return Value;
}

void tree_Bad() {
  make(nextPairOfTree(L"Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(nextValueOfTree(L"Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(nextOfTree(L"Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void tree_Ok() {
  make(nextPairOfTree(L"MSXML2.DOMDocument.6.0"));
  make(nextValueOfTree(L"MSXML2.DOMDocument.6.0"));
  make(nextOfTree(L"MSXML2.DOMDocument.6.0"));
}

void service() {
  list_Bad();
  list_Ok();
  map_Bad();
  map_Ok();
  tree_Bad();
  tree_Ok();
}

SERVICE(service)

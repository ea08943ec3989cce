// RUN: %check_office %s -- -isystem %source_root/lib/Standins/mfc -isystem %source_root/lib/Standins/atl
// REQUIRES: mingw

// What a function of the program puts in a container of MFC, and takes out.

#include <afxwin.h>

#include <afxdisp.h>
#include <afxtempl.h>

#include "windows-service.h"

static void make(LPCTSTR ProgId) {
  COleDispatchDriver Driver;
  Driver.CreateDispatch(ProgId);
}

typedef CArray<LPCTSTR, LPCTSTR> Array;
typedef CList<LPCTSTR, LPCTSTR> List;
typedef CMap<int, int, LPCTSTR, LPCTSTR> Map;

static LPCTSTR setAt(LPCTSTR ProgId) {
  Array Names;
  Names.SetSize(1);
  Names.SetAt(0, ProgId);
  return Names.GetAt(0);
}

static LPCTSTR grown(LPCTSTR ProgId) {
  Array Names;
  Names.SetAtGrow(0, ProgId);
  return Names.ElementAt(0);
}

static LPCTSTR appended(LPCTSTR ProgId) {
  Array Names, Copied, Joined;
  Names.InsertAt(0, ProgId);
  Copied.Copy(Names);
  Joined.Append(Copied);
  return *Joined.GetData();
}

void array_Bad() {
  make(setAt(_T("Outlook.Application")));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(grown(_T("Outlook.Application")));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(appended(_T("Outlook.Application")));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void array_Ok() {
  make(setAt(_T("MSXML2.DOMDocument.6.0")));
  make(grown(_T("MSXML2.DOMDocument.6.0")));
  make(appended(_T("MSXML2.DOMDocument.6.0")));
}

static LPCTSTR headOf(LPCTSTR ProgId) {
  List Names;
  Names.AddHead(ProgId);
  return Names.GetHead();
}

static LPCTSTR tailOf(LPCTSTR ProgId) {
  List Names;
  Names.AddTail(ProgId);
  return Names.GetTail();
}

static LPCTSTR nextOf(LPCTSTR ProgId) {
  List Names;
  POSITION First = Names.InsertBefore(nullptr, ProgId);
  return Names.GetNext(First);
}

static LPCTSTR previousOf(LPCTSTR ProgId) {
  List Names;
  POSITION Last = Names.InsertAfter(nullptr, ProgId);
  return Names.GetPrev(Last);
}

static LPCTSTR setIn(LPCTSTR ProgId) {
  List Names;
  Names.AddHead(_T(""));
  Names.SetAt(Names.GetHeadPosition(), ProgId);
  return Names.GetAt(Names.GetHeadPosition());
}

static LPCTSTR removedHead(LPCTSTR ProgId) {
  List Names;
  Names.AddTail(ProgId);
  return Names.RemoveHead();
}

static LPCTSTR removedTail(LPCTSTR ProgId) {
  List Names;
  Names.AddHead(ProgId);
  return Names.RemoveTail();
}

void list_Bad() {
  make(headOf(_T("Outlook.Application")));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(tailOf(_T("Outlook.Application")));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(nextOf(_T("Outlook.Application")));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(previousOf(_T("Outlook.Application")));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(setIn(_T("Outlook.Application")));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(removedHead(_T("Outlook.Application")));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(removedTail(_T("Outlook.Application")));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void list_Ok() {
  make(headOf(_T("MSXML2.DOMDocument.6.0")));
  make(tailOf(_T("MSXML2.DOMDocument.6.0")));
  make(nextOf(_T("MSXML2.DOMDocument.6.0")));
  make(previousOf(_T("MSXML2.DOMDocument.6.0")));
  make(setIn(_T("MSXML2.DOMDocument.6.0")));
  make(removedHead(_T("MSXML2.DOMDocument.6.0")));
  make(removedTail(_T("MSXML2.DOMDocument.6.0")));
}

static LPCTSTR lookedUp(LPCTSTR ProgId) {
  Map Names;
  Names.SetAt(1, ProgId);
  LPCTSTR Found = nullptr;
  Names.Lookup(1, Found);
  return Found;
}

static LPCTSTR walked(LPCTSTR ProgId) {
  Map Names;
  Names.SetAt(1, ProgId);
  POSITION First = Names.GetStartPosition();
  int Key;
  LPCTSTR Found = nullptr;
  Names.GetNextAssoc(First, Key, Found);
  return Found;
}

void map_Bad() {
  make(lookedUp(_T("Outlook.Application")));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(walked(_T("Outlook.Application")));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void map_Ok() {
  make(lookedUp(_T("MSXML2.DOMDocument.6.0")));
  make(walked(_T("MSXML2.DOMDocument.6.0")));
}

void service() {
  array_Bad();
  array_Ok();
  list_Bad();
  list_Ok();
  map_Bad();
  map_Ok();
}

SERVICE(service)

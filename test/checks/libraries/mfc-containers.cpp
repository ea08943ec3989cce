// RUN: %check_office %s -- -isystem %source_root/lib/Standins/mfc -isystem %source_root/lib/Standins/atl
// REQUIRES: mingw

// MFC's containers.

#include <afxwin.h>

#include <afxdisp.h>
#include <afxtempl.h>

#include "windows-service.h"

static void make(LPCTSTR ProgId) {
  COleDispatchDriver Driver;
  Driver.CreateDispatch(ProgId);
}

void stringArray_Bad() {
  CStringArray Names;
  Names.Add(_T("Outlook.Application"));
  for (INT_PTR I = 0; I < Names.GetSize(); ++I)
    make(Names[I]);
    // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(Names.GetAt(0));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(Names.ElementAt(0));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(*Names.GetData());
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CStringArray Set;
  Set.SetAtGrow(0, _T("Outlook.Application"));
  make(Set[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CStringArray Copy;
  Copy.Copy(Set);
  make(Copy[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CStringArray Appended;
  Appended.Append(Set);
  make(Appended[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CStringArray Inserted;
  Inserted.InsertAt(0, _T("Outlook.Application"));
  make(Inserted[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void stringArray_Ok() {
  CStringArray Names;
  Names.Add(_T("MSXML2.DOMDocument.6.0"));
  Names.SetAt(0, _T("MSXML2.DOMDocument.6.0"));
  Names.InsertAt(0, _T("MSXML2.DOMDocument.6.0"));
  make(Names[0]);
  make(Names.GetAt(0));
  make(Names.ElementAt(0));
  make(*Names.GetData());
  CStringArray Copy;
  Copy.Add(_T("Outlook.Application"));
  Copy.Copy(Names);
  Copy.Append(Names);
  make(Copy[0]);
}

void array_Bad() {
  CArray<CString, LPCTSTR> Names;
  Names.Add(_T("Outlook.Application"));
  make(Names[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(Names.GetAt(0));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CArray<CString> Set;
  Set.SetAtGrow(0, _T("Outlook.Application"));
  make(Set.ElementAt(0));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CArray<CLSID, REFCLSID> Classes;
  Classes.Add(OutlookClass);
  COleDispatchDriver Driver;
  Driver.CreateDispatch(Classes[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'COleDispatchDriver::CreateDispatch' creates 'Outlook.Application'
}

void array_Ok() {
  CArray<CString, LPCTSTR> Names;
  Names.Add(_T("MSXML2.DOMDocument.6.0"));
  make(Names[0]);
  CArray<CLSID, REFCLSID> Classes;
  Classes.Add(DocumentClass);
  COleDispatchDriver Driver;
  Driver.CreateDispatch(Classes[0]);
}

void list_Bad() {
  CStringList Names;
  Names.AddTail(_T("Outlook.Application"));
  for (POSITION P = Names.GetHeadPosition(); P != NULL;)
    make(Names.GetNext(P));
    // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(Names.GetHead());
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CList<CString, LPCTSTR> Other;
  Other.AddHead(_T("Outlook.Application"));
  make(Other.RemoveHead());
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(Other.GetTail());
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CList<CString, LPCTSTR> Inserted;
  Inserted.InsertBefore(nullptr, _T("Outlook.Application"));
  make(Inserted.GetAt(Inserted.GetTailPosition()));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CList<CString, LPCTSTR> Set;
  Set.SetAt(Set.GetHeadPosition(), _T("Outlook.Application"));
  make(Set.RemoveTail());
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void list_Ok() {
  CStringList Names;
  Names.AddTail(_T("MSXML2.DOMDocument.6.0"));
  Names.InsertAfter(Names.GetHeadPosition(), _T("MSXML2.DOMDocument.6.0"));
  Names.SetAt(Names.GetHeadPosition(), _T("MSXML2.DOMDocument.6.0"));
  make(Names.GetHead());
  if (Names.Find(_T("Outlook.Application")))
    make(Names.RemoveHead());
}

void map_Bad() {
  CMapStringToString Names;
  Names.SetAt(_T("mail"), _T("Outlook.Application"));
  CString Name;
  if (Names.Lookup(_T("mail"), Name))
    make(Name);
    // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(Names[_T("mail")]);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  POSITION P = Names.GetStartPosition();
  CString Key, Value;
  Names.GetNextAssoc(P, Key, Value);
  make(Value);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CMap<int, int, CString, LPCTSTR> Table;
  Table[1] = _T("Outlook.Application");
  make(Table[1]);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(Table.PLookup(1)->value);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(Table.PGetFirstAssoc()->value);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void map_Ok() {
  CMapStringToString Names;
  Names.SetAt(_T("Outlook.Application"), _T("MSXML2.DOMDocument.6.0"));
  CString Name(_T("Outlook.Application"));
  if (Names.Lookup(_T("mail"), Name))
    make(Name);
  make(Names[_T("mail")]);
  POSITION P = Names.GetStartPosition();
  CString Key, Value;
  Names.GetNextAssoc(P, Key, Value);
  make(Value);
  CMap<int, int, CString, LPCTSTR> Table;
  Table[1] = _T("MSXML2.DOMDocument.6.0");
  make(Table.PLookup(1)->value);
  make(Table.PGetFirstAssoc()->value);
}

void service() {
  stringArray_Bad();
  stringArray_Ok();
  array_Bad();
  array_Ok();
  list_Bad();
  list_Ok();
  map_Bad();
  map_Ok();
}

SERVICE(service)

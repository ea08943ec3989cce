// RUN: %check_office %s -- -isystem %source_root/lib/Standins/atl
// REQUIRES: mingw

// ATL's containers.

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

void array_Bad() {
  CAtlArray<CStringW> Names;
  Names.Add(L"MSXML2.DOMDocument.6.0");
  Names.Add(L"Outlook.Application");
  for (size_t I = 0; I < Names.GetCount(); ++I)
    make(Names[I]);
    // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(Names.GetAt(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(Names.GetData()[1]);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CAtlArray<LPCWSTR> Grown;
  Grown.SetAtGrow(0, L"Outlook.Application");
  make(Grown[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CAtlArray<LPCWSTR> Set;
  Set.SetCount(1);
  Set.SetAt(0, L"Outlook.Application");
  make(Set[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CAtlArray<LPCWSTR> Inserted;
  Inserted.InsertAt(0, L"Outlook.Application");
  make(Inserted[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CAtlArray<LPCWSTR> Copied;
  Copied.Copy(Inserted);
  make(Copied[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CAtlArray<LPCWSTR> Appended;
  Appended.Append(Inserted);
  make(Appended[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CAtlArray<LPCWSTR> Stored;
  Stored.SetCount(1);
  Stored[0] = L"Outlook.Application";
  make(Stored[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void array_Ok() {
  CAtlArray<CStringW> Names;
  Names.Add(L"MSXML2.DOMDocument.6.0");
  make(Names[0]);
  make(Names.GetAt(0));
  make(Names.GetData()[0]);
  CAtlArray<LPCWSTR> Grown;
  Grown.SetAtGrow(0, L"MSXML2.DOMDocument.6.0");
  Grown.SetAt(0, L"MSXML2.DOMDocument.6.0");
  Grown.InsertAt(0, L"MSXML2.DOMDocument.6.0");
  CAtlArray<LPCWSTR> Copied;
  Copied.Add(L"Outlook.Application");
  Copied.Copy(Grown);
  Grown.Append(Copied);
  make(Grown[0]);
}

void simpleArray_Bad() {
  CSimpleArray<CComBSTR> Names;
  CComBSTR Name(L"Outlook.Application");
  Names.Add(Name);
  make(Names[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(Names.GetData()[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CSimpleArray<LPCWSTR> Set;
  LPCWSTR Text = L"Outlook.Application";
  Set.SetAtIndex(0, Text);
  make(Set[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void simpleArray_Ok() {
  CSimpleArray<CComBSTR> Names;
  CComBSTR Name(L"MSXML2.DOMDocument.6.0");
  Names.Add(Name);
  Names.SetAtIndex(0, Name);
  make(Names[0]);
  make(Names.GetData()[0]);
}

void list_Bad() {
  CAtlList<CStringW> Names;
  Names.AddTail(L"Outlook.Application");
  for (POSITION P = Names.GetHeadPosition(); P;)
    make(Names.GetNext(P));
    // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(Names.GetHead());
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(Names.GetTail());
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  POSITION Last = Names.GetTailPosition();
  make(Names.GetAt(Last));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(Names.GetPrev(Last));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(Names.RemoveHead());
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CAtlList<LPCWSTR> Queue;
  Queue.AddHead(L"Outlook.Application");
  make(Queue.RemoveTail());
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CAtlList<LPCWSTR> Set;
  Set.SetAt(Set.GetHeadPosition(), L"Outlook.Application");
  make(Set.GetHead());
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CAtlList<LPCWSTR> Inserted;
  Inserted.InsertAfter(nullptr, L"Outlook.Application");
  make(Inserted.GetHead());
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CAtlList<LPCWSTR> Joined;
  Joined.AddTailList(&Inserted);
  make(Joined.GetHead());
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void list_Ok() {
  CAtlList<CStringW> Names;
  Names.AddTail(L"MSXML2.DOMDocument.6.0");
  Names.AddHead(L"MSXML2.DOMDocument.6.0");
  Names.SetAt(Names.GetHeadPosition(), L"MSXML2.DOMDocument.6.0");
  Names.InsertBefore(Names.GetHeadPosition(), L"MSXML2.DOMDocument.6.0");
  CAtlList<CStringW> Joined;
  Joined.AddHeadList(&Names);
  for (POSITION P = Joined.GetHeadPosition(); P;)
    make(Joined.GetNext(P));
  make(Names.GetHead());
  if (Names.Find(L"Outlook.Application"))
    make(Names.RemoveTail());
}

enum class Server { Mail, Parser };

void map_Bad() {
  CAtlMap<int, CStringW> Names;
  Names.SetAt(1, L"Outlook.Application");
  make(Names[1]);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CStringW Name;
  if (Names.Lookup(1, Name))
    make(Name);
    // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(Names.Lookup(1)->m_value);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  for (POSITION P = Names.GetStartPosition(); P;)
    make(Names.GetNextValue(P));
    // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  POSITION First = Names.GetStartPosition();
  make(Names.GetValueAt(First));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(Names.GetAt(First)->m_value);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(Names.GetNext(First)->m_value);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  int Key;
  CStringW Value;
  Names.GetNextAssoc(First, Key, Value);
  make(Value);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CAtlMap<int, LPCWSTR> Stored;
  Stored[1] = L"Outlook.Application";
  make(Stored[1]);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CAtlMap<int, LPCWSTR> Set;
  Set.SetValueAt(Set.GetStartPosition(), L"Outlook.Application");
  make(Set[1]);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void map_Ok() {
  CAtlMap<CStringW, CStringW> Names;
  Names.SetAt(L"Outlook.Application", L"MSXML2.DOMDocument.6.0");
  Names.SetValueAt(Names.GetStartPosition(), L"MSXML2.DOMDocument.6.0");
  make(Names[L"server"]);
  CStringW Name(L"Outlook.Application");
  if (Names.Lookup(L"server", Name))
    make(Name);
  POSITION P = Names.GetStartPosition();
  make(Names.GetNextValue(P));
  make(Names.GetAt(P)->m_value);
  CStringW Key, Value;
  Names.GetNextAssoc(P, Key, Value);
  make(Value);
}

void tree_Bad() {
  CRBMap<int, CStringW> Names;
  Names.SetAt(1, L"Outlook.Application");
  CStringW Name;
  Names.Lookup(1, Name);
  make(Name);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CRBMultiMap<int, CStringW> Many;
  Many.Insert(1, L"Outlook.Application");
  POSITION P = Many.FindFirstWithKey(1);
  make(Many.GetValueAt(P));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void tree_Ok() {
  CRBMap<int, CStringW> Names;
  Names.SetAt(1, L"MSXML2.DOMDocument.6.0");
  CStringW Name(L"Outlook.Application");
  Names.Lookup(1, Name);
  make(Name);
  CRBMultiMap<int, CStringW> Many;
  Many.Insert(1, L"MSXML2.DOMDocument.6.0");
  make(Many.GetValueAt(Many.FindFirstWithKey(1)));
}

void simpleMap_Bad() {
  CSimpleMap<int, LPCWSTR> Names;
  Names.Add(1, L"Outlook.Application");
  make(Names.Lookup(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(Names.GetValueAt(0));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CSimpleMap<int, LPCWSTR> Set;
  Set.SetAt(1, L"Outlook.Application");
  make(Set.Lookup(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CSimpleMap<int, LPCWSTR> AtIndex;
  AtIndex.SetAtIndex(0, 1, L"Outlook.Application");
  make(AtIndex.Lookup(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void simpleMap_Ok() {
  CSimpleMap<LPCWSTR, LPCWSTR> Names;
  Names.Add(L"Outlook.Application", L"MSXML2.DOMDocument.6.0");
  Names.SetAt(L"Outlook.Application", L"MSXML2.DOMDocument.6.0");
  Names.SetAtIndex(0, L"Outlook.Application", L"MSXML2.DOMDocument.6.0");
  make(Names.Lookup(L"server"));
  make(Names.GetValueAt(0));
}

void service() {
  array_Bad();
  array_Ok();
  simpleArray_Bad();
  simpleArray_Ok();
  list_Bad();
  list_Ok();
  map_Bad();
  map_Ok();
  tree_Bad();
  tree_Ok();
  simpleMap_Bad();
  simpleMap_Ok();
}

SERVICE(service)

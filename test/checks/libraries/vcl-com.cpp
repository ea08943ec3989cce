// RUN: %check_office %s -- -isystem %source_root/lib/Standins/vcl
// RUN: %check_office --mode=tidy %s -- -isystem %source_root/lib/Standins/vcl
// REQUIRES: mingw

// C++Builder's functions and classes that create COM objects.

#include "windows-service.h"

#include <vcl.h>

#include <System.Win.ComObj.hpp>
#include <utilcls.h>

void createOleObject_Bad() {
  Variant Outlook = CreateOleObject("Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'System::Win::Comobj::CreateOleObject' creates 'Outlook.Application'
  Outlook.OleProcedure("Quit");
}

void createOleObjectQualified_Bad() {
  IDispatch *Outlook = Comobj::CreateOleObject(L"Outlook.Application.16");
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'System::Win::Comobj::CreateOleObject' creates 'Outlook.Application'
  Outlook->Release();
}

void getActiveOleObject_Bad() {
  Variant Outlook;
  try {
    Outlook = GetActiveOleObject("Outlook.Application");
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'System::Win::Comobj::GetActiveOleObject' attaches to 'Outlook.Application'
  } catch (...) {
    Outlook = CreateOleObject("Outlook.Application");
    // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'System::Win::Comobj::CreateOleObject' creates 'Outlook.Application'
  }
}

void variant_Bad() {
  Variant Outlook = Variant::CreateObject("Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'System::Variant::CreateObject' creates 'Outlook.Application'
  Outlook = Variant::GetActiveObject("Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'System::Variant::GetActiveObject' attaches to 'Outlook.Application'
  OleVariant Excel = OleVariant::CreateObject("Excel.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'System::Variant::CreateObject' creates 'Excel.Application'
  Variant Word;
  Word = Word.CreateObject("Word.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'System::Variant::CreateObject' creates 'Word.Application'
}

void createComObject_Bad() {
  CreateComObject(OutlookClass);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'System::Win::Comobj::CreateComObject' creates 'Outlook.Application'
  CreateComObject(ProgIDToClassID("Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'System::Win::Comobj::CreateComObject' creates 'Outlook.Application'
  CreateComObject(StringToGUID("{0006F03A-0000-0000-C000-000000000046}"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'System::Win::Comobj::CreateComObject' creates 'Outlook.Application'
  CreateRemoteComObject(L"server", OutlookClass);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'System::Win::Comobj::CreateRemoteComObject' creates 'Outlook.Application'
  CreateOleObject(ClassIDToProgID(OutlookClass));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'System::Win::Comobj::CreateOleObject' creates 'Outlook.Application'
}

struct _Application;
typedef TComInterface<_Application> TCOM_Application;
extern const IID IID__Application;
typedef TCoClassCreatorT<TCOM_Application, _Application, &OutlookClass, &IID__Application> CoOutlookApplication;
typedef TCoClassCreatorT<TCOM_Application, _Application, &DocumentClass, &IID__Application> CoDocument;

void creator_Bad() {
  TCOM_Application Outlook = CoOutlookApplication::Create();
  // CHECK-MESSAGES: :[[@LINE-1]]:30: warning: 'TCoClassCreatorT::Create' creates 'Outlook.Application'
  CoOutlookApplication::Create(Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'TCoClassCreatorT::Create' creates 'Outlook.Application'
  CoOutlookApplication::CreateRemote(L"server");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'TCoClassCreatorT::CreateRemote' creates 'Outlook.Application'
}

void creatorOfAny_Bad() {
  void *Outlook;
  CoClassCreator::CoCreateInstance(OutlookClass, IID_IDispatch, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoClassCreator::CoCreateInstance' creates 'Outlook.Application'
  CoClassCreator::CoCreateInstanceRemote(L"server", OutlookClass, IID_IDispatch, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoClassCreator::CoCreateInstanceRemote' creates 'Outlook.Application'
}

void other_Ok() {
  Variant Document = CreateOleObject("MSXML2.DOMDocument.6.0");
  Document = GetActiveOleObject("ExampleEditor.Application");
  Document = Variant::CreateObject("MSXML2.DOMDocument.6.0");
  Document = Variant::GetActiveObject("ExampleEditor.Application");
  CreateComObject(DocumentClass);
  CreateComObject(ProgIDToClassID("MSXML2.DOMDocument.6.0"));
  CreateComObject(StringToGUID("{88D96A05-F192-11D4-A65F-0040963251E5}"));
  CreateRemoteComObject(L"server", DocumentClass);
  CreateOleObject(ClassIDToProgID(DocumentClass));
  TCOM_Application Application = CoDocument::Create();
  CoDocument::CreateRemote(L"server");
  void *Object;
  CoClassCreator::CoCreateInstance(DocumentClass, IID_IDispatch, &Object);
  CoClassCreator::CoCreateInstanceRemote(L"server", DocumentClass, IID_IDispatch, &Object);
}

// A lookup, and a property of that value.
void mentioned_Ok() {
  GUID Class = ProgIDToClassID("Outlook.Application");
  Variant Document = Variant::CreateObject("MSXML2.DOMDocument.6.0");
  Document.OlePropertySet("Title", "Outlook.Application");
  Document.Exec(Function("Load") << "Outlook.Application");
  (void)Class;
}

void service() {
  createOleObject_Bad();
  createOleObjectQualified_Bad();
  getActiveOleObject_Bad();
  variant_Bad();
  createComObject_Bad();
  creator_Bad();
  creatorOfAny_Bad();
  other_Ok();
  mentioned_Ok();
}

SERVICE(service)

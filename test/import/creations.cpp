// REQUIRES: mingw
// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// RUN: %check_office --mode=plugin %s
// RUN: %check_office %s -- --target=x86_64-pc-windows-msvc
// RUN: %check_office --mode=tidy %s -- --target=x86_64-pc-windows-msvc
// RUN: %check_office --mode=plugin %s -- --target=x86_64-pc-windows-msvc
//
// A type library that is known without its file: creations through it.
#include "service.h"
#import "MSOUTL.OLB" rename_namespace("Outlook") named_guids
#import "MSWORD.OLB"

void byUuid_Bad() {
  Outlook::_ApplicationPtr App;
  App.CreateInstance(__uuidof(Outlook::Application));
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: {{.*}}'Outlook.Application'{{.*}} [office-unattended-outlook]
}

void byProgId_Bad() {
  Outlook::_ApplicationPtr App;
  App.CreateInstance("Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: {{.*}}'Outlook.Application'{{.*}} [office-unattended-outlook]
}

void byName_Bad() {
  Outlook::_ApplicationPtr App;
  App.CreateInstance(Outlook::CLSID_Application);
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: {{.*}}'Outlook.Application'{{.*}} [office-unattended-outlook]
}

void byConstructor_Bad() {
  Outlook::_ApplicationPtr App(__uuidof(Outlook::Application));
  // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: {{.*}}'Outlook.Application'{{.*}} [office-unattended-outlook]
}

void byConstructorWithProgId_Bad() {
  Outlook::_ApplicationPtr App(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: {{.*}}'Outlook.Application'{{.*}} [office-unattended-outlook]
}

void byFunction_Bad() {
  IDispatch *App;
  CoCreateInstance(__uuidof(Outlook::Application), nullptr, CLSCTX_LOCAL_SERVER,
                   __uuidof(IDispatch), (void **)&App);
  // CHECK-MESSAGES: :[[@LINE-2]]:3: warning: {{.*}}'Outlook.Application'{{.*}} [office-unattended-outlook]
}

void attached_Bad() {
  Outlook::_ApplicationPtr App;
  App.GetActiveObject(__uuidof(Outlook::Application));
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: {{.*}}'Outlook.Application'{{.*}} [office-unattended-outlook]
}

void used_Bad() {
  Outlook::_ApplicationPtr App(__uuidof(Outlook::Application));
  // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: {{.*}}'Outlook.Application'{{.*}} [office-unattended-outlook]
  Outlook::_NameSpacePtr Session = App->GetNamespace("MAPI");
  Session->Logon(vtMissing, vtMissing, false, true);
  Outlook::_MailItemPtr Mail = App->CreateItem(Outlook::olMailItem);
  Mail->To = L"a@example.com";
  Mail->Subject = L"s";
  Mail->PutBody(L"b");
  Mail->Recipients->Add(L"b@example.com")->Type = Outlook::olCC;
  Mail->Attachments->Add(L"c:\\report.pdf", (long)Outlook::olByValue);
  Mail->Send();
  for (long I = 1; I <= Session->GetDefaultFolder(Outlook::olFolderInbox)->Items->Count; ++I)
    ;
  App->Quit();
}

void temporaries_Bad() {
  Word::_ApplicationPtr App(__uuidof(Word::Application));
  // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: {{.*}}'Word.Application'{{.*}} [office-unattended-automation]
  App->Documents->Open(&_variant_t(L"c:\\letter.doc"), &vtMissing);
  App->Quit(&_variant_t(false));
}

// The application is handed to it.
void handed_Ok(Outlook::_ApplicationPtr App) {
  App->GetNamespace("MAPI")->Logon();
}

SERVICE([] {
  byUuid_Bad();
  byProgId_Bad();
  byName_Bad();
  byConstructor_Bad();
  byConstructorWithProgId_Bad();
  byFunction_Bad();
  attached_Bad();
  used_Bad();
  temporaries_Bad();
  handed_Ok(Outlook::_ApplicationPtr());
});

void desktop_Ok() {
  Outlook::_ApplicationPtr App(__uuidof(Outlook::Application));
}

// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// Constant GUIDs take the same ways as text.

#include "service.h"

const CLSID Outlook = {0x6F03A, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};
const CLSID Document = {0x88D96A05, 0xF192, 0x11D4, {0xA6, 0x5F, 0x00, 0x40, 0x96, 0x32, 0x51, 0xE5}};

#define CREATE_CLASS(Class) CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object)

const CLSID &byReference() { return Outlook; }
const CLSID *byPointer() { return &Outlook; }

struct Row {
  int Kind;
  CLSID Class;
};
static const Row Rows[] = {{1, {0x6F03A, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}}}};
static const CLSID *const Pointers[] = {&Document, &Outlook};
static const CLSID *const Documents[] = {&Document};

void returned_Bad() {
  void *Object;
  CREATE_CLASS(byReference());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE_CLASS(*byPointer());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void inTable_Bad(int Index) {
  void *Object;
  CREATE_CLASS(Rows[Index].Class);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE_CLASS(*Pointers[Index]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void inTable_Ok(int Index) {
  void *Object;
  CREATE_CLASS(*Documents[Index]);
}

void assigned_Bad() {
  void *Object;
  CLSID Class = Document;
  Class = Outlook;
  CREATE_CLASS(Class);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void assigned_Ok() {
  void *Object;
  CLSID Class = Outlook;
  Class = Document;
  CREATE_CLASS(Class);
}

struct Server {
  CLSID Class = Outlook;
  void create_Bad() {
    void *Object;
    CREATE_CLASS(Class);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};

void service() {
  const int Index = static_cast<int>(GetTickCount() % 2);
  returned_Bad();
  inTable_Bad(Index);
  inTable_Ok(Index);
  assigned_Bad();
  assigned_Ok();
  Server().create_Bad();
}

SERVICE(service)

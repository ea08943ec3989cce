// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

// The handler of an embedded object lives in the process; its server starts
// when the object is run.

#include "windows-service.h"

#include <ole2.h>

void runHandler_Bad() {
  IUnknown *Object;
  OleCreateDefaultHandler(WordDocumentClass, nullptr, IID_IUnknown, (void **)&Object);
  OleRun(Object);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'OleRun' creates 'Word.Document'
}

void runHelper_Bad() {
  IUnknown *Object;
  OleCreateEmbeddingHelper(WordDocumentClass, nullptr, EMBDHLP_INPROC_HANDLER, nullptr, IID_IUnknown, (void **)&Object);
  OleRun(Object);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'OleRun' creates 'Word.Document'
}

void runByInterface_Bad() {
  IRunnableObject *Object;
  OleCreateDefaultHandler(WordDocumentClass, nullptr, IID_IRunnableObject, (void **)&Object);
  Object->Run(nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'IRunnableObject::Run' creates 'Word.Document'
}

void activate_Bad() {
  IOleObject *Object;
  OleCreateDefaultHandler(WordDocumentClass, nullptr, IID_IOleObject, (void **)&Object);
  Object->DoVerb(OLEIVERB_OPEN, nullptr, nullptr, 0, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'IOleObject::DoVerb' creates 'Word.Document'
}

void run_Ok() {
  IUnknown *Object;
  OleCreateDefaultHandler(DocumentClass, nullptr, IID_IUnknown, (void **)&Object);
  OleRun(Object);
  OleCreateEmbeddingHelper(DocumentClass, nullptr, EMBDHLP_INPROC_HANDLER, nullptr, IID_IUnknown, (void **)&Object);
  OleRun(Object);
}

void runInterfaces_Ok() {
  IRunnableObject *Runnable;
  IOleObject *Object;
  OleCreateDefaultHandler(DocumentClass, nullptr, IID_IRunnableObject, (void **)&Runnable);
  Runnable->Run(nullptr);
  OleCreateDefaultHandler(DocumentClass, nullptr, IID_IOleObject, (void **)&Object);
  Object->DoVerb(OLEIVERB_OPEN, nullptr, nullptr, 0, nullptr, nullptr);
}

// Loaded, and not run: its picture is shown out of the cache.
void load_Ok() {
  IUnknown *Object;
  OleCreateDefaultHandler(WordDocumentClass, nullptr, IID_IUnknown, (void **)&Object);
  OleCreateEmbeddingHelper(WordDocumentClass, nullptr, EMBDHLP_INPROC_HANDLER, nullptr, IID_IUnknown, (void **)&Object);
}

// What was created already is not created again.
void runCreated_Bad() {
  IUnknown *Outlook;
  CoCreateInstance(OutlookClass, nullptr, CLSCTX_LOCAL_SERVER, IID_IUnknown, (void **)&Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  OleRun(Outlook);
}

void service() {
  runHandler_Bad();
  runHelper_Bad();
  runByInterface_Bad();
  activate_Bad();
  run_Ok();
  runInterfaces_Ok();
  load_Ok();
  runCreated_Bad();
}

SERVICE(service)

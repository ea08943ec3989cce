// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office %t

//--- dispatch.h
#include "service.h"

typedef void (*Action)();

struct Dispatcher {
  static void add(Action A);
  static void dispatch();
};

extern const Action Actions[2];
void registerActions();

//--- dispatch.cpp
#include "dispatch.h"

static Action First;

void Dispatcher::add(Action A) { First = A; }

void Dispatcher::dispatch() {
  First();
  Actions[0]();
}

//--- actions.cpp
#include "dispatch.h"

static void added_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

static void inTable_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

static void neverAdded_Ok() { CREATE_OUTLOOK(); }

const Action Actions[2] = {inTable_Bad, nullptr};

void registerActions() { Dispatcher::add(added_Bad); }

Action neverCalled() { return neverAdded_Ok; }

//--- main.cpp
#include "dispatch.h"

void service() {
  registerActions();
  Dispatcher::dispatch();
}

SERVICE(service)

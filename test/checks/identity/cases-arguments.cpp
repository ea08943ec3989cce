// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// What is passed: a local, a global constant, a default argument, what another
// function answers, and what may be one or the other.

#include "service.h"

enum class Kind { Mail, Calendar, Document, Sheet };

const wchar_t *progIdOf(Kind K = Kind::Document) {
  return K == Kind::Mail ? L"Outlook.Application" : L"MSXML2.DOMDocument.6.0";
}

constexpr Kind Preferred = Kind::Document;
const Kind Other = Kind::Mail;

Kind documents() { return Kind::Document; }
Kind mails() { return Kind::Mail; }
Kind either() { return GetTickCount() % 2 ? Kind::Mail : Kind::Document; }
Kind counted() { return static_cast<Kind>(GetTickCount() % 4); }

Kind kindOf(int Number) {
  switch (Number) {
  case 0:
    return Kind::Mail;
  default:
    return Kind::Document;
  }
}

Kind next(Kind K) {
  int Number = static_cast<int>(K);
  ++Number;
  return static_cast<Kind>(Number);
}

void put(Kind *To, Kind What) { *To = What; }

const wchar_t *written(Kind What) {
  Kind K;
  put(&K, What);
  return progIdOf(K);
}

Kind last() {
  Kind K = Kind::Mail;
  K = Kind::Document;
  return K;
}

const wchar_t *wrapped(int Number) { return progIdOf(kindOf(Number)); }
const wchar_t *wrappedTwice(bool Zero) { return wrapped(Zero ? 0 : 1); }

template <Kind K> const wchar_t *instance() { return progIdOf(K); }

struct Options {
  Kind What;
};

void global_Bad() {
  CREATE(progIdOf(Other));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void answer_Bad() {
  CREATE(progIdOf(mails()));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void either_Bad() {
  CREATE(progIdOf(either()));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void notKnown_Bad() {
  CREATE(progIdOf(counted()));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void next_Bad() {
  CREATE(progIdOf(next(Kind::Document)));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void written_Bad() {
  CREATE(written(Kind::Mail));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void wrapped_Bad() {
  CREATE(wrapped(0));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void wrappedTwice_Bad() {
  CREATE(wrappedTwice(true));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void instance_Bad() {
  CREATE(instance<Kind::Mail>());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void global_Ok() { CREATE(progIdOf(Preferred)); }

void defaults_Ok() { CREATE(progIdOf()); }

void answer_Ok() { CREATE(progIdOf(documents())); }

void written_Ok() { CREATE(written(Kind::Document)); }

void last_Ok() { CREATE(progIdOf(last())); }

void wrapped_Ok() { CREATE(wrapped(3)); }

void wrappedTwice_Ok() { CREATE(wrappedTwice(false)); }

void instance_Ok() { CREATE(instance<Kind::Document>()); }

void service() {
  global_Bad();
  answer_Bad();
  either_Bad();
  notKnown_Bad();
  next_Bad();
  written_Bad();
  wrapped_Bad();
  wrappedTwice_Bad();
  instance_Bad();
  global_Ok();
  defaults_Ok();
  answer_Ok();
  written_Ok();
  last_Ok();
  wrapped_Ok();
  wrappedTwice_Ok();
  instance_Ok();
}

SERVICE(service)

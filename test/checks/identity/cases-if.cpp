// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// The cases of if and else: ==, !=, !, &&, ||, early returns, a bool or a number
// by itself, what a local constant says.

#include "service.h"

enum class Kind { Mail, Calendar, Document, Sheet };

const wchar_t *chain(Kind K) {
  if (K == Kind::Mail || Kind::Calendar == K)
    return L"Outlook.Application";
  else if (K == Kind::Document)
    return L"MSXML2.DOMDocument.6.0";
  return L"MSXML2.DOMDocument.3.0";
}

const wchar_t *early(Kind K) {
  if (K != Kind::Mail && K != Kind::Calendar)
    return L"MSXML2.DOMDocument.6.0";
  return L"Outlook.Application";
}

const wchar_t *byBool(bool Mail) {
  if (!Mail)
    return L"MSXML2.DOMDocument.6.0";
  return L"Outlook.Application";
}

const wchar_t *byNumber(unsigned Number) {
  const wchar_t *ProgId = L"MSXML2.DOMDocument.6.0";
  if (Number)
    ProgId = L"Outlook.Application";
  return ProgId;
}

const wchar_t *byLocal(Kind K) {
  const bool IsMail = K == Kind::Mail;
  bool IsCalendar = K == Kind::Calendar;
  if (IsMail || IsCalendar)
    return L"Outlook.Application";
  return L"MSXML2.DOMDocument.6.0";
}

const wchar_t *copied(const Kind K) {
  Kind Copy = K;
  Kind Other = Copy;
  if (Other == Kind::Mail)
    return L"Outlook.Application";
  return L"MSXML2.DOMDocument.6.0";
}

const wchar_t *chosen(Kind K) {
  return K == Kind::Mail       ? L"Outlook.Application"
         : K == Kind::Calendar ? L"Outlook.Application.16"
                               : L"MSXML2.DOMDocument.6.0";
}

const wchar_t *changed(Kind K) {
  K = static_cast<Kind>(GetTickCount());
  return K == Kind::Mail ? L"Outlook.Application" : L"MSXML2.DOMDocument.6.0";
}

bool isMail(Kind K) { return K == Kind::Mail || K == Kind::Calendar; }

const wchar_t *asked(Kind K) {
  return isMail(K) ? L"Outlook.Application" : L"MSXML2.DOMDocument.6.0";
}

void chainFirst_Bad() {
  CREATE(chain(Kind::Calendar));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void late_Bad() {
  CREATE(early(Kind::Mail));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void true_Bad() {
  CREATE(byBool(true));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void number_Bad() {
  CREATE(byNumber(7));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void local_Bad() {
  CREATE(byLocal(Kind::Calendar));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void copy_Bad() {
  CREATE(copied(Kind::Mail));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void choice_Bad() {
  CREATE(chosen(Kind::Calendar));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void setAnew_Bad() {
  CREATE(changed(Kind::Document));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void asked_Bad() {
  CREATE(asked(Kind::Calendar));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void unknown_Bad() {
  CREATE(byBool(GetTickCount() > 5));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void chainSecond_Ok() { CREATE(chain(Kind::Document)); }

void chainEnd_Ok() { CREATE(chain(Kind::Sheet)); }

void early_Ok() { CREATE(early(Kind::Sheet)); }

void false_Ok() { CREATE(byBool(false)); }

void zero_Ok() { CREATE(byNumber(0)); }

void local_Ok() { CREATE(byLocal(Kind::Sheet)); }

void copy_Ok() { CREATE(copied(Kind::Sheet)); }

void choice_Ok() { CREATE(chosen(Kind::Sheet)); }

void asked_Ok() { CREATE(asked(Kind::Sheet)); }

void negated_Ok() { CREATE(byBool(!true)); }

void service() {
  chainFirst_Bad();
  late_Bad();
  true_Bad();
  number_Bad();
  local_Bad();
  copy_Bad();
  choice_Bad();
  setAnew_Bad();
  asked_Bad();
  unknown_Bad();
  chainSecond_Ok();
  chainEnd_Ok();
  early_Ok();
  false_Ok();
  zero_Ok();
  local_Ok();
  copy_Ok();
  choice_Ok();
  asked_Ok();
  negated_Ok();
}

SERVICE(service)

// RUN: %check_office %s
// XFAIL: *
// Pointers to data members are not followed to the members.

#include "service.h"
struct Ids {
  const wchar_t *Mail;
  const wchar_t *Document;
};
const wchar_t *get(const Ids &I, const wchar_t *Ids::*Which) { return I.*Which; }
template <const wchar_t *Ids::*Which>
const wchar_t *getBy(const Ids &I) { return I.*Which; }

void local_Bad() {
  const wchar_t *Ids::*Which = &Ids::Mail;
  Ids I = {L"Outlook.Application", L"MSXML2.DOMDocument.6.0"};
  CREATE(I.*Which);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void written_Bad() {
  const wchar_t *Ids::*Which = &Ids::Mail;
  Ids I = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"};
  I.*Which = L"Outlook.Application";
  CREATE(I.Mail);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void parameter_Bad() {
  Ids I = {L"Outlook.Application", L"MSXML2.DOMDocument.6.0"};
  CREATE(get(I, &Ids::Mail));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void templateArgument_Bad() {
  Ids I = {L"Outlook.Application", L"MSXML2.DOMDocument.6.0"};
  CREATE(getBy<&Ids::Mail>(I));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void service() {
  local_Bad();
  written_Bad();
  parameter_Bad();
  templateArgument_Bad();
}

SERVICE(service)

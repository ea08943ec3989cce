// RUN: %check_office %s
// Pointers to data members lead to the member that they mean.

#include "service.h"
struct Ids {
  const wchar_t *Mail;
  const wchar_t *Document;
};
using Member = const wchar_t *Ids::*;
constexpr Member Chosen = &Ids::Mail;

void local_Bad() {
  Member Which = &Ids::Mail;
  Ids I = {L"Outlook.Application", L"MSXML2.DOMDocument.6.0"};
  CREATE(I.*Which);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void local_Ok() {
  Member Which = &Ids::Document;
  Ids I = {L"Outlook.Application", L"MSXML2.DOMDocument.6.0"};
  CREATE(I.*Which);
}
void constant_Bad() {
  Ids I = {L"Outlook.Application", L"MSXML2.DOMDocument.6.0"}, *P = &I;
  CREATE(P->*Chosen);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void written_Bad() {
  Member Which = &Ids::Mail;
  Ids I = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"};
  I.*Which = L"Outlook.Application";
  CREATE(I.Mail);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void written_Ok() {
  Member Which = &Ids::Mail;
  Ids I = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"};
  I.*Which = L"Outlook.Application";
  CREATE(I.Document);
}
const wchar_t *get(const Ids &I, Member Which) { return I.*Which; }
void parameter_Bad() {
  Ids I = {L"Outlook.Application", L"MSXML2.DOMDocument.6.0"};
  CREATE(get(I, &Ids::Mail));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
template <Member Which>
const wchar_t *getBy(const Ids &I) { return I.*Which; }
void templateArgument_Bad() {
  Ids I = {L"Outlook.Application", L"MSXML2.DOMDocument.6.0"};
  CREATE(getBy<&Ids::Mail>(I));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void templateArgument_Ok() {
  Ids I = {L"Outlook.Application", L"MSXML2.DOMDocument.6.0"};
  CREATE(getBy<&Ids::Document>(I));
}
struct Row {
  const wchar_t *Name;
  Member Which;
};
void table_Bad() {
  const Row Rows[] = {{L"mail", &Ids::Mail}, {L"document", &Ids::Document}};
  Ids I = {L"Outlook.Application", L"MSXML2.DOMDocument.6.0"};
  for (const Row &R : Rows)
    CREATE(I.*R.Which);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void service() {
  local_Bad();
  local_Ok();
  constant_Bad();
  written_Bad();
  written_Ok();
  parameter_Bad();
  templateArgument_Bad();
  templateArgument_Ok();
  table_Bad();
}

SERVICE(service)

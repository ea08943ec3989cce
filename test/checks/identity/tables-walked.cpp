// RUN: %check_office %s -- -std=c++20
// RUN: %check_office --mode=tidy %s -- -std=c++20
// Arrays and tables, however they are walked or indexed. Declared before each
// is what it walks.

#include "service.h"
enum class Kind { Mail, Document, Count };
enum Old { OldMail, OldDocument };
struct Row {
  int Flags;
  const wchar_t *ProgId;
  const wchar_t *Title;
};
Kind kind();

void pointerWalk_Bad() {
  static const wchar_t *const Ids[] = {L"MSXML2.DOMDocument.6.0", L"Outlook.Application", nullptr};
  for (const wchar_t *const *Id = Ids; *Id; ++Id)
    CREATE(*Id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void pointerWalk_Ok() {
  static const wchar_t *const Ids[] = {L"MSXML2.DOMDocument.6.0", L"Msxml2.SAXXMLReader", nullptr};
  for (const wchar_t *const *Id = Ids; *Id; ++Id)
    CREATE(*Id);
}
void postIncrement_Bad() {
  const wchar_t *Ids[] = {L"MSXML2.DOMDocument.6.0", L"Outlook.Application", nullptr};
  const wchar_t **Id = Ids;
  while (*Id)
    CREATE(*Id++);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void endPointer_Bad() {
  const wchar_t *Ids[] = {L"MSXML2.DOMDocument.6.0", L"Outlook.Application"};
  for (const wchar_t **Id = Ids + 1; Id >= Ids; Id--)
    CREATE(*Id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void reversedIndex_Bad(int I) {
  const wchar_t *Ids[] = {L"MSXML2.DOMDocument.6.0", L"Outlook.Application"};
  CREATE(I[Ids]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void indexedByEnum_Bad() {
  const wchar_t *Ids[static_cast<int>(Kind::Count)] = {};
  Ids[static_cast<int>(Kind::Mail)] = L"Outlook.Application";
  Ids[static_cast<int>(Kind::Document)] = L"MSXML2.DOMDocument.6.0";
  CREATE(Ids[static_cast<int>(kind())]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void twoDimensions_Bad() {
  static const wchar_t *const Ids[2][2] = {{L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"}, {L"MSXML2.DOMDocument.6.0", L"Outlook.Application"}};
  for (const auto &Line : Ids)
    for (const wchar_t *Id : Line)
      CREATE(Id);
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void ofArrays_Bad() {
  static const wchar_t Ids[][24] = {L"MSXML2.DOMDocument.6.0", L"Outlook.Application"};
  for (int I = 0; I < 2; ++I)
    CREATE(Ids[I]);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void ofArrays_Ok() {
  static const wchar_t Ids[][24] = {L"MSXML2.DOMDocument.6.0", L"Msxml2.SAXXMLReader"};
  for (int I = 0; I < 2; ++I)
    CREATE(Ids[I]);
}
void rows_Bad() {
  static const Row Rows[] = {{0, L"MSXML2.DOMDocument.6.0", L""}, {1, L"Outlook.Application", L""}};
  for (unsigned I = 0; I != sizeof(Rows) / sizeof(*Rows); ++I)
    CREATE(Rows[I].ProgId);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void rowPointer_Bad() {
  static Row Rows[] = {{0, L"MSXML2.DOMDocument.6.0", L""}, {1, L"Outlook.Application", L""}, {}};
  for (Row *R = Rows; R->ProgId; ++R)
    CREATE(R->ProgId);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void rowBinding_Bad() {
  static const Row Rows[] = {{0, L"MSXML2.DOMDocument.6.0", L""}, {1, L"Outlook.Application", L""}};
  for (auto [Flags, ProgId, Title] : Rows)
    CREATE(ProgId);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
struct Other {
  int Flags;
  const wchar_t *ProgId;
  const wchar_t *Title;
};
void rowBinding_Ok() {
  static const Other Rows[] = {{0, L"MSXML2.DOMDocument.6.0", L"Outlook.Application"}, {1, L"MSXML2.DOMDocument.6.0", L"Outlook.Application"}};
  for (auto &[Flags, ProgId, Title] : Rows)
    CREATE(ProgId);
}
void otherColumn_Ok() {
  static const Other Rows[] = {{0, L"MSXML2.DOMDocument.6.0", L"Outlook.Application"}};
  for (const Other &R : Rows)
    CREATE(R.ProgId);
}
void designatedIndex_Bad() {
  const wchar_t *Ids[] = {[0] = L"MSXML2.DOMDocument.6.0", [OldMail + 3] = L"Outlook.Application"};
  CREATE(Ids[3]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void ofPointers_Bad() {
  static const Row Mail = {0, L"Outlook.Application", L""}, Document = {0, L"MSXML2.DOMDocument.6.0", L""};
  static const Row *const Rows[] = {&Document, &Mail};
  for (const Row *R : Rows)
    CREATE(R->ProgId);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void elementOverwritten_Bad() {
  const wchar_t *Ids[] = {L"Outlook.Application", L"MSXML2.DOMDocument.6.0"};
  Ids[1] = L"MSXML2.DOMDocument.6.0";
  CREATE(Ids[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stored_Bad() {
  const wchar_t *Ids[4];
  int Count = 0;
  Ids[Count++] = L"MSXML2.DOMDocument.6.0";
  Ids[Count++] = L"Outlook.Application";
  while (Count--)
    CREATE(Ids[Count]);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void throughPointerOffset_Bad() {
  const wchar_t *Ids[2] = {};
  *(Ids + 1) = L"Outlook.Application";
  CREATE(*(Ids + 1));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
template <typename T, unsigned N>
T &at(T (&Array)[N], unsigned I) {
  return Array[I % N];
}
void byFunction_Bad() {
  static const wchar_t *const Ids[] = {L"MSXML2.DOMDocument.6.0", L"Outlook.Application"};
  CREATE(at(Ids, 1));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void byFunction_Ok() {
  static const wchar_t *const Ids[] = {L"MSXML2.DOMDocument.6.0", L"Msxml2.SAXXMLReader"};
  CREATE(at(Ids, 1));
}
void guids_Bad() {
  static const CLSID Classes[] = {{0x88D96A05, 0xF192, 0x11D4, {0xA6, 0x5F, 0x00, 0x40, 0x96, 0x32, 0x51, 0xE5}},
                                  {0x6F03A, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}}};
  void *Object;
  for (const CLSID &Class : Classes)
    CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void guidPointers_Bad() {
  static const CLSID Mail = {0x6F03A, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};
  static const CLSID *const Classes[] = {nullptr, &Mail};
  void *Object;
  CoCreateInstance(*Classes[1], nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void guidOfRow_Bad() {
  struct Entry {
    const wchar_t *Name;
    CLSID Class;
  };
  static const Entry Entries[] = {{L"xml", {0x88D96A05, 0xF192, 0x11D4, {0xA6, 0x5F, 0x00, 0x40, 0x96, 0x32, 0x51, 0xE5}}},
                                  {L"mail", {0x6F03A, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}}}};
  void *Object;
  for (auto &E : Entries)
    CoCreateInstance(E.Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void service() {
  pointerWalk_Bad();
  pointerWalk_Ok();
  postIncrement_Bad();
  endPointer_Bad();
  indexedByEnum_Bad();
  twoDimensions_Bad();
  ofArrays_Bad();
  ofArrays_Ok();
  rows_Bad();
  rowPointer_Bad();
  rowBinding_Bad();
  rowBinding_Ok();
  otherColumn_Ok();
  designatedIndex_Bad();
  ofPointers_Bad();
  elementOverwritten_Bad();
  stored_Bad();
  throughPointerOffset_Bad();
  byFunction_Bad();
  byFunction_Ok();
  guids_Bad();
  guidPointers_Bad();
  guidOfRow_Bad();
  reversedIndex_Bad(1);
}

SERVICE(service)

// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// A constant table that a parameter indexes.

#include "service.h"

enum class Kind { Mail, Calendar, Document, Sheet };

const wchar_t *const Names[] = {L"Outlook.Application",
                                L"MSXML2.DOMDocument.6.0", nullptr};

const wchar_t *byName(unsigned Number) { return Names[Number]; }
const wchar_t *byPointer(int Number) { return *(Names + Number); }

struct Row {
  int Id;
  const wchar_t *ProgId;
  struct {
    const wchar_t *Mail, *Document;
  } Inner;
};

const wchar_t *byRow(Kind K) {
  static const Row Rows[] = {
      {1, L"MSXML2.DOMDocument.6.0", {L"Outlook.Application", L"Word.X"}},
      {2, L"Outlook.Application", {L"Excel.X", L"Excel.Y"}},
      {3, nullptr, {nullptr, nullptr}}};
  return Rows[static_cast<int>(K)].ProgId;
}

constexpr Row Others[] = {{1, L"A.B", {L"Outlook.Application", L"C.D"}},
                          {2, L"E.F", {L"G.H", L"I.J"}}};

const wchar_t *byInner(int Number) { return Others[Number].Inner.Mail; }

constexpr const wchar_t *Grid[2][2] = {
    {L"MSXML2.DOMDocument.6.0", L"Outlook.Application"}, {L"A.B", L"C.D"}};

const wchar_t *byGrid(int Row, int Column) { return Grid[Row][Column]; }

void name_Bad() {
  CREATE(byName(0));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void constant_Bad() {
  CREATE(Names[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void unknown_Bad() {
  CREATE(byName(GetTickCount()));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void pointer_Bad() {
  CREATE(byPointer(0));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void row_Bad() {
  CREATE(byRow(Kind::Calendar));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void inner_Bad() {
  CREATE(byInner(0));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void grid_Bad() {
  CREATE(byGrid(0, 1));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void halfOfGrid_Bad() {
  CREATE(byGrid(GetTickCount(), 1));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void name_Ok() { CREATE(byName(1)); }

void constant_Ok() { CREATE(Names[1]); }

void beyond_Ok() { CREATE(byName(7)); }

void pointer_Ok() { CREATE(byPointer(1)); }

void row_Ok() { CREATE(byRow(Kind::Mail)); }

void inner_Ok() { CREATE(byInner(1)); }

void grid_Ok() { CREATE(byGrid(1, 1)); }

void halfOfGrid_Ok() { CREATE(byGrid(GetTickCount(), 0)); }

void service() {
  name_Bad();
  constant_Bad();
  unknown_Bad();
  pointer_Bad();
  row_Bad();
  inner_Bad();
  grid_Bad();
  halfOfGrid_Bad();
  name_Ok();
  constant_Ok();
  beyond_Ok();
  pointer_Ok();
  row_Ok();
  inner_Ok();
  grid_Ok();
  halfOfGrid_Ok();
}

SERVICE(service)

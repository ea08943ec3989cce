// RUN: %check_office %s
// What is written to memory without a name: it is the pointer's.

#include "service.h"

extern "C" {
void *malloc(decltype(sizeof 0));
void *calloc(decltype(sizeof 0), decltype(sizeof 0));
void free(void *);
wchar_t *wcscpy(wchar_t *, const wchar_t *);
}
using Text = const wchar_t *;
#define OUTLOOK L"Outlook.Application"
#define XML L"MSXML2.DOMDocument.6.0"

void newed_Bad() {
  wchar_t *Id = new wchar_t[50];
  wcscpy(Id, OUTLOOK);
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void newed_Ok() {
  wchar_t *Id = new wchar_t[50], *Title = new wchar_t[50];
  wcscpy(Id, XML);
  wcscpy(Title, OUTLOOK);
  CREATE(Id);
}
void overwritten_Ok() {
  wchar_t *Id = new wchar_t[50];
  wcscpy(Id, OUTLOOK);
  wcscpy(Id, XML);
  CREATE(Id);
}
void allocated_Bad() {
  auto *Id = static_cast<wchar_t *>(malloc(50));
  wcscpy(Id, OUTLOOK);
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void allocated_Ok() {
  auto *Id = static_cast<wchar_t *>(malloc(50));
  auto *Title = static_cast<wchar_t *>(malloc(50));
  wcscpy(Title, OUTLOOK);
  wcscpy(Id, OUTLOOK);
  wcscpy(Id, XML);
  CREATE(Id);
}
void pointers_Bad() {
  auto **Ids = static_cast<Text *>(calloc(2, sizeof(Text)));
  Ids[0] = XML;
  Ids[1] = OUTLOOK;
  CREATE(Ids[1]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void pointer_Bad() {
  auto *Id = new Text;
  *Id = OUTLOOK;
  CREATE(*Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void initialised_Bad() {
  auto *Id = new Text(OUTLOOK);
  CREATE(*Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void initialised_Ok() {
  auto *Id = new Text(OUTLOOK);
  *Id = XML;
  CREATE(*Id);
}

struct Request {
  Text Id;
  int Flags;
};
void record_Bad() {
  auto *R = static_cast<Request *>(malloc(sizeof(Request)));
  R->Id = OUTLOOK;
  CREATE(R->Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void record_Ok() {
  auto *R = static_cast<Request *>(malloc(sizeof(Request)));
  R->Id = XML;
  CREATE(R->Id);
}

wchar_t *buffer() { return new wchar_t[64]; }
void fromFunction_Bad() {
  wchar_t *Id = buffer();
  wcscpy(Id, OUTLOOK);
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void fromFunction_Ok() {
  wchar_t *Id = buffer();
  wcscpy(Id, XML);
  CREATE(Id);
}
wchar_t *copied(Text From) {
  auto *To = static_cast<wchar_t *>(malloc(64));
  wcscpy(To, From);
  return To;
}
void copied_Bad() {
  CREATE(copied(OUTLOOK));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void copied_Ok() { CREATE(copied(XML)); }

void fill(wchar_t *To) { wcscpy(To, OUTLOOK); }
void filledByOther_Bad() {
  wchar_t *Id = new wchar_t[50];
  fill(Id);
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

struct Mailer {
  wchar_t *Id;
  Mailer() {
    Id = new wchar_t[50];
    wcscpy(Id, OUTLOOK);
  }
  void create_Bad() {
    CREATE(Id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};
struct Parser {
  wchar_t *Id;
  Parser() : Id(new wchar_t[50]) { wcscpy(Id, XML); }
  void create_Ok() { CREATE(Id); }
};

wchar_t *Global;
void storeGlobal() {
  Global = static_cast<wchar_t *>(malloc(50));
  wcscpy(Global, OUTLOOK);
}
void global_Bad() {
  CREATE(Global);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void service() {
  newed_Bad();
  newed_Ok();
  overwritten_Ok();
  allocated_Bad();
  allocated_Ok();
  pointers_Bad();
  pointer_Bad();
  initialised_Bad();
  initialised_Ok();
  record_Bad();
  record_Ok();
  fromFunction_Bad();
  fromFunction_Ok();
  copied_Bad();
  copied_Ok();
  filledByOther_Bad();
  Mailer().create_Bad();
  Parser().create_Ok();
  storeGlobal();
  global_Bad();
}

SERVICE(service)

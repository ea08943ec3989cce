// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// Pointers to members in tables, maps of messages and commands of one's own.

#include "service.h"

class Dispatcher {
public:
  typedef void (Dispatcher::*Method)();
  struct Entry {
    const char *Name;
    Method Call;
  };
  void dispatch(const char *Name) {
    for (const Entry *E = Table; E->Name; ++E)
      if (E->Name == Name)
        (this->*E->Call)();
  }
  void dispatchIndexed(unsigned I) { (this->*Commands[I])(); }

private:
  void send_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void indexed_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void harmless_Ok() { CREATE_MSXML(); }
  void notInTable_Ok() { CREATE_OUTLOOK(); }
  static const Entry Table[];
  static Method Commands[2];
};

const Dispatcher::Entry Dispatcher::Table[] = {
    {"send", &Dispatcher::send_Bad}, {"none", &Dispatcher::harmless_Ok}, {nullptr, nullptr}};
Dispatcher::Method Dispatcher::Commands[2] = {&Dispatcher::indexed_Bad, &Dispatcher::harmless_Ok};

// A message map as frameworks make them: macros, a static table, a virtual
// function that answers it.
typedef long (*AnyHandler)();
class Target {
public:
  typedef long (Target::*Handler)(UINT, DWORD);
  struct MapEntry {
    UINT Message;
    Handler Call;
  };
  struct Map {
    const Map *Base;
    const MapEntry *Entries;
  };
  virtual const Map *getMap() const { return &TheMap; }
  long process(UINT Message) {
    for (const Map *M = getMap(); M; M = M->Base)
      for (const MapEntry *E = M->Entries; E->Call; ++E)
        if (E->Message == Message)
          return (this->*E->Call)(Message, 0);
    return 0;
  }
  long onBase_Bad(UINT, DWORD) {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return 0;
  }
  static const Map TheMap;
  static const MapEntry TheEntries[];
};
const Target::MapEntry Target::TheEntries[] = {{1, &Target::onBase_Bad}, {0, nullptr}};
const Target::Map Target::TheMap = {nullptr, TheEntries};

#define DECLARE_MAP()                                                                                                 \
  static const MapEntry OwnEntries[];                                                                                 \
  static const Map OwnMap;                                                                                            \
  const Map *getMap() const override;
#define BEGIN_MAP(C)                                                                                                  \
  const Target::Map *C::getMap() const { return &OwnMap; }                                                            \
  const Target::Map C::OwnMap = {&Target::TheMap, C::OwnEntries};                                                     \
  const Target::MapEntry C::OwnEntries[] = {
#define ON_MESSAGE(Id, F) {Id, static_cast<Target::Handler>(&F)},
#define END_MAP()                                                                                                     \
  { 0, nullptr }                                                                                                      \
  }                                                                                                                   \
  ;

class Worker : public Target {
public:
  DECLARE_MAP()
  long onMail_Bad(UINT, DWORD) {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return 0;
  }
  long onOther_Ok(UINT, DWORD) {
    CREATE_MSXML();
    return 0;
  }
  long unmapped_Ok(UINT, DWORD) {
    CREATE_OUTLOOK();
    return 0;
  }
};
BEGIN_MAP(Worker)
ON_MESSAGE(7, Worker::onMail_Bad)
ON_MESSAGE(8, Worker::onOther_Ok)
END_MAP()

// The desktop's window has a map of its own type, which nothing unattended reads.
class Window {
public:
  typedef void (Window::*Command)();
  struct CommandEntry {
    UINT Id;
    Command Call;
  };
  void onCommand(UINT Id) {
    for (const CommandEntry &E : GuiTable)
      if (E.Id == Id)
        (this->*E.Call)();
  }
  void onSendMail_Ok() { CREATE_OUTLOOK(); }
  static const CommandEntry GuiTable[1];
};
const Window::CommandEntry Window::GuiTable[1] = {{1, &Window::onSendMail_Ok}};

void service() {
  Dispatcher D;
  D.dispatch("send");
  D.dispatchIndexed(0);
  Worker W;
  W.process(7);
}

SERVICE(service)

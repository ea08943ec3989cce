// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

// Several objects of one class, of which one holds Outlook's ProgID: what each
// holds is told apart, by what made it and by what its members did to it.

#include "service.h"

#include <cwchar>
#include <string>

// A string class of the program's own: it stands for its text, so a function
// that is handed one is a wrapper.
class Text {
public:
  Text() : Characters(nullptr) {}
  Text(const wchar_t *From) : Characters(_wcsdup(From)) {}
  Text(const Text &Other) : Characters(_wcsdup(Other.Characters)) {}
  ~Text() { free(Characters); }
  Text &operator=(const Text &Other) {
    if (this != &Other) {
      free(Characters);
      Characters = _wcsdup(Other.Characters);
    }
    return *this;
  }
  const wchar_t *get() const { return Characters; }
  operator const wchar_t *() const { return Characters; }

private:
  wchar_t *Characters;
};

void make(const Text &ProgId) { CREATE(ProgId.get()); }

void text_Bad() {
  Text Parser(L"MSXML2.DOMDocument.6.0"), Mail(L"Outlook.Application");
  CREATE(Mail);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void text_Ok() {
  Text Parser(L"MSXML2.DOMDocument.6.0"), Mail(L"Outlook.Application");
  CREATE(Parser);
}

void copiedText_Bad() {
  Text Mail(L"Outlook.Application");
  Text Copy = Mail;
  CREATE(Copy.get());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void assignedText_Bad() {
  Text Name(L"MSXML2.DOMDocument.6.0");
  Name = Text(L"Outlook.Application");
  CREATE(Name.get());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void assignedText_Ok() {
  Text Name(L"Outlook.Application");
  Name = Text(L"MSXML2.DOMDocument.6.0");
  CREATE(Name.get());
}

void passedText_Bad() {
  make(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
}

void passedText_Ok() { make(L"MSXML2.DOMDocument.6.0"); }

Text nameOfMail() { return Text(L"Outlook.Application"); }
Text nameOfParser() { return Text(L"MSXML2.DOMDocument.6.0"); }

void returnedText_Bad() {
  CREATE(nameOfMail().get());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void returnedText_Ok() { CREATE(nameOfParser().get()); }

// A text as a member of something else.
class Sender {
public:
  explicit Sender(const wchar_t *Name) : Server(Name) {}
  void send_Bad() {
    CREATE(Mail);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
  void parse_Ok() { CREATE(Parser); }

private:
  Text Server;
  Text Mail = L"Outlook.Application";
  Text Parser = L"MSXML2.DOMDocument.6.0";
};

// Something that does the creating itself: the site is in there.
class MailHelper {
public:
  explicit MailHelper(const wchar_t *Name) : ProgId(Name) {}
  void start() {
    CREATE(ProgId.c_str());
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }

private:
  std::wstring ProgId;
};

class ParserHelper {
public:
  explicit ParserHelper(const wchar_t *Name) : ProgId(Name) {}
  void setName(const wchar_t *Name) { ProgId = Name; }
  void start() { CREATE(ProgId); }

private:
  const wchar_t *ProgId;
};

void helpers() {
  MailHelper Mail(L"Outlook.Application");
  Mail.start();
  ParserHelper Parser(L"MSXML2.DOMDocument.6.0");
  Parser.start();
}

// The service never starts this one.
void onTheDesktop() {
  ParserHelper Mail(L"Outlook.Application");
  Mail.start();
}

struct Request {
  const wchar_t *ProgId;
  int Priority;
};

void run(const Request &R) {
  CREATE(R.ProgId);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void runParser(const Request &R) { CREATE(R.ProgId); }
Request requestOf(const wchar_t *Name) { return {Name, 1}; }
void fill(Request &R, const wchar_t *Name) { R.ProgId = Name; }

void requests() {
  Request Mail = {L"Outlook.Application", 1};
  run(Mail);
  Request Parser = {L"MSXML2.DOMDocument.6.0", 1};
  runParser(Parser);
  runParser(requestOf(L"MSXML2.DOMDocument.6.0"));
}

void filledRequest_Bad() {
  Request Mail, Parser;
  fill(Mail, L"Outlook.Application");
  fill(Parser, L"MSXML2.DOMDocument.6.0");
  CREATE(Mail.ProgId);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void filledRequest_Ok() {
  Request Mail, Parser;
  fill(Mail, L"Outlook.Application");
  fill(Parser, L"MSXML2.DOMDocument.6.0");
  CREATE(Parser.ProgId);
}

void returnedRequest_Bad() {
  CREATE(requestOf(L"Outlook.Application").ProgId);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void returnedRequest_Ok() {
  CREATE(requestOf(L"MSXML2.DOMDocument.6.0").ProgId);
}

void logRequest(Request *R) { R->Priority = 0; }

// A function that writes something else leaves it as it is.
void loggedRequest_Bad() {
  Request Mail = {L"Outlook.Application", 1};
  logRequest(&Mail);
  CREATE(Mail.ProgId);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

// Who can reach an object in a variable may have changed it.
Request Current = {L"MSXML2.DOMDocument.6.0", 1};
Request &current() { return Current; }
void choose() { current().ProgId = L"Outlook.Application"; }

void shared_Bad() {
  CREATE(current().ProgId);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

// An object that a setter changes between.
class Later {
public:
  void set(const wchar_t *Name) { ProgId = Name; }
  void create_Bad() {
    CREATE(ProgId);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }

private:
  const wchar_t *ProgId = L"";
};

void later(Later *Shared) { Shared->create_Bad(); }
void laterSet(Later *Shared) { Shared->set(L"Outlook.Application"); }

void service() {
  text_Bad();
  text_Ok();
  copiedText_Bad();
  assignedText_Bad();
  assignedText_Ok();
  passedText_Bad();
  passedText_Ok();
  returnedText_Bad();
  returnedText_Ok();
  Sender S(L"localhost");
  S.send_Bad();
  S.parse_Ok();
  helpers();
  requests();
  filledRequest_Bad();
  filledRequest_Ok();
  returnedRequest_Bad();
  returnedRequest_Ok();
  loggedRequest_Bad();
  choose();
  shared_Bad();
  Later *Shared = new Later;
  laterSet(Shared);
  later(Shared);
}

SERVICE(service)

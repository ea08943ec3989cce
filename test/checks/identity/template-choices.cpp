// RUN: %check_office %s
// Which function a template calls may be decided by its arguments: then what that
// gives is, and the site is where they are named.

#include "service.h"
using Text = const wchar_t *;
struct Outlook;
struct Document;
template <typename T>
struct Traits;
template <>
struct Traits<Outlook> {
  static Text progId() { return L"Outlook.Application"; }
};
template <>
struct Traits<Document> {
  static Text progId() { return L"MSXML2.DOMDocument.6.0"; }
};
template <typename T>
void create() { CREATE(Traits<T>::progId()); }
void function_Bad() {
  create<Outlook>();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
}
void function_Ok() { create<Document>(); }

struct Policy {
  Text id() const { return L"Outlook.Application"; }
};
template <typename P>
class Server : P {
public:
  void start() { CREATE(P::id()); }
};
void policy_Bad() {
  Server<Policy>().start();
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: '{{.*}}start' creates 'Outlook.Application'
}
// What an object holds is no template argument.
class Stateful {
public:
  Text id() const { return Id; }
  Text Id = L"Outlook.Application";
};
template <typename P>
void createOf(P &Of) {
  CREATE(Of.id());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void stateful() {
  Stateful S;
  createOf(S);
}

template <typename D>
class Base {
public:
  void start() { CREATE(static_cast<D *>(this)->id()); }
};
class Mail : public Base<Mail> {
public:
  Text id() const { return L"Outlook.Application"; }
};
void crtp_Bad() {
  Mail().start();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: '{{.*}}start' creates 'Outlook.Application'
}

Text outlook() { return L"Outlook.Application"; }
Text document() { return L"MSXML2.DOMDocument.6.0"; }
template <Text (*Get)()>
void createBy() { CREATE(Get()); }
void pointer_Bad() {
  createBy<outlook>();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'createBy' creates 'Outlook.Application'
}
void pointer_Ok() { createBy<document>(); }

struct OutlookTag {};
struct DocumentTag {};
Text idOf(OutlookTag) { return L"Outlook.Application"; }
Text idOf(DocumentTag) { return L"MSXML2.DOMDocument.6.0"; }
template <typename Tag>
void createTagged(Tag T) { CREATE(idOf(T)); }
void tag_Bad() {
  createTagged(OutlookTag());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'createTagged' creates 'Outlook.Application'
}
void tag_Ok() { createTagged(DocumentTag()); }

// Its own functions are the same whatever the arguments are.
template <typename T>
class Fixed {
public:
  void start_Bad() {
    CREATE(id());
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
  Text id() const { return L"Outlook.Application"; }
};
template <typename T>
Text same(T, Text Id) { return Id; }
template <typename T>
void createSame_Bad(T Value) {
  CREATE(same(Value, L"Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
// What calls what another function of the template chooses.
template <typename T>
void createTwice() { create<T>(); }
void through_Bad() {
  createTwice<Outlook>();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'createTwice' creates 'Outlook.Application'
}

void service() {
  function_Bad();
  function_Ok();
  policy_Bad();
  stateful();
  crtp_Bad();
  pointer_Bad();
  pointer_Ok();
  tag_Bad();
  tag_Ok();
  Fixed<int>().start_Bad();
  createSame_Bad(1);
  through_Bad();
}

SERVICE(service)

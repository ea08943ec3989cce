// RUN: %check_office %s
// XFAIL: *
// Where a template gets the ProgID from a function of its argument, the site is
// the call in the template, not the one that names the argument.

#include "service.h"
using Text = const wchar_t *;
struct Outlook;
template <typename T>
struct Traits;
template <>
struct Traits<Outlook> {
  static Text progId() { return L"Outlook.Application"; }
};
template <typename T>
void create() { CREATE(Traits<T>::progId()); }
void function_Bad() {
  create<Outlook>();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
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

void service() {
  function_Bad();
  policy_Bad();
}

SERVICE(service)

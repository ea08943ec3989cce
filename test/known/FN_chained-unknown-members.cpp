// RUN: %check_office %s
// XFAIL: *
// The reference that a member function without a body gives is not taken to be
// its object.

#include "service.h"
class __declspec(dllimport) Registry {
public:
  Registry &add(const wchar_t *Id);
  const wchar_t *last() const;
};
void create_Bad() {
  Registry R;
  R.add(L"MSXML2.DOMDocument.6.0").add(L"Outlook.Application");
  CREATE(R.last());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void service() {
  create_Bad();
}

SERVICE(service)

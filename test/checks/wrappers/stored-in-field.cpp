// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// A parameter that is stored in a field, from which another function creates,
// makes no wrapper: the site is where the field is read.

#include "service.h"

class Server {
public:
  explicit Server(const wchar_t *ProgId) : ProgId(ProgId) {}
  void setProgId(const wchar_t *NewProgId) { ProgId = NewProgId; }
  void start_Bad() {
    CREATE(ProgId);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }

private:
  const wchar_t *ProgId;
};

void service() {
  Server S(L"MSXML2.DOMDocument.6.0");
  S.setProgId(L"Outlook.Application");
  S.start_Bad();
}

SERVICE(service)

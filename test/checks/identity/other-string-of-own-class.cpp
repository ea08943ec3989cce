// RUN: %check_office %s

// Two texts of one string class of the program.

#include "service.h"
class String {
public:
  String(const wchar_t *From) : Data(From) {}
  operator const wchar_t *() const { return Data; }

private:
  const wchar_t *Data;
};
void create_Ok() {
  String Title(L"Outlook.Application");
  String Id(L"MSXML2.DOMDocument.6.0");
  CREATE(Id);
}

void service() {
  create_Ok();
}

SERVICE(service)

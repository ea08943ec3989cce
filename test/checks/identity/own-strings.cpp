// RUN: %check_office %s -- -std=c++20
// RUN: %check_office --mode=tidy %s -- -std=c++20
// String classes of the program's own. A class that the program defines is
// followed, not guessed.

#include "service.h"
extern "C" wchar_t *wcscpy(wchar_t *, const wchar_t *);
extern "C" wchar_t *wcscat(wchar_t *, const wchar_t *);
extern "C" wchar_t *_wcsdup(const wchar_t *);
extern "C" unsigned long long wcslen(const wchar_t *);
using Text = const wchar_t *;

namespace pointer {
class String {
public:
  String() = default;
  String(Text From) : Data(_wcsdup(From)) {}
  String(const String &From) : Data(_wcsdup(From.Data)) {}
  String &operator=(const String &From) {
    Data = _wcsdup(From.Data);
    return *this;
  }
  operator Text() const { return Data; }

private:
  wchar_t *Data = nullptr;
};
// A string is its text: who passes one passes the text.
void create(const String &Id) { CREATE(Id); }
void passed_Bad() {
  create(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'pointer::create' creates 'Outlook.Application'
}
void passed_Ok() { create(L"MSXML2.DOMDocument.6.0"); }
void local_Bad() {
  String Id(L"Outlook.Application");
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void copied_Bad() {
  String First(L"Outlook.Application");
  String Second(First), Third;
  Third = Second;
  CREATE(Third);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
} // namespace pointer

namespace array {
class String {
public:
  String(Text From) { assign(From); }
  void assign(Text From) { wcscpy(Buffer, From); }
  Text c_str() const { return Buffer; }

private:
  wchar_t Buffer[64];
};
void local_Bad() {
  String Id(L"Outlook.Application");
  CREATE(Id.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
} // namespace array

namespace array_other {
class String {
public:
  String(Text From) { assign(From); }
  void assign(Text From) { wcscpy(Buffer, From); }
  Text c_str() const { return Buffer; }

private:
  wchar_t Buffer[64];
};
void local_Ok() {
  String Id(L"MSXML2.DOMDocument.6.0");
  CREATE(Id.c_str());
}
} // namespace array_other

namespace reassigned {
class String {
public:
  String(Text From) : Data(From) {}
  String &operator=(Text From) {
    Data = From;
    return *this;
  }
  Text get() const { return Data; }

private:
  Text Data;
};
void assigned_Bad() {
  String Id(L"MSXML2.DOMDocument.6.0");
  Id = L"Outlook.Application";
  CREATE(Id.get());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
} // namespace reassigned

namespace counted {
class String {
  struct Shared {
    long Count;
    wchar_t *Text;
  };

public:
  String(Text From) : Data(new Shared{1, _wcsdup(From)}) {}
  String(const String &From) : Data(From.Data) { ++Data->Count; }
  String(String &&From) : Data(From.Data) { From.Data = nullptr; }
  ~String() {
    if (Data && --Data->Count == 0)
      delete Data;
  }
  Text c_str() const { return Data ? Data->Text : L""; }

private:
  Shared *Data;
};
String make() { return String(L"Outlook.Application"); }
void returned_Bad() {
  CREATE(make().c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void copied_Bad() {
  String Id = make();
  String Copy = Id;
  CREATE(Copy.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
} // namespace counted

namespace characters {
template <typename C>
class BasicString {
public:
  BasicString(const C *From) {
    unsigned I = 0;
    for (; From[I] && I < 63; ++I)
      Buffer[I] = From[I];
    Buffer[I] = 0;
  }
  const C *c_str() const { return Buffer; }
  const C *begin() const { return Buffer; }

private:
  C Buffer[64];
};
typedef BasicString<wchar_t> String;
void local_Bad() {
  String Id(L"Outlook.Application");
  CREATE(Id.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
} // namespace characters

namespace small {
class String {
public:
  String(Text From) {
    if (wcslen(From) < 16) {
      wcscpy(Storage.Small, From);
      IsSmall = true;
    } else {
      Storage.Large = _wcsdup(From);
      IsSmall = false;
    }
  }
  Text c_str() const { return IsSmall ? Storage.Small : Storage.Large; }

private:
  union {
    wchar_t Small[16];
    wchar_t *Large;
  } Storage;
  bool IsSmall;
};
void local_Bad() {
  String Id(L"Outlook.Application");
  CREATE(Id.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
} // namespace small

namespace view {
class View {
public:
  View(Text From) : First(From), Last(From + wcslen(From)) {}
  View(Text First, Text Last) : First(First), Last(Last) {}
  Text begin() const { return First; }
  Text data() const { return First; }
  View trim() const { return View(First, Last); }

private:
  Text First, Last;
};
void trimmed_Bad() {
  CREATE(View(L"Outlook.Application").trim().data());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
} // namespace view

namespace joined {
class String {
public:
  String(Text From = L"") { wcscpy(Buffer, From); }
  String &operator+=(Text More) {
    wcscat(Buffer, More);
    return *this;
  }
  friend String operator+(String Left, Text Right) {
    Left += Right;
    return Left;
  }
  Text c_str() const { return Buffer; }

private:
  wchar_t Buffer[64];
};
void whole_Bad() {
  String Id;
  Id += L"Outlook.Application";
  CREATE(Id.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
} // namespace joined

namespace harmless {
class String {
public:
  String(Text From) : Data(From) {}
  bool operator==(Text Other) const;
  Text c_str() const { return Data; }

private:
  Text Data;
};
void compared_Ok() {
  String Id(L"MSXML2.DOMDocument.6.0");
  if (!(Id == L"Outlook.Application"))
    CREATE(Id.c_str());
}
} // namespace harmless

namespace forgets {
class String {
public:
  String(Text) {}
  Text c_str() const { return L"MSXML2.DOMDocument.6.0"; }
};
void ignored_Ok() {
  String Id(L"Outlook.Application");
  CREATE(Id.c_str());
}
} // namespace forgets

void service() {
  pointer::local_Bad();
  pointer::copied_Bad();
  array::local_Bad();
  array_other::local_Ok();
  reassigned::assigned_Bad();
  counted::returned_Bad();
  counted::copied_Bad();
  characters::local_Bad();
  small::local_Bad();
  view::trimmed_Bad();
  joined::whole_Bad();
  harmless::compared_Ok();
  forgets::ignored_Ok();
  pointer::passed_Bad();
  pointer::passed_Ok();
}

SERVICE(service)

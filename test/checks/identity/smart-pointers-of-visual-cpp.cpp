// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office %t
// Visual C++'s library declares the members of its smart pointers in other
// classes than libstdc++ does.

//--- pointers.h
#pragma GCC system_header

namespace std {
template <typename T>
class shared_ptr {
public:
  shared_ptr();
  explicit shared_ptr(T *Raw);
  template <typename U>
  shared_ptr &operator=(const shared_ptr<U> &From);
  void reset();
  void reset(T *Raw);
  void swap(shared_ptr &Other);
  T *get() const;
};
template <typename T>
class unique_ptr {
public:
  unique_ptr();
  explicit unique_ptr(T *Raw);
  template <typename U>
  unique_ptr &operator=(unique_ptr<U> &&From);
  T *get() const;
};
} // namespace std

//--- main.cpp
#include "pointers.h"
#include "service.h"
using Text = const wchar_t *;
using Constant = Text const;

void reset_Bad() {
  std::shared_ptr<Text> P(new Text(L"MSXML2.DOMDocument.6.0"));
  P.reset(new Text(L"Outlook.Application"));
  CREATE(*P.get());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void reset_Ok() {
  std::shared_ptr<Text> P(new Text(L"Outlook.Application"));
  P.reset(new Text(L"MSXML2.DOMDocument.6.0"));
  CREATE(*P.get());
}
void swapped_Bad() {
  std::shared_ptr<Text> P(new Text(L"MSXML2.DOMDocument.6.0")), Q(new Text(L"Outlook.Application"));
  P.swap(Q);
  CREATE(*P.get());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void swapped_Ok() {
  std::shared_ptr<Text> P(new Text(L"Outlook.Application")), Q(new Text(L"MSXML2.DOMDocument.6.0"));
  P.swap(Q);
  CREATE(*P.get());
}
void converted_Bad() {
  std::shared_ptr<Text> From(new Text(L"Outlook.Application"));
  std::shared_ptr<Constant> To(new Text(L"MSXML2.DOMDocument.6.0"));
  To = From;
  CREATE(*To.get());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void converted_Ok() {
  std::shared_ptr<Text> From(new Text(L"MSXML2.DOMDocument.6.0"));
  std::shared_ptr<Constant> To(new Text(L"Outlook.Application"));
  To = From;
  CREATE(*To.get());
}
void convertedUnique_Bad() {
  std::unique_ptr<Constant> To(new Text(L"MSXML2.DOMDocument.6.0"));
  To = std::unique_ptr<Text>(new Text(L"Outlook.Application"));
  CREATE(*To.get());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void convertedUnique_Ok() {
  std::unique_ptr<Constant> To(new Text(L"Outlook.Application"));
  To = std::unique_ptr<Text>(new Text(L"MSXML2.DOMDocument.6.0"));
  CREATE(*To.get());
}

void service() {
  reset_Bad();
  reset_Ok();
  swapped_Bad();
  swapped_Ok();
  converted_Bad();
  converted_Ok();
  convertedUnique_Bad();
  convertedUnique_Ok();
}

SERVICE(service)

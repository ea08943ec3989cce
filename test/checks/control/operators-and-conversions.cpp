// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

#include "service.h"

struct Mailer {
  Mailer &operator<<(int) {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return *this;
  }
  Mailer &operator>>(int) {
    CREATE_OUTLOOK();
    return *this;
  }
  explicit operator bool() const {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return true;
  }
  operator int() const {
    CREATE_OUTLOOK();
    return 1;
  }
};

struct Address {
  Address(const wchar_t *) {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};

void send(const Address &) {}

struct Folder {
  struct Iterator {
    int operator*() const {
      CREATE_OUTLOOK();
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'CoCreateInstance' creates 'Outlook.Application'
      return 0;
    }
    Iterator &operator++() { return *this; }
    bool operator!=(const Iterator &) const { return false; }
  };
  Iterator begin() const {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return {};
  }
  Iterator end() const { return {}; }
};

void service() {
  Mailer M;
  M << 1;
  if (M)
    send(L"somebody@example.com");
  for (int Item : Folder())
    (void)Item;
}

SERVICE(service)

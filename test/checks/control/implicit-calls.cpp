// RUN: %check_office %s -- -std=c++20
// RUN: %check_office --mode=tidy %s -- -std=c++20
// Ways of the language to call without saying so.

#include "service.h"

typedef decltype(sizeof(0)) size_t;
inline void *operator new(size_t, void *Where) noexcept { return Where; }
namespace std {
struct strong_ordering {
  int Value;
};
} // namespace std

// Conversions.
struct Source {
  operator int() const {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return 1;
  }
  explicit operator bool() const {
    inCondition_Bad();
    return true;
  }
  void inCondition_Bad() const { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:34: warning: 'CoCreateInstance' creates 'Outlook.Application'
};
struct Converting {
  Converting(const wchar_t *) { converted_Bad(); }
  void converted_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'CoCreateInstance' creates 'Outlook.Application'
};
void takes(const Converting &) {}
Converting gives() { return L"x"; }

// Operators.
struct Number {
  Number operator+(const Number &) const {
    plus_Bad();
    return *this;
  }
  Number &operator++() {
    preIncrement_Bad();
    return *this;
  }
  Number operator++(int) {
    postIncrement_Bad();
    return *this;
  }
  Number *operator->() {
    arrow_Bad();
    return this;
  }
  Number &operator*() {
    star_Bad();
    return *this;
  }
  int operator[](int) {
    subscript_Bad();
    return 0;
  }
  int operator()(int) {
    call_Bad();
    return 0;
  }
  Number *operator&() {
    address_Bad();
    return nullptr;
  }
  void operator,(int) { comma_Bad(); }
  bool operator==(const Number &) const {
    equal_Bad();
    return true;
  }
  Number &operator=(const Number &) {
    assign_Bad();
    return *this;
  }
  Number &operator=(Number &&) {
    move_Bad();
    return *this;
  }
  bool operator<(const Number &) const {
    less_Ok();
    return true;
  }
  Number() = default;
  Number(const Number &) { copy_Bad(); }
  static void *operator new(size_t Size) {
    new_Bad();
    return nullptr;
  }
  static void operator delete(void *) { delete_Bad(); }
  Number *begin() {
    begin_Bad();
    return this;
  }
  Number *end() {
    end_Bad();
    return this;
  }
  void plus_Bad() const { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:27: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void preIncrement_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:29: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void postIncrement_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:30: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void arrow_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void star_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void subscript_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void call_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void address_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void comma_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void equal_Bad() const { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void assign_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void move_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void less_Ok() const { CREATE_OUTLOOK(); }
  void copy_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'CoCreateInstance' creates 'Outlook.Application'
  static void new_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:27: warning: 'CoCreateInstance' creates 'Outlook.Application'
  static void delete_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:30: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void begin_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void end_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'CoCreateInstance' creates 'Outlook.Application'
  int Value = 0;
};
int operator""_mail(unsigned long long) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}

// Default arguments and member initialisers.
int defaultArgument_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}
int memberInitializer_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}
int replacedInitializer_Ok() {
  CREATE_OUTLOOK();
  return 0;
}
int aggregate_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}
int inherited_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}
int delegated_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}
int bound_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}
int capture_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}
int bitField_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}
void withDefault(int = defaultArgument_Bad()) {}
struct Members {
  int Value = memberInitializer_Bad();
};
struct Replaced {
  Replaced() : Value(0) {}
  int Value = replacedInitializer_Ok();
};
struct Aggregate {
  int First;
  int Second = aggregate_Bad();
  int Bits : 3 = bitField_Bad();
};
struct Parent {
  Parent(int) : Value(inherited_Bad()) {}
  int Value;
};
struct Child : Parent {
  using Parent::Parent;
};
struct Delegating {
  Delegating() : Delegating(delegated_Bad()) {}
  Delegating(int) {}
};

// Placement.
struct Placed {
  Placed() { placed_Bad(); }
  void placed_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'CoCreateInstance' creates 'Outlook.Application'
};

// A conversion that nothing uses, and one that is only declared to be there.
struct Unused {
  operator long() const {
    notConverted_Ok();
    return 0;
  }
  void notConverted_Ok() const { CREATE_OUTLOOK(); }
};

int inStatementExpression_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}
int inVla_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 3;
}
int inSwitch_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}
int inInit_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}
struct Pairs {
  int First = 1, Second = 2;
};
Pairs structured_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return {};
}
int inRange_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}
int ternary_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}
int commaLeft_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}
int index_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}
int designated_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}
int compound_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}
int inNoexcept_Ok() {
  CREATE_OUTLOOK();
  return 0;
}

void service() {
  Source S;
  int I = S;
  if (S)
    Sleep(I);
  takes(L"x");
  Number A, B;
  A + B;
  ++A;
  A++;
  A->Value = 1;
  *A;
  A[1];
  A(1);
  &A;
  A, 1;
  bool Same = A == B;
  A = B;
  A = Number();
  Number C(A);
  Number *New = new Number;
  delete New;
  for (auto &E : A)
    (void)E;
  3_mail;
  withDefault();
  Members M;
  Replaced R;
  Aggregate Ag{1};
  Child Ch(1);
  Delegating D;
  char Buffer[8];
  new (Buffer) Placed;
  Unused U;
  int X = ({ inStatementExpression_Bad(); });
  int Vla[inVla_Bad()];
  switch (inSwitch_Bad()) {
  default:
    break;
  }
  if (int Y = inInit_Bad(); Y)
    Sleep(1);
  auto [First, Second] = structured_Bad();
  auto Captured = [Y = capture_Bad()] { return Y; };
  int Z = X ? ternary_Bad() : 0;
  Z = (commaLeft_Bad(), 1);
  Vla[index_Bad()] = 1;
  Aggregate Des{.First = designated_Bad()};
  typedef int Pair[2];
  for (int V : Pair{inRange_Bad(), 2})
    Z += V;
  Z += compound_Bad();
  static_assert(noexcept(inNoexcept_Ok()) || true);
  auto Nothing = sizeof(inNoexcept_Ok());
  decltype(bound_Bad()) Bound = bound_Bad();
}

SERVICE(service)

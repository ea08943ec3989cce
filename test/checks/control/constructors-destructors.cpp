// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

#include "service.h"

struct InConstructor {
  InConstructor() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};

struct InDestructor {
  ~InDestructor() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};

struct OfTemporary {
  OfTemporary() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};

struct OfHeap {
  OfHeap() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
  ~OfHeap() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};

struct NeverDeleted {
  ~NeverDeleted() { CREATE_OUTLOOK(); }
};

struct Base {
  Base() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};

struct Member {
  Member() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
  ~Member() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};

// Its constructor and destructor are the compiler's.
struct Derived : Base {
  Member M;
};

struct VirtualDestructor {
  virtual ~VirtualDestructor() = default;
};

struct OverridesDestructor : VirtualDestructor {
  ~OverridesDestructor() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};

int start_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}

struct InMemberInitializer {
  InMemberInitializer() : Handle(start_Bad()) {}
  int Handle;
};

int startByDefault_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}

struct InDefaultInitializer {
  int Handle = startByDefault_Bad();
};

struct NeverConstructed {
  NeverConstructed() { CREATE_OUTLOOK(); }
  ~NeverConstructed() { CREATE_OUTLOOK(); }
};

void use(const void *) {}

void service() {
  InConstructor A;
  InDestructor B;
  use(&B);
  OfTemporary();
  delete new OfHeap;
  use(new NeverDeleted);
  Derived C;
  VirtualDestructor *V = new OverridesDestructor;
  delete V;
  InMemberInitializer D;
  InDefaultInitializer E;
  use(&A), use(&C), use(&D), use(&E);
  const NeverConstructed *N = nullptr;
  use(N);
}

SERVICE(service)

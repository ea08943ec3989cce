// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office %t
// RUN: %check_office --mode=tidy %t

// A configuration's own hosts: by a member, a second base, a call, a type.

//--- .office-tidy.yaml
entry-points:
  - { base: IUnknown, having: ['OnHosted(IUnknown *)'], methods: ['*'], context: service }
  - { base: IUnknown, implements: [IBatch], methods: ['*'], context: scheduler }
  - { base: IUnknown, using: ['batch::{Begin,End}'], methods: ['*'], context: scheduler }
  - { base: 'batch::Job', methods: [run], context: scheduler }
  - { base: 'batch::Handlers', methods: ['on*'], addressed: true, types: ['(int)'], context: service }
  - { function: 'jobs::*', types: ['(batch::Ticket *)'], context: scheduler }

//--- main.cpp
#include "service.h"

#define UNKNOWN()                                                                                                     \
  HRESULT WINAPI QueryInterface(REFIID, void **) override { return 0; }                                               \
  DWORD WINAPI AddRef() override { return 1; }                                                                        \
  DWORD WINAPI Release() override { return 1; }

struct IBatch : IUnknown {};
struct IRun : IUnknown {
  virtual HRESULT WINAPI Run() = 0;
};
namespace batch {
struct Ticket;
void Begin();
template <class T> struct Job {
  void execute() { static_cast<T *>(this)->run(); }
  void run() {}
};
struct Handlers {};
void wire(void (Handlers::*)(int));
} // namespace batch

struct Hosted : IRun {
  UNKNOWN()
  void OnHosted(IUnknown *) {}
  HRESULT WINAPI Run() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return 0;
  }
};
struct Batch : IRun, IBatch {
  UNKNOWN()
  HRESULT WINAPI Run() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return 0;
  }
};
struct Using : IRun {
  UNKNOWN()
  HRESULT WINAPI Run() override {
    batch::Begin();
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return 0;
  }
};
struct None_Ok : IRun {
  UNKNOWN()
  void OnHosted(int) {}
  HRESULT WINAPI Run() override {
    CREATE_OUTLOOK();
    return 0;
  }
};
struct Nightly : batch::Job<Nightly> {
  void run() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
  void other_Ok() { CREATE_OUTLOOK(); }
};
struct Own : batch::Handlers {
  void onMail_Bad(int) {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
  void onUnwired_Ok(int) { CREATE_OUTLOOK(); }
  void onOtherType_Ok(char) { CREATE_OUTLOOK(); }
  void mail_Ok(int) { CREATE_OUTLOOK(); }
  void wire() {
    batch::wire(static_cast<void (batch::Handlers::*)(int)>(&Own::onMail_Bad));
    auto Unused = &Own::onOtherType_Ok;
    auto AlsoUnused = &Own::mail_Ok;
  }
};
namespace jobs {
void nightly_Bad(batch::Ticket *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void nightly_Ok(int) { CREATE_OUTLOOK(); }
} // namespace jobs

void use() { None_Ok().Run(); }

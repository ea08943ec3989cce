// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// A service of ATL: the base class is a template, which calls members of the
// class it is made for by name. None of them is virtual.

#include "Inputs/atl-service.h"

class MailModule : public ATL::CAtlServiceModuleT<MailModule, 100> {
public:
  HRESULT PreMessageLoop(int) throw() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return 0;
  }
  void RunMessageLoop() throw() { run_Bad(); }
  HRESULT Run(int = 0) throw() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return 0;
  }
  void OnStop() throw() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
  void ServiceMain(DWORD, LPWSTR *) throw() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
  void OnUnknownRequest(DWORD) throw();

  // The base calls it with a number.
  HRESULT Start(const wchar_t *, int) {
    CREATE_OUTLOOK();
    return 0;
  }
  void neverCalled_Ok() { CREATE_OUTLOOK(); }

private:
  void run_Bad() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};

void MailModule::OnUnknownRequest(DWORD) throw() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

// Derived from the class that the template is made for: the template doesn't
// know of it.
class DerivedModule_Ok : public MailModule {
public:
  void OnPause() throw() { CREATE_OUTLOOK(); }
};

// In between, for whichever class comes.
template <class T> class LoggingModule : public ATL::CAtlServiceModuleT<T, 101> {
public:
  void OnShutdown() throw() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
  void OnContinue() throw() { CREATE_OUTLOOK(); }
};

class JobModule : public LoggingModule<JobModule> {
public:
  void OnContinue() throw() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};

// Bodies in a template are there once something uses them, as ATL's own do.
template class LoggingModule<JobModule>;

// A local server, not a service.
class DesktopModule_Ok : public ATL::CAtlExeModuleT<DesktopModule_Ok> {
public:
  HRESULT PreMessageLoop(int) throw() {
    CREATE_OUTLOOK();
    return 0;
  }
  void RunMessageLoop() throw() { CREATE_OUTLOOK(); }
};

// Another library's template.
namespace app {
template <class T, UINT> class CAtlServiceModuleT {
public:
  void OnStop();
};
class Module_Ok : public CAtlServiceModuleT<Module_Ok, 1> {
public:
  void OnStop() { CREATE_OUTLOOK(); }
};
} // namespace app

// A class that has the members, and no such base.
class Lookalike_Ok {
public:
  HRESULT PreMessageLoop(int) { CREATE_OUTLOOK(); return 0; }
  void ServiceMain(DWORD, LPWSTR *) { CREATE_OUTLOOK(); }
};

MailModule Module;
JobModule Jobs;
DerivedModule_Ok Derived;
DesktopModule_Ok Desktop;

int main() { return Module.WinMain(0) + Jobs.WinMain(0) + Desktop.WinMain(0); }

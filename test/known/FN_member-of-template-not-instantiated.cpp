// RUN: %check_office %s
// XFAIL: *

// The template of a library, whose code is not there, calls members of the
// class that it is made for. One of a template in between has no body before
// something in the program uses it.

#include "../checks/entry-points/Inputs/atl-service.h"

template <class T> class LoggingModule : public ATL::CAtlServiceModuleT<T, 100> {
public:
  void OnStop() throw() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};

class MailModule : public LoggingModule<MailModule> {};

MailModule Module;
int main() { return Module.WinMain(0); }

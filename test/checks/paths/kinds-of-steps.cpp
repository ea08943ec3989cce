// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// Each way that control takes is told in its own words.

#include "service.h"

void registerAction(void (*Action)());

struct Mailer {
  Mailer() {
    CREATE_OUTLOOK(); // MARK: constructor
    // CHECK-MESSAGES: [[constructor]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    // CHECK-NOTES: :{{.*}}: note: 'serviceMain' is a service main function: handed to 'StartServiceCtrlDispatcherW' here
    // CHECK-NOTES: :{{.*}}: note: 'serviceMain' calls 'service' here
    // CHECK-NOTES: [[constructs]]:10: note: 'service' calls constructor 'Mailer::Mailer' here
    // CHECK-NOTES: [[constructor]]:5: note: why:
    // CHECK-NOTES: [[constructor]]:5: note: instead:
  }
  ~Mailer() {
    CREATE_OUTLOOK(); // MARK: destructor
    // CHECK-MESSAGES: [[destructor]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    // CHECK-NOTES: :{{.*}}: note: 'serviceMain' is a service main function: handed to 'StartServiceCtrlDispatcherW' here
    // CHECK-NOTES: :{{.*}}: note: 'serviceMain' calls 'service' here
    // CHECK-NOTES: [[constructs]]:10: note: 'service' calls destructor 'Mailer::~Mailer' here
    // CHECK-NOTES: [[destructor]]:5: note: why:
    // CHECK-NOTES: [[destructor]]:5: note: instead:
  }
};

struct Job {
  virtual void run() = 0;
};

struct MailJob : Job {
  void run() override {
    CREATE_OUTLOOK(); // MARK: virtual
    // CHECK-MESSAGES: [[virtual]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    // CHECK-NOTES: :{{.*}}: note: 'serviceMain' is a service main function: handed to 'StartServiceCtrlDispatcherW' here
    // CHECK-NOTES: :{{.*}}: note: 'serviceMain' calls 'service' here
    // CHECK-NOTES: [[runs]]:6: note: 'service' calls virtual 'Job::run' here, overridden by 'MailJob::run'
    // CHECK-NOTES: [[virtual]]:5: note: why:
    // CHECK-NOTES: [[virtual]]:5: note: instead:
  }
};

DWORD WINAPI work(void *) {
  CREATE_OUTLOOK(); // MARK: thread
  // CHECK-MESSAGES: [[thread]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTES: :{{.*}}: note: 'serviceMain' is a service main function: handed to 'StartServiceCtrlDispatcherW' here
  // CHECK-NOTES: :{{.*}}: note: 'serviceMain' calls 'service' here
  // CHECK-NOTES: [[starts]]:3: note: 'service' starts thread 'work' here
  // CHECK-NOTES: [[thread]]:3: note: why:
  // CHECK-NOTES: [[thread]]:3: note: instead:
  return 0;
}

void invoked() {
  CREATE_OUTLOOK(); // MARK: invoked
  // CHECK-MESSAGES: [[invoked]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTES: :{{.*}}: note: 'serviceMain' is a service main function: handed to 'StartServiceCtrlDispatcherW' here
  // CHECK-NOTES: :{{.*}}: note: 'serviceMain' calls 'service' here
  // CHECK-NOTES: [[invokes]]:3: note: 'service' calls 'invoked' here, invoked through 'CurrentAction'
  // CHECK-NOTES: [[invoked]]:3: note: why:
  // CHECK-NOTES: [[invoked]]:3: note: instead:
}

void invokedHere() {
  CREATE_OUTLOOK(); // MARK: invoked-here
  // CHECK-MESSAGES: [[invoked-here]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTES: :{{.*}}: note: 'serviceMain' is a service main function: handed to 'StartServiceCtrlDispatcherW' here
  // CHECK-NOTES: :{{.*}}: note: 'serviceMain' calls 'service' here
  // CHECK-NOTES: [[invokes-here]]:3: note: 'service' calls 'invokedHere' here, indirectly
  // CHECK-NOTES: [[invoked-here]]:3: note: why:
  // CHECK-NOTES: [[invoked-here]]:3: note: instead:
}

void handedOver() {
  CREATE_OUTLOOK(); // MARK: handed-over
  // CHECK-MESSAGES: [[handed-over]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTES: :{{.*}}: note: 'serviceMain' is a service main function: handed to 'StartServiceCtrlDispatcherW' here
  // CHECK-NOTES: :{{.*}}: note: 'serviceMain' calls 'service' here
  // CHECK-NOTES: [[hands-over]]:3: note: 'service' passes 'handedOver' to 'registerAction' here, which is not part of the program, and is taken to call it
  // CHECK-NOTES: [[handed-over]]:3: note: why:
  // CHECK-NOTES: [[handed-over]]:3: note: instead:
}

int initialize() {
  CREATE_OUTLOOK(); // MARK: initializer
  // CHECK-MESSAGES: [[initializer]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTES: :{{.*}}: note: 'serviceMain' is a service main function: handed to 'StartServiceCtrlDispatcherW' here
  // CHECK-NOTES: [[initializes]]:5: note: the program runs 'static initialisers of {{.*}}kinds-of-steps.cpp' when it is loaded
  // CHECK-NOTES: [[initializes]]:19: note: 'static initialisers of {{.*}}kinds-of-steps.cpp' calls 'initialize' here
  // CHECK-NOTES: [[initializer]]:3: note: why:
  // CHECK-NOTES: [[initializer]]:3: note: instead:
  return 0;
}

int Initialized = initialize(); // MARK: initializes
void (*CurrentAction)();
void (*NextAction)();

void configure() { CurrentAction = invoked; }

void service() {
  Mailer M; // MARK: constructs
  MailJob Mail;
  Job *J = &Mail;
  J->run(); // MARK: runs
  CreateThread(nullptr, 0, work, nullptr, 0, nullptr); // MARK: starts
  configure();
  CurrentAction(); // MARK: invokes
  NextAction = invokedHere;
  NextAction(); // MARK: invokes-here
  registerAction(handedOver); // MARK: hands-over
}

SERVICE(service)

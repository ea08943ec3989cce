// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

// Objects as C has them: a structure of function pointers.

#include <windows.h>

struct job;

struct job_operations {
  void (*run)(struct job *);
  void (*stop)(struct job *);
};

struct job {
  const struct job_operations *operations;
};

static void create_Bad(struct job *job) {
  CLSID Class;
  IUnknown *Outlook;
  (void)job;
  CLSIDFromProgID(L"Outlook.Application", &Class);
  CoCreateInstance(&Class, NULL, CLSCTX_ALL, &IID_IUnknown, (void **)&Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

static void stop_Ok(struct job *job) {
  CLSID Class;
  IUnknown *Outlook;
  (void)job;
  CLSIDFromProgID(L"Outlook.Application", &Class);
  CoCreateInstance(&Class, NULL, CLSCTX_ALL, &IID_IUnknown, (void **)&Outlook);
}

static const struct job_operations mail_operations = {.run = create_Bad, .stop = stop_Ok};

static void run(struct job *job) { job->operations->run(job); }

static VOID WINAPI serviceMain(DWORD Count, LPWSTR *Arguments) {
  struct job job = {&mail_operations};
  (void)Count, (void)Arguments;
  run(&job);
}

int main(void) {
  static wchar_t Name[] = L"Service";
  static const SERVICE_TABLE_ENTRYW Table[] = {{Name, serviceMain}, {NULL, NULL}};
  return StartServiceCtrlDispatcherW(Table) ? 0 : 1;
}

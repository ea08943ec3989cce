// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office --programs %t

// Tasks that run only while their user is logged on have a desktop, whatever way
// the program says so.

//--- schedule.h
#include "processes.h"

enum TASK_LOGON_TYPE {
  TASK_LOGON_NONE,
  TASK_LOGON_PASSWORD,
  TASK_LOGON_S4U,
  TASK_LOGON_INTERACTIVE_TOKEN,
  TASK_LOGON_GROUP,
  TASK_LOGON_SERVICE_ACCOUNT
};
#define TASK_FLAG_RUN_ONLY_IF_LOGGED_ON 0x2000
#define TASK_FLAG_HIDDEN 0x200

struct IExecAction : IUnknown {
  virtual HRESULT WINAPI put_Path(BSTR Path) = 0;
};
struct IPrincipal : IUnknown {
  virtual HRESULT WINAPI put_LogonType(TASK_LOGON_TYPE Type) = 0;
};
struct ITaskDefinition;
struct IRegisteredTask;
struct ITaskFolder : IUnknown {
  virtual HRESULT WINAPI RegisterTaskDefinition(BSTR Path, ITaskDefinition *Definition, long Flags, int User,
                                                int Password, TASK_LOGON_TYPE Type, int Sddl,
                                                IRegisteredTask **Task) = 0;
};
struct ITask : IUnknown {
  virtual HRESULT WINAPI SetApplicationName(LPCWSTR Name) = 0;
  virtual HRESULT WINAPI SetFlags(DWORD Flags) = 0;
};
IExecAction *action();
IPrincipal *principal();
ITaskFolder *folder();
ITask *task();

inline void scheduleOwnPath() {
  wchar_t Path[260];
  GetModuleFileNameW(nullptr, Path, 260);
  action()->put_Path(Path);
}

//--- principal/main.cpp
#include "../schedule.h"
int main() {
  scheduleOwnPath();
  principal()->put_LogonType(TASK_LOGON_INTERACTIVE_TOKEN);
  CREATE_OUTLOOK(); // Ok here
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: {{.*}} creates 'Outlook.Application'
}

//--- registration/main.cpp
#include "../schedule.h"
static void add(TASK_LOGON_TYPE Type) {
  folder()->RegisterTaskDefinition(nullptr, nullptr, 6, 0, 0, TASK_LOGON_GROUP, 0, nullptr);
}
int main() {
  scheduleOwnPath();
  add(TASK_LOGON_NONE);
  CREATE_OUTLOOK(); // Ok here
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: {{.*}} creates 'Outlook.Application'
}

//--- flags/main.cpp
#include "../schedule.h"
int main() {
  task()->SetApplicationName(L"flags.exe");
  task()->SetFlags(TASK_FLAG_RUN_ONLY_IF_LOGGED_ON | TASK_FLAG_HIDDEN);
  CREATE_OUTLOOK(); // Ok here
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: {{.*}} creates 'Outlook.Application'
}

//--- otherflags/main.cpp
#include "../schedule.h"
int main() {
  task()->SetApplicationName(L"otherflags.exe");
  task()->SetFlags(TASK_FLAG_HIDDEN);
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

//--- password/main.cpp
#include "../schedule.h"
int main() {
  scheduleOwnPath();
  principal()->put_LogonType(TASK_LOGON_PASSWORD);
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

//--- both/main.cpp
#include "../schedule.h"
int main(int Count, char **) {
  scheduleOwnPath();
  principal()->put_LogonType(TASK_LOGON_INTERACTIVE_TOKEN);
  folder()->RegisterTaskDefinition(nullptr, nullptr, 6, 0, 0, TASK_LOGON_SERVICE_ACCOUNT, 0, nullptr);
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

//--- dead/main.cpp
#include "../schedule.h"
static void notCalled() { principal()->put_LogonType(TASK_LOGON_INTERACTIVE_TOKEN); }
int main() {
  scheduleOwnPath();
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

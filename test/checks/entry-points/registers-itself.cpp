// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office --programs %t

// Programs that have the scheduler run themselves, or one another.

//--- common/schedule.h
#include "processes.h"

struct IExecAction : IUnknown {
  virtual HRESULT WINAPI put_Path(BSTR Path) = 0;
};
struct ITask : IUnknown {
  virtual HRESULT WINAPI SetApplicationName(LPCWSTR Name) = 0;
};
struct AT_INFO {
  unsigned long long JobTime;
  DWORD DaysOfMonth;
  unsigned char DaysOfWeek, Flags;
  LPWSTR Command;
};
STDAPICALL DWORD WINAPI NetScheduleJobAdd(LPCWSTR Server, unsigned char *Buffer,
                                          DWORD *Job);

//--- path/main.cpp
#include "../common/schedule.h"

IExecAction *action();

static void schedule(IExecAction *Action) {
  wchar_t Path[260];
  GetModuleFileNameW(nullptr, Path, 260);
  Action->put_Path(Path); // MARK: path
}

static void report_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application' in unattended code (scheduled task)
  // CHECK-NOTES: [[path]]:11: note: 'main' is a program of a scheduled task: handed to 'IExecAction::put_Path' here
  // CHECK-NOTES: {{.*}}: 'main' calls 'report_Bad' here
  // CHECK-NOTES: {{.*}}: why:
  // CHECK-NOTES: {{.*}}: instead:
}

int main(int Count, char **) {
  if (Count > 1)
    schedule(action());
  else
    report_Bad();
}

//--- name/main.cpp
#include "../common/schedule.h"
ITask *task();
int main() {
  task()->SetApplicationName(L"C:\\Acme\\name.exe");
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}

//--- at/main.cpp
#include "../common/schedule.h"
int main() {
  AT_INFO Info = {};
  wchar_t Command[] = L"at.exe /run";
  Info.Command = Command;
  DWORD Job;
  NetScheduleJobAdd(nullptr, (unsigned char *)&Info, &Job);
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}

//--- installer/main.cpp
#include "../common/schedule.h"
int main() {
  wchar_t Line[520], Own[260];
  GetModuleFileNameW(nullptr, Own, 260);
  swprintf(Line, 520, L"schtasks.exe /create /tn Mine /tr \"\\\"%s\\\" /nightly\" /sc daily", Own);
  start(Line);
  system("at 23:00 /every:M,T timed.exe /x");
  ShellExecuteW(nullptr, L"runas", L"schtasks", L"/Create /IT /TR desk.exe /SC ONLOGON", nullptr, 0);
  system("schtasks /delete /tn Mine /tr deleted.exe");
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}

//--- timed/main.cpp
#include "../common/schedule.h"
int main() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}

//--- desk/main.cpp
#include "../common/schedule.h"
int main() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: {{.*}} creates 'Outlook.Application'
}

//--- deleted/main.cpp
#include "../common/schedule.h"
int main() { CREATE_OUTLOOK(); }

//--- prints/main.cpp
#include "../common/schedule.h"
IExecAction *action();
// It knows where it lies, and has another program run.
int main() {
  wchar_t Path[260];
  GetModuleFileNameW(nullptr, Path, 260);
  action()->put_Path((BSTR)L"elsewhere.exe");
  CREATE_OUTLOOK();
}

//--- never/main.cpp
#include "../common/schedule.h"
IExecAction *action();
void neverCalled() {
  wchar_t Path[260];
  GetModuleFileNameW(nullptr, Path, 260);
  action()->put_Path(Path);
}
int main() { CREATE_OUTLOOK(); }

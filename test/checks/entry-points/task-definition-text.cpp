// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office --programs %t

// A program registers a task by its definition's text.

//--- text.h
#include "processes.h"
struct IRegisteredTask;
struct ITaskFolder : IUnknown {
  virtual HRESULT WINAPI RegisterTask(BSTR Path, BSTR XmlText, long Flags, int User, int Password, int LogonType,
                                      int Sddl, IRegisteredTask **Task) = 0;
};
ITaskFolder *folder();
STDAPICALL BSTR WINAPI SysAllocString(LPCOLESTR);
#define HEAD L"<?xml version=\"1.0\" encoding=\"UTF-16\"?><Task version=\"1.2\" xmlns=\"http://schemas.microsoft.com/windows/2004/02/mit/task\">"

//--- installer/main.cpp
#include "../text.h"
int main() {
  folder()->RegisterTask(nullptr, SysAllocString(HEAD L"<Actions><Exec><Command>C:\\Acme\\report.exe</Command></Exec></Actions></Task>"), 6, 0, 0, 1, 0, nullptr);
  folder()->RegisterTask(nullptr, SysAllocString(HEAD L"<Principals><Principal id=\"A\"><LogonType>InteractiveToken</LogonType></Principal></Principals>"
    L"<Actions Context=\"A\"><Exec><Command>desk.exe</Command></Exec></Actions></Task>"), 6, 0, 0, 0, 0, nullptr);
  folder()->RegisterTask(nullptr, SysAllocString(L"<Other/>"), 6, 0, 0, 0, 0, nullptr);
}

//--- report/main.cpp
#include "../text.h"
int main() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

//--- desk/main.cpp
#include "../text.h"
int main() {
  CREATE_OUTLOOK(); // Ok here
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: {{.*}} creates 'Outlook.Application'
}

//--- other/main.cpp
#include "../text.h"
int main() {
  CREATE_OUTLOOK(); // Ok here
}

//--- own/main.cpp
#include "../text.h"
int main() {
  wchar_t Path[260], Text[2000];
  GetModuleFileNameW(nullptr, Path, 260);
  swprintf(Text, 2000, HEAD L"<Actions><Exec><Command>%s</Command><Arguments>/run</Arguments></Exec></Actions></Task>", Path);
  folder()->RegisterTask(nullptr, SysAllocString(Text), 6, 0, 0, 1, 0, nullptr);
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office --programs %t

// Task definitions of the project name programs, and a class.

//--- tasks/nightly.xml
<?xml version="1.0"?>
<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <Principals><Principal id="Author"><LogonType>Password</LogonType></Principal></Principals>
  <Actions Context="Author">
    <Exec>
      <Command>%ProgramFiles%\Acme &amp; Sons\nightly.exe</Command>
      <Arguments>/all</Arguments>
    </Exec>
    <Exec><Command>"C:\Acme\cleanup.exe"</Command></Exec>
  </Actions>
</Task>

//--- tasks/desk.xml
<t:Task version="1.2" xmlns:t="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <t:Principals>
    <t:Principal><t:LogonType>InteractiveToken</t:LogonType></t:Principal>
  </t:Principals>
  <t:Actions>
    <t:Exec><t:Command>cmd.exe</t:Command><t:Arguments>/c start desk.exe</t:Arguments></t:Exec>
    <t:Exec><t:Command>rundll32.exe</t:Command><t:Arguments>C:\Acme\library.dll,Report /x</t:Arguments></t:Exec>
  </t:Actions>
</t:Task>

//--- tasks/other.xml
<Task xmlns="urn:something-else">
  <Actions><Exec><Command>tool.exe</Command></Exec></Actions>
</Task>

//--- nightly/main.cpp
#include "service.h"
int main() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application' in unattended code (scheduled task)
  // CHECK-NOTES: tasks/nightly.xml:6:8: note: 'main' is a program of a scheduled task
  // CHECK-NOTES: {{.*}}: why:
  // CHECK-NOTES: {{.*}}: instead:
}

//--- cleanup/main.cpp
#include "service.h"
int wmain() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}

//--- desk/main.cpp
#include "service.h"
int main() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: {{.*}} creates 'Outlook.Application' in unattended code (scheduled task)
}

//--- library/library.cpp
#include "service.h"
extern "C" __declspec(dllexport) void WINAPI Report(HANDLE, HINSTANCE, LPSTR, int) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: {{.*}} creates 'Outlook.Application' in unattended code (scheduled task)
}
extern "C" __declspec(dllexport) void WINAPI Other(HANDLE, HINSTANCE, LPSTR, int) {
  CREATE_OUTLOOK();
}

//--- tool/main.cpp
#include "service.h"
int main() { CREATE_OUTLOOK(); }

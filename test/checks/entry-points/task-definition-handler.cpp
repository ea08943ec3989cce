// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office %t -- -fms-extensions

// A task names the class that handles it, and in whose session it runs.

//--- interactive.xml
<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <Principals><Principal id="A"><LogonType>InteractiveToken</LogonType></Principal></Principals>
  <Actions Context="A">
    <ComHandler><ClassId>{11111111-2222-3333-4444-555555555555}</ClassId></ComHandler>
  </Actions>
</Task>

//--- handler.cpp
#include "service.h"

struct __declspec(uuid("839D7762-5121-4009-9234-4F0D19394F04")) ITaskHandler {
  virtual HRESULT WINAPI Start(IUnknown *Services, BSTR Data) = 0;
};

struct __declspec(uuid("11111111-2222-3333-4444-555555555555")) AtDesk
    : ITaskHandler {
  HRESULT WINAPI Start(IUnknown *, BSTR) override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: note: {{.*}} creates 'Outlook.Application' in unattended code (scheduled task)
    // CHECK-NOTES: interactive.xml:4:6: note: 'AtDesk::Start' is a task handler: overrides 'ITaskHandler::Start'
    // CHECK-NOTES: {{.*}}: why:
    // CHECK-NOTES: {{.*}}: instead:
    return 0;
  }
};

struct __declspec(uuid("11111111-2222-3333-4444-666666666666")) Nightly
    : ITaskHandler {
  HRESULT WINAPI Start(IUnknown *, BSTR) override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: {{.*}} creates 'Outlook.Application'
    return 0;
  }
};

// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office --programs %t

// What a module-definition file exports under the name of an entry point is
// one, whatever the function is called.

//--- hosted/hosted.def
; the service runs in svchost
LIBRARY
EXPORTS
    ServiceMain = nightlyMain @1
    SvchostPushServiceGlobals PRIVATE

//--- hosted/service.cpp
#include "service.h"

void WINAPI nightlyMain(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
  // CHECK-NOTES: hosted/hosted.def:4:1: note: 'nightlyMain' is a service main function
  // CHECK-NOTES: {{.*}}: why:
  // CHECK-NOTES: {{.*}}: instead:
}

extern "C" void WINAPI SvchostPushServiceGlobals(void *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}

void WINAPI ServiceMain(DWORD, LPWSTR *) { CREATE_OUTLOOK(); }

//--- web/extension.def
LIBRARY web
EXPORTS HttpExtensionProc=_HttpExtensionProc@4

//--- web/extension.cpp
#include "service.h"

struct EXTENSION_CONTROL_BLOCK;

extern "C" DWORD WINAPI HttpExtensionProc(EXTENSION_CONTROL_BLOCK *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
  return 1;
}

//--- pragma/aliased.cpp
#include "service.h"

#pragma comment(linker, "/EXPORT:ServiceMain=" "_aliased@8,@1")
#if 0
#pragma comment(linker, "/EXPORT:ServiceMain=outcommented")
#endif
// #pragma comment(linker, "/EXPORT:ServiceMain=commented")

extern "C" void WINAPI aliased(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}

extern "C" void WINAPI outcommented(DWORD, LPWSTR *) { CREATE_OUTLOOK(); }
extern "C" void WINAPI commented(DWORD, LPWSTR *) { CREATE_OUTLOOK(); }

//--- pragma/inside.cpp
#include "service.h"

struct HTTP_FILTER_VERSION;

extern "C" BOOL WINAPI GetFilterVersion(HTTP_FILTER_VERSION *) {
#pragma comment(linker, "/EXPORT:" __FUNCTION__ "=" __FUNCDNAME__)
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
  return 1;
}

//--- plain/plain.cpp
#include "service.h"

// Nobody exports it.
void WINAPI ServiceMain(DWORD, LPWSTR *) { CREATE_OUTLOOK(); }

//--- plain/words.def
// A list that a source includes, and no module-definition file.
WORD(ServiceMain)

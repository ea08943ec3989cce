// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// What the local security authority and the logon process load.

#include "service.h"

typedef struct _SECPKG_FUNCTION_TABLE *PSECPKG_FUNCTION_TABLE;
typedef struct _LSA_DISPATCH_TABLE *PLSA_DISPATCH_TABLE;
typedef struct _UNICODE_STRING *PUNICODE_STRING;
typedef struct _LUID *PLUID;
typedef unsigned char BOOLEAN;
typedef struct _STRING *PLSA_STRING;
#define EXPORT extern "C" __declspec(dllexport)

EXPORT long WINAPI SpLsaModeInitialize(DWORD, DWORD *, PSECPKG_FUNCTION_TABLE *, DWORD *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}
EXPORT long WINAPI LsaApInitializePackage(DWORD, PLSA_DISPATCH_TABLE, PLSA_STRING, PLSA_STRING, PLSA_STRING *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}
EXPORT BOOLEAN WINAPI InitializeChangeNotify() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 1;
}
EXPORT long WINAPI PasswordChangeNotify(PUNICODE_STRING, DWORD, PUNICODE_STRING) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}
EXPORT BOOLEAN WINAPI PasswordFilter(PUNICODE_STRING, PUNICODE_STRING, PUNICODE_STRING, BOOLEAN) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 1;
}
EXPORT DWORD WINAPI NPLogonNotify(PLUID, LPCWSTR, LPVOID, LPCWSTR, LPVOID, LPWSTR, LPVOID, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}
EXPORT DWORD WINAPI NPPasswordChangeNotify(LPCWSTR, LPVOID, LPCWSTR, LPVOID, LPWSTR, LPVOID, DWORD) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}

// Other functions of these names.
struct Dialog {
  static bool PasswordFilter(PUNICODE_STRING, PUNICODE_STRING, PUNICODE_STRING, BOOLEAN) {
    CREATE_OUTLOOK();
    return true;
  }
};
namespace own {
long WINAPI SpLsaModeInitialize(DWORD, DWORD *, PSECPKG_FUNCTION_TABLE *, DWORD *) {
  CREATE_OUTLOOK();
  return 0;
}
long WINAPI LsaApInitializePackage(DWORD, PLSA_DISPATCH_TABLE, PLSA_STRING, PLSA_STRING, PLSA_STRING *) {
  CREATE_OUTLOOK();
  return 0;
}
BOOLEAN WINAPI InitializeChangeNotify() {
  CREATE_OUTLOOK();
  return 1;
}
long WINAPI PasswordChangeNotify(PUNICODE_STRING, DWORD, PUNICODE_STRING) {
  CREATE_OUTLOOK();
  return 0;
}
DWORD WINAPI NPLogonNotify(PLUID, LPCWSTR, LPVOID, LPCWSTR, LPVOID, LPWSTR, LPVOID, LPWSTR *) {
  CREATE_OUTLOOK();
  return 0;
}
DWORD WINAPI NPPasswordChangeNotify(LPCWSTR, LPVOID, LPCWSTR, LPVOID, LPWSTR, LPVOID, DWORD) {
  CREATE_OUTLOOK();
  return 0;
}
} // namespace own
EXPORT int PasswordFilterVersion(PUNICODE_STRING) {
  CREATE_OUTLOOK();
  return 1;
}

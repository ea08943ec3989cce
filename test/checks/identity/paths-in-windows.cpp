// RUN: %check_office %s
// Paths of programs, by functions of Windows.

#include "service.h"
typedef unsigned long long size_t;
typedef int errno_t;
struct tagLocale;
typedef tagLocale *_locale_t;
STDAPICALL BOOL WINAPI CreateProcessA(LPCSTR Program, LPSTR Line, void *, void *, BOOL, DWORD, void *, LPCSTR, void *, void *);
STDAPICALL BOOL WINAPI CreateProcessW(LPCWSTR Program, LPWSTR Line, void *, void *, BOOL, DWORD, void *, LPCWSTR, void *, void *);

STDAPICALL char  *WINAPI PathFindFileNameA(const char *Path);
STDAPICALL char  *WINAPI PathSkipRootA(const char *Path);
STDAPICALL char  *WINAPI PathFindNextComponentA(const char *Path);
STDAPICALL char  *WINAPI PathGetArgsA(const char *Path);
STDAPICALL char  *WINAPI PathFindExtensionA(const char *Path);
STDAPICALL char  *WINAPI PathCombineA(char *To, const char *Folder, const char *File);
STDAPICALL BOOL WINAPI PathAppendA(char *Path, const char *More);
STDAPICALL DWORD WINAPI ExpandEnvironmentStringsA(const char *From, char *To, DWORD Size);
STDAPICALL DWORD WINAPI GetShortPathNameA(const char *From, char *To, DWORD Size);
STDAPICALL DWORD WINAPI GetLongPathNameA(const char *From, char *To, DWORD Size);
STDAPICALL DWORD WINAPI GetFullPathNameA(const char *From, DWORD Size, char *To, char **File);
STDAPICALL wchar_t  *WINAPI PathFindFileNameW(const wchar_t *Path);
STDAPICALL wchar_t  *WINAPI PathSkipRootW(const wchar_t *Path);
STDAPICALL wchar_t  *WINAPI PathFindNextComponentW(const wchar_t *Path);
STDAPICALL wchar_t  *WINAPI PathGetArgsW(const wchar_t *Path);
STDAPICALL wchar_t  *WINAPI PathFindExtensionW(const wchar_t *Path);
STDAPICALL wchar_t  *WINAPI PathCombineW(wchar_t *To, const wchar_t *Folder, const wchar_t *File);
STDAPICALL BOOL WINAPI PathAppendW(wchar_t *Path, const wchar_t *More);
STDAPICALL DWORD WINAPI ExpandEnvironmentStringsW(const wchar_t *From, wchar_t *To, DWORD Size);
STDAPICALL DWORD WINAPI GetShortPathNameW(const wchar_t *From, wchar_t *To, DWORD Size);
STDAPICALL DWORD WINAPI GetLongPathNameW(const wchar_t *From, wchar_t *To, DWORD Size);
STDAPICALL DWORD WINAPI GetFullPathNameW(const wchar_t *From, DWORD Size, wchar_t *To, wchar_t **File);
STDAPICALL HRESULT WINAPI PathCchAppend(wchar_t *Path, size_t Size, const wchar_t *More);
STDAPICALL HRESULT WINAPI PathCchAppendEx(wchar_t *Path, size_t Size, const wchar_t *More, DWORD Flags);
STDAPICALL HRESULT WINAPI PathCchCombine(wchar_t *To, size_t Size, const wchar_t *Folder, const wchar_t *File);
STDAPICALL HRESULT WINAPI PathCchCombineEx(wchar_t *To, size_t Size, const wchar_t *Folder, const wchar_t *File, DWORD Flags);
STDAPICALL HRESULT WINAPI PathAllocCombine(const wchar_t *Folder, const wchar_t *File, DWORD Flags, wchar_t **To);

void pathFindFileNameA_Bad() {
  auto *Result = PathFindFileNameA("C:\\Office\\outlook.exe");
  CreateProcessA(Result, nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' starts 'outlook.exe'
}
void pathFindFileNameA_Ok() {
  auto *Result = PathFindFileNameA("C:\\Windows\\notepad.exe");
  CreateProcessA(Result, nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
}
void pathSkipRootA_Bad() {
  auto *Result = PathSkipRootA("C:\\Office\\outlook.exe");
  CreateProcessA(Result, nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' starts 'outlook.exe'
}
void pathSkipRootA_Ok() {
  auto *Result = PathSkipRootA("C:\\Windows\\notepad.exe");
  CreateProcessA(Result, nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
}
void pathFindNextComponentA_Bad() {
  auto *Result = PathFindNextComponentA("C:\\Office\\outlook.exe");
  CreateProcessA(Result, nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' starts 'outlook.exe'
}
void pathFindNextComponentA_Ok() {
  auto *Result = PathFindNextComponentA("C:\\Windows\\notepad.exe");
  CreateProcessA(Result, nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
}
void pathGetArgsA_Bad() {
  auto *Result = PathGetArgsA("C:\\Office\\outlook.exe");
  CreateProcessA(Result, nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' starts 'outlook.exe'
}
void pathGetArgsA_Ok() {
  auto *Result = PathGetArgsA("C:\\Windows\\notepad.exe");
  CreateProcessA(Result, nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
}
void pathFindExtensionA_Bad() {
  auto *Result = PathFindExtensionA("C:\\Office\\outlook.exe");
  CreateProcessA(Result, nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' starts 'outlook.exe'
}
void pathFindExtensionA_Ok() {
  auto *Result = PathFindExtensionA("C:\\Windows\\notepad.exe");
  CreateProcessA(Result, nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
}
void pathCombineA_Bad() {
  char Buffer[64];
  PathCombineA(Buffer, "C:\\Office", "outlook.exe");
  CreateProcessA(Buffer, nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' starts 'outlook.exe'
}
void pathCombineA_Ok() {
  char Buffer[64];
  PathCombineA(Buffer, "C:\\Office", "notepad.exe");
  CreateProcessA(Buffer, nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
}
void pathAppendA_Bad() {
  char Buffer[64] = "C:\\Office";
  PathAppendA(Buffer, "outlook.exe");
  CreateProcessA(Buffer, nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' starts 'outlook.exe'
}
void pathAppendA_Ok() {
  char Buffer[64] = "C:\\Office";
  PathAppendA(Buffer, "notepad.exe");
  CreateProcessA(Buffer, nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
}
void expandEnvironmentStringsA_Bad() {
  char Buffer[64];
  ExpandEnvironmentStringsA("C:\\Office\\outlook.exe", Buffer, 64);
  CreateProcessA(Buffer, nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' starts 'outlook.exe'
}
void expandEnvironmentStringsA_Ok() {
  char Buffer[64];
  ExpandEnvironmentStringsA("C:\\Windows\\notepad.exe", Buffer, 64);
  CreateProcessA(Buffer, nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
}
void getShortPathNameA_Bad() {
  char Buffer[64];
  GetShortPathNameA("C:\\Office\\outlook.exe", Buffer, 64);
  CreateProcessA(Buffer, nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' starts 'outlook.exe'
}
void getShortPathNameA_Ok() {
  char Buffer[64];
  GetShortPathNameA("C:\\Windows\\notepad.exe", Buffer, 64);
  CreateProcessA(Buffer, nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
}
void getLongPathNameA_Bad() {
  char Buffer[64];
  GetLongPathNameA("C:\\Office\\outlook.exe", Buffer, 64);
  CreateProcessA(Buffer, nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' starts 'outlook.exe'
}
void getLongPathNameA_Ok() {
  char Buffer[64];
  GetLongPathNameA("C:\\Windows\\notepad.exe", Buffer, 64);
  CreateProcessA(Buffer, nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
}
void getFullPathNameA_Bad() {
  char Buffer[64];
  GetFullPathNameA("C:\\Office\\outlook.exe", 64, Buffer, nullptr);
  CreateProcessA(Buffer, nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' starts 'outlook.exe'
}
void getFullPathNameA_Ok() {
  char Buffer[64];
  GetFullPathNameA("C:\\Windows\\notepad.exe", 64, Buffer, nullptr);
  CreateProcessA(Buffer, nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
}
void pathFindFileNameW_Bad() {
  auto *Result = PathFindFileNameW(L"C:\\Office\\outlook.exe");
  CreateProcessW(Result, nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' starts 'outlook.exe'
}
void pathFindFileNameW_Ok() {
  auto *Result = PathFindFileNameW(L"C:\\Windows\\notepad.exe");
  CreateProcessW(Result, nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
}
void pathSkipRootW_Bad() {
  auto *Result = PathSkipRootW(L"C:\\Office\\outlook.exe");
  CreateProcessW(Result, nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' starts 'outlook.exe'
}
void pathSkipRootW_Ok() {
  auto *Result = PathSkipRootW(L"C:\\Windows\\notepad.exe");
  CreateProcessW(Result, nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
}
void pathFindNextComponentW_Bad() {
  auto *Result = PathFindNextComponentW(L"C:\\Office\\outlook.exe");
  CreateProcessW(Result, nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' starts 'outlook.exe'
}
void pathFindNextComponentW_Ok() {
  auto *Result = PathFindNextComponentW(L"C:\\Windows\\notepad.exe");
  CreateProcessW(Result, nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
}
void pathGetArgsW_Bad() {
  auto *Result = PathGetArgsW(L"C:\\Office\\outlook.exe");
  CreateProcessW(Result, nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' starts 'outlook.exe'
}
void pathGetArgsW_Ok() {
  auto *Result = PathGetArgsW(L"C:\\Windows\\notepad.exe");
  CreateProcessW(Result, nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
}
void pathFindExtensionW_Bad() {
  auto *Result = PathFindExtensionW(L"C:\\Office\\outlook.exe");
  CreateProcessW(Result, nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' starts 'outlook.exe'
}
void pathFindExtensionW_Ok() {
  auto *Result = PathFindExtensionW(L"C:\\Windows\\notepad.exe");
  CreateProcessW(Result, nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
}
void pathCombineW_Bad() {
  wchar_t Buffer[64];
  PathCombineW(Buffer, L"C:\\Office", L"outlook.exe");
  CreateProcessW(Buffer, nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' starts 'outlook.exe'
}
void pathCombineW_Ok() {
  wchar_t Buffer[64];
  PathCombineW(Buffer, L"C:\\Office", L"notepad.exe");
  CreateProcessW(Buffer, nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
}
void pathAppendW_Bad() {
  wchar_t Buffer[64] = L"C:\\Office";
  PathAppendW(Buffer, L"outlook.exe");
  CreateProcessW(Buffer, nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' starts 'outlook.exe'
}
void pathAppendW_Ok() {
  wchar_t Buffer[64] = L"C:\\Office";
  PathAppendW(Buffer, L"notepad.exe");
  CreateProcessW(Buffer, nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
}
void expandEnvironmentStringsW_Bad() {
  wchar_t Buffer[64];
  ExpandEnvironmentStringsW(L"C:\\Office\\outlook.exe", Buffer, 64);
  CreateProcessW(Buffer, nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' starts 'outlook.exe'
}
void expandEnvironmentStringsW_Ok() {
  wchar_t Buffer[64];
  ExpandEnvironmentStringsW(L"C:\\Windows\\notepad.exe", Buffer, 64);
  CreateProcessW(Buffer, nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
}
void getShortPathNameW_Bad() {
  wchar_t Buffer[64];
  GetShortPathNameW(L"C:\\Office\\outlook.exe", Buffer, 64);
  CreateProcessW(Buffer, nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' starts 'outlook.exe'
}
void getShortPathNameW_Ok() {
  wchar_t Buffer[64];
  GetShortPathNameW(L"C:\\Windows\\notepad.exe", Buffer, 64);
  CreateProcessW(Buffer, nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
}
void getLongPathNameW_Bad() {
  wchar_t Buffer[64];
  GetLongPathNameW(L"C:\\Office\\outlook.exe", Buffer, 64);
  CreateProcessW(Buffer, nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' starts 'outlook.exe'
}
void getLongPathNameW_Ok() {
  wchar_t Buffer[64];
  GetLongPathNameW(L"C:\\Windows\\notepad.exe", Buffer, 64);
  CreateProcessW(Buffer, nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
}
void getFullPathNameW_Bad() {
  wchar_t Buffer[64];
  GetFullPathNameW(L"C:\\Office\\outlook.exe", 64, Buffer, nullptr);
  CreateProcessW(Buffer, nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' starts 'outlook.exe'
}
void getFullPathNameW_Ok() {
  wchar_t Buffer[64];
  GetFullPathNameW(L"C:\\Windows\\notepad.exe", 64, Buffer, nullptr);
  CreateProcessW(Buffer, nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
}
void pathCchAppend_Bad() {
  wchar_t Buffer[64] = L"C:\\Office";
  PathCchAppend(Buffer, 64, L"outlook.exe");
  CreateProcessW(Buffer, nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' starts 'outlook.exe'
}
void pathCchAppend_Ok() {
  wchar_t Buffer[64] = L"C:\\Office";
  PathCchAppend(Buffer, 64, L"notepad.exe");
  CreateProcessW(Buffer, nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
}
void pathCchAppendEx_Bad() {
  wchar_t Buffer[64] = L"C:\\Office";
  PathCchAppendEx(Buffer, 64, L"outlook.exe", 0);
  CreateProcessW(Buffer, nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' starts 'outlook.exe'
}
void pathCchAppendEx_Ok() {
  wchar_t Buffer[64] = L"C:\\Office";
  PathCchAppendEx(Buffer, 64, L"notepad.exe", 0);
  CreateProcessW(Buffer, nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
}
void pathCchCombine_Bad() {
  wchar_t Buffer[64];
  PathCchCombine(Buffer, 64, L"C:\\Office", L"outlook.exe");
  CreateProcessW(Buffer, nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' starts 'outlook.exe'
}
void pathCchCombine_Ok() {
  wchar_t Buffer[64];
  PathCchCombine(Buffer, 64, L"C:\\Office", L"notepad.exe");
  CreateProcessW(Buffer, nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
}
void pathCchCombineEx_Bad() {
  wchar_t Buffer[64];
  PathCchCombineEx(Buffer, 64, L"C:\\Office", L"outlook.exe", 0);
  CreateProcessW(Buffer, nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' starts 'outlook.exe'
}
void pathCchCombineEx_Ok() {
  wchar_t Buffer[64];
  PathCchCombineEx(Buffer, 64, L"C:\\Office", L"notepad.exe", 0);
  CreateProcessW(Buffer, nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
}
void pathAllocCombine_Bad() {
  wchar_t *Path = nullptr;
  PathAllocCombine(L"C:\\Office", L"outlook.exe", 0, &Path);
  CreateProcessW(Path, nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' starts 'outlook.exe'
}
void pathAllocCombine_Ok() {
  wchar_t *Path = nullptr;
  PathAllocCombine(L"C:\\Office\\outlook.exe", L"..\\notepad.exe", 0, &Path);
  CreateProcessW(Path, nullptr, nullptr, nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr);
}

void service() {
  pathFindFileNameA_Bad();
  pathFindFileNameA_Ok();
  pathSkipRootA_Bad();
  pathSkipRootA_Ok();
  pathFindNextComponentA_Bad();
  pathFindNextComponentA_Ok();
  pathGetArgsA_Bad();
  pathGetArgsA_Ok();
  pathFindExtensionA_Bad();
  pathFindExtensionA_Ok();
  pathCombineA_Bad();
  pathCombineA_Ok();
  pathAppendA_Bad();
  pathAppendA_Ok();
  expandEnvironmentStringsA_Bad();
  expandEnvironmentStringsA_Ok();
  getShortPathNameA_Bad();
  getShortPathNameA_Ok();
  getLongPathNameA_Bad();
  getLongPathNameA_Ok();
  getFullPathNameA_Bad();
  getFullPathNameA_Ok();
  pathFindFileNameW_Bad();
  pathFindFileNameW_Ok();
  pathSkipRootW_Bad();
  pathSkipRootW_Ok();
  pathFindNextComponentW_Bad();
  pathFindNextComponentW_Ok();
  pathGetArgsW_Bad();
  pathGetArgsW_Ok();
  pathFindExtensionW_Bad();
  pathFindExtensionW_Ok();
  pathCombineW_Bad();
  pathCombineW_Ok();
  pathAppendW_Bad();
  pathAppendW_Ok();
  expandEnvironmentStringsW_Bad();
  expandEnvironmentStringsW_Ok();
  getShortPathNameW_Bad();
  getShortPathNameW_Ok();
  getLongPathNameW_Bad();
  getLongPathNameW_Ok();
  getFullPathNameW_Bad();
  getFullPathNameW_Ok();
  pathCchAppend_Bad();
  pathCchAppend_Ok();
  pathCchAppendEx_Bad();
  pathCchAppendEx_Ok();
  pathCchCombine_Bad();
  pathCchCombine_Ok();
  pathCchCombineEx_Bad();
  pathCchCombineEx_Ok();
  pathAllocCombine_Bad();
  pathAllocCombine_Ok();
}

SERVICE(service)

//===- processes.h - starting programs and DLLs -----------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_TEST_PROCESSES_H
#define OFFICETIDY_TEST_PROCESSES_H

#include "service.h"

typedef HINSTANCE HMODULE, HWND;
typedef long long(WINAPI *FARPROC)();
struct SECURITY_ATTRIBUTES;
struct STARTUPINFOW;
struct PROCESS_INFORMATION;

STDAPICALL BOOL WINAPI CreateProcessW(LPCWSTR Application, LPWSTR CommandLine,
                                      SECURITY_ATTRIBUTES *,
                                      SECURITY_ATTRIBUTES *, BOOL, DWORD,
                                      void *, LPCWSTR, STARTUPINFOW *,
                                      PROCESS_INFORMATION *);
STDAPICALL HINSTANCE WINAPI ShellExecuteW(HWND, LPCWSTR Verb, LPCWSTR File,
                                          LPCWSTR Parameters, LPCWSTR Folder,
                                          int Show);
STDAPICALL UINT WINAPI WinExec(LPCSTR CommandLine, UINT Show);
extern "C" int system(const char *Command);
STDAPICALL DWORD WINAPI GetModuleFileNameW(HMODULE, LPWSTR Name, DWORD Size);
STDAPICALL HMODULE WINAPI GetModuleHandleW(LPCWSTR Name);
STDAPICALL HMODULE WINAPI LoadLibraryW(LPCWSTR Name);
STDAPICALL HMODULE WINAPI LoadLibraryA(LPCSTR Name);
STDAPICALL FARPROC WINAPI GetProcAddress(HMODULE, LPCSTR Name);
extern "C" wchar_t *wcscpy(wchar_t *, const wchar_t *);
extern "C" wchar_t *wcscat(wchar_t *, const wchar_t *);
extern "C" wchar_t *wcsrchr(wchar_t *, wchar_t);
extern "C" int swprintf(wchar_t *, unsigned long long, const wchar_t *, ...);

/// Starts what \p CommandLine says.
inline void start(wchar_t *CommandLine) {
  CreateProcessW(nullptr, CommandLine, nullptr, nullptr, 0, 0, nullptr, nullptr,
                 nullptr, nullptr);
}

#endif // OFFICETIDY_TEST_PROCESSES_H

// RUN: %check_office %s
// REQUIRES: mingw

// What Windows enumerates with a function that it is handed.

#include "callbacks.h"

// What mingw-w64's headers lack.
extern "C" {
typedef BOOL(CALLBACK *GEO_ENUMNAMEPROC)(PWSTR, LPARAM);
BOOL WINAPI EnumSystemGeoNames(ULONG Class, GEO_ENUMNAMEPROC Run, LPARAM Context);
BOOL WINAPI EnumPageFilesW(BOOL(CALLBACK *Run)(LPVOID, void *, LPCWSTR), LPVOID Context);
BOOL WINAPI EnumPageFilesA(BOOL(CALLBACK *Run)(LPVOID, void *, LPCSTR), LPVOID Context);
BOOL WINAPI K32EnumPageFilesW(BOOL(CALLBACK *Run)(LPVOID, void *, LPCWSTR), LPVOID Context);
BOOL WINAPI K32EnumPageFilesA(BOOL(CALLBACK *Run)(LPVOID, void *, LPCSTR), LPVOID Context);
}

static BOOL CALLBACK onWindows(HWND, LPARAM Context) {
  CREATE_FROM(Context);
  return TRUE;
}

static void enumWindows_Bad() {
  EnumWindows(onWindows, (LPARAM)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onWindows' creates 'Outlook.Application'
}

static void enumWindows_Ok() {
  EnumWindows(onWindows, (LPARAM)DOCUMENT);
}

static void enumWindowsRuns_Bad() {
  EnumWindows([](HWND, LPARAM) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'enumWindowsRuns_Bad' enumerates with '{{.*}}
}

static void enumChildWindows_Bad() {
  EnumChildWindows(nullptr, onWindows, (LPARAM)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onWindows' creates 'Outlook.Application'
}

static void enumChildWindows_Ok() {
  EnumChildWindows(nullptr, onWindows, (LPARAM)DOCUMENT);
}

static void enumChildWindowsRuns_Bad() {
  EnumChildWindows(nullptr, [](HWND, LPARAM) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'enumChildWindowsRuns_Bad' enumerates with '{{.*}}
}

static void enumThreadWindows_Bad() {
  EnumThreadWindows(0, onWindows, (LPARAM)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onWindows' creates 'Outlook.Application'
}

static void enumThreadWindows_Ok() {
  EnumThreadWindows(0, onWindows, (LPARAM)DOCUMENT);
}

static void enumThreadWindowsRuns_Bad() {
  EnumThreadWindows(0, [](HWND, LPARAM) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'enumThreadWindowsRuns_Bad' enumerates with '{{.*}}
}

static void enumDesktopWindows_Bad() {
  EnumDesktopWindows(nullptr, onWindows, (LPARAM)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onWindows' creates 'Outlook.Application'
}

static void enumDesktopWindows_Ok() {
  EnumDesktopWindows(nullptr, onWindows, (LPARAM)DOCUMENT);
}

static void enumDesktopWindowsRuns_Bad() {
  EnumDesktopWindows(nullptr, [](HWND, LPARAM) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'enumDesktopWindowsRuns_Bad' enumerates with '{{.*}}
}

static BOOL CALLBACK onDesktopsA(LPSTR, LPARAM Context) {
  CREATE_FROM(Context);
  return TRUE;
}

static void enumDesktopsA_Bad() {
  EnumDesktopsA(nullptr, onDesktopsA, (LPARAM)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onDesktopsA' creates 'Outlook.Application'
}

static void enumDesktopsA_Ok() {
  EnumDesktopsA(nullptr, onDesktopsA, (LPARAM)DOCUMENT);
}

static void enumDesktopsARuns_Bad() {
  EnumDesktopsA(nullptr, [](LPSTR, LPARAM) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'enumDesktopsARuns_Bad' enumerates with '{{.*}}
}

static BOOL CALLBACK onDesktopsW(LPWSTR, LPARAM Context) {
  CREATE_FROM(Context);
  return TRUE;
}

static void enumDesktopsW_Bad() {
  EnumDesktopsW(nullptr, onDesktopsW, (LPARAM)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onDesktopsW' creates 'Outlook.Application'
}

static void enumDesktopsW_Ok() {
  EnumDesktopsW(nullptr, onDesktopsW, (LPARAM)DOCUMENT);
}

static void enumDesktopsWRuns_Bad() {
  EnumDesktopsW(nullptr, [](LPWSTR, LPARAM) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'enumDesktopsWRuns_Bad' enumerates with '{{.*}}
}

static void enumWindowStationsA_Bad() {
  EnumWindowStationsA(onDesktopsA, (LPARAM)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onDesktopsA' creates 'Outlook.Application'
}

static void enumWindowStationsA_Ok() {
  EnumWindowStationsA(onDesktopsA, (LPARAM)DOCUMENT);
}

static void enumWindowStationsARuns_Bad() {
  EnumWindowStationsA([](LPSTR, LPARAM) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'enumWindowStationsARuns_Bad' enumerates with '{{.*}}
}

static void enumWindowStationsW_Bad() {
  EnumWindowStationsW(onDesktopsW, (LPARAM)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onDesktopsW' creates 'Outlook.Application'
}

static void enumWindowStationsW_Ok() {
  EnumWindowStationsW(onDesktopsW, (LPARAM)DOCUMENT);
}

static void enumWindowStationsWRuns_Bad() {
  EnumWindowStationsW([](LPWSTR, LPARAM) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'enumWindowStationsWRuns_Bad' enumerates with '{{.*}}
}

static BOOL CALLBACK onResourceTypesA(HMODULE, LPSTR, LONG_PTR Context) {
  CREATE_FROM(Context);
  return TRUE;
}

static void enumResourceTypesA_Bad() {
  EnumResourceTypesA(nullptr, onResourceTypesA, (LONG_PTR)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onResourceTypesA' creates 'Outlook.Application'
}

static void enumResourceTypesA_Ok() {
  EnumResourceTypesA(nullptr, onResourceTypesA, (LONG_PTR)DOCUMENT);
}

static void enumResourceTypesARuns_Bad() {
  EnumResourceTypesA(nullptr, [](HMODULE, LPSTR, LONG_PTR) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'enumResourceTypesARuns_Bad' enumerates with '{{.*}}
}

static BOOL CALLBACK onResourceTypesW(HMODULE, LPWSTR, LONG_PTR Context) {
  CREATE_FROM(Context);
  return TRUE;
}

static void enumResourceTypesW_Bad() {
  EnumResourceTypesW(nullptr, onResourceTypesW, (LONG_PTR)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onResourceTypesW' creates 'Outlook.Application'
}

static void enumResourceTypesW_Ok() {
  EnumResourceTypesW(nullptr, onResourceTypesW, (LONG_PTR)DOCUMENT);
}

static void enumResourceTypesWRuns_Bad() {
  EnumResourceTypesW(nullptr, [](HMODULE, LPWSTR, LONG_PTR) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'enumResourceTypesWRuns_Bad' enumerates with '{{.*}}
}

static void enumResourceTypesExA_Bad() {
  EnumResourceTypesExA(nullptr, onResourceTypesA, (LONG_PTR)OUTLOOK, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onResourceTypesA' creates 'Outlook.Application'
}

static void enumResourceTypesExA_Ok() {
  EnumResourceTypesExA(nullptr, onResourceTypesA, (LONG_PTR)DOCUMENT, 0, 0);
}

static void enumResourceTypesExARuns_Bad() {
  EnumResourceTypesExA(nullptr, [](HMODULE, LPSTR, LONG_PTR) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, 0, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'enumResourceTypesExARuns_Bad' enumerates with '{{.*}}
}

static void enumResourceTypesExW_Bad() {
  EnumResourceTypesExW(nullptr, onResourceTypesW, (LONG_PTR)OUTLOOK, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onResourceTypesW' creates 'Outlook.Application'
}

static void enumResourceTypesExW_Ok() {
  EnumResourceTypesExW(nullptr, onResourceTypesW, (LONG_PTR)DOCUMENT, 0, 0);
}

static void enumResourceTypesExWRuns_Bad() {
  EnumResourceTypesExW(nullptr, [](HMODULE, LPWSTR, LONG_PTR) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, 0, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'enumResourceTypesExWRuns_Bad' enumerates with '{{.*}}
}

static BOOL CALLBACK onResourceNamesA(HMODULE, LPCSTR, LPSTR, LONG_PTR Context) {
  CREATE_FROM(Context);
  return TRUE;
}

static void enumResourceNamesA_Bad() {
  EnumResourceNamesA(nullptr, (LPCSTR)RT_DIALOG, onResourceNamesA, (LONG_PTR)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onResourceNamesA' creates 'Outlook.Application'
}

static void enumResourceNamesA_Ok() {
  EnumResourceNamesA(nullptr, (LPCSTR)RT_DIALOG, onResourceNamesA, (LONG_PTR)DOCUMENT);
}

static void enumResourceNamesARuns_Bad() {
  EnumResourceNamesA(nullptr, (LPCSTR)RT_DIALOG, [](HMODULE, LPCSTR, LPSTR, LONG_PTR) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'enumResourceNamesARuns_Bad' enumerates with '{{.*}}
}

static void enumResourceNamesExA_Bad() {
  EnumResourceNamesExA(nullptr, (LPCSTR)RT_DIALOG, onResourceNamesA, (LONG_PTR)OUTLOOK, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onResourceNamesA' creates 'Outlook.Application'
}

static void enumResourceNamesExA_Ok() {
  EnumResourceNamesExA(nullptr, (LPCSTR)RT_DIALOG, onResourceNamesA, (LONG_PTR)DOCUMENT, 0, 0);
}

static void enumResourceNamesExARuns_Bad() {
  EnumResourceNamesExA(nullptr, (LPCSTR)RT_DIALOG, [](HMODULE, LPCSTR, LPSTR, LONG_PTR) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, 0, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'enumResourceNamesExARuns_Bad' enumerates with '{{.*}}
}

static BOOL CALLBACK onResourceLanguagesA(HMODULE, LPCSTR, LPCSTR, WORD, LONG_PTR Context) {
  CREATE_FROM(Context);
  return TRUE;
}

static void enumResourceLanguagesA_Bad() {
  EnumResourceLanguagesA(nullptr, (LPCSTR)RT_DIALOG, nullptr, onResourceLanguagesA, (LONG_PTR)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onResourceLanguagesA' creates 'Outlook.Application'
}

static void enumResourceLanguagesA_Ok() {
  EnumResourceLanguagesA(nullptr, (LPCSTR)RT_DIALOG, nullptr, onResourceLanguagesA, (LONG_PTR)DOCUMENT);
}

static void enumResourceLanguagesARuns_Bad() {
  EnumResourceLanguagesA(nullptr, (LPCSTR)RT_DIALOG, nullptr, [](HMODULE, LPCSTR, LPCSTR, WORD, LONG_PTR) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'enumResourceLanguagesARuns_Bad' enumerates with '{{.*}}
}

static void enumResourceLanguagesExA_Bad() {
  EnumResourceLanguagesExA(nullptr, (LPCSTR)RT_DIALOG, nullptr, onResourceLanguagesA, (LONG_PTR)OUTLOOK, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onResourceLanguagesA' creates 'Outlook.Application'
}

static void enumResourceLanguagesExA_Ok() {
  EnumResourceLanguagesExA(nullptr, (LPCSTR)RT_DIALOG, nullptr, onResourceLanguagesA, (LONG_PTR)DOCUMENT, 0, 0);
}

static void enumResourceLanguagesExARuns_Bad() {
  EnumResourceLanguagesExA(nullptr, (LPCSTR)RT_DIALOG, nullptr, [](HMODULE, LPCSTR, LPCSTR, WORD, LONG_PTR) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, 0, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'enumResourceLanguagesExARuns_Bad' enumerates with '{{.*}}
}

static BOOL CALLBACK onResourceNamesW(HMODULE, LPCWSTR, LPWSTR, LONG_PTR Context) {
  CREATE_FROM(Context);
  return TRUE;
}

static void enumResourceNamesW_Bad() {
  EnumResourceNamesW(nullptr, (LPCWSTR)RT_DIALOG, onResourceNamesW, (LONG_PTR)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onResourceNamesW' creates 'Outlook.Application'
}

static void enumResourceNamesW_Ok() {
  EnumResourceNamesW(nullptr, (LPCWSTR)RT_DIALOG, onResourceNamesW, (LONG_PTR)DOCUMENT);
}

static void enumResourceNamesWRuns_Bad() {
  EnumResourceNamesW(nullptr, (LPCWSTR)RT_DIALOG, [](HMODULE, LPCWSTR, LPWSTR, LONG_PTR) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'enumResourceNamesWRuns_Bad' enumerates with '{{.*}}
}

static void enumResourceNamesExW_Bad() {
  EnumResourceNamesExW(nullptr, (LPCWSTR)RT_DIALOG, onResourceNamesW, (LONG_PTR)OUTLOOK, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onResourceNamesW' creates 'Outlook.Application'
}

static void enumResourceNamesExW_Ok() {
  EnumResourceNamesExW(nullptr, (LPCWSTR)RT_DIALOG, onResourceNamesW, (LONG_PTR)DOCUMENT, 0, 0);
}

static void enumResourceNamesExWRuns_Bad() {
  EnumResourceNamesExW(nullptr, (LPCWSTR)RT_DIALOG, [](HMODULE, LPCWSTR, LPWSTR, LONG_PTR) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, 0, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'enumResourceNamesExWRuns_Bad' enumerates with '{{.*}}
}

static BOOL CALLBACK onResourceLanguagesW(HMODULE, LPCWSTR, LPCWSTR, WORD, LONG_PTR Context) {
  CREATE_FROM(Context);
  return TRUE;
}

static void enumResourceLanguagesW_Bad() {
  EnumResourceLanguagesW(nullptr, (LPCWSTR)RT_DIALOG, nullptr, onResourceLanguagesW, (LONG_PTR)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onResourceLanguagesW' creates 'Outlook.Application'
}

static void enumResourceLanguagesW_Ok() {
  EnumResourceLanguagesW(nullptr, (LPCWSTR)RT_DIALOG, nullptr, onResourceLanguagesW, (LONG_PTR)DOCUMENT);
}

static void enumResourceLanguagesWRuns_Bad() {
  EnumResourceLanguagesW(nullptr, (LPCWSTR)RT_DIALOG, nullptr, [](HMODULE, LPCWSTR, LPCWSTR, WORD, LONG_PTR) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'enumResourceLanguagesWRuns_Bad' enumerates with '{{.*}}
}

static void enumResourceLanguagesExW_Bad() {
  EnumResourceLanguagesExW(nullptr, (LPCWSTR)RT_DIALOG, nullptr, onResourceLanguagesW, (LONG_PTR)OUTLOOK, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onResourceLanguagesW' creates 'Outlook.Application'
}

static void enumResourceLanguagesExW_Ok() {
  EnumResourceLanguagesExW(nullptr, (LPCWSTR)RT_DIALOG, nullptr, onResourceLanguagesW, (LONG_PTR)DOCUMENT, 0, 0);
}

static void enumResourceLanguagesExWRuns_Bad() {
  EnumResourceLanguagesExW(nullptr, (LPCWSTR)RT_DIALOG, nullptr, [](HMODULE, LPCWSTR, LPCWSTR, WORD, LONG_PTR) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, 0, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'enumResourceLanguagesExWRuns_Bad' enumerates with '{{.*}}
}

static int CALLBACK onFontFamiliesA(const LOGFONTA *, const TEXTMETRICA *, DWORD, LPARAM Context) {
  CREATE_FROM(Context);
  return 1;
}

static void enumFontFamiliesA_Bad() {
  EnumFontFamiliesA(nullptr, nullptr, onFontFamiliesA, (LPARAM)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onFontFamiliesA' creates 'Outlook.Application'
}

static void enumFontFamiliesA_Ok() {
  EnumFontFamiliesA(nullptr, nullptr, onFontFamiliesA, (LPARAM)DOCUMENT);
}

static void enumFontFamiliesARuns_Bad() {
  EnumFontFamiliesA(nullptr, nullptr, [](const LOGFONTA *, const TEXTMETRICA *, DWORD, LPARAM) -> int { CREATE_FROM(OUTLOOK); return 1; }, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'enumFontFamiliesARuns_Bad' enumerates with '{{.*}}
}

static int CALLBACK onFontFamiliesW(const LOGFONTW *, const TEXTMETRICW *, DWORD, LPARAM Context) {
  CREATE_FROM(Context);
  return 1;
}

static void enumFontFamiliesW_Bad() {
  EnumFontFamiliesW(nullptr, nullptr, onFontFamiliesW, (LPARAM)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onFontFamiliesW' creates 'Outlook.Application'
}

static void enumFontFamiliesW_Ok() {
  EnumFontFamiliesW(nullptr, nullptr, onFontFamiliesW, (LPARAM)DOCUMENT);
}

static void enumFontFamiliesWRuns_Bad() {
  EnumFontFamiliesW(nullptr, nullptr, [](const LOGFONTW *, const TEXTMETRICW *, DWORD, LPARAM) -> int { CREATE_FROM(OUTLOOK); return 1; }, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'enumFontFamiliesWRuns_Bad' enumerates with '{{.*}}
}

static void enumFontsA_Bad() {
  EnumFontsA(nullptr, nullptr, onFontFamiliesA, (LPARAM)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onFontFamiliesA' creates 'Outlook.Application'
}

static void enumFontsA_Ok() {
  EnumFontsA(nullptr, nullptr, onFontFamiliesA, (LPARAM)DOCUMENT);
}

static void enumFontsARuns_Bad() {
  EnumFontsA(nullptr, nullptr, [](const LOGFONTA *, const TEXTMETRICA *, DWORD, LPARAM) -> int { CREATE_FROM(OUTLOOK); return 1; }, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'enumFontsARuns_Bad' enumerates with '{{.*}}
}

static void enumFontsW_Bad() {
  EnumFontsW(nullptr, nullptr, onFontFamiliesW, (LPARAM)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onFontFamiliesW' creates 'Outlook.Application'
}

static void enumFontsW_Ok() {
  EnumFontsW(nullptr, nullptr, onFontFamiliesW, (LPARAM)DOCUMENT);
}

static void enumFontsWRuns_Bad() {
  EnumFontsW(nullptr, nullptr, [](const LOGFONTW *, const TEXTMETRICW *, DWORD, LPARAM) -> int { CREATE_FROM(OUTLOOK); return 1; }, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'enumFontsWRuns_Bad' enumerates with '{{.*}}
}

static void enumFontFamiliesExA_Bad() {
  EnumFontFamiliesExA(nullptr, nullptr, onFontFamiliesA, (LPARAM)OUTLOOK, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onFontFamiliesA' creates 'Outlook.Application'
}

static void enumFontFamiliesExA_Ok() {
  EnumFontFamiliesExA(nullptr, nullptr, onFontFamiliesA, (LPARAM)DOCUMENT, 0);
}

static void enumFontFamiliesExARuns_Bad() {
  EnumFontFamiliesExA(nullptr, nullptr, [](const LOGFONTA *, const TEXTMETRICA *, DWORD, LPARAM) -> int { CREATE_FROM(OUTLOOK); return 1; }, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'enumFontFamiliesExARuns_Bad' enumerates with '{{.*}}
}

static void enumFontFamiliesExW_Bad() {
  EnumFontFamiliesExW(nullptr, nullptr, onFontFamiliesW, (LPARAM)OUTLOOK, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onFontFamiliesW' creates 'Outlook.Application'
}

static void enumFontFamiliesExW_Ok() {
  EnumFontFamiliesExW(nullptr, nullptr, onFontFamiliesW, (LPARAM)DOCUMENT, 0);
}

static void enumFontFamiliesExWRuns_Bad() {
  EnumFontFamiliesExW(nullptr, nullptr, [](const LOGFONTW *, const TEXTMETRICW *, DWORD, LPARAM) -> int { CREATE_FROM(OUTLOOK); return 1; }, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'enumFontFamiliesExWRuns_Bad' enumerates with '{{.*}}
}

static BOOL CALLBACK onDisplayMonitors(HMONITOR, HDC, LPRECT, LPARAM Context) {
  CREATE_FROM(Context);
  return TRUE;
}

static void enumDisplayMonitors_Bad() {
  EnumDisplayMonitors(nullptr, nullptr, onDisplayMonitors, (LPARAM)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onDisplayMonitors' creates 'Outlook.Application'
}

static void enumDisplayMonitors_Ok() {
  EnumDisplayMonitors(nullptr, nullptr, onDisplayMonitors, (LPARAM)DOCUMENT);
}

static void enumDisplayMonitorsRuns_Bad() {
  EnumDisplayMonitors(nullptr, nullptr, [](HMONITOR, HDC, LPRECT, LPARAM) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'enumDisplayMonitorsRuns_Bad' enumerates with '{{.*}}
}

static int CALLBACK onObjects(LPVOID, LPARAM Context) {
  CREATE_FROM(Context);
  return 1;
}

static void enumObjects_Bad() {
  EnumObjects(nullptr, OBJ_PEN, onObjects, (LPARAM)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onObjects' creates 'Outlook.Application'
}

static void enumObjects_Ok() {
  EnumObjects(nullptr, OBJ_PEN, onObjects, (LPARAM)DOCUMENT);
}

static void enumObjectsRuns_Bad() {
  EnumObjects(nullptr, OBJ_PEN, [](LPVOID, LPARAM) -> int { CREATE_FROM(OUTLOOK); return 1; }, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'enumObjectsRuns_Bad' enumerates with '{{.*}}
}

static int CALLBACK onMetaFile(HDC, HANDLETABLE *, METARECORD *, int, LPARAM Context) {
  CREATE_FROM(Context);
  return 1;
}

static void enumMetaFile_Bad() {
  EnumMetaFile(nullptr, nullptr, onMetaFile, (LPARAM)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onMetaFile' creates 'Outlook.Application'
}

static void enumMetaFile_Ok() {
  EnumMetaFile(nullptr, nullptr, onMetaFile, (LPARAM)DOCUMENT);
}

static void enumMetaFileRuns_Bad() {
  EnumMetaFile(nullptr, nullptr, [](HDC, HANDLETABLE *, METARECORD *, int, LPARAM) -> int { CREATE_FROM(OUTLOOK); return 1; }, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'enumMetaFileRuns_Bad' enumerates with '{{.*}}
}

static int CALLBACK onEnhMetaFile(HDC, HANDLETABLE *, const ENHMETARECORD *, int, LPARAM Context) {
  CREATE_FROM(Context);
  return 1;
}

static void enumEnhMetaFile_Bad() {
  EnumEnhMetaFile(nullptr, nullptr, onEnhMetaFile, (LPVOID)OUTLOOK, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onEnhMetaFile' creates 'Outlook.Application'
}

static void enumEnhMetaFile_Ok() {
  EnumEnhMetaFile(nullptr, nullptr, onEnhMetaFile, (LPVOID)DOCUMENT, nullptr);
}

static void enumEnhMetaFileRuns_Bad() {
  EnumEnhMetaFile(nullptr, nullptr, [](HDC, HANDLETABLE *, const ENHMETARECORD *, int, LPARAM) -> int { CREATE_FROM(OUTLOOK); return 1; }, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'enumEnhMetaFileRuns_Bad' enumerates with '{{.*}}
}

static BOOL CALLBACK onPropsExA(HWND, LPSTR, HANDLE, ULONG_PTR Context) {
  CREATE_FROM(Context);
  return TRUE;
}

static void enumPropsExA_Bad() {
  EnumPropsExA(nullptr, onPropsExA, (LPARAM)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onPropsExA' creates 'Outlook.Application'
}

static void enumPropsExA_Ok() {
  EnumPropsExA(nullptr, onPropsExA, (LPARAM)DOCUMENT);
}

static void enumPropsExARuns_Bad() {
  EnumPropsExA(nullptr, [](HWND, LPSTR, HANDLE, ULONG_PTR) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'enumPropsExARuns_Bad' enumerates with '{{.*}}
}

static BOOL CALLBACK onPropsExW(HWND, LPWSTR, HANDLE, ULONG_PTR Context) {
  CREATE_FROM(Context);
  return TRUE;
}

static void enumPropsExW_Bad() {
  EnumPropsExW(nullptr, onPropsExW, (LPARAM)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onPropsExW' creates 'Outlook.Application'
}

static void enumPropsExW_Ok() {
  EnumPropsExW(nullptr, onPropsExW, (LPARAM)DOCUMENT);
}

static void enumPropsExWRuns_Bad() {
  EnumPropsExW(nullptr, [](HWND, LPWSTR, HANDLE, ULONG_PTR) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'enumPropsExWRuns_Bad' enumerates with '{{.*}}
}

static int CALLBACK onICMProfilesA(LPSTR, LPARAM Context) {
  CREATE_FROM(Context);
  return 1;
}

static void enumICMProfilesA_Bad() {
  EnumICMProfilesA(nullptr, onICMProfilesA, (LPARAM)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onICMProfilesA' creates 'Outlook.Application'
}

static void enumICMProfilesA_Ok() {
  EnumICMProfilesA(nullptr, onICMProfilesA, (LPARAM)DOCUMENT);
}

static void enumICMProfilesARuns_Bad() {
  EnumICMProfilesA(nullptr, [](LPSTR, LPARAM) -> int { CREATE_FROM(OUTLOOK); return 1; }, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'enumICMProfilesARuns_Bad' enumerates with '{{.*}}
}

static int CALLBACK onICMProfilesW(LPWSTR, LPARAM Context) {
  CREATE_FROM(Context);
  return 1;
}

static void enumICMProfilesW_Bad() {
  EnumICMProfilesW(nullptr, onICMProfilesW, (LPARAM)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onICMProfilesW' creates 'Outlook.Application'
}

static void enumICMProfilesW_Ok() {
  EnumICMProfilesW(nullptr, onICMProfilesW, (LPARAM)DOCUMENT);
}

static void enumICMProfilesWRuns_Bad() {
  EnumICMProfilesW(nullptr, [](LPWSTR, LPARAM) -> int { CREATE_FROM(OUTLOOK); return 1; }, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'enumICMProfilesWRuns_Bad' enumerates with '{{.*}}
}

static BOOL CALLBACK onLocalesEx(LPWSTR, DWORD, LPARAM Context) {
  CREATE_FROM(Context);
  return TRUE;
}

static void enumSystemLocalesEx_Bad() {
  EnumSystemLocalesEx(onLocalesEx, 0, (LPARAM)OUTLOOK, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onLocalesEx' creates 'Outlook.Application'
}

static void enumSystemLocalesEx_Ok() {
  EnumSystemLocalesEx(onLocalesEx, 0, (LPARAM)DOCUMENT, nullptr);
}

static void enumSystemLocalesExRuns_Bad() {
  EnumSystemLocalesEx([](LPWSTR, DWORD, LPARAM) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, 0, 0, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'enumSystemLocalesExRuns_Bad' enumerates with '{{.*}}
}

static BOOL CALLBACK onUILanguagesA(LPSTR, LONG_PTR Context) {
  CREATE_FROM(Context);
  return TRUE;
}

static void enumUILanguagesA_Bad() {
  EnumUILanguagesA(onUILanguagesA, 0, (LONG_PTR)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onUILanguagesA' creates 'Outlook.Application'
}

static void enumUILanguagesA_Ok() {
  EnumUILanguagesA(onUILanguagesA, 0, (LONG_PTR)DOCUMENT);
}

static void enumUILanguagesARuns_Bad() {
  EnumUILanguagesA([](LPSTR, LONG_PTR) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'enumUILanguagesARuns_Bad' enumerates with '{{.*}}
}

static BOOL CALLBACK onUILanguagesW(LPWSTR, LONG_PTR Context) {
  CREATE_FROM(Context);
  return TRUE;
}

static void enumUILanguagesW_Bad() {
  EnumUILanguagesW(onUILanguagesW, 0, (LONG_PTR)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onUILanguagesW' creates 'Outlook.Application'
}

static void enumUILanguagesW_Ok() {
  EnumUILanguagesW(onUILanguagesW, 0, (LONG_PTR)DOCUMENT);
}

static void enumUILanguagesWRuns_Bad() {
  EnumUILanguagesW([](LPWSTR, LONG_PTR) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'enumUILanguagesWRuns_Bad' enumerates with '{{.*}}
}

static BOOL CALLBACK onLanguageGroupLocalesA(LGRPID, LCID, LPSTR, LONG_PTR Context) {
  CREATE_FROM(Context);
  return TRUE;
}

static void enumLanguageGroupLocalesA_Bad() {
  EnumLanguageGroupLocalesA(onLanguageGroupLocalesA, 1, 0, (LONG_PTR)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onLanguageGroupLocalesA' creates 'Outlook.Application'
}

static void enumLanguageGroupLocalesA_Ok() {
  EnumLanguageGroupLocalesA(onLanguageGroupLocalesA, 1, 0, (LONG_PTR)DOCUMENT);
}

static void enumLanguageGroupLocalesARuns_Bad() {
  EnumLanguageGroupLocalesA([](LGRPID, LCID, LPSTR, LONG_PTR) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, 1, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'enumLanguageGroupLocalesARuns_Bad' enumerates with '{{.*}}
}

static BOOL CALLBACK onLanguageGroupLocalesW(LGRPID, LCID, LPWSTR, LONG_PTR Context) {
  CREATE_FROM(Context);
  return TRUE;
}

static void enumLanguageGroupLocalesW_Bad() {
  EnumLanguageGroupLocalesW(onLanguageGroupLocalesW, 1, 0, (LONG_PTR)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onLanguageGroupLocalesW' creates 'Outlook.Application'
}

static void enumLanguageGroupLocalesW_Ok() {
  EnumLanguageGroupLocalesW(onLanguageGroupLocalesW, 1, 0, (LONG_PTR)DOCUMENT);
}

static void enumLanguageGroupLocalesWRuns_Bad() {
  EnumLanguageGroupLocalesW([](LGRPID, LCID, LPWSTR, LONG_PTR) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, 1, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'enumLanguageGroupLocalesWRuns_Bad' enumerates with '{{.*}}
}

static BOOL CALLBACK onLanguageGroupsA(LGRPID, LPSTR, LPSTR, DWORD, LONG_PTR Context) {
  CREATE_FROM(Context);
  return TRUE;
}

static void enumSystemLanguageGroupsA_Bad() {
  EnumSystemLanguageGroupsA(onLanguageGroupsA, 0, (LONG_PTR)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onLanguageGroupsA' creates 'Outlook.Application'
}

static void enumSystemLanguageGroupsA_Ok() {
  EnumSystemLanguageGroupsA(onLanguageGroupsA, 0, (LONG_PTR)DOCUMENT);
}

static void enumSystemLanguageGroupsARuns_Bad() {
  EnumSystemLanguageGroupsA([](LGRPID, LPSTR, LPSTR, DWORD, LONG_PTR) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'enumSystemLanguageGroupsARuns_Bad' enumerates with '{{.*}}
}

static BOOL CALLBACK onLanguageGroupsW(LGRPID, LPWSTR, LPWSTR, DWORD, LONG_PTR Context) {
  CREATE_FROM(Context);
  return TRUE;
}

static void enumSystemLanguageGroupsW_Bad() {
  EnumSystemLanguageGroupsW(onLanguageGroupsW, 0, (LONG_PTR)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onLanguageGroupsW' creates 'Outlook.Application'
}

static void enumSystemLanguageGroupsW_Ok() {
  EnumSystemLanguageGroupsW(onLanguageGroupsW, 0, (LONG_PTR)DOCUMENT);
}

static void enumSystemLanguageGroupsWRuns_Bad() {
  EnumSystemLanguageGroupsW([](LGRPID, LPWSTR, LPWSTR, DWORD, LONG_PTR) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'enumSystemLanguageGroupsWRuns_Bad' enumerates with '{{.*}}
}

static BOOL CALLBACK onGeoNames(PWSTR, LPARAM Context) {
  CREATE_FROM(Context);
  return TRUE;
}

static void enumSystemGeoNames_Bad() {
  EnumSystemGeoNames(0, onGeoNames, (LPARAM)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onGeoNames' creates 'Outlook.Application'
}

static void enumSystemGeoNames_Ok() {
  EnumSystemGeoNames(0, onGeoNames, (LPARAM)DOCUMENT);
}

static void enumSystemGeoNamesRuns_Bad() {
  EnumSystemGeoNames(0, [](PWSTR, LPARAM) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'enumSystemGeoNamesRuns_Bad' enumerates with '{{.*}}
}

static BOOL CALLBACK onDateFormatsExEx(LPWSTR, CALID, LPARAM Context) {
  CREATE_FROM(Context);
  return TRUE;
}

static void enumDateFormatsExEx_Bad() {
  EnumDateFormatsExEx(onDateFormatsExEx, nullptr, 0, (LPARAM)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onDateFormatsExEx' creates 'Outlook.Application'
}

static void enumDateFormatsExEx_Ok() {
  EnumDateFormatsExEx(onDateFormatsExEx, nullptr, 0, (LPARAM)DOCUMENT);
}

static void enumDateFormatsExExRuns_Bad() {
  EnumDateFormatsExEx([](LPWSTR, CALID, LPARAM) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, nullptr, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'enumDateFormatsExExRuns_Bad' enumerates with '{{.*}}
}

static void enumTimeFormatsEx_Bad() {
  EnumTimeFormatsEx(onDesktopsW, nullptr, 0, (LPARAM)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onDesktopsW' creates 'Outlook.Application'
}

static void enumTimeFormatsEx_Ok() {
  EnumTimeFormatsEx(onDesktopsW, nullptr, 0, (LPARAM)DOCUMENT);
}

static void enumTimeFormatsExRuns_Bad() {
  EnumTimeFormatsEx([](LPWSTR, LPARAM) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, nullptr, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'enumTimeFormatsExRuns_Bad' enumerates with '{{.*}}
}

static BOOL CALLBACK onCalendarInfoExEx(LPWSTR, CALID, LPWSTR, LPARAM Context) {
  CREATE_FROM(Context);
  return TRUE;
}

static void enumCalendarInfoExEx_Bad() {
  EnumCalendarInfoExEx(onCalendarInfoExEx, nullptr, 0, nullptr, 0, (LPARAM)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onCalendarInfoExEx' creates 'Outlook.Application'
}

static void enumCalendarInfoExEx_Ok() {
  EnumCalendarInfoExEx(onCalendarInfoExEx, nullptr, 0, nullptr, 0, (LPARAM)DOCUMENT);
}

static void enumCalendarInfoExExRuns_Bad() {
  EnumCalendarInfoExEx([](LPWSTR, CALID, LPWSTR, LPARAM) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, nullptr, 0, nullptr, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'enumCalendarInfoExExRuns_Bad' enumerates with '{{.*}}
}

static BOOL CALLBACK onPageFilesA(LPVOID Context, void *, LPCSTR) {
  CREATE_FROM(Context);
  return TRUE;
}

static void enumPageFilesA_Bad() {
  EnumPageFilesA(onPageFilesA, OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onPageFilesA' creates 'Outlook.Application'
}

static void enumPageFilesA_Ok() {
  EnumPageFilesA(onPageFilesA, DOCUMENT);
}

static void enumPageFilesARuns_Bad() {
  EnumPageFilesA([](LPVOID, void *, LPCSTR) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'enumPageFilesARuns_Bad' enumerates with '{{.*}}
}

static BOOL CALLBACK onPageFilesW(LPVOID Context, void *, LPCWSTR) {
  CREATE_FROM(Context);
  return TRUE;
}

static void enumPageFilesW_Bad() {
  EnumPageFilesW(onPageFilesW, OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onPageFilesW' creates 'Outlook.Application'
}

static void enumPageFilesW_Ok() {
  EnumPageFilesW(onPageFilesW, DOCUMENT);
}

static void enumPageFilesWRuns_Bad() {
  EnumPageFilesW([](LPVOID, void *, LPCWSTR) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'enumPageFilesWRuns_Bad' enumerates with '{{.*}}
}

static void k32EnumPageFilesA_Bad() {
  K32EnumPageFilesA(onPageFilesA, OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onPageFilesA' creates 'Outlook.Application'
}

static void k32EnumPageFilesA_Ok() {
  K32EnumPageFilesA(onPageFilesA, DOCUMENT);
}

static void k32EnumPageFilesARuns_Bad() {
  K32EnumPageFilesA([](LPVOID, void *, LPCSTR) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'k32EnumPageFilesARuns_Bad' enumerates with '{{.*}}
}

static void k32EnumPageFilesW_Bad() {
  K32EnumPageFilesW(onPageFilesW, OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onPageFilesW' creates 'Outlook.Application'
}

static void k32EnumPageFilesW_Ok() {
  K32EnumPageFilesW(onPageFilesW, DOCUMENT);
}

static void k32EnumPageFilesWRuns_Bad() {
  K32EnumPageFilesW([](LPVOID, void *, LPCWSTR) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'k32EnumPageFilesWRuns_Bad' enumerates with '{{.*}}
}

static void enumDateFormatsA_Bad() {
  EnumDateFormatsA([](LPSTR) { CREATE_FROM(OUTLOOK); return TRUE; }, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'enumDateFormatsA_Bad' enumerates with '{{.*}}
}

static void enumDateFormatsA_Ok() {
  EnumDateFormatsA([](LPSTR) { CREATE_FROM(DOCUMENT); return TRUE; }, 0, 0);
}

static void enumDateFormatsExA_Bad() {
  EnumDateFormatsExA([](LPSTR, CALID) { CREATE_FROM(OUTLOOK); return TRUE; }, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'enumDateFormatsExA_Bad' enumerates with '{{.*}}
}

static void enumDateFormatsExA_Ok() {
  EnumDateFormatsExA([](LPSTR, CALID) { CREATE_FROM(DOCUMENT); return TRUE; }, 0, 0);
}

static void enumTimeFormatsA_Bad() {
  EnumTimeFormatsA([](LPSTR) { CREATE_FROM(OUTLOOK); return TRUE; }, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'enumTimeFormatsA_Bad' enumerates with '{{.*}}
}

static void enumTimeFormatsA_Ok() {
  EnumTimeFormatsA([](LPSTR) { CREATE_FROM(DOCUMENT); return TRUE; }, 0, 0);
}

static void enumSystemLocalesA_Bad() {
  EnumSystemLocalesA([](LPSTR) { CREATE_FROM(OUTLOOK); return TRUE; }, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'enumSystemLocalesA_Bad' enumerates with '{{.*}}
}

static void enumSystemLocalesA_Ok() {
  EnumSystemLocalesA([](LPSTR) { CREATE_FROM(DOCUMENT); return TRUE; }, 0);
}

static void enumSystemCodePagesA_Bad() {
  EnumSystemCodePagesA([](LPSTR) { CREATE_FROM(OUTLOOK); return TRUE; }, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'enumSystemCodePagesA_Bad' enumerates with '{{.*}}
}

static void enumSystemCodePagesA_Ok() {
  EnumSystemCodePagesA([](LPSTR) { CREATE_FROM(DOCUMENT); return TRUE; }, 0);
}

static void enumCalendarInfoA_Bad() {
  EnumCalendarInfoA([](LPSTR) { CREATE_FROM(OUTLOOK); return TRUE; }, 0, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'enumCalendarInfoA_Bad' enumerates with '{{.*}}
}

static void enumCalendarInfoA_Ok() {
  EnumCalendarInfoA([](LPSTR) { CREATE_FROM(DOCUMENT); return TRUE; }, 0, 0, 0);
}

static void enumCalendarInfoExA_Bad() {
  EnumCalendarInfoExA([](LPSTR, CALID) { CREATE_FROM(OUTLOOK); return TRUE; }, 0, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'enumCalendarInfoExA_Bad' enumerates with '{{.*}}
}

static void enumCalendarInfoExA_Ok() {
  EnumCalendarInfoExA([](LPSTR, CALID) { CREATE_FROM(DOCUMENT); return TRUE; }, 0, 0, 0);
}

static void enumPropsA_Bad() {
  EnumPropsA(nullptr, [](HWND, LPCSTR, HANDLE) { CREATE_FROM(OUTLOOK); return TRUE; });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'enumPropsA_Bad' enumerates with '{{.*}}
}

static void enumPropsA_Ok() {
  EnumPropsA(nullptr, [](HWND, LPCSTR, HANDLE) { CREATE_FROM(DOCUMENT); return TRUE; });
}

static void enumDateFormatsW_Bad() {
  EnumDateFormatsW([](LPWSTR) { CREATE_FROM(OUTLOOK); return TRUE; }, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'enumDateFormatsW_Bad' enumerates with '{{.*}}
}

static void enumDateFormatsW_Ok() {
  EnumDateFormatsW([](LPWSTR) { CREATE_FROM(DOCUMENT); return TRUE; }, 0, 0);
}

static void enumDateFormatsExW_Bad() {
  EnumDateFormatsExW([](LPWSTR, CALID) { CREATE_FROM(OUTLOOK); return TRUE; }, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'enumDateFormatsExW_Bad' enumerates with '{{.*}}
}

static void enumDateFormatsExW_Ok() {
  EnumDateFormatsExW([](LPWSTR, CALID) { CREATE_FROM(DOCUMENT); return TRUE; }, 0, 0);
}

static void enumTimeFormatsW_Bad() {
  EnumTimeFormatsW([](LPWSTR) { CREATE_FROM(OUTLOOK); return TRUE; }, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'enumTimeFormatsW_Bad' enumerates with '{{.*}}
}

static void enumTimeFormatsW_Ok() {
  EnumTimeFormatsW([](LPWSTR) { CREATE_FROM(DOCUMENT); return TRUE; }, 0, 0);
}

static void enumSystemLocalesW_Bad() {
  EnumSystemLocalesW([](LPWSTR) { CREATE_FROM(OUTLOOK); return TRUE; }, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'enumSystemLocalesW_Bad' enumerates with '{{.*}}
}

static void enumSystemLocalesW_Ok() {
  EnumSystemLocalesW([](LPWSTR) { CREATE_FROM(DOCUMENT); return TRUE; }, 0);
}

static void enumSystemCodePagesW_Bad() {
  EnumSystemCodePagesW([](LPWSTR) { CREATE_FROM(OUTLOOK); return TRUE; }, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'enumSystemCodePagesW_Bad' enumerates with '{{.*}}
}

static void enumSystemCodePagesW_Ok() {
  EnumSystemCodePagesW([](LPWSTR) { CREATE_FROM(DOCUMENT); return TRUE; }, 0);
}

static void enumCalendarInfoW_Bad() {
  EnumCalendarInfoW([](LPWSTR) { CREATE_FROM(OUTLOOK); return TRUE; }, 0, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'enumCalendarInfoW_Bad' enumerates with '{{.*}}
}

static void enumCalendarInfoW_Ok() {
  EnumCalendarInfoW([](LPWSTR) { CREATE_FROM(DOCUMENT); return TRUE; }, 0, 0, 0);
}

static void enumCalendarInfoExW_Bad() {
  EnumCalendarInfoExW([](LPWSTR, CALID) { CREATE_FROM(OUTLOOK); return TRUE; }, 0, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'enumCalendarInfoExW_Bad' enumerates with '{{.*}}
}

static void enumCalendarInfoExW_Ok() {
  EnumCalendarInfoExW([](LPWSTR, CALID) { CREATE_FROM(DOCUMENT); return TRUE; }, 0, 0, 0);
}

static void enumPropsW_Bad() {
  EnumPropsW(nullptr, [](HWND, LPCWSTR, HANDLE) { CREATE_FROM(OUTLOOK); return TRUE; });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'enumPropsW_Bad' enumerates with '{{.*}}
}

static void enumPropsW_Ok() {
  EnumPropsW(nullptr, [](HWND, LPCWSTR, HANDLE) { CREATE_FROM(DOCUMENT); return TRUE; });
}

static void enumSystemGeoID_Bad() {
  EnumSystemGeoID(0, 0, [](GEOID) { CREATE_FROM(OUTLOOK); return TRUE; });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'enumSystemGeoID_Bad' enumerates with '{{.*}}
}

static void enumSystemGeoID_Ok() {
  EnumSystemGeoID(0, 0, [](GEOID) { CREATE_FROM(DOCUMENT); return TRUE; });
}

// None of them: what is handed over at another place, a function of the program's own
// of that name, and an enumeration of the desktop.
static void otherPlace_Ok() {
  EnumChildWindows((HWND)OUTLOOK, onWindows, (LPARAM)DOCUMENT);
  EnumResourceNamesW((HMODULE)OUTLOOK, (LPCWSTR)OUTLOOK, onResourceNamesW, (LONG_PTR)DOCUMENT);
}
namespace own {
static WNDENUMPROC Stored;
static void EnumWindows(WNDENUMPROC Run, LPARAM) { Stored = Run; }
static void keep_Ok() { own::EnumWindows(onWindows, (LPARAM)OUTLOOK); }
} // namespace own
static void desktop_Ok() { EnumWindows(onWindows, (LPARAM)OUTLOOK); }
void (*OnDesktop)() = desktop_Ok;

static void service() {
  enumWindows_Bad();
  enumWindows_Ok();
  enumWindowsRuns_Bad();
  enumChildWindows_Bad();
  enumChildWindows_Ok();
  enumChildWindowsRuns_Bad();
  enumThreadWindows_Bad();
  enumThreadWindows_Ok();
  enumThreadWindowsRuns_Bad();
  enumDesktopWindows_Bad();
  enumDesktopWindows_Ok();
  enumDesktopWindowsRuns_Bad();
  enumDesktopsA_Bad();
  enumDesktopsA_Ok();
  enumDesktopsARuns_Bad();
  enumDesktopsW_Bad();
  enumDesktopsW_Ok();
  enumDesktopsWRuns_Bad();
  enumWindowStationsA_Bad();
  enumWindowStationsA_Ok();
  enumWindowStationsARuns_Bad();
  enumWindowStationsW_Bad();
  enumWindowStationsW_Ok();
  enumWindowStationsWRuns_Bad();
  enumResourceTypesA_Bad();
  enumResourceTypesA_Ok();
  enumResourceTypesARuns_Bad();
  enumResourceTypesW_Bad();
  enumResourceTypesW_Ok();
  enumResourceTypesWRuns_Bad();
  enumResourceTypesExA_Bad();
  enumResourceTypesExA_Ok();
  enumResourceTypesExARuns_Bad();
  enumResourceTypesExW_Bad();
  enumResourceTypesExW_Ok();
  enumResourceTypesExWRuns_Bad();
  enumResourceNamesA_Bad();
  enumResourceNamesA_Ok();
  enumResourceNamesARuns_Bad();
  enumResourceNamesExA_Bad();
  enumResourceNamesExA_Ok();
  enumResourceNamesExARuns_Bad();
  enumResourceLanguagesA_Bad();
  enumResourceLanguagesA_Ok();
  enumResourceLanguagesARuns_Bad();
  enumResourceLanguagesExA_Bad();
  enumResourceLanguagesExA_Ok();
  enumResourceLanguagesExARuns_Bad();
  enumResourceNamesW_Bad();
  enumResourceNamesW_Ok();
  enumResourceNamesWRuns_Bad();
  enumResourceNamesExW_Bad();
  enumResourceNamesExW_Ok();
  enumResourceNamesExWRuns_Bad();
  enumResourceLanguagesW_Bad();
  enumResourceLanguagesW_Ok();
  enumResourceLanguagesWRuns_Bad();
  enumResourceLanguagesExW_Bad();
  enumResourceLanguagesExW_Ok();
  enumResourceLanguagesExWRuns_Bad();
  enumFontFamiliesA_Bad();
  enumFontFamiliesA_Ok();
  enumFontFamiliesARuns_Bad();
  enumFontFamiliesW_Bad();
  enumFontFamiliesW_Ok();
  enumFontFamiliesWRuns_Bad();
  enumFontsA_Bad();
  enumFontsA_Ok();
  enumFontsARuns_Bad();
  enumFontsW_Bad();
  enumFontsW_Ok();
  enumFontsWRuns_Bad();
  enumFontFamiliesExA_Bad();
  enumFontFamiliesExA_Ok();
  enumFontFamiliesExARuns_Bad();
  enumFontFamiliesExW_Bad();
  enumFontFamiliesExW_Ok();
  enumFontFamiliesExWRuns_Bad();
  enumDisplayMonitors_Bad();
  enumDisplayMonitors_Ok();
  enumDisplayMonitorsRuns_Bad();
  enumObjects_Bad();
  enumObjects_Ok();
  enumObjectsRuns_Bad();
  enumMetaFile_Bad();
  enumMetaFile_Ok();
  enumMetaFileRuns_Bad();
  enumEnhMetaFile_Bad();
  enumEnhMetaFile_Ok();
  enumEnhMetaFileRuns_Bad();
  enumPropsExA_Bad();
  enumPropsExA_Ok();
  enumPropsExARuns_Bad();
  enumPropsExW_Bad();
  enumPropsExW_Ok();
  enumPropsExWRuns_Bad();
  enumICMProfilesA_Bad();
  enumICMProfilesA_Ok();
  enumICMProfilesARuns_Bad();
  enumICMProfilesW_Bad();
  enumICMProfilesW_Ok();
  enumICMProfilesWRuns_Bad();
  enumSystemLocalesEx_Bad();
  enumSystemLocalesEx_Ok();
  enumSystemLocalesExRuns_Bad();
  enumUILanguagesA_Bad();
  enumUILanguagesA_Ok();
  enumUILanguagesARuns_Bad();
  enumUILanguagesW_Bad();
  enumUILanguagesW_Ok();
  enumUILanguagesWRuns_Bad();
  enumLanguageGroupLocalesA_Bad();
  enumLanguageGroupLocalesA_Ok();
  enumLanguageGroupLocalesARuns_Bad();
  enumLanguageGroupLocalesW_Bad();
  enumLanguageGroupLocalesW_Ok();
  enumLanguageGroupLocalesWRuns_Bad();
  enumSystemLanguageGroupsA_Bad();
  enumSystemLanguageGroupsA_Ok();
  enumSystemLanguageGroupsARuns_Bad();
  enumSystemLanguageGroupsW_Bad();
  enumSystemLanguageGroupsW_Ok();
  enumSystemLanguageGroupsWRuns_Bad();
  enumSystemGeoNames_Bad();
  enumSystemGeoNames_Ok();
  enumSystemGeoNamesRuns_Bad();
  enumDateFormatsExEx_Bad();
  enumDateFormatsExEx_Ok();
  enumDateFormatsExExRuns_Bad();
  enumTimeFormatsEx_Bad();
  enumTimeFormatsEx_Ok();
  enumTimeFormatsExRuns_Bad();
  enumCalendarInfoExEx_Bad();
  enumCalendarInfoExEx_Ok();
  enumCalendarInfoExExRuns_Bad();
  enumPageFilesA_Bad();
  enumPageFilesA_Ok();
  enumPageFilesARuns_Bad();
  enumPageFilesW_Bad();
  enumPageFilesW_Ok();
  enumPageFilesWRuns_Bad();
  k32EnumPageFilesA_Bad();
  k32EnumPageFilesA_Ok();
  k32EnumPageFilesARuns_Bad();
  k32EnumPageFilesW_Bad();
  k32EnumPageFilesW_Ok();
  k32EnumPageFilesWRuns_Bad();
  enumDateFormatsA_Bad();
  enumDateFormatsA_Ok();
  enumDateFormatsExA_Bad();
  enumDateFormatsExA_Ok();
  enumTimeFormatsA_Bad();
  enumTimeFormatsA_Ok();
  enumSystemLocalesA_Bad();
  enumSystemLocalesA_Ok();
  enumSystemCodePagesA_Bad();
  enumSystemCodePagesA_Ok();
  enumCalendarInfoA_Bad();
  enumCalendarInfoA_Ok();
  enumCalendarInfoExA_Bad();
  enumCalendarInfoExA_Ok();
  enumPropsA_Bad();
  enumPropsA_Ok();
  enumDateFormatsW_Bad();
  enumDateFormatsW_Ok();
  enumDateFormatsExW_Bad();
  enumDateFormatsExW_Ok();
  enumTimeFormatsW_Bad();
  enumTimeFormatsW_Ok();
  enumSystemLocalesW_Bad();
  enumSystemLocalesW_Ok();
  enumSystemCodePagesW_Bad();
  enumSystemCodePagesW_Ok();
  enumCalendarInfoW_Bad();
  enumCalendarInfoW_Ok();
  enumCalendarInfoExW_Bad();
  enumCalendarInfoExW_Ok();
  enumPropsW_Bad();
  enumPropsW_Ok();
  enumSystemGeoID_Bad();
  enumSystemGeoID_Ok();
  otherPlace_Ok();
  own::keep_Ok();
}

SERVICE(service)

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

static void enumChildWindows_Bad() {
  EnumChildWindows(nullptr, onWindows, (LPARAM)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onWindows' creates 'Outlook.Application'
}

static void enumChildWindows_Ok() {
  EnumChildWindows(nullptr, onWindows, (LPARAM)DOCUMENT);
}

static void enumThreadWindows_Bad() {
  EnumThreadWindows(0, onWindows, (LPARAM)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onWindows' creates 'Outlook.Application'
}

static void enumThreadWindows_Ok() {
  EnumThreadWindows(0, onWindows, (LPARAM)DOCUMENT);
}

static void enumDesktopWindows_Bad() {
  EnumDesktopWindows(nullptr, onWindows, (LPARAM)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onWindows' creates 'Outlook.Application'
}

static void enumDesktopWindows_Ok() {
  EnumDesktopWindows(nullptr, onWindows, (LPARAM)DOCUMENT);
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

static void enumWindowStationsA_Bad() {
  EnumWindowStationsA(onDesktopsA, (LPARAM)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onDesktopsA' creates 'Outlook.Application'
}

static void enumWindowStationsA_Ok() {
  EnumWindowStationsA(onDesktopsA, (LPARAM)DOCUMENT);
}

static void enumWindowStationsW_Bad() {
  EnumWindowStationsW(onDesktopsW, (LPARAM)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onDesktopsW' creates 'Outlook.Application'
}

static void enumWindowStationsW_Ok() {
  EnumWindowStationsW(onDesktopsW, (LPARAM)DOCUMENT);
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

static void enumResourceTypesExA_Bad() {
  EnumResourceTypesExA(nullptr, onResourceTypesA, (LONG_PTR)OUTLOOK, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onResourceTypesA' creates 'Outlook.Application'
}

static void enumResourceTypesExA_Ok() {
  EnumResourceTypesExA(nullptr, onResourceTypesA, (LONG_PTR)DOCUMENT, 0, 0);
}

static void enumResourceTypesExW_Bad() {
  EnumResourceTypesExW(nullptr, onResourceTypesW, (LONG_PTR)OUTLOOK, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onResourceTypesW' creates 'Outlook.Application'
}

static void enumResourceTypesExW_Ok() {
  EnumResourceTypesExW(nullptr, onResourceTypesW, (LONG_PTR)DOCUMENT, 0, 0);
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

static void enumResourceNamesExA_Bad() {
  EnumResourceNamesExA(nullptr, (LPCSTR)RT_DIALOG, onResourceNamesA, (LONG_PTR)OUTLOOK, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onResourceNamesA' creates 'Outlook.Application'
}

static void enumResourceNamesExA_Ok() {
  EnumResourceNamesExA(nullptr, (LPCSTR)RT_DIALOG, onResourceNamesA, (LONG_PTR)DOCUMENT, 0, 0);
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

static void enumResourceLanguagesExA_Bad() {
  EnumResourceLanguagesExA(nullptr, (LPCSTR)RT_DIALOG, nullptr, onResourceLanguagesA, (LONG_PTR)OUTLOOK, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onResourceLanguagesA' creates 'Outlook.Application'
}

static void enumResourceLanguagesExA_Ok() {
  EnumResourceLanguagesExA(nullptr, (LPCSTR)RT_DIALOG, nullptr, onResourceLanguagesA, (LONG_PTR)DOCUMENT, 0, 0);
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

static void enumResourceNamesExW_Bad() {
  EnumResourceNamesExW(nullptr, (LPCWSTR)RT_DIALOG, onResourceNamesW, (LONG_PTR)OUTLOOK, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onResourceNamesW' creates 'Outlook.Application'
}

static void enumResourceNamesExW_Ok() {
  EnumResourceNamesExW(nullptr, (LPCWSTR)RT_DIALOG, onResourceNamesW, (LONG_PTR)DOCUMENT, 0, 0);
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

static void enumResourceLanguagesExW_Bad() {
  EnumResourceLanguagesExW(nullptr, (LPCWSTR)RT_DIALOG, nullptr, onResourceLanguagesW, (LONG_PTR)OUTLOOK, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onResourceLanguagesW' creates 'Outlook.Application'
}

static void enumResourceLanguagesExW_Ok() {
  EnumResourceLanguagesExW(nullptr, (LPCWSTR)RT_DIALOG, nullptr, onResourceLanguagesW, (LONG_PTR)DOCUMENT, 0, 0);
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

static void enumFontsA_Bad() {
  EnumFontsA(nullptr, nullptr, onFontFamiliesA, (LPARAM)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onFontFamiliesA' creates 'Outlook.Application'
}

static void enumFontsA_Ok() {
  EnumFontsA(nullptr, nullptr, onFontFamiliesA, (LPARAM)DOCUMENT);
}

static void enumFontsW_Bad() {
  EnumFontsW(nullptr, nullptr, onFontFamiliesW, (LPARAM)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onFontFamiliesW' creates 'Outlook.Application'
}

static void enumFontsW_Ok() {
  EnumFontsW(nullptr, nullptr, onFontFamiliesW, (LPARAM)DOCUMENT);
}

static void enumFontFamiliesExA_Bad() {
  EnumFontFamiliesExA(nullptr, nullptr, onFontFamiliesA, (LPARAM)OUTLOOK, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onFontFamiliesA' creates 'Outlook.Application'
}

static void enumFontFamiliesExA_Ok() {
  EnumFontFamiliesExA(nullptr, nullptr, onFontFamiliesA, (LPARAM)DOCUMENT, 0);
}

static void enumFontFamiliesExW_Bad() {
  EnumFontFamiliesExW(nullptr, nullptr, onFontFamiliesW, (LPARAM)OUTLOOK, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onFontFamiliesW' creates 'Outlook.Application'
}

static void enumFontFamiliesExW_Ok() {
  EnumFontFamiliesExW(nullptr, nullptr, onFontFamiliesW, (LPARAM)DOCUMENT, 0);
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

static void enumTimeFormatsEx_Bad() {
  EnumTimeFormatsEx(onDesktopsW, nullptr, 0, (LPARAM)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onDesktopsW' creates 'Outlook.Application'
}

static void enumTimeFormatsEx_Ok() {
  EnumTimeFormatsEx(onDesktopsW, nullptr, 0, (LPARAM)DOCUMENT);
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

static void k32EnumPageFilesA_Bad() {
  K32EnumPageFilesA(onPageFilesA, OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onPageFilesA' creates 'Outlook.Application'
}

static void k32EnumPageFilesA_Ok() {
  K32EnumPageFilesA(onPageFilesA, DOCUMENT);
}

static void k32EnumPageFilesW_Bad() {
  K32EnumPageFilesW(onPageFilesW, OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onPageFilesW' creates 'Outlook.Application'
}

static void k32EnumPageFilesW_Ok() {
  K32EnumPageFilesW(onPageFilesW, DOCUMENT);
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
  enumChildWindows_Bad();
  enumChildWindows_Ok();
  enumThreadWindows_Bad();
  enumThreadWindows_Ok();
  enumDesktopWindows_Bad();
  enumDesktopWindows_Ok();
  enumDesktopsA_Bad();
  enumDesktopsA_Ok();
  enumDesktopsW_Bad();
  enumDesktopsW_Ok();
  enumWindowStationsA_Bad();
  enumWindowStationsA_Ok();
  enumWindowStationsW_Bad();
  enumWindowStationsW_Ok();
  enumResourceTypesA_Bad();
  enumResourceTypesA_Ok();
  enumResourceTypesW_Bad();
  enumResourceTypesW_Ok();
  enumResourceTypesExA_Bad();
  enumResourceTypesExA_Ok();
  enumResourceTypesExW_Bad();
  enumResourceTypesExW_Ok();
  enumResourceNamesA_Bad();
  enumResourceNamesA_Ok();
  enumResourceNamesExA_Bad();
  enumResourceNamesExA_Ok();
  enumResourceLanguagesA_Bad();
  enumResourceLanguagesA_Ok();
  enumResourceLanguagesExA_Bad();
  enumResourceLanguagesExA_Ok();
  enumResourceNamesW_Bad();
  enumResourceNamesW_Ok();
  enumResourceNamesExW_Bad();
  enumResourceNamesExW_Ok();
  enumResourceLanguagesW_Bad();
  enumResourceLanguagesW_Ok();
  enumResourceLanguagesExW_Bad();
  enumResourceLanguagesExW_Ok();
  enumFontFamiliesA_Bad();
  enumFontFamiliesA_Ok();
  enumFontFamiliesW_Bad();
  enumFontFamiliesW_Ok();
  enumFontsA_Bad();
  enumFontsA_Ok();
  enumFontsW_Bad();
  enumFontsW_Ok();
  enumFontFamiliesExA_Bad();
  enumFontFamiliesExA_Ok();
  enumFontFamiliesExW_Bad();
  enumFontFamiliesExW_Ok();
  enumDisplayMonitors_Bad();
  enumDisplayMonitors_Ok();
  enumObjects_Bad();
  enumObjects_Ok();
  enumMetaFile_Bad();
  enumMetaFile_Ok();
  enumEnhMetaFile_Bad();
  enumEnhMetaFile_Ok();
  enumPropsExA_Bad();
  enumPropsExA_Ok();
  enumPropsExW_Bad();
  enumPropsExW_Ok();
  enumICMProfilesA_Bad();
  enumICMProfilesA_Ok();
  enumICMProfilesW_Bad();
  enumICMProfilesW_Ok();
  enumSystemLocalesEx_Bad();
  enumSystemLocalesEx_Ok();
  enumUILanguagesA_Bad();
  enumUILanguagesA_Ok();
  enumUILanguagesW_Bad();
  enumUILanguagesW_Ok();
  enumLanguageGroupLocalesA_Bad();
  enumLanguageGroupLocalesA_Ok();
  enumLanguageGroupLocalesW_Bad();
  enumLanguageGroupLocalesW_Ok();
  enumSystemLanguageGroupsA_Bad();
  enumSystemLanguageGroupsA_Ok();
  enumSystemLanguageGroupsW_Bad();
  enumSystemLanguageGroupsW_Ok();
  enumSystemGeoNames_Bad();
  enumSystemGeoNames_Ok();
  enumDateFormatsExEx_Bad();
  enumDateFormatsExEx_Ok();
  enumTimeFormatsEx_Bad();
  enumTimeFormatsEx_Ok();
  enumCalendarInfoExEx_Bad();
  enumCalendarInfoExEx_Ok();
  enumPageFilesA_Bad();
  enumPageFilesA_Ok();
  enumPageFilesW_Bad();
  enumPageFilesW_Ok();
  k32EnumPageFilesA_Bad();
  k32EnumPageFilesA_Ok();
  k32EnumPageFilesW_Bad();
  k32EnumPageFilesW_Ok();
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

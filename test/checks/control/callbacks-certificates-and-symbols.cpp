// RUN: %check_office %s
// REQUIRES: mingw

// Enumerations of certificates, symbols, modules, and sound devices.

#include "callbacks.h"

#include <dbghelp.h>
#include <dsound.h>
#include <mmreg.h>
#include <msacm.h>
#include <wincrypt.h>

// What mingw-w64's headers lack.
extern "C" {
BOOL IMAGEAPI SymEnumSymbolsEx(HANDLE Process, ULONG64 Base, PCSTR Mask, PSYM_ENUMERATESYMBOLS_CALLBACK Run, PVOID Context,
                               DWORD Options);
BOOL IMAGEAPI SymEnumSymbolsExW(HANDLE Process, ULONG64 Base, PCWSTR Mask, PSYM_ENUMERATESYMBOLS_CALLBACKW Run, PVOID Context,
                                DWORD Options);
BOOL IMAGEAPI SymRegisterCallbackW64(HANDLE Process, PSYMBOL_REGISTERED_CALLBACK64 Run, ULONG64 Context);
BOOL IMAGEAPI EnumDirTreeW(HANDLE Process, PCWSTR Root, PCWSTR Name, PWSTR Path, BOOL(CALLBACK *Run)(LPCWSTR, PVOID Context),
                           PVOID Context);
BOOL IMAGEAPI EnumerateLoadedModulesEx(HANDLE Process, PENUMLOADED_MODULES_CALLBACK64 Run, PVOID Context);
BOOL IMAGEAPI EnumerateLoadedModulesExW(HANDLE Process, BOOL(CALLBACK *Run)(PCWSTR, DWORD64, ULONG, PVOID Context),
                                        PVOID Context);
// Macros where addresses have 64 bits.
#undef SymEnumerateModules
#undef EnumerateLoadedModules
#undef SymRegisterCallback
BOOL IMAGEAPI SymEnumerateModules(HANDLE Process, PSYM_ENUMMODULES_CALLBACK64 Run, PVOID Context);
BOOL IMAGEAPI EnumerateLoadedModules(HANDLE Process, PENUMLOADED_MODULES_CALLBACK64 Run, PVOID Context);
BOOL IMAGEAPI SymRegisterCallback(HANDLE Process, PSYMBOL_REGISTERED_CALLBACK64 Run, PVOID Context);
}

static BOOL WINAPI onStore(const void *, DWORD, PCERT_SYSTEM_STORE_INFO, void *, void *Context) {
  CREATE_FROM(Context);
  return TRUE;
}

static BOOL WINAPI onLocation(LPCWSTR, DWORD, void *, void *Context) {
  CREATE_FROM(Context);
  return TRUE;
}

static BOOL WINAPI onPhysicalStore(const void *, DWORD, LPCWSTR, PCERT_PHYSICAL_STORE_INFO, void *, void *Context) {
  CREATE_FROM(Context);
  return TRUE;
}

static BOOL WINAPI onObjectId(PCCRYPT_OID_INFO, void *Context) {
  CREATE_FROM(Context);
  return TRUE;
}

static BOOL WINAPI onFunction(DWORD, LPCSTR, LPCSTR, DWORD, const DWORD *, LPCWSTR const *, const BYTE *const *, const DWORD *,
                             void *Context) {
  CREATE_FROM(Context);
  return TRUE;
}

static BOOL CALLBACK onSymbolA(PSYMBOL_INFO, ULONG, PVOID Context) {
  CREATE_FROM(Context);
  return TRUE;
}

static BOOL CALLBACK onSymbolW(PSYMBOL_INFOW, ULONG, PVOID Context) {
  CREATE_FROM(Context);
  return TRUE;
}

static BOOL CALLBACK onSourceA(PSOURCEFILE, PVOID Context) {
  CREATE_FROM(Context);
  return TRUE;
}

static BOOL CALLBACK onSourceW(PSOURCEFILEW, PVOID Context) {
  CREATE_FROM(Context);
  return TRUE;
}

static BOOL CALLBACK onModule64(PCSTR, DWORD64, PVOID Context) {
  CREATE_FROM(Context);
  return TRUE;
}

static BOOL CALLBACK onModuleW64(PCWSTR, DWORD64, PVOID Context) {
  CREATE_FROM(Context);
  return TRUE;
}

static BOOL CALLBACK onLoaded64(PCSTR, DWORD64, ULONG, PVOID Context) {
  CREATE_FROM(Context);
  return TRUE;
}

static BOOL CALLBACK onLoadedW64(PCWSTR, DWORD64, ULONG, PVOID Context) {
  CREATE_FROM(Context);
  return TRUE;
}

static BOOL CALLBACK onFoundA(LPCSTR, PVOID Context) {
  CREATE_FROM(Context);
  return TRUE;
}

static BOOL CALLBACK onFoundW(LPCWSTR, PVOID Context) {
  CREATE_FROM(Context);
  return TRUE;
}

static BOOL CALLBACK onAction(HANDLE, ULONG, ULONG64, ULONG64 Context) {
  CREATE_FROM(Context);
  return TRUE;
}

static BOOL WINAPI onDump(PVOID Context, PMINIDUMP_CALLBACK_INPUT, PMINIDUMP_CALLBACK_OUTPUT) {
  CREATE_FROM(Context);
  return TRUE;
}

static BOOL CALLBACK onDriver(HACMDRIVERID, DWORD_PTR Context, DWORD) {
  CREATE_FROM(Context);
  return TRUE;
}

static BOOL CALLBACK onFormatA(HACMDRIVERID, LPACMFORMATDETAILSA, DWORD_PTR Context, DWORD) {
  CREATE_FROM(Context);
  return TRUE;
}

static BOOL CALLBACK onFormatW(HACMDRIVERID, LPACMFORMATDETAILSW, DWORD_PTR Context, DWORD) {
  CREATE_FROM(Context);
  return TRUE;
}

static BOOL CALLBACK onFormatTagA(HACMDRIVERID, LPACMFORMATTAGDETAILSA, DWORD_PTR Context, DWORD) {
  CREATE_FROM(Context);
  return TRUE;
}

static BOOL CALLBACK onFormatTagW(HACMDRIVERID, LPACMFORMATTAGDETAILSW, DWORD_PTR Context, DWORD) {
  CREATE_FROM(Context);
  return TRUE;
}

static BOOL CALLBACK onFilterA(HACMDRIVERID, LPACMFILTERDETAILSA, DWORD_PTR Context, DWORD) {
  CREATE_FROM(Context);
  return TRUE;
}

static BOOL CALLBACK onFilterW(HACMDRIVERID, LPACMFILTERDETAILSW, DWORD_PTR Context, DWORD) {
  CREATE_FROM(Context);
  return TRUE;
}

static BOOL CALLBACK onFilterTagA(HACMDRIVERID, LPACMFILTERTAGDETAILSA, DWORD_PTR Context, DWORD) {
  CREATE_FROM(Context);
  return TRUE;
}

static BOOL CALLBACK onFilterTagW(HACMDRIVERID, LPACMFILTERTAGDETAILSW, DWORD_PTR Context, DWORD) {
  CREATE_FROM(Context);
  return TRUE;
}

static BOOL CALLBACK onSoundA(LPGUID, LPCSTR, LPCSTR, LPVOID Context) {
  CREATE_FROM(Context);
  return TRUE;
}

static BOOL CALLBACK onSoundW(LPGUID, LPCWSTR, LPCWSTR, LPVOID Context) {
  CREATE_FROM(Context);
  return TRUE;
}

static void certEnumSystemStore_Bad() {
  CertEnumSystemStore(CERT_SYSTEM_STORE_LOCAL_MACHINE, nullptr, OUTLOOK, onStore);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onStore' creates 'Outlook.Application'
}

static void certEnumSystemStore_Ok() {
  CertEnumSystemStore(CERT_SYSTEM_STORE_LOCAL_MACHINE, nullptr, DOCUMENT, onStore);
}

static void certEnumSystemStoreRuns_Bad() {
  CertEnumSystemStore(CERT_SYSTEM_STORE_LOCAL_MACHINE, nullptr, nullptr, [](const void *, DWORD, PCERT_SYSTEM_STORE_INFO, void *, void *) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'certEnumSystemStoreRuns_Bad' enumerates with '{{.*}}
}

static void certEnumSystemStoreLocation_Bad() {
  CertEnumSystemStoreLocation(0, OUTLOOK, onLocation);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onLocation' creates 'Outlook.Application'
}

static void certEnumSystemStoreLocation_Ok() {
  CertEnumSystemStoreLocation(0, DOCUMENT, onLocation);
}

static void certEnumSystemStoreLocationRuns_Bad() {
  CertEnumSystemStoreLocation(0, nullptr, [](LPCWSTR, DWORD, void *, void *) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'certEnumSystemStoreLocationRuns_Bad' enumerates with '{{.*}}
}

static void certEnumPhysicalStore_Bad() {
  CertEnumPhysicalStore(L"My", 0, OUTLOOK, onPhysicalStore);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onPhysicalStore' creates 'Outlook.Application'
}

static void certEnumPhysicalStore_Ok() {
  CertEnumPhysicalStore(L"My", 0, DOCUMENT, onPhysicalStore);
}

static void certEnumPhysicalStoreRuns_Bad() {
  CertEnumPhysicalStore(L"My", 0, nullptr, [](const void *, DWORD, LPCWSTR, PCERT_PHYSICAL_STORE_INFO, void *, void *) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'certEnumPhysicalStoreRuns_Bad' enumerates with '{{.*}}
}

static void cryptEnumOIDInfo_Bad() {
  CryptEnumOIDInfo(0, 0, OUTLOOK, onObjectId);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onObjectId' creates 'Outlook.Application'
}

static void cryptEnumOIDInfo_Ok() {
  CryptEnumOIDInfo(0, 0, DOCUMENT, onObjectId);
}

static void cryptEnumOIDInfoRuns_Bad() {
  CryptEnumOIDInfo(0, 0, nullptr, [](PCCRYPT_OID_INFO, void *) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'cryptEnumOIDInfoRuns_Bad' enumerates with '{{.*}}
}

static void cryptEnumOIDFunction_Bad() {
  CryptEnumOIDFunction(X509_ASN_ENCODING, nullptr, nullptr, 0, OUTLOOK, onFunction);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onFunction' creates 'Outlook.Application'
}

static void cryptEnumOIDFunction_Ok() {
  CryptEnumOIDFunction(X509_ASN_ENCODING, nullptr, nullptr, 0, DOCUMENT, onFunction);
}

static void cryptEnumOIDFunctionRuns_Bad() {
  CryptEnumOIDFunction(X509_ASN_ENCODING, nullptr, nullptr, 0, nullptr, [](DWORD, LPCSTR, LPCSTR, DWORD, const DWORD *, LPCWSTR const *, const BYTE *const *, const DWORD *, void *) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'cryptEnumOIDFunctionRuns_Bad' enumerates with '{{.*}}
}

static void symEnumSymbols_Bad() {
  SymEnumSymbols(nullptr, 0, "*", onSymbolA, OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onSymbolA' creates 'Outlook.Application'
}

static void symEnumSymbols_Ok() {
  SymEnumSymbols(nullptr, 0, "*", onSymbolA, DOCUMENT);
}

static void symEnumSymbolsRuns_Bad() {
  SymEnumSymbols(nullptr, 0, "*", [](PSYMBOL_INFO, ULONG, PVOID) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'symEnumSymbolsRuns_Bad' enumerates with '{{.*}}
}

static void symEnumSymbolsW_Bad() {
  SymEnumSymbolsW(nullptr, 0, L"*", onSymbolW, OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onSymbolW' creates 'Outlook.Application'
}

static void symEnumSymbolsW_Ok() {
  SymEnumSymbolsW(nullptr, 0, L"*", onSymbolW, DOCUMENT);
}

static void symEnumSymbolsWRuns_Bad() {
  SymEnumSymbolsW(nullptr, 0, L"*", [](PSYMBOL_INFOW, ULONG, PVOID) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'symEnumSymbolsWRuns_Bad' enumerates with '{{.*}}
}

static void symEnumSymbolsEx_Bad() {
  SymEnumSymbolsEx(nullptr, 0, "*", onSymbolA, OUTLOOK, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onSymbolA' creates 'Outlook.Application'
}

static void symEnumSymbolsEx_Ok() {
  SymEnumSymbolsEx(nullptr, 0, "*", onSymbolA, DOCUMENT, 0);
}

static void symEnumSymbolsExRuns_Bad() {
  SymEnumSymbolsEx(nullptr, 0, "*", [](PSYMBOL_INFO, ULONG, PVOID) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, nullptr, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'symEnumSymbolsExRuns_Bad' enumerates with '{{.*}}
}

static void symEnumSymbolsExW_Bad() {
  SymEnumSymbolsExW(nullptr, 0, L"*", onSymbolW, OUTLOOK, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onSymbolW' creates 'Outlook.Application'
}

static void symEnumSymbolsExW_Ok() {
  SymEnumSymbolsExW(nullptr, 0, L"*", onSymbolW, DOCUMENT, 0);
}

static void symEnumSymbolsExWRuns_Bad() {
  SymEnumSymbolsExW(nullptr, 0, L"*", [](PSYMBOL_INFOW, ULONG, PVOID) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, nullptr, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'symEnumSymbolsExWRuns_Bad' enumerates with '{{.*}}
}

static void symEnumTypes_Bad() {
  SymEnumTypes(nullptr, 0, onSymbolA, OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onSymbolA' creates 'Outlook.Application'
}

static void symEnumTypes_Ok() {
  SymEnumTypes(nullptr, 0, onSymbolA, DOCUMENT);
}

static void symEnumTypesRuns_Bad() {
  SymEnumTypes(nullptr, 0, [](PSYMBOL_INFO, ULONG, PVOID) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'symEnumTypesRuns_Bad' enumerates with '{{.*}}
}

static void symEnumTypesW_Bad() {
  SymEnumTypesW(nullptr, 0, onSymbolW, OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onSymbolW' creates 'Outlook.Application'
}

static void symEnumTypesW_Ok() {
  SymEnumTypesW(nullptr, 0, onSymbolW, DOCUMENT);
}

static void symEnumTypesWRuns_Bad() {
  SymEnumTypesW(nullptr, 0, [](PSYMBOL_INFOW, ULONG, PVOID) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'symEnumTypesWRuns_Bad' enumerates with '{{.*}}
}

static void symEnumSourceFiles_Bad() {
  SymEnumSourceFiles(nullptr, 0, "*", onSourceA, OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onSourceA' creates 'Outlook.Application'
}

static void symEnumSourceFiles_Ok() {
  SymEnumSourceFiles(nullptr, 0, "*", onSourceA, DOCUMENT);
}

static void symEnumSourceFilesRuns_Bad() {
  SymEnumSourceFiles(nullptr, 0, "*", [](PSOURCEFILE, PVOID) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'symEnumSourceFilesRuns_Bad' enumerates with '{{.*}}
}

static void symEnumSourceFilesW_Bad() {
  SymEnumSourceFilesW(nullptr, 0, L"*", onSourceW, OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onSourceW' creates 'Outlook.Application'
}

static void symEnumSourceFilesW_Ok() {
  SymEnumSourceFilesW(nullptr, 0, L"*", onSourceW, DOCUMENT);
}

static void symEnumSourceFilesWRuns_Bad() {
  SymEnumSourceFilesW(nullptr, 0, L"*", [](PSOURCEFILEW, PVOID) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'symEnumSourceFilesWRuns_Bad' enumerates with '{{.*}}
}

static void symEnumerateModules64_Bad() {
  SymEnumerateModules64(nullptr, onModule64, OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onModule64' creates 'Outlook.Application'
}

static void symEnumerateModules64_Ok() {
  SymEnumerateModules64(nullptr, onModule64, DOCUMENT);
}

static void symEnumerateModules64Runs_Bad() {
  SymEnumerateModules64(nullptr, [](PCSTR, DWORD64, PVOID) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'symEnumerateModules64Runs_Bad' enumerates with '{{.*}}
}

static void symEnumerateModules_Bad() {
  SymEnumerateModules(nullptr, onModule64, OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onModule64' creates 'Outlook.Application'
}

static void symEnumerateModules_Ok() {
  SymEnumerateModules(nullptr, onModule64, DOCUMENT);
}

static void symEnumerateModulesRuns_Bad() {
  SymEnumerateModules(nullptr, [](PCSTR, DWORD64, PVOID) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'symEnumerateModulesRuns_Bad' enumerates with '{{.*}}
}

static void enumerateLoadedModules_Bad() {
  EnumerateLoadedModules(nullptr, onLoaded64, OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onLoaded64' creates 'Outlook.Application'
}

static void enumerateLoadedModules_Ok() {
  EnumerateLoadedModules(nullptr, onLoaded64, DOCUMENT);
}

static void enumerateLoadedModulesRuns_Bad() {
  EnumerateLoadedModules(nullptr, [](PCSTR, DWORD64, ULONG, PVOID) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'enumerateLoadedModulesRuns_Bad' enumerates with '{{.*}}
}

static void enumerateLoadedModulesEx_Bad() {
  EnumerateLoadedModulesEx(nullptr, onLoaded64, OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onLoaded64' creates 'Outlook.Application'
}

static void enumerateLoadedModulesEx_Ok() {
  EnumerateLoadedModulesEx(nullptr, onLoaded64, DOCUMENT);
}

static void enumerateLoadedModulesExRuns_Bad() {
  EnumerateLoadedModulesEx(nullptr, [](PCSTR, DWORD64, ULONG, PVOID) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'enumerateLoadedModulesExRuns_Bad' enumerates with '{{.*}}
}

static void enumerateLoadedModulesExW_Bad() {
  EnumerateLoadedModulesExW(nullptr, onLoadedW64, OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onLoadedW64' creates 'Outlook.Application'
}

static void enumerateLoadedModulesExW_Ok() {
  EnumerateLoadedModulesExW(nullptr, onLoadedW64, DOCUMENT);
}

static void enumerateLoadedModulesExWRuns_Bad() {
  EnumerateLoadedModulesExW(nullptr, [](PCWSTR, DWORD64, ULONG, PVOID) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'enumerateLoadedModulesExWRuns_Bad' enumerates with '{{.*}}
}

static void symRegisterCallback_Bad() {
  SymRegisterCallback(nullptr, onAction, OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onAction' creates 'Outlook.Application'
}

static void symRegisterCallback_Ok() {
  SymRegisterCallback(nullptr, onAction, DOCUMENT);
}

static void symRegisterCallbackRuns_Bad() {
  SymRegisterCallback(nullptr, [](HANDLE, ULONG, ULONG64, ULONG64) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'symRegisterCallbackRuns_Bad' passes as callback '{{.*}}
}

static void symEnumerateModulesW64_Bad() {
  SymEnumerateModulesW64(nullptr, onModuleW64, OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onModuleW64' creates 'Outlook.Application'
}

static void symEnumerateModulesW64_Ok() {
  SymEnumerateModulesW64(nullptr, onModuleW64, DOCUMENT);
}

static void symEnumerateModulesW64Runs_Bad() {
  SymEnumerateModulesW64(nullptr, [](PCWSTR, DWORD64, PVOID) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'symEnumerateModulesW64Runs_Bad' enumerates with '{{.*}}
}

static void enumerateLoadedModules64_Bad() {
  EnumerateLoadedModules64(nullptr, onLoaded64, OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onLoaded64' creates 'Outlook.Application'
}

static void enumerateLoadedModules64_Ok() {
  EnumerateLoadedModules64(nullptr, onLoaded64, DOCUMENT);
}

static void enumerateLoadedModules64Runs_Bad() {
  EnumerateLoadedModules64(nullptr, [](PCSTR, DWORD64, ULONG, PVOID) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'enumerateLoadedModules64Runs_Bad' enumerates with '{{.*}}
}

static void enumerateLoadedModulesW64_Bad() {
  EnumerateLoadedModulesW64(nullptr, onLoadedW64, OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onLoadedW64' creates 'Outlook.Application'
}

static void enumerateLoadedModulesW64_Ok() {
  EnumerateLoadedModulesW64(nullptr, onLoadedW64, DOCUMENT);
}

static void enumerateLoadedModulesW64Runs_Bad() {
  EnumerateLoadedModulesW64(nullptr, [](PCWSTR, DWORD64, ULONG, PVOID) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'enumerateLoadedModulesW64Runs_Bad' enumerates with '{{.*}}
}

static void enumDirTree_Bad() {
  EnumDirTree(nullptr, nullptr, nullptr, nullptr, onFoundA, OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onFoundA' creates 'Outlook.Application'
}

static void enumDirTree_Ok() {
  EnumDirTree(nullptr, nullptr, nullptr, nullptr, onFoundA, DOCUMENT);
}

static void enumDirTreeRuns_Bad() {
  EnumDirTree(nullptr, nullptr, nullptr, nullptr, [](LPCSTR, PVOID) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'enumDirTreeRuns_Bad' enumerates with '{{.*}}
}

static void enumDirTreeW_Bad() {
  EnumDirTreeW(nullptr, L"C:\\", L"*", nullptr, onFoundW, OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onFoundW' creates 'Outlook.Application'
}

static void enumDirTreeW_Ok() {
  EnumDirTreeW(nullptr, L"C:\\", L"*", nullptr, onFoundW, DOCUMENT);
}

static void enumDirTreeWRuns_Bad() {
  EnumDirTreeW(nullptr, L"C:\\", L"*", nullptr, [](LPCWSTR, PVOID) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'enumDirTreeWRuns_Bad' enumerates with '{{.*}}
}

static void symRegisterCallback64_Bad() {
  SymRegisterCallback64(nullptr, onAction, (ULONG64)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onAction' creates 'Outlook.Application'
}

static void symRegisterCallback64_Ok() {
  SymRegisterCallback64(nullptr, onAction, (ULONG64)DOCUMENT);
}

static void symRegisterCallback64Runs_Bad() {
  SymRegisterCallback64(nullptr, [](HANDLE, ULONG, ULONG64, ULONG64) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'symRegisterCallback64Runs_Bad' passes as callback '{{.*}}
}

static void symRegisterCallbackW64_Bad() {
  SymRegisterCallbackW64(nullptr, onAction, (ULONG64)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onAction' creates 'Outlook.Application'
}

static void symRegisterCallbackW64_Ok() {
  SymRegisterCallbackW64(nullptr, onAction, (ULONG64)DOCUMENT);
}

static void symRegisterCallbackW64Runs_Bad() {
  SymRegisterCallbackW64(nullptr, [](HANDLE, ULONG, ULONG64, ULONG64) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'symRegisterCallbackW64Runs_Bad' passes as callback '{{.*}}
}

static void miniDumpWriteDump_Bad() {
  MINIDUMP_CALLBACK_INFORMATION Information = {onDump, OUTLOOK};
  MiniDumpWriteDump(nullptr, 0, nullptr, MiniDumpNormal, nullptr, nullptr, &Information);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onDump' creates 'Outlook.Application'
}

static void miniDumpWriteDump_Ok() {
  MINIDUMP_CALLBACK_INFORMATION Information = {onDump, DOCUMENT};
  MiniDumpWriteDump(nullptr, 0, nullptr, MiniDumpNormal, nullptr, nullptr, &Information);
}

static void acmDriverEnum_Bad() {
  acmDriverEnum(onDriver, (DWORD_PTR)OUTLOOK, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onDriver' creates 'Outlook.Application'
}

static void acmDriverEnum_Ok() {
  acmDriverEnum(onDriver, (DWORD_PTR)DOCUMENT, 0);
}

static void acmDriverEnumRuns_Bad() {
  acmDriverEnum([](HACMDRIVERID, DWORD_PTR, DWORD) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'acmDriverEnumRuns_Bad' enumerates with '{{.*}}
}

static void acmFormatEnumA_Bad() {
  acmFormatEnumA(nullptr, nullptr, onFormatA, (DWORD_PTR)OUTLOOK, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onFormatA' creates 'Outlook.Application'
}

static void acmFormatEnumA_Ok() {
  acmFormatEnumA(nullptr, nullptr, onFormatA, (DWORD_PTR)DOCUMENT, 0);
}

static void acmFormatEnumARuns_Bad() {
  acmFormatEnumA(nullptr, nullptr, [](HACMDRIVERID, LPACMFORMATDETAILSA, DWORD_PTR, DWORD) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'acmFormatEnumARuns_Bad' enumerates with '{{.*}}
}

static void acmFormatEnumW_Bad() {
  acmFormatEnumW(nullptr, nullptr, onFormatW, (DWORD_PTR)OUTLOOK, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onFormatW' creates 'Outlook.Application'
}

static void acmFormatEnumW_Ok() {
  acmFormatEnumW(nullptr, nullptr, onFormatW, (DWORD_PTR)DOCUMENT, 0);
}

static void acmFormatEnumWRuns_Bad() {
  acmFormatEnumW(nullptr, nullptr, [](HACMDRIVERID, LPACMFORMATDETAILSW, DWORD_PTR, DWORD) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'acmFormatEnumWRuns_Bad' enumerates with '{{.*}}
}

static void acmFormatTagEnumA_Bad() {
  acmFormatTagEnumA(nullptr, nullptr, onFormatTagA, (DWORD_PTR)OUTLOOK, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onFormatTagA' creates 'Outlook.Application'
}

static void acmFormatTagEnumA_Ok() {
  acmFormatTagEnumA(nullptr, nullptr, onFormatTagA, (DWORD_PTR)DOCUMENT, 0);
}

static void acmFormatTagEnumARuns_Bad() {
  acmFormatTagEnumA(nullptr, nullptr, [](HACMDRIVERID, LPACMFORMATTAGDETAILSA, DWORD_PTR, DWORD) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'acmFormatTagEnumARuns_Bad' enumerates with '{{.*}}
}

static void acmFormatTagEnumW_Bad() {
  acmFormatTagEnumW(nullptr, nullptr, onFormatTagW, (DWORD_PTR)OUTLOOK, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onFormatTagW' creates 'Outlook.Application'
}

static void acmFormatTagEnumW_Ok() {
  acmFormatTagEnumW(nullptr, nullptr, onFormatTagW, (DWORD_PTR)DOCUMENT, 0);
}

static void acmFormatTagEnumWRuns_Bad() {
  acmFormatTagEnumW(nullptr, nullptr, [](HACMDRIVERID, LPACMFORMATTAGDETAILSW, DWORD_PTR, DWORD) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'acmFormatTagEnumWRuns_Bad' enumerates with '{{.*}}
}

static void acmFilterEnumA_Bad() {
  acmFilterEnumA(nullptr, nullptr, onFilterA, (DWORD_PTR)OUTLOOK, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onFilterA' creates 'Outlook.Application'
}

static void acmFilterEnumA_Ok() {
  acmFilterEnumA(nullptr, nullptr, onFilterA, (DWORD_PTR)DOCUMENT, 0);
}

static void acmFilterEnumARuns_Bad() {
  acmFilterEnumA(nullptr, nullptr, [](HACMDRIVERID, LPACMFILTERDETAILSA, DWORD_PTR, DWORD) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'acmFilterEnumARuns_Bad' enumerates with '{{.*}}
}

static void acmFilterEnumW_Bad() {
  acmFilterEnumW(nullptr, nullptr, onFilterW, (DWORD_PTR)OUTLOOK, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onFilterW' creates 'Outlook.Application'
}

static void acmFilterEnumW_Ok() {
  acmFilterEnumW(nullptr, nullptr, onFilterW, (DWORD_PTR)DOCUMENT, 0);
}

static void acmFilterEnumWRuns_Bad() {
  acmFilterEnumW(nullptr, nullptr, [](HACMDRIVERID, LPACMFILTERDETAILSW, DWORD_PTR, DWORD) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'acmFilterEnumWRuns_Bad' enumerates with '{{.*}}
}

static void acmFilterTagEnumA_Bad() {
  acmFilterTagEnumA(nullptr, nullptr, onFilterTagA, (DWORD_PTR)OUTLOOK, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onFilterTagA' creates 'Outlook.Application'
}

static void acmFilterTagEnumA_Ok() {
  acmFilterTagEnumA(nullptr, nullptr, onFilterTagA, (DWORD_PTR)DOCUMENT, 0);
}

static void acmFilterTagEnumARuns_Bad() {
  acmFilterTagEnumA(nullptr, nullptr, [](HACMDRIVERID, LPACMFILTERTAGDETAILSA, DWORD_PTR, DWORD) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'acmFilterTagEnumARuns_Bad' enumerates with '{{.*}}
}

static void acmFilterTagEnumW_Bad() {
  acmFilterTagEnumW(nullptr, nullptr, onFilterTagW, (DWORD_PTR)OUTLOOK, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onFilterTagW' creates 'Outlook.Application'
}

static void acmFilterTagEnumW_Ok() {
  acmFilterTagEnumW(nullptr, nullptr, onFilterTagW, (DWORD_PTR)DOCUMENT, 0);
}

static void acmFilterTagEnumWRuns_Bad() {
  acmFilterTagEnumW(nullptr, nullptr, [](HACMDRIVERID, LPACMFILTERTAGDETAILSW, DWORD_PTR, DWORD) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'acmFilterTagEnumWRuns_Bad' enumerates with '{{.*}}
}

static void directSoundEnumerateA_Bad() {
  DirectSoundEnumerateA(onSoundA, OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onSoundA' creates 'Outlook.Application'
}

static void directSoundEnumerateA_Ok() {
  DirectSoundEnumerateA(onSoundA, DOCUMENT);
}

static void directSoundEnumerateARuns_Bad() {
  DirectSoundEnumerateA([](LPGUID, LPCSTR, LPCSTR, LPVOID) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'directSoundEnumerateARuns_Bad' enumerates with '{{.*}}
}

static void directSoundCaptureEnumerateA_Bad() {
  DirectSoundCaptureEnumerateA(onSoundA, OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onSoundA' creates 'Outlook.Application'
}

static void directSoundCaptureEnumerateA_Ok() {
  DirectSoundCaptureEnumerateA(onSoundA, DOCUMENT);
}

static void directSoundCaptureEnumerateARuns_Bad() {
  DirectSoundCaptureEnumerateA([](LPGUID, LPCSTR, LPCSTR, LPVOID) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'directSoundCaptureEnumerateARuns_Bad' enumerates with '{{.*}}
}

static void directSoundEnumerateW_Bad() {
  DirectSoundEnumerateW(onSoundW, OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onSoundW' creates 'Outlook.Application'
}

static void directSoundEnumerateW_Ok() {
  DirectSoundEnumerateW(onSoundW, DOCUMENT);
}

static void directSoundEnumerateWRuns_Bad() {
  DirectSoundEnumerateW([](LPGUID, LPCWSTR, LPCWSTR, LPVOID) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'directSoundEnumerateWRuns_Bad' enumerates with '{{.*}}
}

static void directSoundCaptureEnumerateW_Bad() {
  DirectSoundCaptureEnumerateW(onSoundW, OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onSoundW' creates 'Outlook.Application'
}

static void directSoundCaptureEnumerateW_Ok() {
  DirectSoundCaptureEnumerateW(onSoundW, DOCUMENT);
}

static void directSoundCaptureEnumerateWRuns_Bad() {
  DirectSoundCaptureEnumerateW([](LPGUID, LPCWSTR, LPCWSTR, LPVOID) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'directSoundCaptureEnumerateWRuns_Bad' enumerates with '{{.*}}
}

// What stands at another place is no context.
static void otherPlace_Ok() {
  CertEnumSystemStore(CERT_SYSTEM_STORE_LOCAL_MACHINE, OUTLOOK, DOCUMENT, onStore);
  SymEnumTypes((HANDLE)OUTLOOK, 0, onSymbolA, DOCUMENT);
}
static void desktop_Ok() { CryptEnumOIDInfo(0, 0, OUTLOOK, onObjectId); }
void (*OnDesktop)() = desktop_Ok;

static void service() {
  certEnumSystemStore_Bad();
  certEnumSystemStore_Ok();
  certEnumSystemStoreRuns_Bad();
  certEnumSystemStoreLocation_Bad();
  certEnumSystemStoreLocation_Ok();
  certEnumSystemStoreLocationRuns_Bad();
  certEnumPhysicalStore_Bad();
  certEnumPhysicalStore_Ok();
  certEnumPhysicalStoreRuns_Bad();
  cryptEnumOIDInfo_Bad();
  cryptEnumOIDInfo_Ok();
  cryptEnumOIDInfoRuns_Bad();
  cryptEnumOIDFunction_Bad();
  cryptEnumOIDFunction_Ok();
  cryptEnumOIDFunctionRuns_Bad();
  symEnumSymbols_Bad();
  symEnumSymbols_Ok();
  symEnumSymbolsRuns_Bad();
  symEnumSymbolsW_Bad();
  symEnumSymbolsW_Ok();
  symEnumSymbolsWRuns_Bad();
  symEnumSymbolsEx_Bad();
  symEnumSymbolsEx_Ok();
  symEnumSymbolsExRuns_Bad();
  symEnumSymbolsExW_Bad();
  symEnumSymbolsExW_Ok();
  symEnumSymbolsExWRuns_Bad();
  symEnumTypes_Bad();
  symEnumTypes_Ok();
  symEnumTypesRuns_Bad();
  symEnumTypesW_Bad();
  symEnumTypesW_Ok();
  symEnumTypesWRuns_Bad();
  symEnumSourceFiles_Bad();
  symEnumSourceFiles_Ok();
  symEnumSourceFilesRuns_Bad();
  symEnumSourceFilesW_Bad();
  symEnumSourceFilesW_Ok();
  symEnumSourceFilesWRuns_Bad();
  symEnumerateModules64_Bad();
  symEnumerateModules64_Ok();
  symEnumerateModules64Runs_Bad();
  symEnumerateModules_Bad();
  symEnumerateModules_Ok();
  symEnumerateModulesRuns_Bad();
  enumerateLoadedModules_Bad();
  enumerateLoadedModules_Ok();
  enumerateLoadedModulesRuns_Bad();
  enumerateLoadedModulesEx_Bad();
  enumerateLoadedModulesEx_Ok();
  enumerateLoadedModulesExRuns_Bad();
  enumerateLoadedModulesExW_Bad();
  enumerateLoadedModulesExW_Ok();
  enumerateLoadedModulesExWRuns_Bad();
  symRegisterCallback_Bad();
  symRegisterCallback_Ok();
  symRegisterCallbackRuns_Bad();
  symEnumerateModulesW64_Bad();
  symEnumerateModulesW64_Ok();
  symEnumerateModulesW64Runs_Bad();
  enumerateLoadedModules64_Bad();
  enumerateLoadedModules64_Ok();
  enumerateLoadedModules64Runs_Bad();
  enumerateLoadedModulesW64_Bad();
  enumerateLoadedModulesW64_Ok();
  enumerateLoadedModulesW64Runs_Bad();
  enumDirTree_Bad();
  enumDirTree_Ok();
  enumDirTreeRuns_Bad();
  enumDirTreeW_Bad();
  enumDirTreeW_Ok();
  enumDirTreeWRuns_Bad();
  symRegisterCallback64_Bad();
  symRegisterCallback64_Ok();
  symRegisterCallback64Runs_Bad();
  symRegisterCallbackW64_Bad();
  symRegisterCallbackW64_Ok();
  symRegisterCallbackW64Runs_Bad();
  miniDumpWriteDump_Bad();
  miniDumpWriteDump_Ok();
  acmDriverEnum_Bad();
  acmDriverEnum_Ok();
  acmDriverEnumRuns_Bad();
  acmFormatEnumA_Bad();
  acmFormatEnumA_Ok();
  acmFormatEnumARuns_Bad();
  acmFormatEnumW_Bad();
  acmFormatEnumW_Ok();
  acmFormatEnumWRuns_Bad();
  acmFormatTagEnumA_Bad();
  acmFormatTagEnumA_Ok();
  acmFormatTagEnumARuns_Bad();
  acmFormatTagEnumW_Bad();
  acmFormatTagEnumW_Ok();
  acmFormatTagEnumWRuns_Bad();
  acmFilterEnumA_Bad();
  acmFilterEnumA_Ok();
  acmFilterEnumARuns_Bad();
  acmFilterEnumW_Bad();
  acmFilterEnumW_Ok();
  acmFilterEnumWRuns_Bad();
  acmFilterTagEnumA_Bad();
  acmFilterTagEnumA_Ok();
  acmFilterTagEnumARuns_Bad();
  acmFilterTagEnumW_Bad();
  acmFilterTagEnumW_Ok();
  acmFilterTagEnumWRuns_Bad();
  directSoundEnumerateA_Bad();
  directSoundEnumerateA_Ok();
  directSoundEnumerateARuns_Bad();
  directSoundCaptureEnumerateA_Bad();
  directSoundCaptureEnumerateA_Ok();
  directSoundCaptureEnumerateARuns_Bad();
  directSoundEnumerateW_Bad();
  directSoundEnumerateW_Ok();
  directSoundEnumerateWRuns_Bad();
  directSoundCaptureEnumerateW_Bad();
  directSoundCaptureEnumerateW_Ok();
  directSoundCaptureEnumerateWRuns_Bad();
  otherPlace_Ok();
}

SERVICE(service)

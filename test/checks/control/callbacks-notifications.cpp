// RUN: %check_office %s
// REQUIRES: mingw

// What Windows calls when something happens: to services, devices, files, the process,
// its events and its sound.

#include "callbacks.h"

#include <initguid.h>

#include <evntprov.h>
#include <evntrace.h>
#include <mmsystem.h>
#include <winevt.h>
#include <winsvc.h>

// What mingw-w64's headers lack.
typedef struct {
  ULONG(CALLBACK *Callback)(PVOID Context, ULONG Type, PVOID Setting);
  PVOID Context;
} DEVICE_NOTIFY_SUBSCRIBE_PARAMETERS;
extern "C" {
DWORD WINAPI PowerRegisterSuspendResumeNotification(DWORD Flags, HANDLE Recipient, HANDLE *Registration);
DWORD WINAPI PowerSettingRegisterNotification(LPCGUID Setting, DWORD Flags, HANDLE Recipient, HANDLE *Registration);
HRESULT WINAPI PowerRegisterForEffectivePowerModeNotifications(ULONG Version, void(WINAPI *Run)(int Mode, void *Context),
                                                              void *Context, void **Registration);
DWORD WINAPI CM_Register_Notification(void *Filter, PVOID Context,
                                      DWORD(CALLBACK *Run)(void *, PVOID Context, int Action, void *Data, DWORD Size),
                                      void **Registration);
LONG WINAPI LdrRegisterDllNotification(ULONG Flags, void(CALLBACK *Run)(ULONG Reason, const void *Data, PVOID Context),
                                       PVOID Context, PVOID *Cookie);
HRESULT WINAPI WscRegisterForChanges(LPVOID Reserved, HANDLE *Registration, LPTHREAD_START_ROUTINE Run, PVOID Context);
void WINAPI RegisterWaitChainCOMCallback(BOOL(CALLBACK *CallState)(DWORD, DWORD *),
                                         BOOL(CALLBACK *Activation)(DWORD, DWORD *, BOOL *));
HANDLE WINAPI OpenThreadWaitChainSession(DWORD Flags, void(CALLBACK *Run)(void *, DWORD_PTR, DWORD, DWORD *, void *, BOOL *));
PVOID NTAPI RtlAddVectoredExceptionHandler(ULONG First, PVECTORED_EXCEPTION_HANDLER Run);
PVOID NTAPI RtlAddVectoredContinueHandler(ULONG First, PVECTORED_EXCEPTION_HANDLER Run);
LPTOP_LEVEL_EXCEPTION_FILTER NTAPI RtlSetUnhandledExceptionFilter(LPTOP_LEVEL_EXCEPTION_FILTER Run);
UINT WINAPI acmStreamOpen(void **Stream, void *Driver, void *From, void *To, void *Filter, DWORD_PTR Run,
                          DWORD_PTR Context, DWORD Flags);
BOOL WINAPI SetupIterateCabinetA(LPCSTR File, DWORD, UINT(CALLBACK *Run)(PVOID Context, UINT, UINT_PTR, UINT_PTR), PVOID Context);
BOOL WINAPI SetupIterateCabinetW(LPCWSTR File, DWORD, UINT(CALLBACK *Run)(PVOID Context, UINT, UINT_PTR, UINT_PTR), PVOID Context);
BOOL WINAPI SetupCommitFileQueueA(HWND, void *Queue, UINT(CALLBACK *Run)(PVOID Context, UINT, UINT_PTR, UINT_PTR), PVOID Context);
BOOL WINAPI SetupCommitFileQueueW(HWND, void *Queue, UINT(CALLBACK *Run)(PVOID Context, UINT, UINT_PTR, UINT_PTR), PVOID Context);
BOOL WINAPI SetupScanFileQueueA(void *Queue, DWORD, HWND, UINT(CALLBACK *Run)(PVOID Context, UINT, UINT_PTR, UINT_PTR),
                                PVOID Context, DWORD *Result);
BOOL WINAPI SetupScanFileQueueW(void *Queue, DWORD, HWND, UINT(CALLBACK *Run)(PVOID Context, UINT, UINT_PTR, UINT_PTR),
                                PVOID Context, DWORD *Result);
}

static DWORD CALLBACK onProgress(LARGE_INTEGER, LARGE_INTEGER, LARGE_INTEGER, LARGE_INTEGER, DWORD, DWORD, HANDLE, HANDLE,
                                   LPVOID Context) {
  CREATE_FROM(Context);
  return PROGRESS_CONTINUE;
}

static COPYFILE2_MESSAGE_ACTION CALLBACK onMessage(const COPYFILE2_MESSAGE *, PVOID Context) {
  CREATE_FROM(Context);
  return COPYFILE2_PROGRESS_CONTINUE;
}

static DWORD WINAPI onRecovery(PVOID Context) {
  CREATE_FROM(Context);
  return 0;
}

static ULONG CALLBACK onDevice(PVOID Context, ULONG, PVOID) {
  CREATE_FROM(Context);
  return 0;
}

static void WINAPI onPowerMode(int, void *Context) {
  CREATE_FROM(Context);
}

static DWORD CALLBACK onPlugged(void *, PVOID Context, int, void *, DWORD) {
  CREATE_FROM(Context);
  return 0;
}

static void CALLBACK onDll(ULONG, const void *, PVOID Context) {
  CREATE_FROM(Context);
}

static PRUNTIME_FUNCTION CALLBACK onFunctionTable(DWORD64, PVOID Context) {
  CREATE_FROM(Context);
  return nullptr;
}

static DWORD WINAPI onEvent(EVT_SUBSCRIBE_NOTIFY_ACTION, PVOID Context, EVT_HANDLE) {
  CREATE_FROM(Context);
  return 0;
}

static void NTAPI onEnabled(LPCGUID, ULONG, UCHAR, ULONGLONG, ULONGLONG, PEVENT_FILTER_DESCRIPTOR, PVOID Context) {
  CREATE_FROM(Context);
}

static ULONG WINAPI onTraceRequest(WMIDPREQUESTCODE, PVOID Context, ULONG *, PVOID) {
  CREATE_FROM(Context);
  return 0;
}

static void CALLBACK onWaveOut(HWAVEOUT, UINT, DWORD_PTR Context, DWORD_PTR, DWORD_PTR) {
  CREATE_FROM(Context);
}

static UINT CALLBACK onYield(MCIDEVICEID, DWORD Context) {
  CREATE_FROM((ULONG_PTR)Context);
  return 0;
}

static DWORD WINAPI onExported(PBYTE, PVOID Context, ULONG) {
  CREATE_FROM(Context);
  return 0;
}

static DWORD WINAPI onImported(PBYTE, PVOID Context, PULONG) {
  CREATE_FROM(Context);
  return 0;
}

static UINT CALLBACK onFile(PVOID Context, UINT, UINT_PTR, UINT_PTR) {
  CREATE_FROM(Context);
  return 0;
}

// The buffer is the callback's parameter, and holds the context.
static void CALLBACK onStatusA_Bad(PVOID Parameter) {
  CREATE_FROM(static_cast<SERVICE_NOTIFYA *>(Parameter)->pContext);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
static void CALLBACK onStatusA_Ok(PVOID Parameter) { CREATE_FROM(static_cast<SERVICE_NOTIFYA *>(Parameter)->pContext); }
static void notifyOfStatusA() {
  static SERVICE_NOTIFYA Buffer, Other;
  Buffer.pfnNotifyCallback = onStatusA_Bad;
  Buffer.pContext = OUTLOOK;
  NotifyServiceStatusChangeA(nullptr, SERVICE_NOTIFY_STOPPED, &Buffer);
  Other.pfnNotifyCallback = onStatusA_Ok;
  Other.pContext = DOCUMENT;
  NotifyServiceStatusChangeA(nullptr, SERVICE_NOTIFY_STOPPED, &Other);
}

// The buffer is the callback's parameter, and holds the context.
static void CALLBACK onStatusW_Bad(PVOID Parameter) {
  CREATE_FROM(static_cast<SERVICE_NOTIFYW *>(Parameter)->pContext);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
static void CALLBACK onStatusW_Ok(PVOID Parameter) { CREATE_FROM(static_cast<SERVICE_NOTIFYW *>(Parameter)->pContext); }
static void notifyOfStatusW() {
  static SERVICE_NOTIFYW Buffer, Other;
  Buffer.pfnNotifyCallback = onStatusW_Bad;
  Buffer.pContext = OUTLOOK;
  NotifyServiceStatusChangeW(nullptr, SERVICE_NOTIFY_STOPPED, &Buffer);
  Other.pfnNotifyCallback = onStatusW_Ok;
  Other.pContext = DOCUMENT;
  NotifyServiceStatusChangeW(nullptr, SERVICE_NOTIFY_STOPPED, &Other);
}

static void copyFileExA_Bad() {
  CopyFileExA("a", "b", onProgress, OUTLOOK, nullptr, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onProgress' creates 'Outlook.Application'
}

static void copyFileExA_Ok() {
  CopyFileExA("a", "b", onProgress, DOCUMENT, nullptr, 0);
}

static void copyFileExARuns_Bad() {
  CopyFileExA("a", "b", [](LARGE_INTEGER, LARGE_INTEGER, LARGE_INTEGER, LARGE_INTEGER, DWORD, DWORD, HANDLE, HANDLE, LPVOID) -> DWORD { CREATE_FROM(OUTLOOK); return PROGRESS_CONTINUE; }, nullptr, nullptr, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'copyFileExARuns_Bad' passes as callback '{{.*}}
}

static void moveFileWithProgressA_Bad() {
  MoveFileWithProgressA("a", "b", onProgress, OUTLOOK, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onProgress' creates 'Outlook.Application'
}

static void moveFileWithProgressA_Ok() {
  MoveFileWithProgressA("a", "b", onProgress, DOCUMENT, 0);
}

static void moveFileWithProgressARuns_Bad() {
  MoveFileWithProgressA("a", "b", [](LARGE_INTEGER, LARGE_INTEGER, LARGE_INTEGER, LARGE_INTEGER, DWORD, DWORD, HANDLE, HANDLE, LPVOID) -> DWORD { CREATE_FROM(OUTLOOK); return PROGRESS_CONTINUE; }, nullptr, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'moveFileWithProgressARuns_Bad' passes as callback '{{.*}}
}

static void copyFileTransactedA_Bad() {
  CopyFileTransactedA("a", "b", onProgress, OUTLOOK, nullptr, 0, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onProgress' creates 'Outlook.Application'
}

static void copyFileTransactedA_Ok() {
  CopyFileTransactedA("a", "b", onProgress, DOCUMENT, nullptr, 0, nullptr);
}

static void copyFileTransactedARuns_Bad() {
  CopyFileTransactedA("a", "b", [](LARGE_INTEGER, LARGE_INTEGER, LARGE_INTEGER, LARGE_INTEGER, DWORD, DWORD, HANDLE, HANDLE, LPVOID) -> DWORD { CREATE_FROM(OUTLOOK); return PROGRESS_CONTINUE; }, nullptr, nullptr, 0, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'copyFileTransactedARuns_Bad' passes as callback '{{.*}}
}

static void moveFileTransactedA_Bad() {
  MoveFileTransactedA("a", "b", onProgress, OUTLOOK, 0, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onProgress' creates 'Outlook.Application'
}

static void moveFileTransactedA_Ok() {
  MoveFileTransactedA("a", "b", onProgress, DOCUMENT, 0, nullptr);
}

static void moveFileTransactedARuns_Bad() {
  MoveFileTransactedA("a", "b", [](LARGE_INTEGER, LARGE_INTEGER, LARGE_INTEGER, LARGE_INTEGER, DWORD, DWORD, HANDLE, HANDLE, LPVOID) -> DWORD { CREATE_FROM(OUTLOOK); return PROGRESS_CONTINUE; }, nullptr, 0, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'moveFileTransactedARuns_Bad' passes as callback '{{.*}}
}

static void setupIterateCabinetA_Bad() {
  SetupIterateCabinetA(nullptr, 0, onFile, OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onFile' creates 'Outlook.Application'
}

static void setupIterateCabinetA_Ok() {
  SetupIterateCabinetA(nullptr, 0, onFile, DOCUMENT);
}

static void setupIterateCabinetARuns_Bad() {
  SetupIterateCabinetA(nullptr, 0, [](PVOID, UINT, UINT_PTR, UINT_PTR) -> UINT { CREATE_FROM(OUTLOOK); return 0; }, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'setupIterateCabinetARuns_Bad' passes as callback '{{.*}}
}

static void setupCommitFileQueueA_Bad() {
  SetupCommitFileQueueA(nullptr, nullptr, onFile, OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onFile' creates 'Outlook.Application'
}

static void setupCommitFileQueueA_Ok() {
  SetupCommitFileQueueA(nullptr, nullptr, onFile, DOCUMENT);
}

static void setupCommitFileQueueARuns_Bad() {
  SetupCommitFileQueueA(nullptr, nullptr, [](PVOID, UINT, UINT_PTR, UINT_PTR) -> UINT { CREATE_FROM(OUTLOOK); return 0; }, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'setupCommitFileQueueARuns_Bad' passes as callback '{{.*}}
}

static void setupScanFileQueueA_Bad() {
  SetupScanFileQueueA(nullptr, 0, nullptr, onFile, OUTLOOK, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onFile' creates 'Outlook.Application'
}

static void setupScanFileQueueA_Ok() {
  SetupScanFileQueueA(nullptr, 0, nullptr, onFile, DOCUMENT, nullptr);
}

static void setupScanFileQueueARuns_Bad() {
  SetupScanFileQueueA(nullptr, 0, nullptr, [](PVOID, UINT, UINT_PTR, UINT_PTR) -> UINT { CREATE_FROM(OUTLOOK); return 0; }, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'setupScanFileQueueARuns_Bad' passes as callback '{{.*}}
}

static void registerTraceGuidsA_Bad() {
  RegisterTraceGuidsA(onTraceRequest, OUTLOOK, nullptr, 0, nullptr, nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onTraceRequest' creates 'Outlook.Application'
}

static void registerTraceGuidsA_Ok() {
  RegisterTraceGuidsA(onTraceRequest, DOCUMENT, nullptr, 0, nullptr, nullptr, nullptr, nullptr);
}

static void registerTraceGuidsARuns_Bad() {
  RegisterTraceGuidsA([](WMIDPREQUESTCODE, PVOID, ULONG *, PVOID) -> ULONG { CREATE_FROM(OUTLOOK); return 0; }, nullptr, nullptr, 0, nullptr, nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'registerTraceGuidsARuns_Bad' passes as callback '{{.*}}
}

static void copyFileExW_Bad() {
  CopyFileExW(L"a", L"b", onProgress, OUTLOOK, nullptr, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onProgress' creates 'Outlook.Application'
}

static void copyFileExW_Ok() {
  CopyFileExW(L"a", L"b", onProgress, DOCUMENT, nullptr, 0);
}

static void copyFileExWRuns_Bad() {
  CopyFileExW(L"a", L"b", [](LARGE_INTEGER, LARGE_INTEGER, LARGE_INTEGER, LARGE_INTEGER, DWORD, DWORD, HANDLE, HANDLE, LPVOID) -> DWORD { CREATE_FROM(OUTLOOK); return PROGRESS_CONTINUE; }, nullptr, nullptr, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'copyFileExWRuns_Bad' passes as callback '{{.*}}
}

static void moveFileWithProgressW_Bad() {
  MoveFileWithProgressW(L"a", L"b", onProgress, OUTLOOK, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onProgress' creates 'Outlook.Application'
}

static void moveFileWithProgressW_Ok() {
  MoveFileWithProgressW(L"a", L"b", onProgress, DOCUMENT, 0);
}

static void moveFileWithProgressWRuns_Bad() {
  MoveFileWithProgressW(L"a", L"b", [](LARGE_INTEGER, LARGE_INTEGER, LARGE_INTEGER, LARGE_INTEGER, DWORD, DWORD, HANDLE, HANDLE, LPVOID) -> DWORD { CREATE_FROM(OUTLOOK); return PROGRESS_CONTINUE; }, nullptr, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'moveFileWithProgressWRuns_Bad' passes as callback '{{.*}}
}

static void copyFileTransactedW_Bad() {
  CopyFileTransactedW(L"a", L"b", onProgress, OUTLOOK, nullptr, 0, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onProgress' creates 'Outlook.Application'
}

static void copyFileTransactedW_Ok() {
  CopyFileTransactedW(L"a", L"b", onProgress, DOCUMENT, nullptr, 0, nullptr);
}

static void copyFileTransactedWRuns_Bad() {
  CopyFileTransactedW(L"a", L"b", [](LARGE_INTEGER, LARGE_INTEGER, LARGE_INTEGER, LARGE_INTEGER, DWORD, DWORD, HANDLE, HANDLE, LPVOID) -> DWORD { CREATE_FROM(OUTLOOK); return PROGRESS_CONTINUE; }, nullptr, nullptr, 0, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'copyFileTransactedWRuns_Bad' passes as callback '{{.*}}
}

static void moveFileTransactedW_Bad() {
  MoveFileTransactedW(L"a", L"b", onProgress, OUTLOOK, 0, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onProgress' creates 'Outlook.Application'
}

static void moveFileTransactedW_Ok() {
  MoveFileTransactedW(L"a", L"b", onProgress, DOCUMENT, 0, nullptr);
}

static void moveFileTransactedWRuns_Bad() {
  MoveFileTransactedW(L"a", L"b", [](LARGE_INTEGER, LARGE_INTEGER, LARGE_INTEGER, LARGE_INTEGER, DWORD, DWORD, HANDLE, HANDLE, LPVOID) -> DWORD { CREATE_FROM(OUTLOOK); return PROGRESS_CONTINUE; }, nullptr, 0, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'moveFileTransactedWRuns_Bad' passes as callback '{{.*}}
}

static void setupIterateCabinetW_Bad() {
  SetupIterateCabinetW(nullptr, 0, onFile, OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onFile' creates 'Outlook.Application'
}

static void setupIterateCabinetW_Ok() {
  SetupIterateCabinetW(nullptr, 0, onFile, DOCUMENT);
}

static void setupIterateCabinetWRuns_Bad() {
  SetupIterateCabinetW(nullptr, 0, [](PVOID, UINT, UINT_PTR, UINT_PTR) -> UINT { CREATE_FROM(OUTLOOK); return 0; }, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'setupIterateCabinetWRuns_Bad' passes as callback '{{.*}}
}

static void setupCommitFileQueueW_Bad() {
  SetupCommitFileQueueW(nullptr, nullptr, onFile, OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onFile' creates 'Outlook.Application'
}

static void setupCommitFileQueueW_Ok() {
  SetupCommitFileQueueW(nullptr, nullptr, onFile, DOCUMENT);
}

static void setupCommitFileQueueWRuns_Bad() {
  SetupCommitFileQueueW(nullptr, nullptr, [](PVOID, UINT, UINT_PTR, UINT_PTR) -> UINT { CREATE_FROM(OUTLOOK); return 0; }, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'setupCommitFileQueueWRuns_Bad' passes as callback '{{.*}}
}

static void setupScanFileQueueW_Bad() {
  SetupScanFileQueueW(nullptr, 0, nullptr, onFile, OUTLOOK, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onFile' creates 'Outlook.Application'
}

static void setupScanFileQueueW_Ok() {
  SetupScanFileQueueW(nullptr, 0, nullptr, onFile, DOCUMENT, nullptr);
}

static void setupScanFileQueueWRuns_Bad() {
  SetupScanFileQueueW(nullptr, 0, nullptr, [](PVOID, UINT, UINT_PTR, UINT_PTR) -> UINT { CREATE_FROM(OUTLOOK); return 0; }, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'setupScanFileQueueWRuns_Bad' passes as callback '{{.*}}
}

static void registerTraceGuidsW_Bad() {
  RegisterTraceGuidsW(onTraceRequest, OUTLOOK, nullptr, 0, nullptr, nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onTraceRequest' creates 'Outlook.Application'
}

static void registerTraceGuidsW_Ok() {
  RegisterTraceGuidsW(onTraceRequest, DOCUMENT, nullptr, 0, nullptr, nullptr, nullptr, nullptr);
}

static void registerTraceGuidsWRuns_Bad() {
  RegisterTraceGuidsW([](WMIDPREQUESTCODE, PVOID, ULONG *, PVOID) -> ULONG { CREATE_FROM(OUTLOOK); return 0; }, nullptr, nullptr, 0, nullptr, nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'registerTraceGuidsWRuns_Bad' passes as callback '{{.*}}
}

static void copyFile2_Bad() {
  COPYFILE2_EXTENDED_PARAMETERS Parameters = {sizeof Parameters};
  Parameters.pProgressRoutine = onMessage;
  Parameters.pvCallbackContext = OUTLOOK;
  CopyFile2(L"a", L"b", &Parameters);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onMessage' creates 'Outlook.Application'
}

static void copyFile2_Ok() {
  COPYFILE2_EXTENDED_PARAMETERS Parameters = {sizeof Parameters};
  Parameters.pProgressRoutine = onMessage;
  Parameters.pvCallbackContext = DOCUMENT;
  CopyFile2(L"a", L"b", &Parameters);
}

static void readEncryptedFileRaw_Bad() {
  ReadEncryptedFileRaw(onExported, OUTLOOK, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onExported' creates 'Outlook.Application'
}

static void readEncryptedFileRaw_Ok() {
  ReadEncryptedFileRaw(onExported, DOCUMENT, nullptr);
}

static void readEncryptedFileRawRuns_Bad() {
  ReadEncryptedFileRaw([](PBYTE, PVOID, ULONG) -> DWORD { CREATE_FROM(OUTLOOK); return 0; }, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'readEncryptedFileRawRuns_Bad' passes as callback '{{.*}}
}

static void writeEncryptedFileRaw_Bad() {
  WriteEncryptedFileRaw(onImported, OUTLOOK, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onImported' creates 'Outlook.Application'
}

static void writeEncryptedFileRaw_Ok() {
  WriteEncryptedFileRaw(onImported, DOCUMENT, nullptr);
}

static void writeEncryptedFileRawRuns_Bad() {
  WriteEncryptedFileRaw([](PBYTE, PVOID, PULONG) -> DWORD { CREATE_FROM(OUTLOOK); return 0; }, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'writeEncryptedFileRawRuns_Bad' passes as callback '{{.*}}
}

static void registerApplicationRecoveryCallback_Bad() {
  RegisterApplicationRecoveryCallback(onRecovery, OUTLOOK, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onRecovery' creates 'Outlook.Application'
}

static void registerApplicationRecoveryCallback_Ok() {
  RegisterApplicationRecoveryCallback(onRecovery, DOCUMENT, 0, 0);
}

static void registerApplicationRecoveryCallbackRuns_Bad() {
  RegisterApplicationRecoveryCallback([](PVOID) -> DWORD { CREATE_FROM(OUTLOOK); return 0; }, nullptr, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'registerApplicationRecoveryCallbackRuns_Bad' passes as callback '{{.*}}
}

static void powerRegisterSuspendResumeNotification_Bad() {
  DEVICE_NOTIFY_SUBSCRIBE_PARAMETERS Recipient = {onDevice, OUTLOOK};
  HANDLE Registration;
  PowerRegisterSuspendResumeNotification(2, &Recipient, &Registration);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onDevice' creates 'Outlook.Application'
}

static void powerRegisterSuspendResumeNotification_Ok() {
  DEVICE_NOTIFY_SUBSCRIBE_PARAMETERS Recipient = {onDevice, DOCUMENT};
  HANDLE Registration;
  PowerRegisterSuspendResumeNotification(2, &Recipient, &Registration);
}

static void powerSettingRegisterNotification_Bad() {
  DEVICE_NOTIFY_SUBSCRIBE_PARAMETERS Recipient = {onDevice, OUTLOOK};
  HANDLE Registration;
  PowerSettingRegisterNotification(nullptr, 2, &Recipient, &Registration);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onDevice' creates 'Outlook.Application'
}

static void powerSettingRegisterNotification_Ok() {
  DEVICE_NOTIFY_SUBSCRIBE_PARAMETERS Recipient = {onDevice, DOCUMENT};
  HANDLE Registration;
  PowerSettingRegisterNotification(nullptr, 2, &Recipient, &Registration);
}

static void registerSuspendResumeNotification_Bad() {
  DEVICE_NOTIFY_SUBSCRIBE_PARAMETERS Recipient = {onDevice, OUTLOOK};
  RegisterSuspendResumeNotification(&Recipient, 2);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onDevice' creates 'Outlook.Application'
}

static void registerSuspendResumeNotification_Ok() {
  DEVICE_NOTIFY_SUBSCRIBE_PARAMETERS Recipient = {onDevice, DOCUMENT};
  RegisterSuspendResumeNotification(&Recipient, 2);
}

static void powerRegisterForEffectivePowerModeNotifications_Bad() {
  PowerRegisterForEffectivePowerModeNotifications(1, onPowerMode, OUTLOOK, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onPowerMode' creates 'Outlook.Application'
}

static void powerRegisterForEffectivePowerModeNotifications_Ok() {
  PowerRegisterForEffectivePowerModeNotifications(1, onPowerMode, DOCUMENT, nullptr);
}

static void powerRegisterForEffectivePowerModeNotificationsRuns_Bad() {
  PowerRegisterForEffectivePowerModeNotifications(1, [](int, void *) { CREATE_FROM(OUTLOOK); }, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'powerRegisterForEffectivePowerModeNotificationsRuns_Bad' passes as callback '{{.*}}
}

static void cMRegisterNotification_Bad() {
  CM_Register_Notification(nullptr, OUTLOOK, onPlugged, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onPlugged' creates 'Outlook.Application'
}

static void cMRegisterNotification_Ok() {
  CM_Register_Notification(nullptr, DOCUMENT, onPlugged, nullptr);
}

static void cMRegisterNotificationRuns_Bad() {
  CM_Register_Notification(nullptr, nullptr, [](void *, PVOID, int, void *, DWORD) -> DWORD { CREATE_FROM(OUTLOOK); return 0; }, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'cMRegisterNotificationRuns_Bad' passes as callback '{{.*}}
}

static void ldrRegisterDllNotification_Bad() {
  LdrRegisterDllNotification(0, onDll, OUTLOOK, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onDll' creates 'Outlook.Application'
}

static void ldrRegisterDllNotification_Ok() {
  LdrRegisterDllNotification(0, onDll, DOCUMENT, nullptr);
}

static void ldrRegisterDllNotificationRuns_Bad() {
  LdrRegisterDllNotification(0, [](ULONG, const void *, PVOID) { CREATE_FROM(OUTLOOK); }, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'ldrRegisterDllNotificationRuns_Bad' passes as callback '{{.*}}
}

static void rtlInstallFunctionTableCallback_Bad() {
  RtlInstallFunctionTableCallback(3, 0, 0, onFunctionTable, OUTLOOK, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onFunctionTable' creates 'Outlook.Application'
}

static void rtlInstallFunctionTableCallback_Ok() {
  RtlInstallFunctionTableCallback(3, 0, 0, onFunctionTable, DOCUMENT, nullptr);
}

static void rtlInstallFunctionTableCallbackRuns_Bad() {
  RtlInstallFunctionTableCallback(3, 0, 0, [](DWORD64, PVOID) -> PRUNTIME_FUNCTION { CREATE_FROM(OUTLOOK); return nullptr; }, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'rtlInstallFunctionTableCallbackRuns_Bad' passes as callback '{{.*}}
}

static void wscRegisterForChanges_Bad() {
  WscRegisterForChanges(nullptr, nullptr, onRecovery, OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onRecovery' creates 'Outlook.Application'
}

static void wscRegisterForChanges_Ok() {
  WscRegisterForChanges(nullptr, nullptr, onRecovery, DOCUMENT);
}

static void wscRegisterForChangesRuns_Bad() {
  WscRegisterForChanges(nullptr, nullptr, [](PVOID) -> DWORD { CREATE_FROM(OUTLOOK); return 0; }, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'wscRegisterForChangesRuns_Bad' passes as callback '{{.*}}
}

static void evtSubscribe_Bad() {
  EvtSubscribe(nullptr, nullptr, L"System", L"*", nullptr, OUTLOOK, onEvent, EvtSubscribeToFutureEvents);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onEvent' creates 'Outlook.Application'
}

static void evtSubscribe_Ok() {
  EvtSubscribe(nullptr, nullptr, L"System", L"*", nullptr, DOCUMENT, onEvent, EvtSubscribeToFutureEvents);
}

static void evtSubscribeRuns_Bad() {
  EvtSubscribe(nullptr, nullptr, L"System", L"*", nullptr, nullptr, [](EVT_SUBSCRIBE_NOTIFY_ACTION, PVOID, EVT_HANDLE) -> DWORD { CREATE_FROM(OUTLOOK); return 0; }, EvtSubscribeToFutureEvents);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'evtSubscribeRuns_Bad' passes as callback '{{.*}}
}

static void eventRegister_Bad() {
  EventRegister(nullptr, onEnabled, OUTLOOK, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onEnabled' creates 'Outlook.Application'
}

static void eventRegister_Ok() {
  EventRegister(nullptr, onEnabled, DOCUMENT, nullptr);
}

static void eventRegisterRuns_Bad() {
  EventRegister(nullptr, [](LPCGUID, ULONG, UCHAR, ULONGLONG, ULONGLONG, PEVENT_FILTER_DESCRIPTOR, PVOID) { CREATE_FROM(OUTLOOK); }, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'eventRegisterRuns_Bad' passes as callback '{{.*}}
}

static void waveOutOpen_Bad() {
  waveOutOpen(nullptr, WAVE_MAPPER, nullptr, (DWORD_PTR)onWaveOut, (DWORD_PTR)OUTLOOK, CALLBACK_FUNCTION);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onWaveOut' creates 'Outlook.Application'
}

static void waveOutOpen_Ok() {
  waveOutOpen(nullptr, WAVE_MAPPER, nullptr, (DWORD_PTR)onWaveOut, (DWORD_PTR)DOCUMENT, CALLBACK_FUNCTION);
}

static void waveOutOpenRuns_Bad() {
  waveOutOpen(nullptr, WAVE_MAPPER, nullptr, (DWORD_PTR)+[](HWAVEOUT, UINT, DWORD_PTR, DWORD_PTR, DWORD_PTR) { CREATE_FROM(OUTLOOK); }, 0, CALLBACK_FUNCTION);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'waveOutOpenRuns_Bad' passes as callback '{{.*}}
}

static void waveInOpen_Bad() {
  waveInOpen(nullptr, WAVE_MAPPER, nullptr, (DWORD_PTR)onWaveOut, (DWORD_PTR)OUTLOOK, CALLBACK_FUNCTION);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onWaveOut' creates 'Outlook.Application'
}

static void waveInOpen_Ok() {
  waveInOpen(nullptr, WAVE_MAPPER, nullptr, (DWORD_PTR)onWaveOut, (DWORD_PTR)DOCUMENT, CALLBACK_FUNCTION);
}

static void waveInOpenRuns_Bad() {
  waveInOpen(nullptr, WAVE_MAPPER, nullptr, (DWORD_PTR)+[](HWAVEOUT, UINT, DWORD_PTR, DWORD_PTR, DWORD_PTR) { CREATE_FROM(OUTLOOK); }, 0, CALLBACK_FUNCTION);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'waveInOpenRuns_Bad' passes as callback '{{.*}}
}

static void midiOutOpen_Bad() {
  midiOutOpen(nullptr, 0, (DWORD_PTR)onWaveOut, (DWORD_PTR)OUTLOOK, CALLBACK_FUNCTION);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onWaveOut' creates 'Outlook.Application'
}

static void midiOutOpen_Ok() {
  midiOutOpen(nullptr, 0, (DWORD_PTR)onWaveOut, (DWORD_PTR)DOCUMENT, CALLBACK_FUNCTION);
}

static void midiOutOpenRuns_Bad() {
  midiOutOpen(nullptr, 0, (DWORD_PTR)+[](HWAVEOUT, UINT, DWORD_PTR, DWORD_PTR, DWORD_PTR) { CREATE_FROM(OUTLOOK); }, 0, CALLBACK_FUNCTION);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'midiOutOpenRuns_Bad' passes as callback '{{.*}}
}

static void midiInOpen_Bad() {
  midiInOpen(nullptr, 0, (DWORD_PTR)onWaveOut, (DWORD_PTR)OUTLOOK, CALLBACK_FUNCTION);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onWaveOut' creates 'Outlook.Application'
}

static void midiInOpen_Ok() {
  midiInOpen(nullptr, 0, (DWORD_PTR)onWaveOut, (DWORD_PTR)DOCUMENT, CALLBACK_FUNCTION);
}

static void midiInOpenRuns_Bad() {
  midiInOpen(nullptr, 0, (DWORD_PTR)+[](HWAVEOUT, UINT, DWORD_PTR, DWORD_PTR, DWORD_PTR) { CREATE_FROM(OUTLOOK); }, 0, CALLBACK_FUNCTION);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'midiInOpenRuns_Bad' passes as callback '{{.*}}
}

static void midiStreamOpen_Bad() {
  midiStreamOpen(nullptr, nullptr, 1, (DWORD_PTR)onWaveOut, (DWORD_PTR)OUTLOOK, CALLBACK_FUNCTION);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onWaveOut' creates 'Outlook.Application'
}

static void midiStreamOpen_Ok() {
  midiStreamOpen(nullptr, nullptr, 1, (DWORD_PTR)onWaveOut, (DWORD_PTR)DOCUMENT, CALLBACK_FUNCTION);
}

static void midiStreamOpenRuns_Bad() {
  midiStreamOpen(nullptr, nullptr, 1, (DWORD_PTR)+[](HWAVEOUT, UINT, DWORD_PTR, DWORD_PTR, DWORD_PTR) { CREATE_FROM(OUTLOOK); }, 0, CALLBACK_FUNCTION);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'midiStreamOpenRuns_Bad' passes as callback '{{.*}}
}

static void acmStreamOpen_Bad() {
  acmStreamOpen(nullptr, nullptr, nullptr, nullptr, nullptr, (DWORD_PTR)onWaveOut, (DWORD_PTR)OUTLOOK, CALLBACK_FUNCTION);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onWaveOut' creates 'Outlook.Application'
}

static void acmStreamOpen_Ok() {
  acmStreamOpen(nullptr, nullptr, nullptr, nullptr, nullptr, (DWORD_PTR)onWaveOut, (DWORD_PTR)DOCUMENT, CALLBACK_FUNCTION);
}

static void acmStreamOpenRuns_Bad() {
  acmStreamOpen(nullptr, nullptr, nullptr, nullptr, nullptr, (DWORD_PTR)+[](HWAVEOUT, UINT, DWORD_PTR, DWORD_PTR, DWORD_PTR) { CREATE_FROM(OUTLOOK); }, 0, CALLBACK_FUNCTION);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'acmStreamOpenRuns_Bad' passes as callback '{{.*}}
}

static void mciSetYieldProc_Bad() {
  mciSetYieldProc(0, onYield, (DWORD)(ULONG_PTR)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onYield' creates 'Outlook.Application'
}

static void mciSetYieldProc_Ok() {
  mciSetYieldProc(0, onYield, (DWORD)(ULONG_PTR)DOCUMENT);
}

static void mciSetYieldProcRuns_Bad() {
  mciSetYieldProc(0, [](MCIDEVICEID, DWORD) -> UINT { CREATE_FROM(OUTLOOK); return 0; }, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'mciSetYieldProcRuns_Bad' passes as callback '{{.*}}
}

static void setUnhandledExceptionFilter_Bad() {
  SetUnhandledExceptionFilter([](EXCEPTION_POINTERS *) { CREATE_FROM(OUTLOOK); return LONG(EXCEPTION_EXECUTE_HANDLER); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'setUnhandledExceptionFilter_Bad' passes as callback '{{.*}}
}

static void setUnhandledExceptionFilter_Ok() {
  SetUnhandledExceptionFilter([](EXCEPTION_POINTERS *) { CREATE_FROM(DOCUMENT); return LONG(EXCEPTION_EXECUTE_HANDLER); });
}

static void rtlSetUnhandledExceptionFilter_Bad() {
  RtlSetUnhandledExceptionFilter([](EXCEPTION_POINTERS *) { CREATE_FROM(OUTLOOK); return LONG(EXCEPTION_EXECUTE_HANDLER); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'rtlSetUnhandledExceptionFilter_Bad' passes as callback '{{.*}}
}

static void rtlSetUnhandledExceptionFilter_Ok() {
  RtlSetUnhandledExceptionFilter([](EXCEPTION_POINTERS *) { CREATE_FROM(DOCUMENT); return LONG(EXCEPTION_EXECUTE_HANDLER); });
}

static void addVectoredExceptionHandler_Bad() {
  AddVectoredExceptionHandler(1, [](EXCEPTION_POINTERS *) { CREATE_FROM(OUTLOOK); return LONG(EXCEPTION_CONTINUE_SEARCH); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'addVectoredExceptionHandler_Bad' passes as callback '{{.*}}
}

static void addVectoredExceptionHandler_Ok() {
  AddVectoredExceptionHandler(1, [](EXCEPTION_POINTERS *) { CREATE_FROM(DOCUMENT); return LONG(EXCEPTION_CONTINUE_SEARCH); });
}

static void addVectoredContinueHandler_Bad() {
  AddVectoredContinueHandler(1, [](EXCEPTION_POINTERS *) { CREATE_FROM(OUTLOOK); return LONG(EXCEPTION_CONTINUE_SEARCH); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'addVectoredContinueHandler_Bad' passes as callback '{{.*}}
}

static void addVectoredContinueHandler_Ok() {
  AddVectoredContinueHandler(1, [](EXCEPTION_POINTERS *) { CREATE_FROM(DOCUMENT); return LONG(EXCEPTION_CONTINUE_SEARCH); });
}

static void rtlAddVectoredExceptionHandler_Bad() {
  RtlAddVectoredExceptionHandler(1, [](EXCEPTION_POINTERS *) { CREATE_FROM(OUTLOOK); return LONG(EXCEPTION_CONTINUE_SEARCH); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'rtlAddVectoredExceptionHandler_Bad' passes as callback '{{.*}}
}

static void rtlAddVectoredExceptionHandler_Ok() {
  RtlAddVectoredExceptionHandler(1, [](EXCEPTION_POINTERS *) { CREATE_FROM(DOCUMENT); return LONG(EXCEPTION_CONTINUE_SEARCH); });
}

static void rtlAddVectoredContinueHandler_Bad() {
  RtlAddVectoredContinueHandler(1, [](EXCEPTION_POINTERS *) { CREATE_FROM(OUTLOOK); return LONG(EXCEPTION_CONTINUE_SEARCH); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'rtlAddVectoredContinueHandler_Bad' passes as callback '{{.*}}
}

static void rtlAddVectoredContinueHandler_Ok() {
  RtlAddVectoredContinueHandler(1, [](EXCEPTION_POINTERS *) { CREATE_FROM(DOCUMENT); return LONG(EXCEPTION_CONTINUE_SEARCH); });
}

static void setConsoleCtrlHandler_Bad() {
  SetConsoleCtrlHandler([](DWORD) { CREATE_FROM(OUTLOOK); return TRUE; }, TRUE);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'setConsoleCtrlHandler_Bad' passes as callback '{{.*}}
}

static void setConsoleCtrlHandler_Ok() {
  SetConsoleCtrlHandler([](DWORD) { CREATE_FROM(DOCUMENT); return TRUE; }, TRUE);
}

static void registerWaitChainCOMCallback_Bad() {
  RegisterWaitChainCOMCallback([](DWORD, DWORD *) { CREATE_FROM(OUTLOOK); return TRUE; }, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'registerWaitChainCOMCallback_Bad' passes as callback '{{.*}}
}

static void registerWaitChainCOMCallback_Ok() {
  RegisterWaitChainCOMCallback([](DWORD, DWORD *) { CREATE_FROM(DOCUMENT); return TRUE; }, nullptr);
}

static void registerWaitChainCOMCallbackActivation_Bad() {
  RegisterWaitChainCOMCallback(nullptr, [](DWORD, DWORD *, BOOL *) { CREATE_FROM(OUTLOOK); return TRUE; });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'registerWaitChainCOMCallbackActivation_Bad' passes as callback '{{.*}}
}

static void registerWaitChainCOMCallbackActivation_Ok() {
  RegisterWaitChainCOMCallback(nullptr, [](DWORD, DWORD *, BOOL *) { CREATE_FROM(DOCUMENT); return TRUE; });
}

static void openThreadWaitChainSession_Bad() {
  OpenThreadWaitChainSession(0, [](void *, DWORD_PTR, DWORD, DWORD *, void *, BOOL *) { CREATE_FROM(OUTLOOK); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'openThreadWaitChainSession_Bad' passes as callback '{{.*}}
}

static void openThreadWaitChainSession_Ok() {
  OpenThreadWaitChainSession(0, [](void *, DWORD_PTR, DWORD, DWORD *, void *, BOOL *) { CREATE_FROM(DOCUMENT); });
}

static void mmioInstallIOProcA_Bad() {
  mmioInstallIOProcA(0, [](LPSTR, UINT, LPARAM, LPARAM) { CREATE_FROM(OUTLOOK); return LRESULT(0); }, MMIO_INSTALLPROC);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'mmioInstallIOProcA_Bad' passes as callback '{{.*}}
}

static void mmioInstallIOProcA_Ok() {
  mmioInstallIOProcA(0, [](LPSTR, UINT, LPARAM, LPARAM) { CREATE_FROM(DOCUMENT); return LRESULT(0); }, MMIO_INSTALLPROC);
}

static void openTraceEventCallbackA_Bad() {
  EVENT_TRACE_LOGFILEA File = {};
  File.EventCallback = [](PEVENT_TRACE) { CREATE_FROM(OUTLOOK); };
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  OpenTraceA(&File);
}

static void openTraceEventCallbackA_Ok() {
  EVENT_TRACE_LOGFILEA File = {};
  File.EventCallback = [](PEVENT_TRACE) { CREATE_FROM(DOCUMENT); };
  OpenTraceA(&File);
}

static void openTraceEventRecordCallbackA_Bad() {
  EVENT_TRACE_LOGFILEA File = {};
  File.EventRecordCallback = [](PEVENT_RECORD) { CREATE_FROM(OUTLOOK); };
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  OpenTraceA(&File);
}

static void openTraceEventRecordCallbackA_Ok() {
  EVENT_TRACE_LOGFILEA File = {};
  File.EventRecordCallback = [](PEVENT_RECORD) { CREATE_FROM(DOCUMENT); };
  OpenTraceA(&File);
}

static void openTraceBufferCallbackA_Bad() {
  EVENT_TRACE_LOGFILEA File = {};
  File.BufferCallback = [](PEVENT_TRACE_LOGFILEA) -> ULONG { CREATE_FROM(OUTLOOK); return 1; };
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  OpenTraceA(&File);
}

static void openTraceBufferCallbackA_Ok() {
  EVENT_TRACE_LOGFILEA File = {};
  File.BufferCallback = [](PEVENT_TRACE_LOGFILEA) -> ULONG { CREATE_FROM(DOCUMENT); return 1; };
  OpenTraceA(&File);
}

static void mmioInstallIOProcW_Bad() {
  mmioInstallIOProcW(0, [](LPSTR, UINT, LPARAM, LPARAM) { CREATE_FROM(OUTLOOK); return LRESULT(0); }, MMIO_INSTALLPROC);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'mmioInstallIOProcW_Bad' passes as callback '{{.*}}
}

static void mmioInstallIOProcW_Ok() {
  mmioInstallIOProcW(0, [](LPSTR, UINT, LPARAM, LPARAM) { CREATE_FROM(DOCUMENT); return LRESULT(0); }, MMIO_INSTALLPROC);
}

static void openTraceEventCallbackW_Bad() {
  EVENT_TRACE_LOGFILEW File = {};
  File.EventCallback = [](PEVENT_TRACE) { CREATE_FROM(OUTLOOK); };
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  OpenTraceW(&File);
}

static void openTraceEventCallbackW_Ok() {
  EVENT_TRACE_LOGFILEW File = {};
  File.EventCallback = [](PEVENT_TRACE) { CREATE_FROM(DOCUMENT); };
  OpenTraceW(&File);
}

static void openTraceEventRecordCallbackW_Bad() {
  EVENT_TRACE_LOGFILEW File = {};
  File.EventRecordCallback = [](PEVENT_RECORD) { CREATE_FROM(OUTLOOK); };
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  OpenTraceW(&File);
}

static void openTraceEventRecordCallbackW_Ok() {
  EVENT_TRACE_LOGFILEW File = {};
  File.EventRecordCallback = [](PEVENT_RECORD) { CREATE_FROM(DOCUMENT); };
  OpenTraceW(&File);
}

static void openTraceBufferCallbackW_Bad() {
  EVENT_TRACE_LOGFILEW File = {};
  File.BufferCallback = [](PEVENT_TRACE_LOGFILEW) -> ULONG { CREATE_FROM(OUTLOOK); return 1; };
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  OpenTraceW(&File);
}

static void openTraceBufferCallbackW_Ok() {
  EVENT_TRACE_LOGFILEW File = {};
  File.BufferCallback = [](PEVENT_TRACE_LOGFILEW) -> ULONG { CREATE_FROM(DOCUMENT); return 1; };
  OpenTraceW(&File);
}

// None of them: a structure that nothing registers, data that stands at another place,
// and functions of the program's own of these names.
static void otherPlace_Ok() {
  DEVICE_NOTIFY_SUBSCRIBE_PARAMETERS Never = {onDevice, OUTLOOK};
  (void)Never;
  RegisterSuspendResumeNotification(nullptr, 0);
  LdrRegisterDllNotification(0, onDll, DOCUMENT, (PVOID *)OUTLOOK);
}
namespace own {
static PHANDLER_ROUTINE Stored;
static void SetConsoleCtrlHandler(PHANDLER_ROUTINE Run) { Stored = Run; }
static void keep_Ok() {
  SetConsoleCtrlHandler([](DWORD) { CREATE_FROM(OUTLOOK); return TRUE; });
}
} // namespace own
static void desktop_Ok() { RegisterApplicationRecoveryCallback(onRecovery, OUTLOOK, 0, 0); }
void (*OnDesktop)() = desktop_Ok;

static void service() {
  notifyOfStatusA();
  notifyOfStatusW();
  copyFileExA_Bad();
  copyFileExA_Ok();
  copyFileExARuns_Bad();
  moveFileWithProgressA_Bad();
  moveFileWithProgressA_Ok();
  moveFileWithProgressARuns_Bad();
  copyFileTransactedA_Bad();
  copyFileTransactedA_Ok();
  copyFileTransactedARuns_Bad();
  moveFileTransactedA_Bad();
  moveFileTransactedA_Ok();
  moveFileTransactedARuns_Bad();
  setupIterateCabinetA_Bad();
  setupIterateCabinetA_Ok();
  setupIterateCabinetARuns_Bad();
  setupCommitFileQueueA_Bad();
  setupCommitFileQueueA_Ok();
  setupCommitFileQueueARuns_Bad();
  setupScanFileQueueA_Bad();
  setupScanFileQueueA_Ok();
  setupScanFileQueueARuns_Bad();
  registerTraceGuidsA_Bad();
  registerTraceGuidsA_Ok();
  registerTraceGuidsARuns_Bad();
  copyFileExW_Bad();
  copyFileExW_Ok();
  copyFileExWRuns_Bad();
  moveFileWithProgressW_Bad();
  moveFileWithProgressW_Ok();
  moveFileWithProgressWRuns_Bad();
  copyFileTransactedW_Bad();
  copyFileTransactedW_Ok();
  copyFileTransactedWRuns_Bad();
  moveFileTransactedW_Bad();
  moveFileTransactedW_Ok();
  moveFileTransactedWRuns_Bad();
  setupIterateCabinetW_Bad();
  setupIterateCabinetW_Ok();
  setupIterateCabinetWRuns_Bad();
  setupCommitFileQueueW_Bad();
  setupCommitFileQueueW_Ok();
  setupCommitFileQueueWRuns_Bad();
  setupScanFileQueueW_Bad();
  setupScanFileQueueW_Ok();
  setupScanFileQueueWRuns_Bad();
  registerTraceGuidsW_Bad();
  registerTraceGuidsW_Ok();
  registerTraceGuidsWRuns_Bad();
  copyFile2_Bad();
  copyFile2_Ok();
  readEncryptedFileRaw_Bad();
  readEncryptedFileRaw_Ok();
  readEncryptedFileRawRuns_Bad();
  writeEncryptedFileRaw_Bad();
  writeEncryptedFileRaw_Ok();
  writeEncryptedFileRawRuns_Bad();
  registerApplicationRecoveryCallback_Bad();
  registerApplicationRecoveryCallback_Ok();
  registerApplicationRecoveryCallbackRuns_Bad();
  powerRegisterSuspendResumeNotification_Bad();
  powerRegisterSuspendResumeNotification_Ok();
  powerSettingRegisterNotification_Bad();
  powerSettingRegisterNotification_Ok();
  registerSuspendResumeNotification_Bad();
  registerSuspendResumeNotification_Ok();
  powerRegisterForEffectivePowerModeNotifications_Bad();
  powerRegisterForEffectivePowerModeNotifications_Ok();
  powerRegisterForEffectivePowerModeNotificationsRuns_Bad();
  cMRegisterNotification_Bad();
  cMRegisterNotification_Ok();
  cMRegisterNotificationRuns_Bad();
  ldrRegisterDllNotification_Bad();
  ldrRegisterDllNotification_Ok();
  ldrRegisterDllNotificationRuns_Bad();
  rtlInstallFunctionTableCallback_Bad();
  rtlInstallFunctionTableCallback_Ok();
  rtlInstallFunctionTableCallbackRuns_Bad();
  wscRegisterForChanges_Bad();
  wscRegisterForChanges_Ok();
  wscRegisterForChangesRuns_Bad();
  evtSubscribe_Bad();
  evtSubscribe_Ok();
  evtSubscribeRuns_Bad();
  eventRegister_Bad();
  eventRegister_Ok();
  eventRegisterRuns_Bad();
  waveOutOpen_Bad();
  waveOutOpen_Ok();
  waveOutOpenRuns_Bad();
  waveInOpen_Bad();
  waveInOpen_Ok();
  waveInOpenRuns_Bad();
  midiOutOpen_Bad();
  midiOutOpen_Ok();
  midiOutOpenRuns_Bad();
  midiInOpen_Bad();
  midiInOpen_Ok();
  midiInOpenRuns_Bad();
  midiStreamOpen_Bad();
  midiStreamOpen_Ok();
  midiStreamOpenRuns_Bad();
  acmStreamOpen_Bad();
  acmStreamOpen_Ok();
  acmStreamOpenRuns_Bad();
  mciSetYieldProc_Bad();
  mciSetYieldProc_Ok();
  mciSetYieldProcRuns_Bad();
  setUnhandledExceptionFilter_Bad();
  setUnhandledExceptionFilter_Ok();
  rtlSetUnhandledExceptionFilter_Bad();
  rtlSetUnhandledExceptionFilter_Ok();
  addVectoredExceptionHandler_Bad();
  addVectoredExceptionHandler_Ok();
  addVectoredContinueHandler_Bad();
  addVectoredContinueHandler_Ok();
  rtlAddVectoredExceptionHandler_Bad();
  rtlAddVectoredExceptionHandler_Ok();
  rtlAddVectoredContinueHandler_Bad();
  rtlAddVectoredContinueHandler_Ok();
  setConsoleCtrlHandler_Bad();
  setConsoleCtrlHandler_Ok();
  registerWaitChainCOMCallback_Bad();
  registerWaitChainCOMCallback_Ok();
  registerWaitChainCOMCallbackActivation_Bad();
  registerWaitChainCOMCallbackActivation_Ok();
  openThreadWaitChainSession_Bad();
  openThreadWaitChainSession_Ok();
  mmioInstallIOProcA_Bad();
  mmioInstallIOProcA_Ok();
  openTraceEventCallbackA_Bad();
  openTraceEventCallbackA_Ok();
  openTraceEventRecordCallbackA_Bad();
  openTraceEventRecordCallbackA_Ok();
  openTraceBufferCallbackA_Bad();
  openTraceBufferCallbackA_Ok();
  mmioInstallIOProcW_Bad();
  mmioInstallIOProcW_Ok();
  openTraceEventCallbackW_Bad();
  openTraceEventCallbackW_Ok();
  openTraceEventRecordCallbackW_Bad();
  openTraceEventRecordCallbackW_Ok();
  openTraceBufferCallbackW_Bad();
  openTraceBufferCallbackW_Ok();
  otherPlace_Ok();
  own::keep_Ok();
}

SERVICE(service)

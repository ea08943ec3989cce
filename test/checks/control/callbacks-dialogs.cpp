// RUN: %check_office %s
// REQUIRES: mingw

// Dialogs of the system that call back, the conversations of DDE, and MAPI.

#include "callbacks.h"

#include <commctrl.h>
#include <commdlg.h>
#include <ddeml.h>
#include <prsht.h>
#include <shlobj.h>

// What mingw-w64's headers lack.
struct IMAPIAdviseSink;
struct NOTIFICATION;
typedef LONG(CALLBACK *LPNOTIFCALLBACK)(LPVOID Context, ULONG Count, NOTIFICATION *Notifications);
typedef BOOL(CALLBACK *PFNIDLE)(LPVOID Context);
extern "C" {
HRESULT WINAPI HrAllocAdviseSink(LPNOTIFCALLBACK Run, LPVOID Context, IMAPIAdviseSink **Sink);
void *WINAPI FtgRegisterIdleRoutine(PFNIDLE Run, LPVOID Context, short Priority, ULONG Hundredths, USHORT Options);
void WINAPI ChangeIdleRoutine(void *Idle, PFNIDLE Run, LPVOID Context, short Priority, ULONG Hundredths, USHORT Options,
                              USHORT What);
}

static HRESULT CALLBACK onTaskDialog(HWND, UINT, WPARAM, LPARAM, LONG_PTR Context) {
  CREATE_FROM(Context);
  return S_OK;
}

static int CALLBACK onBrowse(HWND, UINT, LPARAM, LPARAM Context) {
  CREATE_FROM(Context);
  return 0;
}

static LONG CALLBACK onNotify(LPVOID Context, ULONG, NOTIFICATION *) {
  CREATE_FROM(Context);
  return 0;
}

static BOOL CALLBACK onIdle(LPVOID Context) {
  CREATE_FROM(Context);
  return FALSE;
}

static void taskDialogIndirect_Bad() {
  TASKDIALOGCONFIG Dialog = {sizeof Dialog};
  Dialog.pfCallback = onTaskDialog;
  Dialog.lpCallbackData = (LONG_PTR)OUTLOOK;
  TaskDialogIndirect(&Dialog, nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onTaskDialog' creates 'Outlook.Application'
}

static void taskDialogIndirect_Ok() {
  TASKDIALOGCONFIG Dialog = {sizeof Dialog};
  Dialog.pfCallback = onTaskDialog;
  Dialog.lpCallbackData = (LONG_PTR)DOCUMENT;
  TaskDialogIndirect(&Dialog, nullptr, nullptr, nullptr);
}

static void sHBrowseForFolderA_Bad() {
  BROWSEINFOA Browse = {};
  Browse.lpfn = onBrowse;
  Browse.lParam = (LPARAM)OUTLOOK;
  SHBrowseForFolderA(&Browse);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onBrowse' creates 'Outlook.Application'
}

static void sHBrowseForFolderA_Ok() {
  BROWSEINFOA Browse = {};
  Browse.lpfn = onBrowse;
  Browse.lParam = (LPARAM)DOCUMENT;
  SHBrowseForFolderA(&Browse);
}

static void sHBrowseForFolderW_Bad() {
  BROWSEINFOW Browse = {};
  Browse.lpfn = onBrowse;
  Browse.lParam = (LPARAM)OUTLOOK;
  SHBrowseForFolderW(&Browse);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onBrowse' creates 'Outlook.Application'
}

static void sHBrowseForFolderW_Ok() {
  BROWSEINFOW Browse = {};
  Browse.lpfn = onBrowse;
  Browse.lParam = (LPARAM)DOCUMENT;
  SHBrowseForFolderW(&Browse);
}

static void hrAllocAdviseSink_Bad() {
  IMAPIAdviseSink *Sink;
  HrAllocAdviseSink(onNotify, OUTLOOK, &Sink);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onNotify' creates 'Outlook.Application'
}

static void hrAllocAdviseSink_Ok() {
  IMAPIAdviseSink *Sink;
  HrAllocAdviseSink(onNotify, DOCUMENT, &Sink);
}

static void hrAllocAdviseSinkRuns_Bad() {
  IMAPIAdviseSink *Sink;
  HrAllocAdviseSink([](LPVOID, ULONG, NOTIFICATION *) -> LONG { CREATE_FROM(OUTLOOK); return 0; }, nullptr, &Sink);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'hrAllocAdviseSinkRuns_Bad' passes as callback '{{.*}}
}

static void ftgRegisterIdleRoutine_Bad() {
  FtgRegisterIdleRoutine(onIdle, OUTLOOK, 0, 100, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onIdle' creates 'Outlook.Application'
}

static void ftgRegisterIdleRoutine_Ok() {
  FtgRegisterIdleRoutine(onIdle, DOCUMENT, 0, 100, 0);
}

static void ftgRegisterIdleRoutineRuns_Bad() {
  FtgRegisterIdleRoutine([](LPVOID) -> BOOL { CREATE_FROM(OUTLOOK); return FALSE; }, nullptr, 0, 100, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'ftgRegisterIdleRoutineRuns_Bad' passes as callback '{{.*}}
}

static void changeIdleRoutine_Bad() {
  ChangeIdleRoutine(nullptr, onIdle, OUTLOOK, 0, 100, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onIdle' creates 'Outlook.Application'
}

static void changeIdleRoutine_Ok() {
  ChangeIdleRoutine(nullptr, onIdle, DOCUMENT, 0, 100, 0, 0);
}

static void changeIdleRoutineRuns_Bad() {
  ChangeIdleRoutine(nullptr, [](LPVOID) -> BOOL { CREATE_FROM(OUTLOOK); return FALSE; }, nullptr, 0, 100, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'changeIdleRoutineRuns_Bad' passes as callback '{{.*}}
}

static void ddeInitializeA_Bad() {
  DWORD Id = 0;
  DdeInitializeA(&Id, [](UINT, UINT, HCONV, HSZ, HSZ, HDDEDATA, ULONG_PTR, ULONG_PTR) { CREATE_FROM(OUTLOOK); return HDDEDATA(); }, APPCLASS_STANDARD, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'ddeInitializeA_Bad' passes as callback '{{.*}}
}

static void ddeInitializeA_Ok() {
  DWORD Id = 0;
  DdeInitializeA(&Id, [](UINT, UINT, HCONV, HSZ, HSZ, HDDEDATA, ULONG_PTR, ULONG_PTR) { CREATE_FROM(DOCUMENT); return HDDEDATA(); }, APPCLASS_STANDARD, 0);
}

static void ddeInitializeW_Bad() {
  DWORD Id = 0;
  DdeInitializeW(&Id, [](UINT, UINT, HCONV, HSZ, HSZ, HDDEDATA, ULONG_PTR, ULONG_PTR) { CREATE_FROM(OUTLOOK); return HDDEDATA(); }, APPCLASS_STANDARD, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'ddeInitializeW_Bad' passes as callback '{{.*}}
}

static void ddeInitializeW_Ok() {
  DWORD Id = 0;
  DdeInitializeW(&Id, [](UINT, UINT, HCONV, HSZ, HSZ, HDDEDATA, ULONG_PTR, ULONG_PTR) { CREATE_FROM(DOCUMENT); return HDDEDATA(); }, APPCLASS_STANDARD, 0);
}

static void getOpenFileNameA_Bad() {
  OPENFILENAMEA Structure = {};
  Structure.lpfnHook = [](HWND, UINT, WPARAM, LPARAM) -> UINT_PTR { CREATE_FROM(OUTLOOK); return UINT_PTR(); };
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  GetOpenFileNameA(&Structure);
}

static void getOpenFileNameA_Ok() {
  OPENFILENAMEA Structure = {};
  Structure.lpfnHook = [](HWND, UINT, WPARAM, LPARAM) -> UINT_PTR { CREATE_FROM(DOCUMENT); return UINT_PTR(); };
  GetOpenFileNameA(&Structure);
}

static void getOpenFileNameW_Bad() {
  OPENFILENAMEW Structure = {};
  Structure.lpfnHook = [](HWND, UINT, WPARAM, LPARAM) -> UINT_PTR { CREATE_FROM(OUTLOOK); return UINT_PTR(); };
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  GetOpenFileNameW(&Structure);
}

static void getOpenFileNameW_Ok() {
  OPENFILENAMEW Structure = {};
  Structure.lpfnHook = [](HWND, UINT, WPARAM, LPARAM) -> UINT_PTR { CREATE_FROM(DOCUMENT); return UINT_PTR(); };
  GetOpenFileNameW(&Structure);
}

static void getSaveFileNameA_Bad() {
  OPENFILENAMEA Structure = {};
  Structure.lpfnHook = [](HWND, UINT, WPARAM, LPARAM) -> UINT_PTR { CREATE_FROM(OUTLOOK); return UINT_PTR(); };
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  GetSaveFileNameA(&Structure);
}

static void getSaveFileNameA_Ok() {
  OPENFILENAMEA Structure = {};
  Structure.lpfnHook = [](HWND, UINT, WPARAM, LPARAM) -> UINT_PTR { CREATE_FROM(DOCUMENT); return UINT_PTR(); };
  GetSaveFileNameA(&Structure);
}

static void getSaveFileNameW_Bad() {
  OPENFILENAMEW Structure = {};
  Structure.lpfnHook = [](HWND, UINT, WPARAM, LPARAM) -> UINT_PTR { CREATE_FROM(OUTLOOK); return UINT_PTR(); };
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  GetSaveFileNameW(&Structure);
}

static void getSaveFileNameW_Ok() {
  OPENFILENAMEW Structure = {};
  Structure.lpfnHook = [](HWND, UINT, WPARAM, LPARAM) -> UINT_PTR { CREATE_FROM(DOCUMENT); return UINT_PTR(); };
  GetSaveFileNameW(&Structure);
}

static void chooseColorA_Bad() {
  CHOOSECOLORA Structure = {};
  Structure.lpfnHook = [](HWND, UINT, WPARAM, LPARAM) -> UINT_PTR { CREATE_FROM(OUTLOOK); return UINT_PTR(); };
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  ChooseColorA(&Structure);
}

static void chooseColorA_Ok() {
  CHOOSECOLORA Structure = {};
  Structure.lpfnHook = [](HWND, UINT, WPARAM, LPARAM) -> UINT_PTR { CREATE_FROM(DOCUMENT); return UINT_PTR(); };
  ChooseColorA(&Structure);
}

static void chooseColorW_Bad() {
  CHOOSECOLORW Structure = {};
  Structure.lpfnHook = [](HWND, UINT, WPARAM, LPARAM) -> UINT_PTR { CREATE_FROM(OUTLOOK); return UINT_PTR(); };
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  ChooseColorW(&Structure);
}

static void chooseColorW_Ok() {
  CHOOSECOLORW Structure = {};
  Structure.lpfnHook = [](HWND, UINT, WPARAM, LPARAM) -> UINT_PTR { CREATE_FROM(DOCUMENT); return UINT_PTR(); };
  ChooseColorW(&Structure);
}

static void chooseFontA_Bad() {
  CHOOSEFONTA Structure = {};
  Structure.lpfnHook = [](HWND, UINT, WPARAM, LPARAM) -> UINT_PTR { CREATE_FROM(OUTLOOK); return UINT_PTR(); };
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  ChooseFontA(&Structure);
}

static void chooseFontA_Ok() {
  CHOOSEFONTA Structure = {};
  Structure.lpfnHook = [](HWND, UINT, WPARAM, LPARAM) -> UINT_PTR { CREATE_FROM(DOCUMENT); return UINT_PTR(); };
  ChooseFontA(&Structure);
}

static void chooseFontW_Bad() {
  CHOOSEFONTW Structure = {};
  Structure.lpfnHook = [](HWND, UINT, WPARAM, LPARAM) -> UINT_PTR { CREATE_FROM(OUTLOOK); return UINT_PTR(); };
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  ChooseFontW(&Structure);
}

static void chooseFontW_Ok() {
  CHOOSEFONTW Structure = {};
  Structure.lpfnHook = [](HWND, UINT, WPARAM, LPARAM) -> UINT_PTR { CREATE_FROM(DOCUMENT); return UINT_PTR(); };
  ChooseFontW(&Structure);
}

static void findTextA_Bad() {
  FINDREPLACEA Structure = {};
  Structure.lpfnHook = [](HWND, UINT, WPARAM, LPARAM) -> UINT_PTR { CREATE_FROM(OUTLOOK); return UINT_PTR(); };
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  FindTextA(&Structure);
}

static void findTextA_Ok() {
  FINDREPLACEA Structure = {};
  Structure.lpfnHook = [](HWND, UINT, WPARAM, LPARAM) -> UINT_PTR { CREATE_FROM(DOCUMENT); return UINT_PTR(); };
  FindTextA(&Structure);
}

static void findTextW_Bad() {
  FINDREPLACEW Structure = {};
  Structure.lpfnHook = [](HWND, UINT, WPARAM, LPARAM) -> UINT_PTR { CREATE_FROM(OUTLOOK); return UINT_PTR(); };
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  FindTextW(&Structure);
}

static void findTextW_Ok() {
  FINDREPLACEW Structure = {};
  Structure.lpfnHook = [](HWND, UINT, WPARAM, LPARAM) -> UINT_PTR { CREATE_FROM(DOCUMENT); return UINT_PTR(); };
  FindTextW(&Structure);
}

static void replaceTextA_Bad() {
  FINDREPLACEA Structure = {};
  Structure.lpfnHook = [](HWND, UINT, WPARAM, LPARAM) -> UINT_PTR { CREATE_FROM(OUTLOOK); return UINT_PTR(); };
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  ReplaceTextA(&Structure);
}

static void replaceTextA_Ok() {
  FINDREPLACEA Structure = {};
  Structure.lpfnHook = [](HWND, UINT, WPARAM, LPARAM) -> UINT_PTR { CREATE_FROM(DOCUMENT); return UINT_PTR(); };
  ReplaceTextA(&Structure);
}

static void replaceTextW_Bad() {
  FINDREPLACEW Structure = {};
  Structure.lpfnHook = [](HWND, UINT, WPARAM, LPARAM) -> UINT_PTR { CREATE_FROM(OUTLOOK); return UINT_PTR(); };
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  ReplaceTextW(&Structure);
}

static void replaceTextW_Ok() {
  FINDREPLACEW Structure = {};
  Structure.lpfnHook = [](HWND, UINT, WPARAM, LPARAM) -> UINT_PTR { CREATE_FROM(DOCUMENT); return UINT_PTR(); };
  ReplaceTextW(&Structure);
}

static void pageSetupDlgA_Bad() {
  PAGESETUPDLGA Structure = {};
  Structure.lpfnPageSetupHook = [](HWND, UINT, WPARAM, LPARAM) -> UINT_PTR { CREATE_FROM(OUTLOOK); return UINT_PTR(); };
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  PageSetupDlgA(&Structure);
}

static void pageSetupDlgA_Ok() {
  PAGESETUPDLGA Structure = {};
  Structure.lpfnPageSetupHook = [](HWND, UINT, WPARAM, LPARAM) -> UINT_PTR { CREATE_FROM(DOCUMENT); return UINT_PTR(); };
  PageSetupDlgA(&Structure);
}

static void pageSetupDlgW_Bad() {
  PAGESETUPDLGW Structure = {};
  Structure.lpfnPageSetupHook = [](HWND, UINT, WPARAM, LPARAM) -> UINT_PTR { CREATE_FROM(OUTLOOK); return UINT_PTR(); };
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  PageSetupDlgW(&Structure);
}

static void pageSetupDlgW_Ok() {
  PAGESETUPDLGW Structure = {};
  Structure.lpfnPageSetupHook = [](HWND, UINT, WPARAM, LPARAM) -> UINT_PTR { CREATE_FROM(DOCUMENT); return UINT_PTR(); };
  PageSetupDlgW(&Structure);
}

static void printDlgA_Bad() {
  PRINTDLGA Structure = {};
  Structure.lpfnPrintHook = [](HWND, UINT, WPARAM, LPARAM) -> UINT_PTR { CREATE_FROM(OUTLOOK); return UINT_PTR(); };
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  PrintDlgA(&Structure);
}

static void printDlgA_Ok() {
  PRINTDLGA Structure = {};
  Structure.lpfnPrintHook = [](HWND, UINT, WPARAM, LPARAM) -> UINT_PTR { CREATE_FROM(DOCUMENT); return UINT_PTR(); };
  PrintDlgA(&Structure);
}

static void printDlgW_Bad() {
  PRINTDLGW Structure = {};
  Structure.lpfnPrintHook = [](HWND, UINT, WPARAM, LPARAM) -> UINT_PTR { CREATE_FROM(OUTLOOK); return UINT_PTR(); };
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  PrintDlgW(&Structure);
}

static void printDlgW_Ok() {
  PRINTDLGW Structure = {};
  Structure.lpfnPrintHook = [](HWND, UINT, WPARAM, LPARAM) -> UINT_PTR { CREATE_FROM(DOCUMENT); return UINT_PTR(); };
  PrintDlgW(&Structure);
}

static void messageBoxIndirectA_Bad() {
  MSGBOXPARAMSA Structure = {};
  Structure.lpfnMsgBoxCallback = [](LPHELPINFO) { CREATE_FROM(OUTLOOK); };
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  MessageBoxIndirectA(&Structure);
}

static void messageBoxIndirectA_Ok() {
  MSGBOXPARAMSA Structure = {};
  Structure.lpfnMsgBoxCallback = [](LPHELPINFO) { CREATE_FROM(DOCUMENT); };
  MessageBoxIndirectA(&Structure);
}

static void messageBoxIndirectW_Bad() {
  MSGBOXPARAMSW Structure = {};
  Structure.lpfnMsgBoxCallback = [](LPHELPINFO) { CREATE_FROM(OUTLOOK); };
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  MessageBoxIndirectW(&Structure);
}

static void messageBoxIndirectW_Ok() {
  MSGBOXPARAMSW Structure = {};
  Structure.lpfnMsgBoxCallback = [](LPHELPINFO) { CREATE_FROM(DOCUMENT); };
  MessageBoxIndirectW(&Structure);
}

static void propertySheetPageDialogA_Bad() {
  PROPSHEETPAGEA Structure = {};
  Structure.pfnDlgProc = [](HWND, UINT, WPARAM, LPARAM) -> INT_PTR { CREATE_FROM(OUTLOOK); return INT_PTR(); };
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CreatePropertySheetPageA(&Structure);
}

static void propertySheetPageDialogA_Ok() {
  PROPSHEETPAGEA Structure = {};
  Structure.pfnDlgProc = [](HWND, UINT, WPARAM, LPARAM) -> INT_PTR { CREATE_FROM(DOCUMENT); return INT_PTR(); };
  CreatePropertySheetPageA(&Structure);
}

static void propertySheetPageDialogW_Bad() {
  PROPSHEETPAGEW Structure = {};
  Structure.pfnDlgProc = [](HWND, UINT, WPARAM, LPARAM) -> INT_PTR { CREATE_FROM(OUTLOOK); return INT_PTR(); };
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CreatePropertySheetPageW(&Structure);
}

static void propertySheetPageDialogW_Ok() {
  PROPSHEETPAGEW Structure = {};
  Structure.pfnDlgProc = [](HWND, UINT, WPARAM, LPARAM) -> INT_PTR { CREATE_FROM(DOCUMENT); return INT_PTR(); };
  CreatePropertySheetPageW(&Structure);
}

static void propertySheetPageA_Bad() {
  PROPSHEETPAGEA Structure = {};
  Structure.pfnCallback = [](HWND, UINT, PROPSHEETPAGEA *) -> UINT { CREATE_FROM(OUTLOOK); return UINT(); };
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CreatePropertySheetPageA(&Structure);
}

static void propertySheetPageA_Ok() {
  PROPSHEETPAGEA Structure = {};
  Structure.pfnCallback = [](HWND, UINT, PROPSHEETPAGEA *) -> UINT { CREATE_FROM(DOCUMENT); return UINT(); };
  CreatePropertySheetPageA(&Structure);
}

static void propertySheetPageW_Bad() {
  PROPSHEETPAGEW Structure = {};
  Structure.pfnCallback = [](HWND, UINT, PROPSHEETPAGEW *) -> UINT { CREATE_FROM(OUTLOOK); return UINT(); };
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CreatePropertySheetPageW(&Structure);
}

static void propertySheetPageW_Ok() {
  PROPSHEETPAGEW Structure = {};
  Structure.pfnCallback = [](HWND, UINT, PROPSHEETPAGEW *) -> UINT { CREATE_FROM(DOCUMENT); return UINT(); };
  CreatePropertySheetPageW(&Structure);
}

static void propertySheetA_Bad() {
  PROPSHEETHEADERA Structure = {};
  Structure.pfnCallback = [](HWND, UINT, LPARAM) -> int { CREATE_FROM(OUTLOOK); return int(); };
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  PropertySheetA(&Structure);
}

static void propertySheetA_Ok() {
  PROPSHEETHEADERA Structure = {};
  Structure.pfnCallback = [](HWND, UINT, LPARAM) -> int { CREATE_FROM(DOCUMENT); return int(); };
  PropertySheetA(&Structure);
}

static void propertySheetW_Bad() {
  PROPSHEETHEADERW Structure = {};
  Structure.pfnCallback = [](HWND, UINT, LPARAM) -> int { CREATE_FROM(OUTLOOK); return int(); };
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  PropertySheetW(&Structure);
}

static void propertySheetW_Ok() {
  PROPSHEETHEADERW Structure = {};
  Structure.pfnCallback = [](HWND, UINT, LPARAM) -> int { CREATE_FROM(DOCUMENT); return int(); };
  PropertySheetW(&Structure);
}

// None of them: a structure that no dialog gets, and the desktop's dialogs.
static void otherPlace_Ok() {
  OPENFILENAMEW Never = {};
  Never.lpfnHook = [](HWND, UINT, WPARAM, LPARAM) -> UINT_PTR { CREATE_FROM(OUTLOOK); return 0; };
  (void)Never;
  OPENFILENAMEW Plain = {};
  GetOpenFileNameW(&Plain);
}
static void desktop_Ok() {
  HrAllocAdviseSink(onNotify, OUTLOOK, nullptr);
  DdeInitializeW(nullptr, [](UINT, UINT, HCONV, HSZ, HSZ, HDDEDATA, ULONG_PTR, ULONG_PTR) { CREATE_FROM(OUTLOOK); return HDDEDATA(); }, 0, 0);
}
void (*OnDesktop)() = desktop_Ok;

static void service() {
  taskDialogIndirect_Bad();
  taskDialogIndirect_Ok();
  sHBrowseForFolderA_Bad();
  sHBrowseForFolderA_Ok();
  sHBrowseForFolderW_Bad();
  sHBrowseForFolderW_Ok();
  hrAllocAdviseSink_Bad();
  hrAllocAdviseSink_Ok();
  hrAllocAdviseSinkRuns_Bad();
  ftgRegisterIdleRoutine_Bad();
  ftgRegisterIdleRoutine_Ok();
  ftgRegisterIdleRoutineRuns_Bad();
  changeIdleRoutine_Bad();
  changeIdleRoutine_Ok();
  changeIdleRoutineRuns_Bad();
  ddeInitializeA_Bad();
  ddeInitializeA_Ok();
  ddeInitializeW_Bad();
  ddeInitializeW_Ok();
  getOpenFileNameA_Bad();
  getOpenFileNameA_Ok();
  getOpenFileNameW_Bad();
  getOpenFileNameW_Ok();
  getSaveFileNameA_Bad();
  getSaveFileNameA_Ok();
  getSaveFileNameW_Bad();
  getSaveFileNameW_Ok();
  chooseColorA_Bad();
  chooseColorA_Ok();
  chooseColorW_Bad();
  chooseColorW_Ok();
  chooseFontA_Bad();
  chooseFontA_Ok();
  chooseFontW_Bad();
  chooseFontW_Ok();
  findTextA_Bad();
  findTextA_Ok();
  findTextW_Bad();
  findTextW_Ok();
  replaceTextA_Bad();
  replaceTextA_Ok();
  replaceTextW_Bad();
  replaceTextW_Ok();
  pageSetupDlgA_Bad();
  pageSetupDlgA_Ok();
  pageSetupDlgW_Bad();
  pageSetupDlgW_Ok();
  printDlgA_Bad();
  printDlgA_Ok();
  printDlgW_Bad();
  printDlgW_Ok();
  messageBoxIndirectA_Bad();
  messageBoxIndirectA_Ok();
  messageBoxIndirectW_Bad();
  messageBoxIndirectW_Ok();
  propertySheetPageDialogA_Bad();
  propertySheetPageDialogA_Ok();
  propertySheetPageDialogW_Bad();
  propertySheetPageDialogW_Ok();
  propertySheetPageA_Bad();
  propertySheetPageA_Ok();
  propertySheetPageW_Bad();
  propertySheetPageW_Ok();
  propertySheetA_Bad();
  propertySheetA_Ok();
  propertySheetW_Bad();
  propertySheetW_Ok();
  otherPlace_Ok();
}

SERVICE(service)

// RUN: %check_office %s
// REQUIRES: mingw

// Window procedures, hooks, and what is called with messages.

#include "callbacks.h"

#include <commctrl.h>

static LRESULT CALLBACK onSubclass(HWND, UINT, WPARAM, LPARAM, UINT_PTR, DWORD_PTR Context) {
  CREATE_FROM(Context);
  return 0;
}

static INT_PTR CALLBACK onDialog(HWND, UINT, WPARAM, LPARAM Context) {
  CREATE_FROM(Context);
  return 0;
}

static void CALLBACK onSent(HWND, UINT, ULONG_PTR Context, LRESULT) {
  CREATE_FROM(Context);
}

static BOOL CALLBACK onGray(HDC, LPARAM Context, int) {
  CREATE_FROM(Context);
  return TRUE;
}

static BOOL CALLBACK onDraw(HDC, LPARAM Context, WPARAM, int, int) {
  CREATE_FROM(Context);
  return TRUE;
}

static void CALLBACK onPoint(int, int, LPARAM Context) {
  CREATE_FROM(Context);
}

static int CALLBACK onCompare(LPARAM, LPARAM, LPARAM Context) {
  CREATE_FROM(Context);
  return 0;
}

static void setWindowSubclass_Bad() {
  SetWindowSubclass(nullptr, onSubclass, 0, (DWORD_PTR)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onSubclass' creates 'Outlook.Application'
}

static void setWindowSubclass_Ok() {
  SetWindowSubclass(nullptr, onSubclass, 0, (DWORD_PTR)DOCUMENT);
}

static void setWindowSubclassRuns_Bad() {
  SetWindowSubclass(nullptr, [](HWND, UINT, WPARAM, LPARAM, UINT_PTR, DWORD_PTR) -> LRESULT { CREATE_FROM(OUTLOOK); return 0; }, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'setWindowSubclassRuns_Bad' passes as callback '{{.*}}
}

static void dialogBoxParamA_Bad() {
  DialogBoxParamA(nullptr, "Dialog", nullptr, onDialog, (LPARAM)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onDialog' creates 'Outlook.Application'
}

static void dialogBoxParamA_Ok() {
  DialogBoxParamA(nullptr, "Dialog", nullptr, onDialog, (LPARAM)DOCUMENT);
}

static void dialogBoxParamARuns_Bad() {
  DialogBoxParamA(nullptr, "Dialog", nullptr, [](HWND, UINT, WPARAM, LPARAM) -> INT_PTR { CREATE_FROM(OUTLOOK); return 0; }, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'dialogBoxParamARuns_Bad' passes as callback '{{.*}}
}

static void createDialogParamA_Bad() {
  CreateDialogParamA(nullptr, "Dialog", nullptr, onDialog, (LPARAM)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onDialog' creates 'Outlook.Application'
}

static void createDialogParamA_Ok() {
  CreateDialogParamA(nullptr, "Dialog", nullptr, onDialog, (LPARAM)DOCUMENT);
}

static void createDialogParamARuns_Bad() {
  CreateDialogParamA(nullptr, "Dialog", nullptr, [](HWND, UINT, WPARAM, LPARAM) -> INT_PTR { CREATE_FROM(OUTLOOK); return 0; }, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'createDialogParamARuns_Bad' passes as callback '{{.*}}
}

static void dialogBoxParamW_Bad() {
  DialogBoxParamW(nullptr, L"Dialog", nullptr, onDialog, (LPARAM)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onDialog' creates 'Outlook.Application'
}

static void dialogBoxParamW_Ok() {
  DialogBoxParamW(nullptr, L"Dialog", nullptr, onDialog, (LPARAM)DOCUMENT);
}

static void dialogBoxParamWRuns_Bad() {
  DialogBoxParamW(nullptr, L"Dialog", nullptr, [](HWND, UINT, WPARAM, LPARAM) -> INT_PTR { CREATE_FROM(OUTLOOK); return 0; }, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'dialogBoxParamWRuns_Bad' passes as callback '{{.*}}
}

static void createDialogParamW_Bad() {
  CreateDialogParamW(nullptr, L"Dialog", nullptr, onDialog, (LPARAM)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onDialog' creates 'Outlook.Application'
}

static void createDialogParamW_Ok() {
  CreateDialogParamW(nullptr, L"Dialog", nullptr, onDialog, (LPARAM)DOCUMENT);
}

static void createDialogParamWRuns_Bad() {
  CreateDialogParamW(nullptr, L"Dialog", nullptr, [](HWND, UINT, WPARAM, LPARAM) -> INT_PTR { CREATE_FROM(OUTLOOK); return 0; }, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'createDialogParamWRuns_Bad' passes as callback '{{.*}}
}

static void dialogBoxIndirectParamA_Bad() {
  DialogBoxIndirectParamA(nullptr, nullptr, nullptr, onDialog, (LPARAM)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onDialog' creates 'Outlook.Application'
}

static void dialogBoxIndirectParamA_Ok() {
  DialogBoxIndirectParamA(nullptr, nullptr, nullptr, onDialog, (LPARAM)DOCUMENT);
}

static void dialogBoxIndirectParamARuns_Bad() {
  DialogBoxIndirectParamA(nullptr, nullptr, nullptr, [](HWND, UINT, WPARAM, LPARAM) -> INT_PTR { CREATE_FROM(OUTLOOK); return 0; }, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'dialogBoxIndirectParamARuns_Bad' passes as callback '{{.*}}
}

static void createDialogIndirectParamA_Bad() {
  CreateDialogIndirectParamA(nullptr, nullptr, nullptr, onDialog, (LPARAM)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onDialog' creates 'Outlook.Application'
}

static void createDialogIndirectParamA_Ok() {
  CreateDialogIndirectParamA(nullptr, nullptr, nullptr, onDialog, (LPARAM)DOCUMENT);
}

static void createDialogIndirectParamARuns_Bad() {
  CreateDialogIndirectParamA(nullptr, nullptr, nullptr, [](HWND, UINT, WPARAM, LPARAM) -> INT_PTR { CREATE_FROM(OUTLOOK); return 0; }, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'createDialogIndirectParamARuns_Bad' passes as callback '{{.*}}
}

static void dialogBoxIndirectParamW_Bad() {
  DialogBoxIndirectParamW(nullptr, nullptr, nullptr, onDialog, (LPARAM)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onDialog' creates 'Outlook.Application'
}

static void dialogBoxIndirectParamW_Ok() {
  DialogBoxIndirectParamW(nullptr, nullptr, nullptr, onDialog, (LPARAM)DOCUMENT);
}

static void dialogBoxIndirectParamWRuns_Bad() {
  DialogBoxIndirectParamW(nullptr, nullptr, nullptr, [](HWND, UINT, WPARAM, LPARAM) -> INT_PTR { CREATE_FROM(OUTLOOK); return 0; }, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'dialogBoxIndirectParamWRuns_Bad' passes as callback '{{.*}}
}

static void createDialogIndirectParamW_Bad() {
  CreateDialogIndirectParamW(nullptr, nullptr, nullptr, onDialog, (LPARAM)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onDialog' creates 'Outlook.Application'
}

static void createDialogIndirectParamW_Ok() {
  CreateDialogIndirectParamW(nullptr, nullptr, nullptr, onDialog, (LPARAM)DOCUMENT);
}

static void createDialogIndirectParamWRuns_Bad() {
  CreateDialogIndirectParamW(nullptr, nullptr, nullptr, [](HWND, UINT, WPARAM, LPARAM) -> INT_PTR { CREATE_FROM(OUTLOOK); return 0; }, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'createDialogIndirectParamWRuns_Bad' passes as callback '{{.*}}
}

static void sendMessageCallbackA_Bad() {
  SendMessageCallbackA(nullptr, WM_NULL, 0, 0, onSent, (ULONG_PTR)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onSent' creates 'Outlook.Application'
}

static void sendMessageCallbackA_Ok() {
  SendMessageCallbackA(nullptr, WM_NULL, 0, 0, onSent, (ULONG_PTR)DOCUMENT);
}

static void sendMessageCallbackARuns_Bad() {
  SendMessageCallbackA(nullptr, WM_NULL, 0, 0, [](HWND, UINT, ULONG_PTR, LRESULT) { CREATE_FROM(OUTLOOK); }, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'sendMessageCallbackARuns_Bad' passes as callback '{{.*}}
}

static void grayStringA_Bad() {
  GrayStringA(nullptr, nullptr, onGray, (LPARAM)OUTLOOK, 0, 0, 0, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onGray' creates 'Outlook.Application'
}

static void grayStringA_Ok() {
  GrayStringA(nullptr, nullptr, onGray, (LPARAM)DOCUMENT, 0, 0, 0, 0, 0);
}

static void grayStringARuns_Bad() {
  GrayStringA(nullptr, nullptr, [](HDC, LPARAM, int) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, 0, 0, 0, 0, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'grayStringARuns_Bad' passes as callback '{{.*}}
}

static void drawStateA_Bad() {
  DrawStateA(nullptr, nullptr, onDraw, (LPARAM)OUTLOOK, 0, 0, 0, 0, 0, DST_COMPLEX);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onDraw' creates 'Outlook.Application'
}

static void drawStateA_Ok() {
  DrawStateA(nullptr, nullptr, onDraw, (LPARAM)DOCUMENT, 0, 0, 0, 0, 0, DST_COMPLEX);
}

static void drawStateARuns_Bad() {
  DrawStateA(nullptr, nullptr, [](HDC, LPARAM, WPARAM, int, int) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, 0, 0, 0, 0, 0, 0, DST_COMPLEX);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'drawStateARuns_Bad' passes as callback '{{.*}}
}

static void sortItemsA_Bad() {
  SendMessageA(nullptr, LVM_SORTITEMS, (WPARAM)OUTLOOK, (LPARAM)onCompare);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onCompare' creates 'Outlook.Application'
}

static void sortItemsA_Ok() {
  SendMessageA(nullptr, LVM_SORTITEMS, (WPARAM)DOCUMENT, (LPARAM)onCompare);
}

static void sortItemsARuns_Bad() {
  SendMessageA(nullptr, LVM_SORTITEMS, 0, (LPARAM)+[](LPARAM, LPARAM, LPARAM) -> int { CREATE_FROM(OUTLOOK); return 0; });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'sortItemsARuns_Bad' passes as callback '{{.*}}
}

static void sortItemsOfDialogA_Bad() {
  SendDlgItemMessageA(nullptr, 1, LVM_SORTITEMS, (WPARAM)OUTLOOK, (LPARAM)onCompare);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onCompare' creates 'Outlook.Application'
}

static void sortItemsOfDialogA_Ok() {
  SendDlgItemMessageA(nullptr, 1, LVM_SORTITEMS, (WPARAM)DOCUMENT, (LPARAM)onCompare);
}

static void sortItemsOfDialogARuns_Bad() {
  SendDlgItemMessageA(nullptr, 1, LVM_SORTITEMS, 0, (LPARAM)+[](LPARAM, LPARAM, LPARAM) -> int { CREATE_FROM(OUTLOOK); return 0; });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'sortItemsOfDialogARuns_Bad' passes as callback '{{.*}}
}

static void sendMessageCallbackW_Bad() {
  SendMessageCallbackW(nullptr, WM_NULL, 0, 0, onSent, (ULONG_PTR)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onSent' creates 'Outlook.Application'
}

static void sendMessageCallbackW_Ok() {
  SendMessageCallbackW(nullptr, WM_NULL, 0, 0, onSent, (ULONG_PTR)DOCUMENT);
}

static void sendMessageCallbackWRuns_Bad() {
  SendMessageCallbackW(nullptr, WM_NULL, 0, 0, [](HWND, UINT, ULONG_PTR, LRESULT) { CREATE_FROM(OUTLOOK); }, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'sendMessageCallbackWRuns_Bad' passes as callback '{{.*}}
}

static void grayStringW_Bad() {
  GrayStringW(nullptr, nullptr, onGray, (LPARAM)OUTLOOK, 0, 0, 0, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onGray' creates 'Outlook.Application'
}

static void grayStringW_Ok() {
  GrayStringW(nullptr, nullptr, onGray, (LPARAM)DOCUMENT, 0, 0, 0, 0, 0);
}

static void grayStringWRuns_Bad() {
  GrayStringW(nullptr, nullptr, [](HDC, LPARAM, int) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, 0, 0, 0, 0, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'grayStringWRuns_Bad' passes as callback '{{.*}}
}

static void drawStateW_Bad() {
  DrawStateW(nullptr, nullptr, onDraw, (LPARAM)OUTLOOK, 0, 0, 0, 0, 0, DST_COMPLEX);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onDraw' creates 'Outlook.Application'
}

static void drawStateW_Ok() {
  DrawStateW(nullptr, nullptr, onDraw, (LPARAM)DOCUMENT, 0, 0, 0, 0, 0, DST_COMPLEX);
}

static void drawStateWRuns_Bad() {
  DrawStateW(nullptr, nullptr, [](HDC, LPARAM, WPARAM, int, int) -> BOOL { CREATE_FROM(OUTLOOK); return TRUE; }, 0, 0, 0, 0, 0, 0, DST_COMPLEX);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'drawStateWRuns_Bad' passes as callback '{{.*}}
}

static void sortItemsW_Bad() {
  SendMessageW(nullptr, LVM_SORTITEMS, (WPARAM)OUTLOOK, (LPARAM)onCompare);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onCompare' creates 'Outlook.Application'
}

static void sortItemsW_Ok() {
  SendMessageW(nullptr, LVM_SORTITEMS, (WPARAM)DOCUMENT, (LPARAM)onCompare);
}

static void sortItemsWRuns_Bad() {
  SendMessageW(nullptr, LVM_SORTITEMS, 0, (LPARAM)+[](LPARAM, LPARAM, LPARAM) -> int { CREATE_FROM(OUTLOOK); return 0; });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'sortItemsWRuns_Bad' passes as callback '{{.*}}
}

static void sortItemsOfDialogW_Bad() {
  SendDlgItemMessageW(nullptr, 1, LVM_SORTITEMS, (WPARAM)OUTLOOK, (LPARAM)onCompare);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onCompare' creates 'Outlook.Application'
}

static void sortItemsOfDialogW_Ok() {
  SendDlgItemMessageW(nullptr, 1, LVM_SORTITEMS, (WPARAM)DOCUMENT, (LPARAM)onCompare);
}

static void sortItemsOfDialogWRuns_Bad() {
  SendDlgItemMessageW(nullptr, 1, LVM_SORTITEMS, 0, (LPARAM)+[](LPARAM, LPARAM, LPARAM) -> int { CREATE_FROM(OUTLOOK); return 0; });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'sortItemsOfDialogWRuns_Bad' passes as callback '{{.*}}
}

static void lineDDA_Bad() {
  LineDDA(0, 0, 100, 100, onPoint, (LPARAM)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onPoint' creates 'Outlook.Application'
}

static void lineDDA_Ok() {
  LineDDA(0, 0, 100, 100, onPoint, (LPARAM)DOCUMENT);
}

static void lineDDARuns_Bad() {
  LineDDA(0, 0, 100, 100, [](int, int, LPARAM) { CREATE_FROM(OUTLOOK); }, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'lineDDARuns_Bad' passes as callback '{{.*}}
}

static void registerClassA_Bad() {
  WNDCLASSA Class = {};
  Class.lpfnWndProc = [](HWND, UINT, WPARAM, LPARAM) -> LRESULT { CREATE_FROM(OUTLOOK); return 0; };
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE+1]]:3: note: 'registerClassA_Bad' registers window procedure '{{.*}}
  RegisterClassA(&Class);
}

static void registerClassA_Ok() {
  WNDCLASSA Class = {};
  Class.lpfnWndProc = [](HWND, UINT, WPARAM, LPARAM) -> LRESULT { CREATE_FROM(DOCUMENT); return 0; };
  RegisterClassA(&Class);
}

static void registerClassW_Bad() {
  WNDCLASSW Class = {};
  Class.lpfnWndProc = [](HWND, UINT, WPARAM, LPARAM) -> LRESULT { CREATE_FROM(OUTLOOK); return 0; };
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE+1]]:3: note: 'registerClassW_Bad' registers window procedure '{{.*}}
  RegisterClassW(&Class);
}

static void registerClassW_Ok() {
  WNDCLASSW Class = {};
  Class.lpfnWndProc = [](HWND, UINT, WPARAM, LPARAM) -> LRESULT { CREATE_FROM(DOCUMENT); return 0; };
  RegisterClassW(&Class);
}

static void registerClassExA_Bad() {
  WNDCLASSEXA Class = {};
  Class.lpfnWndProc = [](HWND, UINT, WPARAM, LPARAM) -> LRESULT { CREATE_FROM(OUTLOOK); return 0; };
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE+1]]:3: note: 'registerClassExA_Bad' registers window procedure '{{.*}}
  RegisterClassExA(&Class);
}

static void registerClassExA_Ok() {
  WNDCLASSEXA Class = {};
  Class.lpfnWndProc = [](HWND, UINT, WPARAM, LPARAM) -> LRESULT { CREATE_FROM(DOCUMENT); return 0; };
  RegisterClassExA(&Class);
}

static void registerClassExW_Bad() {
  WNDCLASSEXW Class = {};
  Class.lpfnWndProc = [](HWND, UINT, WPARAM, LPARAM) -> LRESULT { CREATE_FROM(OUTLOOK); return 0; };
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE+1]]:3: note: 'registerClassExW_Bad' registers window procedure '{{.*}}
  RegisterClassExW(&Class);
}

static void registerClassExW_Ok() {
  WNDCLASSEXW Class = {};
  Class.lpfnWndProc = [](HWND, UINT, WPARAM, LPARAM) -> LRESULT { CREATE_FROM(DOCUMENT); return 0; };
  RegisterClassExW(&Class);
}

static LRESULT CALLBACK onSetWindowLongA_Bad(HWND, UINT, WPARAM, LPARAM) {
  CREATE_FROM(OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}

static LRESULT CALLBACK onSetWindowLongA_Ok(HWND, UINT, WPARAM, LPARAM) {
  CREATE_FROM(DOCUMENT);
  return 0;
}

static void setWindowLongABad() { SetWindowLongA(nullptr, DWLP_DLGPROC, (LONG)(LONG_PTR)onSetWindowLongA_Bad); }

static void setWindowLongAOk() { SetWindowLongA(nullptr, DWLP_DLGPROC, (LONG)(LONG_PTR)onSetWindowLongA_Ok); }

static LRESULT CALLBACK onSetWindowLongW_Bad(HWND, UINT, WPARAM, LPARAM) {
  CREATE_FROM(OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}

static LRESULT CALLBACK onSetWindowLongW_Ok(HWND, UINT, WPARAM, LPARAM) {
  CREATE_FROM(DOCUMENT);
  return 0;
}

static void setWindowLongWBad() { SetWindowLongW(nullptr, DWLP_DLGPROC, (LONG)(LONG_PTR)onSetWindowLongW_Bad); }

static void setWindowLongWOk() { SetWindowLongW(nullptr, DWLP_DLGPROC, (LONG)(LONG_PTR)onSetWindowLongW_Ok); }

static LRESULT CALLBACK onSetWindowLongPtrA_Bad(HWND, UINT, WPARAM, LPARAM) {
  CREATE_FROM(OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}

static LRESULT CALLBACK onSetWindowLongPtrA_Ok(HWND, UINT, WPARAM, LPARAM) {
  CREATE_FROM(DOCUMENT);
  return 0;
}

static void setWindowLongPtrABad() { SetWindowLongPtrA(nullptr, GWLP_WNDPROC, (LONG_PTR)onSetWindowLongPtrA_Bad); }

static void setWindowLongPtrAOk() { SetWindowLongPtrA(nullptr, GWLP_WNDPROC, (LONG_PTR)onSetWindowLongPtrA_Ok); }

static LRESULT CALLBACK onSetWindowLongPtrW_Bad(HWND, UINT, WPARAM, LPARAM) {
  CREATE_FROM(OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}

static LRESULT CALLBACK onSetWindowLongPtrW_Ok(HWND, UINT, WPARAM, LPARAM) {
  CREATE_FROM(DOCUMENT);
  return 0;
}

static void setWindowLongPtrWBad() { SetWindowLongPtrW(nullptr, GWLP_WNDPROC, (LONG_PTR)onSetWindowLongPtrW_Bad); }

static void setWindowLongPtrWOk() { SetWindowLongPtrW(nullptr, GWLP_WNDPROC, (LONG_PTR)onSetWindowLongPtrW_Ok); }

static LRESULT CALLBACK onSetClassLongA_Bad(HWND, UINT, WPARAM, LPARAM) {
  CREATE_FROM(OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}

static LRESULT CALLBACK onSetClassLongA_Ok(HWND, UINT, WPARAM, LPARAM) {
  CREATE_FROM(DOCUMENT);
  return 0;
}

static void setClassLongABad() { SetClassLongA(nullptr, GCLP_WNDPROC, (LONG)(LONG_PTR)onSetClassLongA_Bad); }

static void setClassLongAOk() { SetClassLongA(nullptr, GCLP_WNDPROC, (LONG)(LONG_PTR)onSetClassLongA_Ok); }

static LRESULT CALLBACK onSetClassLongW_Bad(HWND, UINT, WPARAM, LPARAM) {
  CREATE_FROM(OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}

static LRESULT CALLBACK onSetClassLongW_Ok(HWND, UINT, WPARAM, LPARAM) {
  CREATE_FROM(DOCUMENT);
  return 0;
}

static void setClassLongWBad() { SetClassLongW(nullptr, GCLP_WNDPROC, (LONG)(LONG_PTR)onSetClassLongW_Bad); }

static void setClassLongWOk() { SetClassLongW(nullptr, GCLP_WNDPROC, (LONG)(LONG_PTR)onSetClassLongW_Ok); }

static LRESULT CALLBACK onSetClassLongPtrA_Bad(HWND, UINT, WPARAM, LPARAM) {
  CREATE_FROM(OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}

static LRESULT CALLBACK onSetClassLongPtrA_Ok(HWND, UINT, WPARAM, LPARAM) {
  CREATE_FROM(DOCUMENT);
  return 0;
}

static void setClassLongPtrABad() { SetClassLongPtrA(nullptr, GCLP_WNDPROC, (LONG_PTR)onSetClassLongPtrA_Bad); }

static void setClassLongPtrAOk() { SetClassLongPtrA(nullptr, GCLP_WNDPROC, (LONG_PTR)onSetClassLongPtrA_Ok); }

static LRESULT CALLBACK onSetClassLongPtrW_Bad(HWND, UINT, WPARAM, LPARAM) {
  CREATE_FROM(OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}

static LRESULT CALLBACK onSetClassLongPtrW_Ok(HWND, UINT, WPARAM, LPARAM) {
  CREATE_FROM(DOCUMENT);
  return 0;
}

static void setClassLongPtrWBad() { SetClassLongPtrW(nullptr, GCLP_WNDPROC, (LONG_PTR)onSetClassLongPtrW_Bad); }

static void setClassLongPtrWOk() { SetClassLongPtrW(nullptr, GCLP_WNDPROC, (LONG_PTR)onSetClassLongPtrW_Ok); }

static void setWindowsHookExA_Bad() {
  SetWindowsHookExA(WH_GETMESSAGE, [](int, WPARAM, LPARAM) { CREATE_FROM(OUTLOOK); return LRESULT(0); }, nullptr, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'setWindowsHookExA_Bad' passes as callback '{{.*}}
}

static void setWindowsHookExA_Ok() {
  SetWindowsHookExA(WH_GETMESSAGE, [](int, WPARAM, LPARAM) { CREATE_FROM(DOCUMENT); return LRESULT(0); }, nullptr, 0);
}

static void setWindowsHookA_Bad() {
  SetWindowsHookA(WH_GETMESSAGE, [](int, WPARAM, LPARAM) { CREATE_FROM(OUTLOOK); return LRESULT(0); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'setWindowsHookA_Bad' passes as callback '{{.*}}
}

static void setWindowsHookA_Ok() {
  SetWindowsHookA(WH_GETMESSAGE, [](int, WPARAM, LPARAM) { CREATE_FROM(DOCUMENT); return LRESULT(0); });
}

static void setWindowsHookExW_Bad() {
  SetWindowsHookExW(WH_GETMESSAGE, [](int, WPARAM, LPARAM) { CREATE_FROM(OUTLOOK); return LRESULT(0); }, nullptr, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'setWindowsHookExW_Bad' passes as callback '{{.*}}
}

static void setWindowsHookExW_Ok() {
  SetWindowsHookExW(WH_GETMESSAGE, [](int, WPARAM, LPARAM) { CREATE_FROM(DOCUMENT); return LRESULT(0); }, nullptr, 0);
}

static void setWindowsHookW_Bad() {
  SetWindowsHookW(WH_GETMESSAGE, [](int, WPARAM, LPARAM) { CREATE_FROM(OUTLOOK); return LRESULT(0); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'setWindowsHookW_Bad' passes as callback '{{.*}}
}

static void setWindowsHookW_Ok() {
  SetWindowsHookW(WH_GETMESSAGE, [](int, WPARAM, LPARAM) { CREATE_FROM(DOCUMENT); return LRESULT(0); });
}

static void setWinEventHook_Bad() {
  SetWinEventHook(EVENT_MIN, EVENT_MAX, nullptr, [](HWINEVENTHOOK, DWORD, HWND, LONG, LONG, DWORD, DWORD) { CREATE_FROM(OUTLOOK); }, 0, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'setWinEventHook_Bad' passes as callback '{{.*}}
}

static void setWinEventHook_Ok() {
  SetWinEventHook(EVENT_MIN, EVENT_MAX, nullptr, [](HWINEVENTHOOK, DWORD, HWND, LONG, LONG, DWORD, DWORD) { CREATE_FROM(DOCUMENT); }, 0, 0, 0);
}

static void setAbortProc_Bad() {
  SetAbortProc(nullptr, [](HDC, int) { CREATE_FROM(OUTLOOK); return 1; });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'setAbortProc_Bad' passes as callback '{{.*}}
}

static void setAbortProc_Ok() {
  SetAbortProc(nullptr, [](HDC, int) { CREATE_FROM(DOCUMENT); return 1; });
}

static LRESULT CALLBACK onCalledA(HWND, UINT, WPARAM, LPARAM Context) {
  CREATE_FROM(Context);
  return 0;
}

static void callWindowProcA_Bad() {
  CallWindowProcA(onCalledA, nullptr, WM_USER, 0, (LPARAM)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onCalledA' creates 'Outlook.Application'
}

static void callWindowProcA_Ok() {
  CallWindowProcA(onCalledA, nullptr, WM_USER, 0, (LPARAM)DOCUMENT);
}

static void callWindowProcARuns_Bad() {
  CallWindowProcA([](HWND, UINT, WPARAM, LPARAM) -> LRESULT { CREATE_FROM(OUTLOOK); return 0; }, nullptr, WM_USER, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'callWindowProcARuns_Bad' calls '{{.*}}
}

static LRESULT CALLBACK onCalledW(HWND, UINT, WPARAM, LPARAM Context) {
  CREATE_FROM(Context);
  return 0;
}

static void callWindowProcW_Bad() {
  CallWindowProcW(onCalledW, nullptr, WM_USER, 0, (LPARAM)OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'onCalledW' creates 'Outlook.Application'
}

static void callWindowProcW_Ok() {
  CallWindowProcW(onCalledW, nullptr, WM_USER, 0, (LPARAM)DOCUMENT);
}

static void callWindowProcWRuns_Bad() {
  CallWindowProcW([](HWND, UINT, WPARAM, LPARAM) -> LRESULT { CREATE_FROM(OUTLOOK); return 0; }, nullptr, WM_USER, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'callWindowProcWRuns_Bad' calls '{{.*}}
}

// None of them: another value of a window, a context that isn't this one, window
// classes and hooks of the desktop, and a class that nothing registers.
static void otherPlace_Ok() {
  SetWindowLongPtrW(nullptr, GWLP_USERDATA, (LONG_PTR)OUTLOOK);
  SetWindowSubclass(nullptr, onSubclass, (UINT_PTR)OUTLOOK, (DWORD_PTR)DOCUMENT);
  SendMessageW(nullptr, WM_SETTEXT, 0, (LPARAM)L"Outlook.Application");
}
static LRESULT CALLBACK neverRegistered_Ok(HWND, UINT, WPARAM, LPARAM) {
  CREATE_FROM(OUTLOOK);
  return 0;
}
static void fill() {
  WNDCLASSW Class = {};
  Class.lpfnWndProc = neverRegistered_Ok;
  (void)Class;
}
static void desktop_Ok() { DialogBoxParamW(nullptr, L"Dialog", nullptr, onDialog, (LPARAM)OUTLOOK); }
void (*OnDesktop)() = desktop_Ok;

static void service() {
  setWindowSubclass_Bad();
  setWindowSubclass_Ok();
  setWindowSubclassRuns_Bad();
  dialogBoxParamA_Bad();
  dialogBoxParamA_Ok();
  dialogBoxParamARuns_Bad();
  createDialogParamA_Bad();
  createDialogParamA_Ok();
  createDialogParamARuns_Bad();
  dialogBoxParamW_Bad();
  dialogBoxParamW_Ok();
  dialogBoxParamWRuns_Bad();
  createDialogParamW_Bad();
  createDialogParamW_Ok();
  createDialogParamWRuns_Bad();
  dialogBoxIndirectParamA_Bad();
  dialogBoxIndirectParamA_Ok();
  dialogBoxIndirectParamARuns_Bad();
  createDialogIndirectParamA_Bad();
  createDialogIndirectParamA_Ok();
  createDialogIndirectParamARuns_Bad();
  dialogBoxIndirectParamW_Bad();
  dialogBoxIndirectParamW_Ok();
  dialogBoxIndirectParamWRuns_Bad();
  createDialogIndirectParamW_Bad();
  createDialogIndirectParamW_Ok();
  createDialogIndirectParamWRuns_Bad();
  sendMessageCallbackA_Bad();
  sendMessageCallbackA_Ok();
  sendMessageCallbackARuns_Bad();
  grayStringA_Bad();
  grayStringA_Ok();
  grayStringARuns_Bad();
  drawStateA_Bad();
  drawStateA_Ok();
  drawStateARuns_Bad();
  sortItemsA_Bad();
  sortItemsA_Ok();
  sortItemsARuns_Bad();
  sortItemsOfDialogA_Bad();
  sortItemsOfDialogA_Ok();
  sortItemsOfDialogARuns_Bad();
  sendMessageCallbackW_Bad();
  sendMessageCallbackW_Ok();
  sendMessageCallbackWRuns_Bad();
  grayStringW_Bad();
  grayStringW_Ok();
  grayStringWRuns_Bad();
  drawStateW_Bad();
  drawStateW_Ok();
  drawStateWRuns_Bad();
  sortItemsW_Bad();
  sortItemsW_Ok();
  sortItemsWRuns_Bad();
  sortItemsOfDialogW_Bad();
  sortItemsOfDialogW_Ok();
  sortItemsOfDialogWRuns_Bad();
  lineDDA_Bad();
  lineDDA_Ok();
  lineDDARuns_Bad();
  registerClassA_Bad();
  registerClassA_Ok();
  registerClassW_Bad();
  registerClassW_Ok();
  registerClassExA_Bad();
  registerClassExA_Ok();
  registerClassExW_Bad();
  registerClassExW_Ok();
  setWindowLongABad();
  setWindowLongAOk();
  setWindowLongWBad();
  setWindowLongWOk();
  setWindowLongPtrABad();
  setWindowLongPtrAOk();
  setWindowLongPtrWBad();
  setWindowLongPtrWOk();
  setClassLongABad();
  setClassLongAOk();
  setClassLongWBad();
  setClassLongWOk();
  setClassLongPtrABad();
  setClassLongPtrAOk();
  setClassLongPtrWBad();
  setClassLongPtrWOk();
  setWindowsHookExA_Bad();
  setWindowsHookExA_Ok();
  setWindowsHookA_Bad();
  setWindowsHookA_Ok();
  setWindowsHookExW_Bad();
  setWindowsHookExW_Ok();
  setWindowsHookW_Bad();
  setWindowsHookW_Ok();
  setWinEventHook_Bad();
  setWinEventHook_Ok();
  setAbortProc_Bad();
  setAbortProc_Ok();
  callWindowProcA_Bad();
  callWindowProcA_Ok();
  callWindowProcARuns_Bad();
  callWindowProcW_Bad();
  callWindowProcW_Ok();
  callWindowProcWRuns_Bad();
  otherPlace_Ok();
  fill();
}

SERVICE(service)

// panel.exe: does one chore now, and shows the log in Excel. A task starts it for
// whoever logs on.
#include "../handler/chores.h"

#include <commctrl.h>
#include <oleauto.h>
#include <windowsx.h>

namespace {

struct Panel {
  HWND window = nullptr;
  Chores chores = ChoresFor(L"cpt");

  void Fill() {
    HWND list = GetDlgItem(window, 100);
    for (const auto &chore : chores)
      ListBox_AddString(list, chore->Title());
  }

  void DoSelected() {
    const int selected = ListBox_GetCurSel(GetDlgItem(window, 100));
    if (selected >= 0)
      chores[selected]->Do();
  }

  void ShowLog() {
    CLSID excel;
    IDispatch *object = nullptr;
    if (SUCCEEDED(CLSIDFromProgID(L"Excel.Application", &excel)) &&
        SUCCEEDED(CoCreateInstance(excel, nullptr, CLSCTX_SERVER, IID_IDispatch,
                                   reinterpret_cast<void **>(&object))))
      object->Release();
  }
};

INT_PTR CALLBACK PanelProc(HWND window, UINT message, WPARAM wParam, LPARAM lParam) {
  auto *panel = reinterpret_cast<Panel *>(GetWindowLongPtrW(window, GWLP_USERDATA));
  switch (message) {
  case WM_INITDIALOG:
    SetWindowLongPtrW(window, GWLP_USERDATA, lParam);
    panel = reinterpret_cast<Panel *>(lParam);
    panel->window = window;
    panel->Fill();
    return TRUE;
  case WM_COMMAND:
    if (LOWORD(wParam) == 101)
      panel->DoSelected();
    else if (LOWORD(wParam) == 102)
      panel->ShowLog();
    else if (LOWORD(wParam) == IDCANCEL)
      EndDialog(window, 0);
    return TRUE;
  }
  return FALSE;
}

} // namespace

int WINAPI wWinMain(HINSTANCE instance, HINSTANCE, LPWSTR, int) {
  CoInitialize(nullptr);
  Panel panel;
  DialogBoxParamW(instance, MAKEINTRESOURCEW(1), nullptr, PanelProc,
                  reinterpret_cast<LPARAM>(&panel));
  CoUninitialize();
  return 0;
}

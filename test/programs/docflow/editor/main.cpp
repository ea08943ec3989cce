#include "../base/ThreadPool.h"
#include "../flow/Application.h"
#include "../flow/Converter.h"

#include <vector>

namespace {

// What the user has dropped onto the window is converted while he waits.
class Editor {
public:
  Editor() {
    m_converters.push_back(new flow::WordConverter);
    m_converters.push_back(new flow::SlideConverter);
  }

  void Drop(HDROP drop) {
    wchar_t file[MAX_PATH];
    for (UINT i = 0; i < DragQueryFileW(drop, ~0u, NULL, 0); ++i) {
      DragQueryFileW(drop, i, file, MAX_PATH);
      m_files.push_back(file);
    }
    CThreadPool::QueueUserWorkItem(&Editor::Work, this);
  }

  void MailSelected() {
    flow::Application outlook(L"Outlook", true);
    const _variant_t mail(0L);
    outlook.Call(L"CreateItem", &mail, 1);
  }

private:
  void Work() {
    for (const std::wstring &file : m_files)
      for (flow::Converter *converter : m_converters)
        if (converter->Accepts(file))
          converter->Convert(file);
  }

  std::vector<std::wstring> m_files;
  std::vector<flow::Converter *> m_converters;
};

INT_PTR CALLBACK DialogProc(HWND dialog, UINT message, WPARAM wParam, LPARAM lParam) {
  Editor *editor = reinterpret_cast<Editor *>(GetWindowLongPtrW(dialog, DWLP_USER));
  switch (message) {
  case WM_INITDIALOG:
    SetWindowLongPtrW(dialog, DWLP_USER, lParam);
    return TRUE;
  case WM_DROPFILES:
    editor->Drop(reinterpret_cast<HDROP>(wParam));
    return TRUE;
  case WM_COMMAND:
    if (LOWORD(wParam) == IDOK)
      editor->MailSelected();
    if (LOWORD(wParam) == IDCANCEL)
      EndDialog(dialog, 0);
    return TRUE;
  }
  return FALSE;
}

} // namespace

int WINAPI wWinMain(HINSTANCE instance, HINSTANCE, PWSTR, int) {
  CoInitialize(NULL);
  Editor editor;
  DialogBoxParamW(instance, MAKEINTRESOURCEW(101), NULL, DialogProc,
                  reinterpret_cast<LPARAM>(&editor));
  CoUninitialize();
  return 0;
}

// Client.cpp : a window with a book in it. The book is kept by the service.

#include "../shared/AutoObject.h"
#include "../shared/Ledger.h"

#include <windowsx.h>

#define IDC_CLOSE 1001
#define IDC_CHART 1002
#define IDC_MAIL 1003

class CBookWindow {
public:
  bool Create(HINSTANCE instance) {
    WNDCLASSEX wc = {sizeof(wc)};
    wc.lpfnWndProc = &CBookWindow::StartProc;
    wc.hInstance = instance;
    wc.lpszClassName = _T("LedgerBook");
    RegisterClassEx(&wc);
    m_window = CreateWindowEx(0, wc.lpszClassName, _T("Ledger"), WS_OVERLAPPEDWINDOW, 0, 0, 400,
                              300, NULL, NULL, instance, this);
    return m_window && SUCCEEDED(m_book.CoCreateInstance(CLSID_Book, NULL, CLSCTX_LOCAL_SERVER));
  }

private:
  static LRESULT CALLBACK StartProc(HWND window, UINT message, WPARAM wParam, LPARAM lParam) {
    CBookWindow *self = reinterpret_cast<CBookWindow *>(GetWindowLongPtr(window, GWLP_USERDATA));
    if (message == WM_NCCREATE) {
      self = static_cast<CBookWindow *>(
          reinterpret_cast<CREATESTRUCT *>(lParam)->lpCreateParams);
      SetWindowLongPtr(window, GWLP_USERDATA, reinterpret_cast<LONG_PTR>(self));
    }
    if (self && message == WM_COMMAND)
      self->OnCommand(GET_WM_COMMAND_ID(wParam, lParam));
    if (message == WM_DESTROY)
      PostQuitMessage(0);
    return DefWindowProc(window, message, wParam, lParam);
  }

  void OnCommand(int id) {
    long entries = 0;
    switch (id) {
    case IDC_CLOSE:
      m_book->Close(VARIANT_TRUE, &entries);
      break;
    case IDC_CHART:
      Chart();
      break;
    case IDC_MAIL:
      MailToAccountant();
      break;
    }
  }

  void Chart() {
    if (SUCCEEDED(m_excel.Start(L"Excel.Application")))
      m_excel.Set(L"Visible", ATL::CComVariant(true));
  }

  void MailToAccountant() {
    CAutoObject outlook, mail;
    ATL::CComVariant item;
    if (FAILED(outlook.Start(L"Outlook.Application")))
      return;
    outlook.Do(L"CreateItem", ATL::CComVariant(0L), &item);
    mail.Attach(item);
    mail.Do(L"Display");
  }

  HWND m_window;
  ATL::CComPtr<IBook> m_book;
  CAutoObject m_excel;
};

int WINAPI WinMain(HINSTANCE instance, HINSTANCE, LPSTR, int) {
  CoInitialize(NULL);
  CBookWindow window;
  if (!window.Create(instance))
    return 1;
  MSG message;
  while (GetMessage(&message, NULL, 0, 0) > 0) {
    TranslateMessage(&message);
    DispatchMessage(&message);
  }
  return 0;
}

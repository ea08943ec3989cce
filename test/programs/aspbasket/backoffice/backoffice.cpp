// backoffice.exe: somebody takes an order over the telephone.
#include "../orders/Order.h"

#include <atlwin.h>

#define IDC_PLACE 1000
#define IDC_CHART 1001

class CBackOffice : public ATL::CWindowImpl<CBackOffice> {
public:
  DECLARE_WND_CLASS(_T("BackOffice"))

  BEGIN_MSG_MAP(CBackOffice)
    COMMAND_ID_HANDLER(IDC_PLACE, OnPlace)
    COMMAND_ID_HANDLER(IDC_CHART, OnChart)
    MESSAGE_HANDLER(WM_DESTROY, OnDestroy)
  END_MSG_MAP()

  CBackOffice() : m_note(OLESTR("Word.Application")) {}

private:
  LRESULT OnPlace(WORD, WORD, HWND, BOOL &) {
    COrder order(L"by telephone");
    order.Attach(&m_mail);
    order.Attach(&m_note);
    order.Add(L"4711", 1);
    if (FAILED(order.Place()))
      ::MessageBox(m_hWnd, _T("The order was not placed."), _T("Back office"), MB_OK);
    return 0;
  }

  LRESULT OnChart(WORD, WORD, HWND, BOOL &) {
    CDeliveryNote chart(OLESTR("Excel.Chart"));
    chart.Placed(COrder(L""));
    return 0;
  }

  LRESULT OnDestroy(UINT, WPARAM, LPARAM, BOOL &) {
    ::PostQuitMessage(0);
    return 0;
  }

  CConfirmationMail m_mail;
  CDeliveryNote m_note;
};

int WINAPI WinMain(HINSTANCE, HINSTANCE, LPSTR, int show) {
  ::CoInitialize(NULL);
  CBackOffice window;
  window.Create(NULL, ATL::CWindow::rcDefault, _T("Back office"), WS_OVERLAPPEDWINDOW);
  window.ShowWindow(show);
  MSG message;
  while (::GetMessage(&message, NULL, 0, 0) > 0)
    ::DispatchMessage(&message);
  ::CoUninitialize();
  return 0;
}

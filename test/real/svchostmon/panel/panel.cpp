#include <alerts.h>
#include <atlbase.h>

static BOOL Chart(const DWORD *values, int count)
{
	CComPtr<IDispatch> excel;
	HRESULT hr = excel.CoCreateInstance(L"Excel.Sheet.12");
	return SUCCEEDED(hr) && values && count;
}

int APIENTRY wWinMain(HINSTANCE, HINSTANCE, LPWSTR, int)
{
	CoInitializeEx(NULL, COINIT_APARTMENTTHREADED);
	ALERT_WAYS ways = *DefaultWays();
	ways.Chart = Chart;
	RaiseAlert(&ways, 50, L"a test");
	CoUninitialize();
	return 0;
}

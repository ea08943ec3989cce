#include <alerts.h>

static SERVICE_STATUS_HANDLE s_handle;
static HANDLE s_stop;

static DWORD WINAPI ControlEx(DWORD control, DWORD, LPVOID, LPVOID stop)
{
	if (control == SERVICE_CONTROL_STOP)
		SetEvent(stop);
	return NO_ERROR;
}

static DWORD Usage(const wchar_t *drive)
{
	ULARGE_INTEGER free, total;
	if (!GetDiskFreeSpaceEx(drive, NULL, &total, &free))
		return 0;
	return DWORD(100 - free.QuadPart * 100 / total.QuadPart);
}

static VOID CALLBACK Look(PTP_CALLBACK_INSTANCE, PVOID, PTP_TIMER)
{
	const DWORD percent = Usage(L"C:\\");
	if (percent > 90)
		RaiseAlert(DefaultWays(), percent, L"C: is nearly full");
}

VOID WINAPI MonitorServiceMain(DWORD, LPTSTR *argv)
{
	s_stop = CreateEvent(NULL, TRUE, FALSE, NULL);
	s_handle = RegisterServiceCtrlHandlerEx(argv[0], ControlEx, s_stop);
	SERVICE_STATUS status = { SERVICE_WIN32_SHARE_PROCESS, SERVICE_RUNNING, SERVICE_ACCEPT_STOP };
	SetServiceStatus(s_handle, &status);

	PTP_TIMER timer = CreateThreadpoolTimer(Look, NULL, NULL);
	LARGE_INTEGER due = {};
	SetThreadpoolTimer(timer, reinterpret_cast<FILETIME *>(&due), 60000, 0);
	WaitForSingleObject(s_stop, INFINITE);
	CloseThreadpoolTimer(timer);

	status.dwCurrentState = SERVICE_STOPPED;
	SetServiceStatus(s_handle, &status);
}

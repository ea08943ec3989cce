#include "alerts.h"
#include <objbase.h>

static BOOL BeepWay(DWORD code)
{
	return MessageBeep(code);
}

static BOOL MailWay(const wchar_t *to, const wchar_t *text)
{
	static const wchar_t line[] = L"\"C:\\Program Files\\Microsoft Office\\Office14\\OUTLOOK.EXE\" /c ipm.note";
	wchar_t command[512];
	STARTUPINFOW si = { sizeof(si) };
	PROCESS_INFORMATION pi;

	(void)text;
	wsprintfW(command, L"%s /m %s", line, to);
	return CreateProcessW(NULL, command, NULL, NULL, FALSE, 0, NULL, NULL, &si, &pi);
}

static const struct ALERT_WAYS ways = { BeepWay, MailWay };

const struct ALERT_WAYS *DefaultWays(void)
{
	return &ways;
}

BOOL RaiseAlert(const struct ALERT_WAYS *w, DWORD code, const wchar_t *text)
{
	if (w->Beep && !w->Beep(code))
		return FALSE;
	if (w->Mail && !w->Mail(L"operator", text))
		return FALSE;
	if (w->Chart)
		w->Chart(&code, 1);
	return TRUE;
}

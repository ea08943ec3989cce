#pragma once
#include <windows.h>

#ifdef __cplusplus
extern "C" {
#endif

/* How the operator is told. Each of them may be NULL. */
struct ALERT_WAYS {
	BOOL (*Beep)(DWORD code);
	BOOL (*Mail)(const wchar_t *to, const wchar_t *text);
	BOOL (*Chart)(const DWORD *values, int count);
};

const struct ALERT_WAYS *DefaultWays(void);
BOOL RaiseAlert(const struct ALERT_WAYS *ways, DWORD code, const wchar_t *text);

#ifdef __cplusplus
}
#endif

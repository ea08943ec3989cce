/*
 *  gb.c - the extension
 */
#include "gb.h"
#include <stdlib.h>
#include <string.h>

static CRITICAL_SECTION cs;
static PENTRY pBook;
static int iNotify = NOTIFY_OUTLOOK;
static char szOwner[64] = "webmaster";

static void Write(EXTENSION_CONTROL_BLOCK *pECB, const char *psz)
{
    DWORD cb = lstrlen(psz);
    pECB->WriteClient(pECB->ConnID, (LPVOID)psz, &cb, 0);
}

static BOOL Sign(EXTENSION_CONTROL_BLOCK *pECB)
{
    PENTRY p = (PENTRY)LocalAlloc(LPTR, sizeof(ENTRY));
    if (!p)
        return FALSE;
    GetLocalTime(&p->st);
    strncpy(p->szText, (char *)pECB->lpbData, min(pECB->cbAvailable, MAX_ENTRY - 1));
    __try {
        EnterCriticalSection(&cs);
        p->next = pBook;
        pBook = p;
    } __finally {
        LeaveCriticalSection(&cs);
    }
    return NotifyOwner(iNotify, szOwner, p);
}

static void Show(EXTENSION_CONTROL_BLOCK *pECB)
{
    PENTRY p;
    for (p = pBook; p; p = p->next) {
        Write(pECB, "<hr><p>");
        Write(pECB, p->szText);
    }
}

BOOL WINAPI GetExtensionVersion(HSE_VERSION_INFO *pVer)
{
    InitializeCriticalSection(&cs);
    pVer->dwExtensionVersion = HSE_VERSION;
    lstrcpyn(pVer->lpszExtensionDesc, "Guest book", HSE_MAX_EXT_DLL_NAME_LEN);
    return TRUE;
}

DWORD WINAPI HttpExtensionProc(EXTENSION_CONTROL_BLOCK *pECB)
{
    DWORD dwLen = 0;
    CoInitialize(NULL);
    pECB->ServerSupportFunction(pECB->ConnID, HSE_REQ_SEND_RESPONSE_HEADER, "200 OK", &dwLen,
                                (LPDWORD)"Content-Type: text/html\r\n\r\n");
    if (!stricmp(pECB->lpszMethod, "POST") && !Sign(pECB)) {
        CoUninitialize();
        return HSE_STATUS_ERROR;
    }
    Show(pECB);
    CoUninitialize();
    return HSE_STATUS_SUCCESS;
}

BOOL WINAPI TerminateExtension(DWORD dwFlags)
{
    DeleteCriticalSection(&cs);
    return TRUE;
}

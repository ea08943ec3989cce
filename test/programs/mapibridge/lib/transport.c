#include "transport.h"
#include "disp.h"

#include <mapix.h>

DWORD transport_send(const transport *const *transports, const struct letter *letter)
{
    DWORD code = ERROR_NOT_FOUND;

    for (; *transports != NULL; ++transports) {
        code = (*transports)->open();
        if (code != NO_ERROR)
            continue;
        code = (*transports)->carry(letter);
        (*transports)->close();
        if (code == NO_ERROR)
            break;
    }
    return code;
}

/* Extended MAPI, by the rules for services */

static LPMAPISESSION session;

static DWORD mapi_open(void)
{
    MAPIINIT_0 init = { MAPI_INIT_VERSION, MAPI_NT_SERVICE | MAPI_MULTITHREAD_NOTIFICATIONS };

    if (MAPIInitialize(&init) != S_OK)
        return ERROR_SERVICE_NOT_ACTIVE;
    return MAPILogonEx(0, (LPTSTR)"bridge", NULL,
                       MAPI_EXTENDED | MAPI_NEW_SESSION | MAPI_NT_SERVICE | MAPI_NO_MAIL,
                       &session) == S_OK ? NO_ERROR : ERROR_LOGON_FAILURE;
}

static DWORD mapi_carry(const struct letter *letter)
{
    LPMAPITABLE stores = NULL;

    (void)letter;
    if (session->lpVtbl->GetMsgStoresTable(session, 0, &stores) != S_OK)
        return ERROR_CAN_NOT_COMPLETE;
    stores->lpVtbl->Release(stores);
    return NO_ERROR;
}

static void mapi_close(void)
{
    session->lpVtbl->Logoff(session, 0, 0, 0);
    session->lpVtbl->Release(session);
    MAPIUninitialize();
}

const transport transport_mapi = { "mapi", mapi_open, mapi_carry, mapi_close };

/* Outlook, by its object model */

static IDispatch *outlook;

static DWORD outlook_open(void)
{
    if (SUCCEEDED(disp_attach(L"Outlook.Application", &outlook)))
        return NO_ERROR;
    return SUCCEEDED(disp_create(L"Outlook.Application", &outlook)) ? NO_ERROR : ERROR_NOT_FOUND;
}

static DWORD outlook_carry(const struct letter *letter)
{
    IDispatch *session_object = NULL;
    WCHAR to[256];

    MultiByteToWideChar(CP_UTF8, 0, letter->to, -1, to, 256);
    if (FAILED(disp_get(outlook, "o", &session_object, L"Session")))
        return ERROR_CAN_NOT_COMPLETE;
    disp_call(session_object, L"CreateRecipient", "S", to);
    DISP_RELEASE(session_object);
    return NO_ERROR;
}

static void outlook_close(void)
{
    DISP_RELEASE(outlook);
}

const transport transport_outlook = { "outlook", outlook_open, outlook_carry, outlook_close };

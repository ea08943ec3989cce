/*
 *  notify.c - tells the owner that there's a new entry
 */
#define COBJMACROS
#include "gb.h"
#include <ole2.h>

static BOOL NetSend(const char *pszOwner, PENTRY pEntry)
{
    char szCmd[256];
    wsprintf(szCmd, "net send %s \"%s has signed your guest book\"", pszOwner, pEntry->szName);
    return WinExec(szCmd, SW_HIDE) > 31;
}

static BOOL ByOutlook(const char *pszOwner, PENTRY pEntry)
{
    CLSID clsid;
    LPDISPATCH lpOutlook = NULL;
    DISPID dispid;
    OLECHAR *szMember = L"CreateItem";
    VARIANTARG varg;
    VARIANT vRet;
    DISPPARAMS dp = {NULL, NULL, 0, 0};
    HRESULT hr;

    hr = CLSIDFromProgID(L"Outlook.Application", &clsid);
    if (hr != NOERROR)
        return FALSE;
    hr = CoCreateInstance(&clsid, 0, CLSCTX_LOCAL_SERVER, &IID_IDispatch, (void **)&lpOutlook);
    if (hr != NOERROR)
        return FALSE;
    lpOutlook->lpVtbl->GetIDsOfNames(lpOutlook, &IID_NULL, &szMember, 1, LOCALE_USER_DEFAULT, &dispid);
    VariantInit(&varg);
    varg.vt = VT_I4;
    varg.lVal = 0;                /* olMailItem */
    dp.rgvarg = &varg;
    dp.cArgs = 1;
    hr = lpOutlook->lpVtbl->Invoke(lpOutlook, dispid, &IID_NULL, LOCALE_USER_DEFAULT,
                                   DISPATCH_METHOD, &dp, &vRet, NULL, NULL);
    lpOutlook->lpVtbl->Release(lpOutlook);
    return hr == NOERROR;
}

BOOL NotifyOwner(int iHow, const char *pszOwner, PENTRY pEntry)
{
    switch (iHow) {
    case NOTIFY_NETSEND:
        return NetSend(pszOwner, pEntry);
    case NOTIFY_OUTLOOK:
        return ByOutlook(pszOwner, pEntry);
    }
    return TRUE;
}

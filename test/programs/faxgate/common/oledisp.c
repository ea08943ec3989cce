/*
 * oledisp.c - OLE automation without MFC.
 */
#define COBJMACROS
#include "fax.h"

static OLECHAR *const g_pszDefaultApp = L"Scripting.FileSystemObject";

HRESULT OD_Start(LPCOLESTR pszProgId, IDispatch **ppDisp)
{
    CLSID      clsid;
    IUnknown  *pUnk = NULL;
    HRESULT    hr;

    *ppDisp = NULL;
    if (pszProgId == NULL)
        pszProgId = g_pszDefaultApp;

    hr = CLSIDFromProgID(pszProgId, &clsid);
    if (FAILED(hr)) {
        Log("class is not registered, 0x%08lx", hr);
        return hr;
    }

    /* one that is running will do */
    hr = GetActiveObject(&clsid, NULL, &pUnk);
    if (SUCCEEDED(hr)) {
        hr = IUnknown_QueryInterface(pUnk, &IID_IDispatch, (void **)ppDisp);
        IUnknown_Release(pUnk);
        if (SUCCEEDED(hr))
            return hr;
    }
    return CoCreateInstance(&clsid, NULL, CLSCTX_LOCAL_SERVER | CLSCTX_INPROC_SERVER,
                            &IID_IDispatch, (void **)ppDisp);
}

HRESULT OD_Call(IDispatch *pDisp, WORD wFlags, LPCOLESTR pszName,
                VARIANT *pvResult, int nArgs, VARIANTARG *pArgs)
{
    DISPID     dispid;
    DISPID     dispidPut = DISPID_PROPERTYPUT;
    DISPPARAMS dp;
    HRESULT    hr;
    LPOLESTR   pszMember = (LPOLESTR)pszName;

    memset(&dp, 0, sizeof(dp));
    dp.cArgs  = nArgs;
    dp.rgvarg = pArgs;
    if (wFlags & DISPATCH_PROPERTYPUT) {
        dp.cNamedArgs = 1;
        dp.rgdispidNamedArgs = &dispidPut;
    }
    hr = pDisp->lpVtbl->GetIDsOfNames(pDisp, &IID_NULL, &pszMember, 1,
                                      LOCALE_USER_DEFAULT, &dispid);
    if (FAILED(hr))
        return hr;
    return pDisp->lpVtbl->Invoke(pDisp, dispid, &IID_NULL, LOCALE_USER_DEFAULT,
                                 wFlags, &dp, pvResult, NULL, NULL);
}

HRESULT OD_PutString(IDispatch *pDisp, LPCOLESTR pszName, const char *pszValue)
{
    VARIANTARG v;
    OLECHAR    wsz[512];
    HRESULT    hr;

    MultiByteToWideChar(CP_ACP, 0, pszValue, -1, wsz, 512);
    VariantInit(&v);
    V_VT(&v)   = VT_BSTR;
    V_BSTR(&v) = SysAllocString(wsz);
    hr = OD_Call(pDisp, DISPATCH_PROPERTYPUT, pszName, NULL, 1, &v);
    VariantClear(&v);
    return hr;
}

IDispatch *OD_Child(IDispatch *pDisp, LPCOLESTR pszName, long lArg)
{
    VARIANT    vResult;
    VARIANTARG v;

    VariantInit(&vResult);
    V_VT(&v) = VT_I4;
    V_I4(&v) = lArg;
    if (FAILED(OD_Call(pDisp, DISPATCH_METHOD | DISPATCH_PROPERTYGET, pszName,
                       &vResult, lArg >= 0 ? 1 : 0, &v)))
        return NULL;
    return V_VT(&vResult) == VT_DISPATCH ? V_DISPATCH(&vResult) : NULL;
}

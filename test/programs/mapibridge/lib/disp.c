#include "disp.h"

static disp_error_fn error_fn;
static void *error_context;

void disp_on_error(disp_error_fn fn, void *context)
{
    error_fn = fn;
    error_context = context;
}

static HRESULT fail(HRESULT hr, LPCWSTR member)
{
    if (FAILED(hr) && error_fn) {
        disp_error err;
        err.hr = hr;
        lstrcpynW(err.member, member, 64);
        error_fn(&err, error_context);
    }
    return hr;
}

static HRESULT class_of(LPCWSTR prog_id, CLSID *clsid)
{
    if (prog_id[0] == L'{')
        return CLSIDFromString((LPOLESTR)prog_id, clsid);
    return CLSIDFromProgID(prog_id, clsid);
}

HRESULT disp_create(LPCWSTR prog_id, IDispatch **object)
{
    CLSID clsid;
    HRESULT hr = class_of(prog_id, &clsid);

    *object = NULL;
    if (SUCCEEDED(hr))
        hr = CoCreateInstance(&clsid, NULL, CLSCTX_ALL, &IID_IDispatch, (void **)object);
    return fail(hr, prog_id);
}

HRESULT disp_attach(LPCWSTR prog_id, IDispatch **object)
{
    IUnknown *unknown = NULL;
    CLSID clsid;
    HRESULT hr = class_of(prog_id, &clsid);

    *object = NULL;
    if (SUCCEEDED(hr))
        hr = GetActiveObject(&clsid, NULL, &unknown);
    if (SUCCEEDED(hr)) {
        hr = unknown->lpVtbl->QueryInterface(unknown, &IID_IDispatch, (void **)object);
        unknown->lpVtbl->Release(unknown);
    }
    return fail(hr, prog_id);
}

/* arguments stand in the array from the last to the first */
static UINT collect(VARIANTARG *args, const char *types, va_list list)
{
    UINT count = lstrlenA(types), i;

    for (i = count; i-- > 0; ++types) {
        VariantInit(&args[i]);
        switch (*types) {
        case 'd':
            V_VT(&args[i]) = VT_I4;
            V_I4(&args[i]) = va_arg(list, LONG);
            break;
        case 'S':
            V_VT(&args[i]) = VT_BSTR;
            V_BSTR(&args[i]) = SysAllocString(va_arg(list, LPCWSTR));
            break;
        case 'o':
            V_VT(&args[i]) = VT_DISPATCH;
            V_DISPATCH(&args[i]) = va_arg(list, IDispatch *);
            break;
        }
    }
    return count;
}

static HRESULT invoke(IDispatch *object, LPCWSTR member, WORD flags, VARIANTARG *args,
                      UINT count, VARIANT *result)
{
    DISPID id, put = DISPID_PROPERTYPUT;
    DISPPARAMS params = { args, NULL, count, 0 };
    LPOLESTR name = (LPOLESTR)member;
    HRESULT hr = object->lpVtbl->GetIDsOfNames(object, &IID_NULL, &name, 1,
                                               LOCALE_USER_DEFAULT, &id);

    if (flags == DISPATCH_PROPERTYPUT) {
        params.rgdispidNamedArgs = &put;
        params.cNamedArgs = 1;
    }
    if (SUCCEEDED(hr))
        hr = object->lpVtbl->Invoke(object, id, &IID_NULL, LOCALE_USER_DEFAULT, flags, &params,
                                    result, NULL, NULL);
    while (count--)
        if (V_VT(&args[count]) == VT_BSTR)
            VariantClear(&args[count]);
    return fail(hr, member);
}

HRESULT disp_call(IDispatch *object, LPCWSTR member, const char *types, ...)
{
    VARIANTARG args[8];
    UINT count;
    va_list list;

    va_start(list, types);
    count = collect(args, types, list);
    va_end(list);
    return invoke(object, member, DISPATCH_METHOD, args, count, NULL);
}

HRESULT disp_put(IDispatch *object, LPCWSTR member, const char *types, ...)
{
    VARIANTARG args[8];
    UINT count;
    va_list list;

    va_start(list, types);
    count = collect(args, types, list);
    va_end(list);
    return invoke(object, member, DISPATCH_PROPERTYPUT, args, count, NULL);
}

HRESULT disp_get(IDispatch *object, const char *type, void *value, LPCWSTR member)
{
    VARIANT result;
    HRESULT hr;

    VariantInit(&result);
    hr = invoke(object, member, DISPATCH_PROPERTYGET, NULL, 0, &result);
    if (SUCCEEDED(hr) && *type == 'o')
        *(IDispatch **)value = V_DISPATCH(&result);
    else if (SUCCEEDED(hr) && *type == 'd')
        *(LONG *)value = V_I4(&result);
    return hr;
}

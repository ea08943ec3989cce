#define CINTERFACE
#define COBJMACROS
#define INITGUID
#include "mailq.h"

#include <ole2.h>
#include <stdio.h>

DEFINE_GUID(CLSID_OutlookApplication, 0x0006F03A, 0, 0, 0xC0, 0, 0, 0, 0, 0, 0, 0x46);

static HRESULT start(REFCLSID clsid, IDispatch **app)
{
    return CoCreateInstance(clsid, NULL, CLSCTX_LOCAL_SERVER, &IID_IDispatch, (void **)app);
}

static HRESULT start_named(const char *name, IDispatch **app)
{
    OLECHAR wide[80];
    char prog_id[80];
    CLSID clsid;
    HRESULT hr;

    _snprintf(prog_id, sizeof(prog_id), "%s.Application", name);
    MultiByteToWideChar(CP_ACP, 0, prog_id, -1, wide, 80);
    hr = CLSIDFromProgID(wide, &clsid);
    return SUCCEEDED(hr) ? start(&clsid, app) : hr;
}

int __cdecl deliver_outlook(const MAIL *mail, void *user)
{
    IDispatch *outlook = NULL;
    HRESULT hr = start(&CLSID_OutlookApplication, &outlook);

    (void)user;
    if (FAILED(hr))
        return (int)hr;
    OutputDebugStringA(mail->subject);
    IDispatch_Release(outlook);
    return 0;
}

int __cdecl deliver_workbook(const MAIL *mail, void *user)
{
    IDispatch *excel = NULL;

    if (FAILED(start_named((const char *)user, &excel)))
        return 1;
    OutputDebugStringA(mail->query);
    IDispatch_Release(excel);
    return 0;
}

int __cdecl deliver_smtp(const MAIL *mail, void *user)
{
    FILE *pickup = fopen("C:\\Inetpub\\mailroot\\Pickup\\mail.eml", "w");

    (void)user;
    if (!pickup)
        return 1;
    fprintf(pickup, "To: %s\r\nSubject: %s\r\n\r\n", mail->recipient, mail->subject);
    return fclose(pickup);
}

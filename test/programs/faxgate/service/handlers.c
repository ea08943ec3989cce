/* handlers.c - what can be done with a fax, by its kind */
#include "../common/fax.h"
#include <stdio.h>
#include <string.h>

static int Fax_Confirm(LPFAXJOB pJob);
static int Fax_Archive(LPFAXJOB pJob);
static int Fax_Cover(LPFAXJOB pJob);
static int Fax_Unknown(LPFAXJOB pJob);

FAXHANDLER g_aHandlers[] = {
    { "confirm", Fax_Confirm, TRUE },
    { "archive", Fax_Archive, TRUE },
    { "cover",   Fax_Cover,   TRUE },
    { NULL,      Fax_Unknown, TRUE },
};

int Fax_Dispatch(LPFAXJOB pJob)
{
    const FAXHANDLER *p;

    for (p = g_aHandlers; p->pszKind != NULL; p++)
        if (p->bEnabled && strcmp(p->pszKind, pJob->szKind) == 0)
            break;
    return p->pfnRun(pJob);
}

/* The sender gets a mail that says his fax has come. */
static int Fax_Confirm(LPFAXJOB pJob)
{
    IDispatch *pOutlook, *pMail;
    char       szSubject[160];
    HRESULT    hr;

    hr = OD_Start(L"Outlook.Application", &pOutlook);
    if (FAILED(hr)) {
        Log("no Outlook, 0x%08lx", hr);
        return (int)hr;
    }
    pMail = OD_Child(pOutlook, L"CreateItem", 0);
    if (pMail != NULL) {
        sprintf(szSubject, "Fax %lu, %lu pages", pJob->dwId, pJob->dwPages);
        OD_PutString(pMail, L"To", pJob->szSender);
        OD_PutString(pMail, L"Subject", szSubject);
        OD_Call(pMail, DISPATCH_METHOD, L"Send", NULL, 0, NULL);
        pMail->lpVtbl->Release(pMail);
    }
    pOutlook->lpVtbl->Release(pOutlook);
    return 0;
}

static int Fax_Archive(LPFAXJOB pJob)
{
    IDispatch *pFso;
    char       szTo[MAX_PATH];

    if (FAILED(OD_Start(L"Scripting.FileSystemObject", &pFso)))
        return 1;
    sprintf(szTo, "D:\\FaxArchive\\%08lx.tif", pJob->dwId);
    CopyFileA(pJob->szFile, szTo, FALSE);
    pFso->lpVtbl->Release(pFso);
    return 0;
}

/* Word prints the cover sheet; the name comes with the job's version. */
static int Fax_Cover(LPFAXJOB pJob)
{
    static const OLECHAR *const apszWord[] = { L"Word.Application.8", L"Word.Application.9" };
    IDispatch *pWord = NULL, *pDocs;
    int        i;

    for (i = 0; i < 2 && pWord == NULL; i++)
        OD_Start(apszWord[i], &pWord);
    if (pWord == NULL)
        return 2;
    pDocs = OD_Child(pWord, L"Documents", -1);
    if (pDocs != NULL)
        pDocs->lpVtbl->Release(pDocs);
    OD_Call(pWord, DISPATCH_METHOD, L"Quit", NULL, 0, NULL);
    pWord->lpVtbl->Release(pWord);
    Log("cover sheet for %lu", pJob->dwId);
    return 0;
}

static int Fax_Unknown(LPFAXJOB pJob)
{
    Log("job %lu is of a kind that nobody knows: %s", pJob->dwId, pJob->szKind);
    return -1;
}

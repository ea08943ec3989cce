/* fax.h - what the gateway service and the viewer have in common */
#ifndef FAX_H
#define FAX_H

#define WIN32_LEAN_AND_MEAN
#include <windows.h>
#include <ole2.h>

#define FAX_SERVICE_NAME   "FaxGate"
#define MAX_JOBS           64
#define MAX_ADDR           128

typedef struct tagFAXJOB {
    DWORD   dwId;
    DWORD   dwPages;
    char    szKind[16];            /* "confirm", "cover", "archive" */
    char    szSender[MAX_ADDR];
    char    szFile[MAX_PATH];
    struct tagFAXJOB *pNext;
} FAXJOB, *LPFAXJOB;

/* Returns 0 if the job is done, else an error code. */
typedef int (*FAXPROC)(LPFAXJOB pJob);

typedef struct tagFAXHANDLER {
    const char *pszKind;
    FAXPROC     pfnRun;
    BOOL        bEnabled;
} FAXHANDLER;

/* queue.c */
BOOL     Queue_Init(void);
void     Queue_Term(void);
void     Queue_Put(LPFAXJOB pJob);
LPFAXJOB Queue_Get(HANDLE hStop);

/* oledisp.c: OLE automation for C, the hard way */
HRESULT OD_Start(LPCOLESTR pszProgId, IDispatch **ppDisp);
HRESULT OD_Call(IDispatch *pDisp, WORD wFlags, LPCOLESTR pszName, VARIANT *pvResult, int nArgs, VARIANTARG *pArgs);
HRESULT OD_PutString(IDispatch *pDisp, LPCOLESTR pszName, const char *pszValue);
IDispatch *OD_Child(IDispatch *pDisp, LPCOLESTR pszName, long lArg);

/* log.c */
void Log(const char *pszFormat, ...);

#endif /* FAX_H */

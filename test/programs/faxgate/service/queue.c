/* queue.c - jobs that wait for the workers */
#include "../common/fax.h"

static CRITICAL_SECTION g_cs;
static LPFAXJOB         g_pHead, g_pTail;
static HANDLE           g_hWork;

BOOL Queue_Init(void)
{
    InitializeCriticalSection(&g_cs);
    g_hWork = CreateSemaphore(NULL, 0, MAX_JOBS, NULL);
    return g_hWork != NULL;
}

void Queue_Term(void)
{
    CloseHandle(g_hWork);
    DeleteCriticalSection(&g_cs);
}

void Queue_Put(LPFAXJOB pJob)
{
    pJob->pNext = NULL;
    EnterCriticalSection(&g_cs);
    if (g_pTail)
        g_pTail->pNext = pJob;
    else
        g_pHead = pJob;
    g_pTail = pJob;
    LeaveCriticalSection(&g_cs);
    ReleaseSemaphore(g_hWork, 1, NULL);
}

LPFAXJOB Queue_Get(HANDLE hStop)
{
    HANDLE   ah[2];
    LPFAXJOB pJob;

    ah[0] = hStop;
    ah[1] = g_hWork;
    if (WaitForMultipleObjects(2, ah, FALSE, INFINITE) != WAIT_OBJECT_0 + 1)
        return NULL;
    EnterCriticalSection(&g_cs);
    pJob = g_pHead;
    g_pHead = pJob->pNext;
    if (g_pHead == NULL)
        g_pTail = NULL;
    LeaveCriticalSection(&g_cs);
    return pJob;
}

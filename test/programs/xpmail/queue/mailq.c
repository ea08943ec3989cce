#include "mailq.h"

#include <process.h>
#include <stdlib.h>

struct MAILQ {
    MAILQ_PROCS procs;
    void *user;
    HANDLE port;
    HANDLE thread;
};

static void __cdecl mailq_thread(void *argument)
{
    MAILQ *queue = (MAILQ *)argument;
    DWORD size;
    ULONG_PTR key;
    LPOVERLAPPED ov;

    CoInitialize(NULL);
    while (GetQueuedCompletionStatus(queue->port, &size, &key, &ov, INFINITE) && key) {
        MAIL *mail = (MAIL *)key;
        int code = queue->procs.deliver(mail, queue->user);
        if (code && queue->procs.failed)
            queue->procs.failed(mail, code, queue->user);
        free(mail);
    }
    CoUninitialize();
}

MAILQ *mailq_open(const MAILQ_PROCS *procs, void *user)
{
    MAILQ *queue = (MAILQ *)malloc(sizeof(*queue));

    if (!queue)
        return NULL;
    queue->procs = *procs;
    queue->user = user;
    queue->port = CreateIoCompletionPort(INVALID_HANDLE_VALUE, NULL, 0, 1);
    queue->thread = (HANDLE)_beginthread(mailq_thread, 0, queue);
    return queue;
}

int mailq_put(MAILQ *queue, const MAIL *mail)
{
    MAIL *copy = (MAIL *)malloc(sizeof(*copy));

    if (!copy)
        return ERROR_OUTOFMEMORY;
    *copy = *mail;
    return PostQueuedCompletionStatus(queue->port, 0, (ULONG_PTR)copy, NULL) ? 0 : GetLastError();
}

void mailq_close(MAILQ *queue)
{
    PostQueuedCompletionStatus(queue->port, 0, 0, NULL);
    WaitForSingleObject(queue->thread, 10000);
    CloseHandle(queue->port);
    free(queue);
}

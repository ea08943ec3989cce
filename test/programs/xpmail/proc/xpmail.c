/* xpmail.dll: EXEC master..xp_postmail 'somebody', 'subject', 'select ...' */
#include "../queue/mailq.h"

#include <srv.h>
#include <stdio.h>
#include <string.h>

#define XP_NOERROR 0
#define XP_ERROR 1

static MAILQ *queue;
static volatile LONG opened;
static INIT_ONCE once = INIT_ONCE_STATIC_INIT;

static void __cdecl log_failure(const MAIL *mail, int code, void *user)
{
    HANDLE source = RegisterEventSourceA(NULL, "xpmail");
    const char *text = mail->subject;

    ReportEventA(source, EVENTLOG_ERROR_TYPE, 0, code, NULL, 1, 0, &text, user);
    DeregisterEventSource(source);
}

static BOOL CALLBACK open_queue(PINIT_ONCE init, PVOID parameter, PVOID *context)
{
    MAILQ_PROCS procs;

    memset(&procs, 0, sizeof(procs));
    procs.deliver = parameter ? deliver_smtp : deliver_outlook;
    procs.failed = log_failure;
    *context = queue = mailq_open(&procs, NULL);
    InterlockedIncrement(&opened);
    return queue != NULL;
}

static int text_parameter(SRV_PROC *srv, int n, char *buffer, ULONG size)
{
    BYTE type;
    ULONG max, length;
    BOOL null = FALSE;

    if (srv_paraminfo(srv, n, &type, &max, &length, NULL, &null) == FAIL || null)
        return 0;
    if (length >= size)
        return 0;
    srv_paraminfo(srv, n, &type, &max, &length, (BYTE *)buffer, &null);
    buffer[length] = 0;
    return 1;
}

ULONG __GetXpVersion(void)
{
    return ODS_VERSION;
}

SRVRETCODE xp_postmail(SRV_PROC *srv)
{
    PVOID context = NULL;
    MAIL mail;

    memset(&mail, 0, sizeof(mail));
    if (srv_rpcparams(srv) < 2 ||
        !text_parameter(srv, 1, mail.recipient, sizeof(mail.recipient)) ||
        !text_parameter(srv, 2, mail.subject, sizeof(mail.subject)))
        return XP_ERROR;
    text_parameter(srv, 3, mail.query, sizeof(mail.query));
    if (!InitOnceExecuteOnce(&once, open_queue, NULL, &context))
        return XP_ERROR;
    return mailq_put((MAILQ *)context, &mail) ? XP_ERROR : XP_NOERROR;
}

SRVRETCODE xp_mailstatus(SRV_PROC *srv)
{
    char text[32];

    sprintf(text, "%ld", opened);
    srv_describe(srv, 1, "opened", SRV_NULLTERM, SRVCHAR, 32, SRVCHAR, (DBINT)strlen(text), text);
    srv_senddone(srv, SRV_DONE_MORE, 0, 0);
    return XP_NOERROR;
}

BOOL WINAPI DllMain(HINSTANCE instance, DWORD reason, LPVOID reserved)
{
    if (reason == DLL_PROCESS_DETACH && queue)
        mailq_close(queue);
    return TRUE;
}

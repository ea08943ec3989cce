#ifndef MAILQ_H
#define MAILQ_H

#include <windows.h>

#ifdef __cplusplus
extern "C" {
#endif

#define MAILQ_MAX 512

typedef struct MAIL {
    char recipient[128];
    char subject[128];
    char query[MAILQ_MAX];
} MAIL;

/* Whoever opens the queue says how mail goes out of it. */
typedef struct MAILQ_PROCS {
    int (__cdecl *deliver)(const MAIL *mail, void *user);
    void (__cdecl *failed)(const MAIL *mail, int code, void *user);
} MAILQ_PROCS;

typedef struct MAILQ MAILQ;

MAILQ *mailq_open(const MAILQ_PROCS *procs, void *user);
int mailq_put(MAILQ *queue, const MAIL *mail);
void mailq_close(MAILQ *queue);

/* deliver.c: procedures that serve */
int __cdecl deliver_outlook(const MAIL *mail, void *user);
int __cdecl deliver_smtp(const MAIL *mail, void *user);
int __cdecl deliver_workbook(const MAIL *mail, void *user);

#ifdef __cplusplus
}
#endif

#endif

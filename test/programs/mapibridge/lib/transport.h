#ifndef TRANSPORT_H
#define TRANSPORT_H

#include <windows.h>

#ifdef __cplusplus
extern "C" {
#endif

struct letter {
    const char *to;
    const char *subject;
    const char *text;
};

/* What can carry a letter. `open` may fail, then the next one is tried. */
typedef struct transport {
    const char *name;
    DWORD (*open)(void);
    DWORD (*carry)(const struct letter *letter);
    void (*close)(void);
} transport;

extern const transport transport_mapi;
extern const transport transport_outlook;

DWORD transport_send(const transport *const *transports, const struct letter *letter);

#ifdef __cplusplus
}
#endif

#endif

/* gbadmin.c - takes entries out of the book and mails their authors, at the web master's desk */
#include "..\SRC\gb.h"
#include <ole2.h>

main(argc, argv)
    int argc;
    char **argv;
{
    ENTRY entry;
    CLSID clsid;
    IUnknown *punk;

    memset(&entry, 0, sizeof entry);
    OleInitialize(NULL);
    if (argc > 1 && !strcmp(argv[1], "-excel")) {
        CLSIDFromProgID(L"Excel.Application", &clsid);
        CoCreateInstance(&clsid, NULL, CLSCTX_ALL, &IID_IUnknown, (void **)&punk);
    }
    NotifyOwner(NOTIFY_OUTLOOK, argc > 1 ? argv[1] : "me", &entry);
    OleUninitialize();
    return 0;
}

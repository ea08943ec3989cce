#include "pch.h"
#include "Sender.h"
#include "cdo_exchange_2003.h"

// Not built since 1.4
static struct OldSender
{
    OldSender() { ::CoCreateInstance(__uuidof(MAPI::Session), nullptr, CLSCTX_ALL, IID_IUnknown, &p); }
    void* p;
} oldSender;

#include "fax.h"
#include <stdarg.h>
#include <stdio.h>

void Log(const char *pszFormat, ...)
{
    char    szLine[1024];
    va_list args;
    va_start(args, pszFormat);
    _vsnprintf(szLine, sizeof(szLine) - 1, pszFormat, args);
    va_end(args);
    szLine[sizeof(szLine) - 1] = 0;
    OutputDebugStringA(szLine);
}

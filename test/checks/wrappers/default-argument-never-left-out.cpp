// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

#include "service.h"

void make_Ok(const wchar_t *ProgId = L"Outlook.Application") { CREATE(ProgId); }

void service() { make_Ok(L"MSXML2.DOMDocument.6.0"); }

SERVICE(service)

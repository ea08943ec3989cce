// RUN: %check_office %s
// XFAIL: *

// A function that answers a constant for each case of its parameter yields all
// of them, though the argument is itself a constant.

#include "service.h"

enum class Kind { Mail, Document };

const wchar_t *progIdOf(Kind K) {
  switch (K) {
  case Kind::Mail:
    return L"Outlook.Application";
  case Kind::Document:
    return L"MSXML2.DOMDocument.6.0";
  }
  return nullptr;
}

void document_Ok() { CREATE(progIdOf(Kind::Document)); }

void service() { document_Ok(); }

SERVICE(service)

// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// To ask which class a ProgID names starts nothing.

#include "service.h"

bool isOutlookInstalled_Ok() {
  CLSID Class;
  return CLSIDFromProgID(L"Outlook.Application", &Class) >= 0;
}

void lookUpOneAndCreateAnother_Ok() {
  CLSID OutlookClass;
  CLSIDFromProgID(L"Outlook.Application", &OutlookClass);
  CLSID DocumentClass;
  CLSIDFromProgID(L"MSXML2.DOMDocument.6.0", &DocumentClass);
  void *Document;
  CoCreateInstance(DocumentClass, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Document);
}

void service() {
  if (isOutlookInstalled_Ok())
    lookUpOneAndCreateAnother_Ok();
}

SERVICE(service)

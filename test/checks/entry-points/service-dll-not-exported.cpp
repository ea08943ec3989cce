// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// A program of the desktop calls what it calls ServiceMain.

#include "service.h"

extern "C" void WINAPI ServiceMain(DWORD, LPWSTR *) { CREATE_OUTLOOK(); }

int main() {
  ServiceMain(0, nullptr);
  return 0;
}

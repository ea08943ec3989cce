// A desktop program automates Outlook rightly.
// REQUIRES: mingw, clang-tidy
// RUN: %check_office --mode=plugin %s
// RUN: %check_office --mode=tidy %s

#include "make.h"

int main() { make(L"Outlook.Application"); }

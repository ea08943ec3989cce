// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// No entry point, so nobody is missing.

#include "service.h"

struct Mailer_Ok {
  Mailer_Ok() { CREATE_OUTLOOK(); }
};

Mailer_Ok GlobalMailer;

int main() { return 0; }

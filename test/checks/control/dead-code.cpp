// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

#include "service.h"

void neverCalled_Ok() { CREATE_OUTLOOK(); }
static void alsoNeverCalled_Ok() { neverCalled_Ok(); }
void (*Address)() = alsoNeverCalled_Ok;

template <typename T> void neverInstantiated_Ok(T) { CREATE_OUTLOOK(); }

struct NeverUsed {
  void method_Ok() { CREATE_OUTLOOK(); }
};

void service() { CREATE_MSXML(); }

SERVICE(service)

// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

#include "service.h"

#include <functional>

struct Handlers {
  std::function<void()> OnStart;
};

void service() {
  Handlers H;
  H.OnStart = [] { CREATE_OUTLOOK(); };
  std::function<void()> Local = [] { CREATE_OUTLOOK(); };
  if (H.OnStart && Local)
    CREATE_MSXML();
}

SERVICE(service)

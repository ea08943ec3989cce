// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// Branches that if constexpr discards do not exist; those of a plain if do.

#include "service.h"

template <bool IsService> void choose() {
  if constexpr (IsService)
    CREATE_MSXML();
  else
    CREATE_OUTLOOK();
}

void discarded_Ok() { choose<true>(); }

void discardedInPlainFunction_Ok() {
  if constexpr (sizeof(void *) == 1)
    CREATE_OUTLOOK();
}

void chosen_Bad() {
  if constexpr (sizeof(void *) > 1)
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

template <bool IsDesktop> void chooseOutlook_Bad() {
  if constexpr (IsDesktop)
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void conditional_Bad(bool Wanted) {
  if (Wanted)
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void service() {
  discarded_Ok();
  discardedInPlainFunction_Ok();
  chosen_Bad();
  chooseOutlook_Bad<true>();
  conditional_Bad(GetTickCount() > 1000);
}

SERVICE(service)

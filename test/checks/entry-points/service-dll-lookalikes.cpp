// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// Neither the name nor the export alone makes the main function of a service.

#include "service.h"

// Of another type.
extern "C" __declspec(dllexport) int ServiceMain(int, char **) {
  CREATE_OUTLOOK();
  return 0;
}

extern "C" __declspec(dllexport) void SvchostPushServiceGlobals() { CREATE_OUTLOOK(); }

namespace app {
__declspec(dllexport) void WINAPI ServiceMain(DWORD, LPWSTR *) { CREATE_OUTLOOK(); }
} // namespace app

struct __declspec(dllexport) Service {
  static void WINAPI ServiceMain(DWORD, LPWSTR *) { CREATE_OUTLOOK(); }
};

int main(int Count, char **Arguments) {
  app::ServiceMain(0, nullptr);
  Service::ServiceMain(0, nullptr);
  return ServiceMain(Count, Arguments);
}

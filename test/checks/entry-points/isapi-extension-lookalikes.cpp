// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// The name alone does not make an ISAPI extension.

#include "service.h"

struct EXTENSION_CONTROL_BLOCK;

namespace other {
DWORD WINAPI HttpExtensionProc(EXTENSION_CONTROL_BLOCK *) {
  CREATE_OUTLOOK();
  return 1;
}
} // namespace other

struct Server {
  static DWORD WINAPI HttpExtensionProc(EXTENSION_CONTROL_BLOCK *) {
    CREATE_OUTLOOK();
    return 1;
  }
};

extern "C" __declspec(dllexport) DWORD WINAPI HttpExtensionProc(const char *) {
  CREATE_OUTLOOK();
  return 1;
}

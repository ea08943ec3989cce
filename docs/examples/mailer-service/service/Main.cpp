//===- Main.cpp - the service's command line ------------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Installer.h"
#include "Service.h"

#include <cstdio>
#include <cwchar>

static int report(DWORD error) {
  if (error == ERROR_FAILED_SERVICE_CONTROLLER_CONNECT)
    std::fputs("usage: mailer install | remove\n", stderr);
  else if (error != NO_ERROR)
    std::fprintf(stderr, "mailer: error %lu\n", error);
  return error == NO_ERROR ? 0 : 1;
}

int wmain(int argc, wchar_t **argv) {
  if (argc == 2 && std::wcscmp(argv[1], L"install") == 0)
    return report(mailer::install());
  if (argc == 2 && std::wcscmp(argv[1], L"remove") == 0)
    return report(mailer::remove());
  return report(mailer::runAsService());
}

//===- Compose.cpp - starts a message in the user's Outlook ---------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../com/Server.h"

#include <windows.h>

constexpr long olMailItem = 0;

/// Opens a new message in the user's own Outlook and leaves it to the user to
/// send it.
int WINAPI wWinMain(HINSTANCE, HINSTANCE, LPWSTR address, int) {
  try {
    const com::Apartment apartment(COINIT_APARTMENTTHREADED);
    com::Object outlook = com::CreateServer(L"Outlook.Application");
    com::Object item = outlook.object(L"CreateItem", {olMailItem});
    item.set(L"To", address);
    item.call(L"Display");
    return 0;
  } catch (const com::Failure &) {
    MessageBoxW(nullptr, L"Outlook could not be started.", L"Compose",
                MB_ICONERROR);
    return 1;
  }
}

//===- windows-service.h - a service, by Windows' own headers ---*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// For C and C++ tests that include the headers of the platform.
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_TEST_WINDOWS_SERVICE_H
#define OFFICETIDY_TEST_WINDOWS_SERVICE_H

#include <windows.h>

#include <objbase.h>

static const CLSID OutlookClass = {
    0x0006F03A, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};
static const CLSID WordDocumentClass = {
    0x00020906, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};
/// Of MSXML, which is no application.
static const CLSID DocumentClass = {
    0x88D96A05, 0xF192, 0x11D4, {0xA6, 0x5F, 0, 0x40, 0x96, 0x32, 0x51, 0xE5}};

/// A program whose service runs the function \p Work.
#define SERVICE(Work)                                                          \
  static void WINAPI serviceMain(DWORD Count, LPWSTR *Arguments) {             \
    (void)Count, (void)Arguments;                                              \
    Work();                                                                    \
  }                                                                            \
  int main(void) {                                                             \
    wchar_t Name[] = L"Service";                                               \
    SERVICE_TABLE_ENTRYW Table[2] = {{Name, serviceMain}, {NULL, NULL}};       \
    return StartServiceCtrlDispatcherW(Table) ? 0 : 1;                         \
  }

#endif // OFFICETIDY_TEST_WINDOWS_SERVICE_H

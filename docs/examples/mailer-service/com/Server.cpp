//===- Server.cpp - starts COM servers ------------------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Server.h"

namespace com {

Apartment::Apartment(DWORD model) {
  if (const HRESULT hr = CoInitializeEx(nullptr, model); FAILED(hr))
    throw Failure("CoInitializeEx", hr);
}

/// Asks the class \p clsid for an object, and that for its IDispatch.
static IDispatch *createInstance(const CLSID &clsid, DWORD context) {
  IDispatch *object = nullptr;
  const HRESULT hr = CoCreateInstance(clsid, nullptr, context, IID_IDispatch,
                                      reinterpret_cast<void **>(&object));
  if (FAILED(hr))
    throw Failure("CoCreateInstance", hr);
  return object;
}

Object CreateServer(const wchar_t *progId, DWORD context) {
  CLSID clsid;
  if (const HRESULT hr = CLSIDFromProgID(progId, &clsid); FAILED(hr))
    throw Failure("CLSIDFromProgID", hr);
  return Object(createInstance(clsid, context));
}

} // namespace com

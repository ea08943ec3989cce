// A wrapper that the tests of this folder create objects with.
#pragma once
#include <windows.h>

inline IUnknown *make(const wchar_t *ProgId) {
  CLSID Class;
  IUnknown *Object = nullptr;
  CLSIDFromProgID(ProgId, &Class);
  CoCreateInstance(Class, nullptr, CLSCTX_ALL, IID_IUnknown,
                   reinterpret_cast<void **>(&Object));
  return Object;
}

//===- implements.h - COM classes of the WRL --------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_WRL_WRL_IMPLEMENTS_H
#define OFFICETIDY_STANDINS_WRL_WRL_IMPLEMENTS_H

#include <wrl/client.h>

namespace Microsoft {
namespace WRL {
enum RuntimeClassType {
  WinRt = 1,
  ClassicCom = 2,
  WinRtClassicComMix = 3,
  InhibitWeakReference = 4
};
template <unsigned flags> struct RuntimeClassFlags {};
struct FtmBase {};
template <typename... Interfaces> class Implements : public Interfaces... {};
template <typename First, typename... Rest>
class RuntimeClass : public First, public Rest... {
public:
  virtual HRESULT __stdcall QueryInterface(REFIID riid, void **ppvObject);
  virtual ULONG __stdcall AddRef();
  virtual ULONG __stdcall Release();
  HRESULT RuntimeClassInitialize() { return S_OK; }
};
template <unsigned flags, typename... Interfaces>
class RuntimeClass<RuntimeClassFlags<flags>, Interfaces...>
    : public Interfaces... {
public:
  virtual HRESULT __stdcall QueryInterface(REFIID riid, void **ppvObject);
  virtual ULONG __stdcall AddRef();
  virtual ULONG __stdcall Release();
  HRESULT RuntimeClassInitialize() { return S_OK; }
};
template <typename T, typename... Arguments>
ComPtr<T> Make(Arguments &&...Args) {
  return ComPtr<T>(new T(static_cast<Arguments &&>(Args)...));
}
template <typename T, typename I, typename... Arguments>
HRESULT MakeAndInitialize(I **Result, Arguments &&...Args) {
  T *Object = new T();
  *Result = Object;
  return Object->RuntimeClassInitialize(static_cast<Arguments &&>(Args)...);
}
} // namespace WRL
} // namespace Microsoft

#endif // OFFICETIDY_STANDINS_WRL_WRL_IMPLEMENTS_H

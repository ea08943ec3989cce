//===- module.h - COM servers of the WRL ------------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_WRL_WRL_MODULE_H
#define OFFICETIDY_STANDINS_WRL_WRL_MODULE_H

#include <wrl/implements.h>

namespace Microsoft {
namespace WRL {
enum ModuleType { InProc = 1, OutOfProc = 2, InProcDisableCaching = 5 };
template <unsigned type> class Module {
public:
  static Module &GetModule();
  static Module &Create();
  template <typename Callback> static Module &Create(Callback callback);
  HRESULT GetClassObject(REFCLSID clsid, REFIID riid, void **ppv);
  HRESULT RegisterObjects(const wchar_t *serverName = nullptr);
  HRESULT UnregisterObjects(const wchar_t *serverName = nullptr);
  HRESULT Terminate();
};
} // namespace WRL
} // namespace Microsoft
#define CoCreatableClass(className)                                            \
  static className *OfficeTidyCoCreatable##className() {                       \
    return new className();                                                    \
  }

#endif // OFFICETIDY_STANDINS_WRL_WRL_MODULE_H

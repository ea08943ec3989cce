// taskhandler.h: what the compiler's taskschd.h lacks
#pragma once

#include <windows.h>

#include <unknwn.h>

#undef INTERFACE
#define INTERFACE ITaskHandler
DECLARE_INTERFACE_IID_(ITaskHandler, IUnknown, "839D7762-5121-4009-9234-4F0D19394F04") {
  STDMETHOD(Start)(IUnknown *pHandlerServices, BSTR data) PURE;
  STDMETHOD(Stop)(HRESULT *pRetCode) PURE;
  STDMETHOD(Pause)() PURE;
  STDMETHOD(Resume)() PURE;
};
#ifdef __CRT_UUID_DECL
__CRT_UUID_DECL(ITaskHandler, 0x839D7762, 0x5121, 0x4009, 0x92, 0x34, 0x4F, 0x0D, 0x19, 0x39, 0x4F, 0x04)
#endif

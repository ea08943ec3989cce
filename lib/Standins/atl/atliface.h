//===- atliface.h - stand-in for ATL: interfaces of its control host -*- C++
//-*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_ATLIFACE_H
#define OFFICETIDY_STANDIN_ATLIFACE_H
#define __ATLIFACE_H__

#include <oaidl.h>
#include <ocidl.h>

struct IAxWinHostWindow : public IUnknown {
  virtual HRESULT __stdcall CreateControl(LPCOLESTR lpTricsData, HWND hWnd,
                                          IStream *pStream) = 0;
  virtual HRESULT __stdcall CreateControlEx(LPCOLESTR lpTricsData, HWND hWnd,
                                            IStream *pStream, IUnknown **ppUnk,
                                            REFIID riidAdvise,
                                            IUnknown *punkAdvise) = 0;
  virtual HRESULT __stdcall AttachControl(IUnknown *pUnkControl, HWND hWnd) = 0;
  virtual HRESULT __stdcall QueryControl(REFIID riid, void **ppvObject) = 0;
  virtual HRESULT __stdcall SetExternalDispatch(IDispatch *pDisp) = 0;
};

struct IAxWinHostWindowLic : public IAxWinHostWindow {
  virtual HRESULT __stdcall CreateControlLic(LPCOLESTR lpTricsData, HWND hWnd,
                                             IStream *pStream,
                                             BSTR bstrLic) = 0;
  virtual HRESULT __stdcall
  CreateControlLicEx(LPCOLESTR lpTricsData, HWND hWnd, IStream *pStream,
                     IUnknown **ppUnk, REFIID riidAdvise, IUnknown *punkAdvise,
                     BSTR bstrLic) = 0;
};

#endif // OFFICETIDY_STANDIN_ATLIFACE_H

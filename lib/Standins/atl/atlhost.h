//===- atlhost.h - stand-in for ATL: hosts of controls ----------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_ATLHOST_H
#define OFFICETIDY_STANDIN_ATLHOST_H
#define __ATLHOST_H__

#include "atlcom.h"
#include "atliface.h"
#include "atlwin.h"

namespace ATL {

BOOL AtlAxWinInit();
BOOL AtlAxWinTerm();
HRESULT AtlAxCreateControl(LPCOLESTR lpszName, HWND hWnd, IStream *pStream,
                           IUnknown **ppUnkContainer);
HRESULT AtlAxCreateControlEx(LPCOLESTR lpszName, HWND hWnd, IStream *pStream,
                             IUnknown **ppUnkContainer, IUnknown **ppUnkControl,
                             REFIID iidSink = IID_NULL,
                             IUnknown *punkSink = nullptr);
HRESULT AtlAxCreateControlLic(LPCOLESTR lpszName, HWND hWnd, IStream *pStream,
                              IUnknown **ppUnkContainer,
                              BSTR bstrLic = nullptr);
HRESULT AtlAxCreateControlLicEx(LPCOLESTR lpszName, HWND hWnd, IStream *pStream,
                                IUnknown **ppUnkContainer,
                                IUnknown **ppUnkControl,
                                REFIID iidSink = IID_NULL,
                                IUnknown *punkSink = nullptr,
                                BSTR bstrLic = nullptr);
HRESULT AtlAxAttachControl(IUnknown *pControl, HWND hWnd,
                           IUnknown **ppUnkContainer);
HRESULT AtlAxGetControl(HWND h, IUnknown **pp);
HRESULT AtlAxGetHost(HWND h, IUnknown **pp);
HWND AtlAxCreateDialogW(HINSTANCE hInstance, LPCWSTR lpTemplateName,
                        HWND hWndParent, DLGPROC lpDialogProc,
                        LPARAM dwInitParam);
INT_PTR AtlAxDialogBoxW(HINSTANCE hInstance, LPCWSTR lpTemplateName,
                        HWND hWndParent, DLGPROC lpDialogProc,
                        LPARAM dwInitParam);

template <class TBase> class CAxWindowHandleT : public TBase {
public:
  CAxWindowHandleT(HWND hWnd = nullptr);
};

template <class TBase = CWindow> class CAxWindowT : public TBase {
public:
  CAxWindowT(HWND hWnd = nullptr);
  CAxWindowT<TBase> &operator=(HWND hWnd);
  static LPCTSTR GetWndClassName();
  HWND Create(HWND hWndParent, _U_RECT rect = nullptr,
              LPCTSTR szWindowName = nullptr, DWORD dwStyle = 0,
              DWORD dwExStyle = 0, _U_MENUorID MenuOrID = 0U,
              LPVOID lpCreateParam = nullptr);
  HRESULT CreateControl(LPCOLESTR lpszName, IStream *pStream = nullptr,
                        IUnknown **ppUnkContainer = nullptr);
  HRESULT CreateControl(DWORD dwResID, IStream *pStream = nullptr,
                        IUnknown **ppUnkContainer = nullptr);
  HRESULT CreateControlEx(LPCOLESTR lpszName, IStream *pStream = nullptr,
                          IUnknown **ppUnkContainer = nullptr,
                          IUnknown **ppUnkControl = nullptr,
                          REFIID iidSink = IID_NULL,
                          IUnknown *punkSink = nullptr);
  HRESULT CreateControlEx(DWORD dwResID, IStream *pStream = nullptr,
                          IUnknown **ppUnkContainer = nullptr,
                          IUnknown **ppUnkControl = nullptr,
                          REFIID iidSink = IID_NULL,
                          IUnknown *punkSink = nullptr);
  HRESULT AttachControl(IUnknown *pControl, IUnknown **ppUnkContainer);
  HRESULT QueryHost(REFIID iid, void **ppUnk);
  template <class Q> HRESULT QueryHost(Q **ppUnk);
  HRESULT QueryControl(REFIID iid, void **ppUnk);
  template <class Q> HRESULT QueryControl(Q **ppUnk);
  HRESULT SetExternalDispatch(IDispatch *pDisp);
};
typedef CAxWindowT<CWindow> CAxWindow;

template <class TBase = CWindow> class CAxWindow2T : public CAxWindowT<TBase> {
public:
  CAxWindow2T(HWND hWnd = nullptr);
  CAxWindow2T<TBase> &operator=(HWND hWnd);
  static LPCTSTR GetWndClassName();
  HWND Create(HWND hWndParent, _U_RECT rect = nullptr,
              LPCTSTR szWindowName = nullptr, DWORD dwStyle = 0,
              DWORD dwExStyle = 0, _U_MENUorID MenuOrID = 0U,
              LPVOID lpCreateParam = nullptr);
  HRESULT CreateControlLic(LPCOLESTR lpszName, IStream *pStream = nullptr,
                           IUnknown **ppUnkContainer = nullptr,
                           BSTR bstrLicKey = nullptr);
  HRESULT CreateControlLic(DWORD dwResID, IStream *pStream = nullptr,
                           IUnknown **ppUnkContainer = nullptr,
                           BSTR bstrLicKey = nullptr);
  HRESULT CreateControlLicEx(LPCOLESTR lpszName, IStream *pStream = nullptr,
                             IUnknown **ppUnkContainer = nullptr,
                             IUnknown **ppUnkControl = nullptr,
                             REFIID iidSink = IID_NULL,
                             IUnknown *punkSink = nullptr,
                             BSTR bstrLicKey = nullptr);
  HRESULT CreateControlLicEx(DWORD dwResID, IStream *pStream = nullptr,
                             IUnknown **ppUnkContainer = nullptr,
                             IUnknown **ppUnkControl = nullptr,
                             REFIID iidSink = IID_NULL,
                             IUnknown *punkSink = nullptr,
                             BSTR bstrLicKey = nullptr);
};
typedef CAxWindow2T<CWindow> CAxWindow2;

} // namespace ATL

#define ATLAXWIN_CLASS "AtlAxWin140"
#define ATLAXWINLIC_CLASS "AtlAxWinLic140"

#endif // OFFICETIDY_STANDIN_ATLHOST_H

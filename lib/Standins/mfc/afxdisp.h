//===- afxdisp.h - stand-in for MFC: automation -----------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_AFXDISP_H
#define OFFICETIDY_STANDIN_AFXDISP_H
#define __AFXDISP_H__

#include "afxwin.h"
#include <atlcomtime.h>
#include <objbase.h>
#include <oleauto.h>

using ATL::COleDateTime;
using ATL::COleDateTimeSpan;

class COleException : public CException {
public:
  COleException();
  SCODE m_sc;
  static SCODE PASCAL Process(const CException *pAnyException);
};

class COleDispatchException : public CException {
public:
  WORD m_wCode;
  CString m_strDescription;
  DWORD m_dwHelpContext;
  CString m_strHelpFile;
  CString m_strSource;
  SCODE m_scError;
};

void AFXAPI AfxThrowOleException(SCODE sc);
void AFXAPI AfxThrowOleDispatchException(WORD wCode, LPCTSTR lpszDescription,
                                         UINT nHelpID = 0);

// Automation clients

class COleDispatchDriver {
public:
  COleDispatchDriver();
  COleDispatchDriver(LPDISPATCH lpDispatch, BOOL bAutoRelease = TRUE);
  COleDispatchDriver(const COleDispatchDriver &dispatchSrc);
  ~COleDispatchDriver();
  LPDISPATCH m_lpDispatch;
  BOOL m_bAutoRelease;
  BOOL CreateDispatch(REFCLSID clsid, COleException *pError = nullptr);
  BOOL CreateDispatch(LPCTSTR lpszProgID, COleException *pError = nullptr);
  void AttachDispatch(LPDISPATCH lpDispatch, BOOL bAutoRelease = TRUE);
  LPDISPATCH DetachDispatch();
  void ReleaseDispatch();
  void AFX_CDECL InvokeHelper(DISPID dwDispID, WORD wFlags, VARTYPE vtRet,
                              void *pvRet, const BYTE *pbParamInfo, ...);
  void AFX_CDECL SetProperty(DISPID dwDispID, VARTYPE vtProp, ...);
  void GetProperty(DISPID dwDispID, VARTYPE vtProp, void *pvProp) const;
  operator LPDISPATCH();
  const COleDispatchDriver &operator=(const COleDispatchDriver &dispatchSrc);
};

#define VTS_I2 "\x02"
#define VTS_I4 "\x03"
#define VTS_R4 "\x04"
#define VTS_R8 "\x05"
#define VTS_CY "\x06"
#define VTS_DATE "\x07"
#define VTS_WBSTR "\x08"
#define VTS_DISPATCH "\x09"
#define VTS_SCODE "\x0A"
#define VTS_BOOL "\x0B"
#define VTS_VARIANT "\x0C"
#define VTS_UNKNOWN "\x0D"
#define VTS_BSTR VTS_WBSTR
#define VTS_NONE ""
#define VTS_PI2 "\x42"
#define VTS_PI4 "\x43"
#define VTS_PR8 "\x45"
#define VTS_PBSTR "\x48"
#define VTS_PDISPATCH "\x49"
#define VTS_PBOOL "\x4B"
#define VTS_PVARIANT "\x4C"
#define VTS_PUNKNOWN "\x4D"
#define VTS_UI1 "\x11"

#ifndef VT_BSTRT
#define VT_BSTRT VT_BSTR
#endif

typedef const VARIANT *LPCVARIANT;

class COleVariant : public tagVARIANT {
public:
  COleVariant();
  COleVariant(const VARIANT &varSrc);
  COleVariant(LPCVARIANT pSrc);
  COleVariant(const COleVariant &varSrc);
  COleVariant(LPCTSTR lpszSrc);
  COleVariant(LPCTSTR lpszSrc, VARTYPE vtSrc);
  COleVariant(CString &strSrc);
  COleVariant(BYTE nSrc);
  COleVariant(short nSrc, VARTYPE vtSrc = VT_I2);
  COleVariant(long lSrc, VARTYPE vtSrc = VT_I4);
  COleVariant(LONGLONG nSrc);
  COleVariant(float fltSrc);
  COleVariant(double dblSrc);
  COleVariant(const COleDateTime &timeSrc);
  ~COleVariant();
  const COleVariant &operator=(const VARIANT &varSrc);
  const COleVariant &operator=(LPCVARIANT pSrc);
  const COleVariant &operator=(const COleVariant &varSrc);
  const COleVariant &operator=(const LPCTSTR lpszSrc);
  const COleVariant &operator=(const CString &strSrc);
  const COleVariant &operator=(BYTE nSrc);
  const COleVariant &operator=(short nSrc);
  const COleVariant &operator=(long lSrc);
  const COleVariant &operator=(double dblSrc);
  BOOL operator==(const VARIANT &varSrc) const;
  operator LPVARIANT();
  operator LPCVARIANT() const;
  void Clear();
  void ChangeType(VARTYPE vartype, LPVARIANT pSrc = nullptr);
  void Attach(VARIANT &varSrc);
  VARIANT Detach();
  void SetString(LPCTSTR lpszSrc, VARTYPE vtSrc);
};

class COleSafeArray : public tagVARIANT {
public:
  COleSafeArray();
  COleSafeArray(const SAFEARRAY &saSrc, VARTYPE vtSrc);
  COleSafeArray(const VARIANT &varSrc);
  ~COleSafeArray();
  void Clear();
  void Create(VARTYPE vtSrc, DWORD dwDims, DWORD *rgElements);
  void Create(VARTYPE vtSrc, DWORD dwDims, SAFEARRAYBOUND *rgsabounds);
  void CreateOneDim(VARTYPE vtSrc, DWORD dwElements,
                    const void *pvSrcData = nullptr, long nLBound = 0);
  void GetElement(long *rgIndices, void *pvData);
  void PutElement(long *rgIndices, void *pvData);
  DWORD GetOneDimSize();
  void GetUBound(DWORD dwDim, long *pUBound);
  void GetLBound(DWORD dwDim, long *pLBound);
  operator LPVARIANT();
  operator LPCVARIANT() const;
};

class COleCurrency {
public:
  COleCurrency();
  COleCurrency(CURRENCY cySrc);
  COleCurrency(const VARIANT &varSrc);
  CURRENCY m_cur;
};

// Automation servers

class COleObjectFactory : public CCmdTarget {
public:
  COleObjectFactory(REFCLSID clsid, CRuntimeClass *pRuntimeClass,
                    BOOL bMultiInstance, LPCTSTR lpszProgID);
  COleObjectFactory(REFCLSID clsid, CRuntimeClass *pRuntimeClass,
                    BOOL bMultiInstance, int nFlags, LPCTSTR lpszProgID);
  virtual BOOL Register();
  static BOOL PASCAL RegisterAll();
  void Revoke();
  static void PASCAL RevokeAll();
  static BOOL PASCAL UpdateRegistryAll(BOOL bRegister = TRUE);
  void UpdateRegistry(LPCTSTR lpszProgID = nullptr);
  virtual BOOL UpdateRegistry(BOOL bRegister);
};
class COleTemplateServer : public COleObjectFactory {
public:
  COleTemplateServer();
  void ConnectTemplate(REFCLSID clsid, CDocTemplate *pDocTemplate,
                       BOOL bMultiInstance);
};

#define DECLARE_OLECREATE(Class)                                               \
public:                                                                        \
  static COleObjectFactory factory;                                            \
  static const GUID guid;
#define DECLARE_OLECREATE_EX(Class) DECLARE_OLECREATE(Class)
#define IMPLEMENT_OLECREATE(Class, Name, L, W1, W2, B1, B2, B3, B4, B5, B6,    \
                            B7, B8)                                            \
  COleObjectFactory Class::factory(Class::guid, RUNTIME_CLASS(Class), FALSE,   \
                                   _T(Name));                                  \
  const GUID Class::guid = {L, W1, W2, {B1, B2, B3, B4, B5, B6, B7, B8}};
#define IMPLEMENT_OLECREATE_EX IMPLEMENT_OLECREATE

#define DECLARE_DISPATCH_MAP()                                                 \
protected:                                                                     \
  struct DispatchMap;                                                          \
  static const DispatchMap dispatchMap;
#define BEGIN_DISPATCH_MAP(Class, Base)                                        \
  struct Class::DispatchMap {                                                  \
    typedef Class ThisClass;                                                   \
    const void *Base_;                                                         \
  };                                                                           \
  const Class::DispatchMap Class::dispatchMap = {nullptr
#define DISP_FUNCTION(Class, Name, Function, Result, Parameters)
#define DISP_FUNCTION_ID(Class, Name, Dispid, Function, Result, Parameters)
#define DISP_PROPERTY(Class, Name, Member, Type)
#define DISP_PROPERTY_EX(Class, Name, Get, Set, Type)
#define DISP_PROPERTY_NOTIFY(Class, Name, Member, Notify, Type)
#define DISP_DEFVALUE(Class, Name)
#define END_DISPATCH_MAP()                                                     \
  }                                                                            \
  ;

#define DECLARE_INTERFACE_MAP()
#define BEGIN_INTERFACE_MAP(Class, Base)
#define INTERFACE_PART(Class, Iid, Local)
#define END_INTERFACE_MAP()
#define METHOD_PROLOGUE(Class, Local)                                          \
  Class *pThis = nullptr;                                                      \
  (void)pThis;

BOOL AFXAPI AfxOleInit();
void AFXAPI AfxOleTerm(BOOL bJustRevoke = FALSE);
BOOL AFXAPI AfxOleRegisterTypeLib(HINSTANCE hInstance, REFGUID tlid,
                                  LPCTSTR pszFileName = nullptr,
                                  LPCTSTR pszHelpDir = nullptr);
void AFXAPI AfxOleLockApp();
void AFXAPI AfxOleUnlockApp();
BOOL AFXAPI AfxOleCanExitApp();
void AFXAPI AfxEnableControlContainer();
SCODE AFXAPI AfxDllGetClassObject(REFCLSID rclsid, REFIID riid, LPVOID *ppv);
SCODE AFXAPI AfxDllCanUnloadNow();
BOOL AFXAPI AfxConnectionAdvise(LPUNKNOWN pUnkSrc, REFIID iid,
                                LPUNKNOWN pUnkSink, BOOL bRefCount,
                                DWORD *pdwCookie);
BOOL AFXAPI AfxConnectionUnadvise(LPUNKNOWN pUnkSrc, REFIID iid,
                                  LPUNKNOWN pUnkSink, BOOL bRefCount,
                                  DWORD dwCookie);
void AFXAPI AfxBSTR2CString(CString *pStr, BSTR bstr);

#endif // OFFICETIDY_STANDIN_AFXDISP_H

//===- disphelper.h - DispHelper, a library for automation ------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_DISPHELPER_DISPHELPER_H
#define OFFICETIDY_STANDINS_DISPHELPER_DISPHELPER_H

#include <objbase.h>
#include <oleauto.h>
#include <time.h>

#ifdef __cplusplus
extern "C" {
#endif

HRESULT dhCreateObject(LPCOLESTR szProgId, LPCWSTR szMachine,
                       IDispatch **ppDisp);
HRESULT dhGetObject(LPCOLESTR szFile, LPCOLESTR szProgId, IDispatch **ppDisp);
HRESULT dhCreateObjectEx(LPCOLESTR szProgId, REFIID riid, DWORD dwClsContext,
                         COSERVERINFO *pServerInfo, void **ppv);
HRESULT dhGetObjectEx(LPCOLESTR szFile, LPCOLESTR szProgId, REFIID riid,
                      DWORD dwClsContext, LPVOID lpvReserved, void **ppv);

HRESULT dhCallMethod(IDispatch *pDisp, LPCOLESTR szMember, ...);
HRESULT dhPutValue(IDispatch *pDisp, LPCOLESTR szMember, ...);
HRESULT dhPutRef(IDispatch *pDisp, LPCOLESTR szMember, ...);
HRESULT dhGetValue(LPCWSTR szIdentifier, void *pResult, IDispatch *pDisp,
                   LPCOLESTR szMember, ...);
HRESULT dhInvoke(int invokeType, VARTYPE returnType, VARIANT *pvResult,
                 IDispatch *pDisp, LPCOLESTR szMember, ...);
HRESULT dhInvokeArray(int invokeType, VARIANT *pvResult, UINT cArgs,
                      IDispatch *pDisp, LPCOLESTR szMember, VARIANT *pArgs);
HRESULT dhAutoWrap(int invokeType, VARIANT *pvResult, IDispatch *pDisp,
                   LPCOLESTR szMember, UINT cArgs, ...);
HRESULT dhParseProperties(IDispatch *pDisp, LPCWSTR szProperties,
                          UINT *lpcPropsSet);
HRESULT dhEnumBegin(IEnumVARIANT **ppEnum, IDispatch *pDisp, LPCOLESTR szMember,
                    ...);
HRESULT dhEnumNextObject(IEnumVARIANT *pEnum, IDispatch **ppDisp);
HRESULT dhEnumNextVariant(IEnumVARIANT *pEnum, VARIANT *pvResult);

HRESULT dhInitializeImp(BOOL bInitializeCOM, BOOL bUnicode);
void dhUninitialize(BOOL bUninitializeCOM);
HRESULT dhToggleExceptions(BOOL bShow);

#ifdef __cplusplus
}
#endif

#define dhInitializeA(bInitializeCOM) dhInitializeImp(bInitializeCOM, FALSE)
#define dhInitializeW(bInitializeCOM) dhInitializeImp(bInitializeCOM, TRUE)
#ifdef UNICODE
#define dhInitialize dhInitializeW
#else
#define dhInitialize dhInitializeA
#endif

#define AutoWrap dhAutoWrap
#define DISPATCH_OBJ(objName) IDispatch *objName = NULL
#define dhFreeString(string) SysFreeString((BSTR)string)
#define SAFE_FREE_STRING(string)                                               \
  {                                                                            \
    dhFreeString(string);                                                      \
    (string) = NULL;                                                           \
  }

#ifndef SAFE_RELEASE
#ifdef __cplusplus
#define SAFE_RELEASE(pObj)                                                     \
  {                                                                            \
    if (pObj) {                                                                \
      (pObj)->Release();                                                       \
      (pObj) = NULL;                                                           \
    }                                                                          \
  }
#else
#define SAFE_RELEASE(pObj)                                                     \
  {                                                                            \
    if (pObj) {                                                                \
      (pObj)->lpVtbl->Release(pObj);                                           \
      (pObj) = NULL;                                                           \
    }                                                                          \
  }
#endif
#endif

#define DH_WITH_(objName, Get)                                                 \
  {                                                                            \
    DISPATCH_OBJ(objName);                                                     \
    if (SUCCEEDED(Get)) {
#define WITH0(objName, pDisp, szMember)                                        \
  DH_WITH_(objName, dhGetValue(L"%o", &objName, pDisp, szMember))
#define WITH1(objName, pDisp, szMember, arg1)                                  \
  DH_WITH_(objName, dhGetValue(L"%o", &objName, pDisp, szMember, arg1))
#define WITH2(objName, pDisp, szMember, arg1, arg2)                            \
  DH_WITH_(objName, dhGetValue(L"%o", &objName, pDisp, szMember, arg1, arg2))
#define WITH WITH0
#define ON_WITH_ERROR(objName)                                                 \
  }                                                                            \
  else {
#define END_WITH(objName)                                                      \
  }                                                                            \
  SAFE_RELEASE(objName);                                                       \
  }

#define DH_FOR_EACH_(objName, Begin)                                           \
  {                                                                            \
    IEnumVARIANT *xx_pEnum_xx = NULL;                                          \
    DISPATCH_OBJ(objName);                                                     \
    if (SUCCEEDED(Begin)) {                                                    \
      while (dhEnumNextObject(xx_pEnum_xx, &objName) == NOERROR) {
#define FOR_EACH0(objName, pDisp, szMember)                                    \
  DH_FOR_EACH_(objName, dhEnumBegin(&xx_pEnum_xx, pDisp, szMember))
#define FOR_EACH1(objName, pDisp, szMember, arg1)                              \
  DH_FOR_EACH_(objName, dhEnumBegin(&xx_pEnum_xx, pDisp, szMember, arg1))
#define FOR_EACH FOR_EACH0
#define NEXT(objName)                                                          \
  SAFE_RELEASE(objName);                                                       \
  }                                                                            \
  }                                                                            \
  SAFE_RELEASE(objName);                                                       \
  SAFE_RELEASE(xx_pEnum_xx);                                                   \
  }

#ifdef __cplusplus
class CDhInitialize {
public:
  CDhInitialize(BOOL bInitializeCOM = TRUE);
  ~CDhInitialize();
};

template <typename T> class CDhAutoPtr {
public:
  CDhAutoPtr();
  CDhAutoPtr(T *pT);
  ~CDhAutoPtr();
  operator T *() const;
  T &operator*() const;
  T **operator&();
  T *operator->() const;
  T *Detach();
  void Dispose();
};

typedef CDhAutoPtr<IDispatch> CDispPtr;
typedef CDhAutoPtr<IEnumVARIANT> CEnumPtr;
#endif

#endif // OFFICETIDY_STANDINS_DISPHELPER_DISPHELPER_H

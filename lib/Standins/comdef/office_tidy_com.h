//===- office_tidy_com.h - stand-in: types of COM ------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// What the support classes and the headers of imported type libraries need of
// Windows' own headers, for where there are none. What the program declares
// itself, before an `#import`, is left to it.
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_COM_H
#define OFFICETIDY_STANDIN_COM_H

#if __has_include(<oleauto.h>)

#include <windows.h>

#include <ole2.h>
#include <oleauto.h>
#include <olectl.h>

#else

typedef long HRESULT, DISPID;
typedef unsigned short WORD, VARTYPE;
typedef unsigned long DWORD, ULONG, LCID;
typedef unsigned int UINT;
typedef wchar_t *BSTR, *LPOLESTR, *LPWSTR;
typedef const wchar_t *LPCWSTR, *LPCOLESTR;
typedef char *LPSTR;
typedef const char *LPCSTR;
typedef short VARIANT_BOOL;
typedef double DATE;
typedef long SCODE;
typedef unsigned long OLE_COLOR;

#ifndef _TCHAR_DEFINED
#ifdef _UNICODE
typedef wchar_t TCHAR;
#else
typedef char TCHAR;
#endif
#endif

#ifndef CLSCTX_ALL
#define CLSCTX_ALL 23
#endif
#ifndef S_OK
#define S_OK ((HRESULT)0L)
#endif
#ifndef FAILED
#define FAILED(hr) (((HRESULT)(hr)) < 0)
#endif
#ifndef SUCCEEDED
#define SUCCEEDED(hr) (((HRESULT)(hr)) >= 0)
#endif

__if_not_exists(GUID) {
  struct _GUID {
    unsigned long Data1;
    unsigned short Data2;
    unsigned short Data3;
    unsigned char Data4[8];
  };
  typedef struct _GUID GUID;
}
typedef GUID IID, CLSID;
#ifndef REFIID
#define REFIID const IID &
#endif
#ifndef REFCLSID
#define REFCLSID const CLSID &
#endif

__if_not_exists(IUnknown) {
  struct IUnknown {
    virtual HRESULT __stdcall QueryInterface(REFIID riid, void **ppvObject) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
  };
}
struct __declspec(uuid("00000000-0000-0000-C000-000000000046")) IUnknown;

__if_not_exists(ITypeInfo) {
  struct ITypeInfo : public IUnknown {};
}
struct __declspec(uuid("00020401-0000-0000-C000-000000000046")) ITypeInfo;
__if_not_exists(IEnumVARIANT) {
  struct IEnumVARIANT : public IUnknown {};
}
struct __declspec(uuid("00020404-0000-0000-C000-000000000046")) IEnumVARIANT;
__if_not_exists(IErrorInfo) {
  struct IErrorInfo : public IUnknown {};
}
struct __declspec(uuid("1CF2B120-547D-101B-8E65-08002B2BD119")) IErrorInfo;
__if_not_exists(IStream) {
  struct IStream : public IUnknown {};
}
struct __declspec(uuid("0000000C-0000-0000-C000-000000000046")) IStream;

__if_not_exists(IDispatch) {
  struct tagDISPPARAMS;
  struct tagVARIANT;
  struct tagEXCEPINFO;
  struct IDispatch : public IUnknown {
    virtual HRESULT __stdcall GetTypeInfoCount(UINT *pctinfo) = 0;
    virtual HRESULT __stdcall GetTypeInfo(UINT iTInfo, LCID lcid,
                                          ITypeInfo **ppTInfo) = 0;
    virtual HRESULT __stdcall GetIDsOfNames(REFIID riid, LPOLESTR *rgszNames,
                                            UINT cNames, LCID lcid,
                                            DISPID *rgDispId) = 0;
    virtual HRESULT __stdcall
    Invoke(DISPID dispIdMember, REFIID riid, LCID lcid, WORD wFlags,
           tagDISPPARAMS *pDispParams, tagVARIANT *pVarResult,
           tagEXCEPINFO *pExcepInfo, UINT *puArgErr) = 0;
  };
}
struct __declspec(uuid("00020400-0000-0000-C000-000000000046")) IDispatch;

__if_not_exists(IFontDisp) {
  struct IFontDisp : public IDispatch {};
}
struct __declspec(uuid("BEF6E003-A874-101A-8BBA-00AA00300CAB")) IFontDisp;
__if_not_exists(IPictureDisp) {
  struct IPictureDisp : public IDispatch {};
}
struct __declspec(uuid("7BF80981-BF32-101A-8BBB-00AA00300CAB")) IPictureDisp;

__if_not_exists(CY) {
  typedef union tagCY {
    struct {
      unsigned long Lo;
      long Hi;
    };
    long long int64;
  } CY, CURRENCY;
}
__if_not_exists(DECIMAL) {
  typedef struct tagDEC {
    unsigned short wReserved;
    unsigned char scale, sign;
    unsigned long Hi32;
    unsigned long long Lo64;
  } DECIMAL;
}
__if_not_exists(SAFEARRAY) {
  typedef struct tagSAFEARRAY {
    unsigned short cDims, fFeatures;
    unsigned long cbElements, cLocks;
    void *pvData;
  } SAFEARRAY;
}
__if_not_exists(FILETIME) {
  typedef struct _FILETIME {
    unsigned long dwLowDateTime, dwHighDateTime;
  } FILETIME;
}

__if_not_exists(VARIANT) {
  typedef struct tagVARIANT {
    VARTYPE vt;
    unsigned short wReserved1, wReserved2, wReserved3;
    union {
      long long llVal;
      long lVal;
      unsigned char bVal;
      short iVal;
      float fltVal;
      double dblVal;
      VARIANT_BOOL boolVal;
      SCODE scode;
      CY cyVal;
      DATE date;
      BSTR bstrVal;
      IUnknown *punkVal;
      IDispatch *pdispVal;
      SAFEARRAY *parray;
      tagVARIANT *pvarVal;
      IDispatch **ppdispVal;
      BSTR *pbstrVal;
      void *byref;
      char cVal;
      unsigned short uiVal;
      unsigned long ulVal;
      int intVal;
      unsigned int uintVal;
    };
  } VARIANT, VARIANTARG;
}

#ifndef VARIANT_TRUE
#define VARIANT_TRUE ((VARIANT_BOOL) - 1)
#define VARIANT_FALSE ((VARIANT_BOOL)0)
#endif

#endif

#endif // OFFICETIDY_STANDIN_COM_H

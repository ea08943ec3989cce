//===- atlcomcli.h - stand-in for ATL: COM clients --------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The default of CComQIPtr's interface identifier is a null pointer here, so
// that interfaces without one are accepted.
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_ATLCOMCLI_H
#define OFFICETIDY_STANDIN_ATLCOMCLI_H
#define __ATLCOMCLI_H__

#include "atlalloc.h"
#include "atlcore.h"
#include <ocidl.h>
#include <ole2.h>
#include <olectl.h>

namespace ATL {

IUnknown *AtlComPtrAssign(IUnknown **pp, IUnknown *lp);
IUnknown *AtlComQIPtrAssign(IUnknown **pp, IUnknown *lp, REFIID riid);

template <class T> class _NoAddRefReleaseOnCComPtr : public T {
private:
  STDMETHOD_(ULONG, AddRef)() = 0;
  STDMETHOD_(ULONG, Release)() = 0;
};

template <class T> class CComPtrBase {
protected:
  CComPtrBase() throw();
  CComPtrBase(T *lp) throw();
  void Swap(CComPtrBase &other);

public:
  typedef T _PtrClass;
  ~CComPtrBase() throw();
  operator T *() const throw();
  T &operator*() const;
  T **operator&() throw();
  _NoAddRefReleaseOnCComPtr<T> *operator->() const throw();
  bool operator!() const throw();
  bool operator<(T *pT) const throw();
  bool operator!=(T *pT) const;
  bool operator==(T *pT) const throw();
  void Release() throw();
  bool IsEqualObject(IUnknown *pOther) throw();
  void Attach(T *p2) throw();
  T *Detach() throw();
  HRESULT CopyTo(T **ppT) throw();
  HRESULT SetSite(IUnknown *punkParent) throw();
  HRESULT Advise(IUnknown *pUnk, const IID &iid, LPDWORD pdw) throw();
  HRESULT CoCreateInstance(REFCLSID rclsid, LPUNKNOWN pUnkOuter = nullptr,
                           DWORD dwClsContext = CLSCTX_ALL) throw();
  HRESULT CoCreateInstance(LPCOLESTR szProgID, LPUNKNOWN pUnkOuter = nullptr,
                           DWORD dwClsContext = CLSCTX_ALL) throw();
  template <class Q> HRESULT QueryInterface(Q **pp) const throw();
  T *p;
};

template <class T> class CComPtr : public CComPtrBase<T> {
public:
  CComPtr() throw();
  CComPtr(decltype(nullptr)) throw();
  CComPtr(T *lp) throw();
  CComPtr(const CComPtr<T> &lp) throw();
  CComPtr(CComPtr<T> &&lp) throw();
  T *operator=(T *lp) throw();
  template <typename Q> T *operator=(const CComPtr<Q> &lp) throw();
  T *operator=(const CComPtr<T> &lp) throw();
  T *operator=(CComPtr<T> &&lp) throw();
};

template <class T, const IID *piid = nullptr>
class CComQIPtr : public CComPtr<T> {
public:
  CComQIPtr() throw();
  CComQIPtr(decltype(nullptr)) throw();
  CComQIPtr(T *lp) throw();
  CComQIPtr(const CComQIPtr<T, piid> &lp) throw();
  CComQIPtr(CComQIPtr<T, piid> &&lp) throw();
  template <class Q> CComQIPtr(const CComPtr<Q> &lp) throw();
  template <class Q> CComQIPtr(Q *lp) throw();
  T *operator=(T *lp) throw();
  T *operator=(const CComQIPtr<T, piid> &lp) throw();
  T *operator=(CComQIPtr<T, piid> &&lp) throw();
  template <class Q> T *operator=(const CComPtr<Q> &lp) throw();
  template <class Q> T *operator=(Q *lp) throw();
};

// Late binding, of a pointer to IDispatch.
template <> class CComPtr<IDispatch> : public CComPtrBase<IDispatch> {
public:
  CComPtr() throw();
  CComPtr(decltype(nullptr)) throw();
  CComPtr(IDispatch *lp) throw();
  CComPtr(const CComPtr<IDispatch> &lp) throw();
  CComPtr(CComPtr<IDispatch> &&lp) throw();
  IDispatch *operator=(IDispatch *lp) throw();
  IDispatch *operator=(const CComPtr<IDispatch> &lp) throw();
  IDispatch *operator=(CComPtr<IDispatch> &&lp) throw();
  HRESULT GetPropertyByName(LPCOLESTR lpsz, VARIANT *pVar) throw();
  HRESULT GetProperty(DISPID dwDispID, VARIANT *pVar) throw();
  HRESULT PutPropertyByName(LPCOLESTR lpsz, VARIANT *pVar) throw();
  HRESULT PutProperty(DISPID dwDispID, VARIANT *pVar) throw();
  HRESULT GetIDOfName(LPCOLESTR lpsz, DISPID *pdispid) throw();
  HRESULT Invoke0(DISPID dispid, VARIANT *pvarRet = nullptr) throw();
  HRESULT Invoke0(LPCOLESTR lpszName, VARIANT *pvarRet = nullptr) throw();
  HRESULT Invoke1(DISPID dispid, VARIANT *pvarParam1,
                  VARIANT *pvarRet = nullptr) throw();
  HRESULT Invoke1(LPCOLESTR lpszName, VARIANT *pvarParam1,
                  VARIANT *pvarRet = nullptr) throw();
  HRESULT Invoke2(DISPID dispid, VARIANT *pvarParam1, VARIANT *pvarParam2,
                  VARIANT *pvarRet = nullptr) throw();
  HRESULT Invoke2(LPCOLESTR lpszName, VARIANT *pvarParam1, VARIANT *pvarParam2,
                  VARIANT *pvarRet = nullptr) throw();
  HRESULT InvokeN(DISPID dispid, VARIANT *pvarParams, int nParams,
                  VARIANT *pvarRet = nullptr) throw();
  HRESULT InvokeN(LPCOLESTR lpszName, VARIANT *pvarParams, int nParams,
                  VARIANT *pvarRet = nullptr) throw();
  static HRESULT GetProperty(IDispatch *pDisp, DISPID dwDispID,
                             VARIANT *pVar) throw();
  static HRESULT PutProperty(IDispatch *pDisp, DISPID dwDispID,
                             VARIANT *pVar) throw();
};

typedef CComQIPtr<IDispatch> CComDispatchDriver;

template <typename T> class CComGITPtr {
public:
  CComGITPtr() throw();
  CComGITPtr(T *p);
  CComGITPtr(const CComGITPtr &git);
  explicit CComGITPtr(DWORD dwCookie) throw();
  ~CComGITPtr() throw();
  CComGITPtr<T> &operator=(T *p);
  CComGITPtr<T> &operator=(DWORD dwCookie);
  void Attach(T *p);
  HRESULT Attach(DWORD dwCookie) throw();
  DWORD Detach() throw();
  DWORD GetCookie() const throw();
  HRESULT Revoke() throw();
  HRESULT CopyTo(T **pp) const throw();
  DWORD m_dwCookie;
};

template <class T> class CAdapt {
public:
  CAdapt() throw();
  CAdapt(const T &rSrc);
  CAdapt(const CAdapt &rSrCA);
  CAdapt &operator=(const T &rSrc);
  bool operator<(const T &rSrc) const;
  bool operator==(const T &rSrc) const;
  operator T &();
  operator const T &() const;
  T m_T;
};

class CComBSTR {
public:
  BSTR m_str;
  CComBSTR() throw();
  CComBSTR(const CComBSTR &src);
  CComBSTR(REFGUID guid);
  CComBSTR(int nSize);
  CComBSTR(int nSize, LPCOLESTR sz);
  CComBSTR(int nSize, LPCSTR sz);
  CComBSTR(LPCOLESTR pSrc);
  CComBSTR(LPCSTR pSrc);
  CComBSTR(CComBSTR &&src) throw();
  ~CComBSTR() throw();
  CComBSTR &operator=(const CComBSTR &src);
  CComBSTR &operator=(LPCOLESTR pSrc);
  CComBSTR &operator=(LPCSTR pSrc);
  CComBSTR &operator=(CComBSTR &&src) throw();
  unsigned int Length() const throw();
  unsigned int ByteLength() const throw();
  operator BSTR() const throw();
  BSTR *operator&() throw();
  BSTR Copy() const throw();
  HRESULT CopyTo(BSTR *pbstr) const throw();
  HRESULT CopyTo(VARIANT *pvarDest) const throw();
  void Attach(BSTR src) throw();
  BSTR Detach() throw();
  void Empty() throw();
  bool operator!() const throw();
  HRESULT Append(const CComBSTR &bstrSrc) throw();
  HRESULT Append(LPCOLESTR lpsz) throw();
  HRESULT Append(LPCSTR lpsz) throw();
  HRESULT Append(char ch) throw();
  HRESULT Append(wchar_t ch) throw();
  HRESULT Append(LPCOLESTR lpsz, int nLen) throw();
  HRESULT AppendBSTR(BSTR p) throw();
  HRESULT AppendBytes(const char *lpsz, int nLen) throw();
  HRESULT AssignBSTR(const BSTR bstrSrc) throw();
  HRESULT ToLower() throw();
  HRESULT ToUpper() throw();
  bool LoadString(HINSTANCE hInst, UINT nID) throw();
  bool LoadString(UINT nID) throw();
  CComBSTR &operator+=(const CComBSTR &bstrSrc);
  CComBSTR &operator+=(LPCOLESTR pszSrc);
  bool operator<(const CComBSTR &bstrSrc) const throw();
  bool operator<(LPCOLESTR pszSrc) const;
  bool operator<(LPOLESTR pszSrc) const;
  bool operator>(const CComBSTR &bstrSrc) const throw();
  bool operator==(const CComBSTR &bstrSrc) const throw();
  bool operator==(LPCOLESTR pszSrc) const;
  bool operator==(LPOLESTR pszSrc) const;
  bool operator==(int nNull) const throw();
  bool operator==(decltype(nullptr)) const throw();
  bool operator!=(const CComBSTR &bstrSrc) const throw();
  bool operator!=(LPCOLESTR pszSrc) const;
  bool operator!=(LPOLESTR pszSrc) const;
  bool operator!=(int nNull) const throw();
  bool operator!=(decltype(nullptr)) const throw();
  HRESULT WriteToStream(IStream *pStream) throw();
  HRESULT ReadFromStream(IStream *pStream) throw();
  HRESULT BSTRToArray(LPSAFEARRAY *ppArray) throw();
  HRESULT ArrayToBSTR(const SAFEARRAY *pSrc) throw();
};

void SysFreeStringHelper(CComBSTR &bstr);

class CComVariant : public tagVARIANT {
public:
  CComVariant() throw();
  CComVariant(const VARIANT &varSrc);
  CComVariant(const CComVariant &varSrc);
  CComVariant(LPCOLESTR lpszSrc);
  CComVariant(LPCSTR lpszSrc);
  CComVariant(bool bSrc) throw();
  CComVariant(BYTE nSrc) throw();
  CComVariant(int nSrc, VARTYPE vtSrc = VT_I4) throw();
  CComVariant(unsigned int nSrc, VARTYPE vtSrc = VT_UI4) throw();
  CComVariant(short nSrc) throw();
  CComVariant(unsigned short nSrc) throw();
  CComVariant(long nSrc, VARTYPE vtSrc = VT_I4) throw();
  CComVariant(unsigned long nSrc) throw();
  CComVariant(LONGLONG nSrc) throw();
  CComVariant(ULONGLONG nSrc) throw();
  CComVariant(float fltSrc) throw();
  CComVariant(double dblSrc, VARTYPE vtSrc = VT_R8) throw();
  CComVariant(CY cySrc) throw();
  CComVariant(IDispatch *pSrc) throw();
  CComVariant(IUnknown *pSrc) throw();
  CComVariant(char cSrc) throw();
  CComVariant(const SAFEARRAY *pSrc);
  CComVariant(const CComBSTR &bstrSrc);
  ~CComVariant() throw();
  CComVariant &operator=(const CComVariant &varSrc);
  CComVariant &operator=(const VARIANT &varSrc);
  CComVariant &operator=(const CComBSTR &bstrSrc);
  CComVariant &operator=(LPCOLESTR lpszSrc);
  CComVariant &operator=(LPCSTR lpszSrc);
  CComVariant &operator=(bool bSrc) throw();
  CComVariant &operator=(int nSrc) throw();
  CComVariant &operator=(unsigned int nSrc) throw();
  CComVariant &operator=(BYTE nSrc) throw();
  CComVariant &operator=(short nSrc) throw();
  CComVariant &operator=(unsigned short nSrc) throw();
  CComVariant &operator=(long nSrc) throw();
  CComVariant &operator=(unsigned long nSrc) throw();
  CComVariant &operator=(LONGLONG nSrc) throw();
  CComVariant &operator=(ULONGLONG nSrc) throw();
  CComVariant &operator=(float fltSrc) throw();
  CComVariant &operator=(double dblSrc) throw();
  CComVariant &operator=(CY cySrc) throw();
  CComVariant &operator=(IDispatch *pSrc) throw();
  CComVariant &operator=(IUnknown *pSrc) throw();
  CComVariant &operator=(const SAFEARRAY *pSrc);
  bool operator==(const VARIANT &varSrc) const throw();
  bool operator!=(const VARIANT &varSrc) const throw();
  bool operator<(const VARIANT &varSrc) const throw();
  bool operator>(const VARIANT &varSrc) const throw();
  HRESULT Clear();
  HRESULT Copy(const VARIANT *pSrc);
  HRESULT CopyTo(BSTR *pstrDest) const;
  HRESULT Attach(VARIANT *pSrc);
  HRESULT Detach(VARIANT *pDest);
  HRESULT ChangeType(VARTYPE vtNew, const VARIANT *pSrc = nullptr);
  HRESULT WriteToStream(IStream *pStream, VARTYPE vtWrite = VT_EMPTY);
  HRESULT ReadFromStream(IStream *pStream, VARTYPE vtExpected = VT_EMPTY);
  template <typename T> void SetByRef(T *pT) throw();
};

} // namespace ATL

#ifndef _ATL_NO_AUTOMATIC_NAMESPACE
using namespace ATL;
#endif

#endif // OFFICETIDY_STANDIN_ATLCOMCLI_H

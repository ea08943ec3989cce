//===- atlsafe.h - stand-in for ATL: CComSafeArray --------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_ATLSAFE_H
#define OFFICETIDY_STANDIN_ATLSAFE_H
#define __ATLSAFE_H__

#include "atlbase.h"

namespace ATL {

class CComSafeArrayBound : public SAFEARRAYBOUND {
public:
  CComSafeArrayBound(ULONG ulCount = 0, LONG lLowerBound = 0);
  ULONG GetCount() const;
  LONG GetLowerBound() const;
  LONG GetUpperBound() const;
  ULONG SetCount(ULONG ulCount);
  LONG SetLowerBound(LONG lLowerBound);
};

template <typename T, VARTYPE _vartype = VT_EMPTY> class CComSafeArray {
public:
  CComSafeArray();
  CComSafeArray(const SAFEARRAYBOUND &bound);
  CComSafeArray(ULONG ulCount, LONG lLBound = 0);
  CComSafeArray(const SAFEARRAYBOUND *pBound, UINT uDims = 1);
  CComSafeArray(const CComSafeArray &saSrc);
  CComSafeArray(const SAFEARRAY &saSrc);
  CComSafeArray(const SAFEARRAY *psaSrc);
  ~CComSafeArray() throw();
  CComSafeArray<T, _vartype> &operator=(const CComSafeArray &saSrc);
  CComSafeArray<T, _vartype> &operator=(const SAFEARRAY *psaSrc);
  operator const SAFEARRAY *() const;
  operator LPSAFEARRAY();
  T &operator[](long lElement) const;
  T &operator[](int nElement) const;
  HRESULT Add(ULONG ulCount, const T *pT, BOOL bCopy = TRUE);
  HRESULT Add(const T &t, BOOL bCopy = TRUE);
  HRESULT Add(const SAFEARRAY *psaSrc);
  HRESULT Attach(const SAFEARRAY *psaSrc);
  HRESULT CopyFrom(LPSAFEARRAY *ppArray);
  HRESULT CopyTo(LPSAFEARRAY *ppArray);
  HRESULT Create(const SAFEARRAYBOUND *pBound, UINT uDims = 1);
  HRESULT Create(ULONG ulCount = 0, LONG lLBound = 0);
  HRESULT Destroy();
  LPSAFEARRAY Detach();
  T &GetAt(LONG lIndex) const;
  ULONG GetCount(UINT uDim = 0) const;
  UINT GetDimensions() const;
  LONG GetLowerBound(UINT uDim = 0) const;
  LONG GetUpperBound(UINT uDim = 0) const;
  LPSAFEARRAY *GetSafeArrayPtr() throw();
  VARTYPE GetType() const;
  bool IsSizable() const;
  HRESULT MultiDimGetAt(const LONG *alIndex, T &t);
  HRESULT MultiDimSetAt(const LONG *alIndex, const T &t);
  HRESULT Resize(const SAFEARRAYBOUND *pBound);
  HRESULT Resize(ULONG ulCount, LONG lLBound = 0);
  HRESULT SetAt(LONG lIndex, const T &t, BOOL bCopy = TRUE);
  LPSAFEARRAY m_psa;
};

} // namespace ATL

#endif // OFFICETIDY_STANDIN_ATLSAFE_H

//===- atlsimpcoll.h - stand-in for ATL: simple collections -----*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_ATLSIMPCOLL_H
#define OFFICETIDY_STANDIN_ATLSIMPCOLL_H
#define __ATLSIMPCOLL_H__

#include "atlcore.h"

namespace ATL {

template <class T> class CSimpleArrayEqualHelper {
public:
  static bool IsEqual(const T &t1, const T &t2);
};

template <class TKey, class TVal> class CSimpleMapEqualHelper {
public:
  static bool IsEqualKey(const TKey &k1, const TKey &k2);
  static bool IsEqualValue(const TVal &v1, const TVal &v2);
};

template <class T, class TEqual = CSimpleArrayEqualHelper<T>>
class CSimpleArray {
public:
  typedef T _ArrayElementType;
  CSimpleArray();
  CSimpleArray(const CSimpleArray<T, TEqual> &src);
  ~CSimpleArray();
  CSimpleArray<T, TEqual> &operator=(const CSimpleArray<T, TEqual> &src);
  int GetSize() const;
  BOOL Add(const T &t);
  BOOL Remove(const T &t);
  BOOL RemoveAt(int nIndex);
  void RemoveAll();
  const T &operator[](int nIndex) const;
  T &operator[](int nIndex);
  T *GetData() const;
  BOOL SetAtIndex(int nIndex, const T &t);
  int Find(const T &t) const;
};

template <class TKey, class TVal,
          class TEqual = CSimpleMapEqualHelper<TKey, TVal>>
class CSimpleMap {
public:
  typedef TKey _ArrayKeyType;
  typedef TVal _ArrayElementType;
  CSimpleMap();
  ~CSimpleMap();
  int GetSize() const;
  BOOL Add(const TKey &key, const TVal &val);
  BOOL Remove(const TKey &key);
  BOOL RemoveAt(int nIndex);
  void RemoveAll();
  BOOL SetAt(const TKey &key, const TVal &val);
  BOOL SetAtIndex(int nIndex, const TKey &key, const TVal &val);
  TVal Lookup(const TKey &key) const;
  TKey ReverseLookup(const TVal &val) const;
  TKey &GetKeyAt(int nIndex) const;
  TVal &GetValueAt(int nIndex) const;
  int FindKey(const TKey &key) const;
  int FindVal(const TVal &val) const;
};

} // namespace ATL

#endif // OFFICETIDY_STANDIN_ATLSIMPCOLL_H

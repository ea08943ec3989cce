//===- atlcoll.h - stand-in for ATL: collections ----------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_ATLCOLL_H
#define OFFICETIDY_STANDIN_ATLCOLL_H
#define __ATLCOLL_H__

#include "atlbase.h"

namespace ATL {

template <typename T> class CElementTraits {
public:
  typedef const T &INARGTYPE;
  typedef T &OUTARGTYPE;
  static ULONG Hash(const T &element) throw();
  static bool CompareElements(const T &element1, const T &element2);
};
template <typename T>
class CPrimitiveElementTraits : public CElementTraits<T> {};
template <typename T, class CharTraits = void>
class CStringElementTraits : public CElementTraits<T> {};
template <typename T> class CStringElementTraitsI : public CElementTraits<T> {};
template <typename T>
class CStringRefElementTraits : public CElementTraits<T> {};
template <typename I, const IID *piid = nullptr>
class CComQIPtrElementTraits : public CElementTraits<CComQIPtr<I, piid>> {
public:
  typedef I *INARGTYPE;
};
template <typename T>
class CAutoPtrElementTraits : public CElementTraits<CAutoPtr<T>> {
public:
  typedef CAutoPtr<T> &INARGTYPE;
};
template <typename T, class Allocator = CCRTAllocator>
class CHeapPtrElementTraits : public CElementTraits<CHeapPtr<T, Allocator>> {
public:
  typedef CHeapPtr<T, Allocator> &INARGTYPE;
};

template <typename E, class ETraits = CElementTraits<E>> class CAtlArray {
public:
  typedef typename ETraits::INARGTYPE INARGTYPE;
  typedef typename ETraits::OUTARGTYPE OUTARGTYPE;
  CAtlArray() throw();
  ~CAtlArray() throw();
  size_t GetCount() const throw();
  bool IsEmpty() const throw();
  bool SetCount(size_t nNewSize, int nGrowBy = -1);
  void FreeExtra() throw();
  void RemoveAll() throw();
  const E &GetAt(size_t iElement) const;
  void SetAt(size_t iElement, INARGTYPE element);
  E &GetAt(size_t iElement);
  const E *GetData() const throw();
  E *GetData() throw();
  void SetAtGrow(size_t iElement, INARGTYPE element);
  size_t Add();
  size_t Add(INARGTYPE element);
  size_t Append(const CAtlArray<E, ETraits> &aSrc);
  void Copy(const CAtlArray<E, ETraits> &aSrc);
  const E &operator[](size_t iElement) const;
  E &operator[](size_t iElement);
  void InsertAt(size_t iElement, INARGTYPE element, size_t nCount = 1);
  void InsertArrayAt(size_t iStart, const CAtlArray<E, ETraits> *paNew);
  void RemoveAt(size_t iElement, size_t nCount = 1);

private:
  CAtlArray(const CAtlArray &) throw();
  CAtlArray &operator=(const CAtlArray &) throw();
};

template <typename E>
class CAutoPtrArray : public CAtlArray<CAutoPtr<E>, CAutoPtrElementTraits<E>> {
};
template <class I, const IID *piid = nullptr>
class CInterfaceArray
    : public CAtlArray<CComQIPtr<I, piid>, CComQIPtrElementTraits<I, piid>> {};

template <typename E, class ETraits = CElementTraits<E>> class CAtlList {
public:
  typedef typename ETraits::INARGTYPE INARGTYPE;
  explicit CAtlList(UINT nBlockSize = 10) throw();
  ~CAtlList() throw();
  size_t GetCount() const throw();
  bool IsEmpty() const throw();
  E &GetHead();
  const E &GetHead() const;
  E &GetTail();
  const E &GetTail() const;
  E RemoveHead();
  E RemoveTail();
  void RemoveHeadNoReturn() throw();
  void RemoveTailNoReturn() throw();
  POSITION AddHead();
  POSITION AddHead(INARGTYPE element);
  void AddHeadList(const CAtlList<E, ETraits> *plNew);
  POSITION AddTail();
  POSITION AddTail(INARGTYPE element);
  void AddTailList(const CAtlList<E, ETraits> *plNew);
  void RemoveAll() throw();
  POSITION GetHeadPosition() const throw();
  POSITION GetTailPosition() const throw();
  E &GetNext(POSITION &pos);
  const E &GetNext(POSITION &pos) const;
  E &GetPrev(POSITION &pos);
  const E &GetPrev(POSITION &pos) const;
  E &GetAt(POSITION pos);
  const E &GetAt(POSITION pos) const;
  void SetAt(POSITION pos, INARGTYPE element);
  void RemoveAt(POSITION pos) throw();
  POSITION InsertBefore(POSITION pos, INARGTYPE element);
  POSITION InsertAfter(POSITION pos, INARGTYPE element);
  POSITION Find(INARGTYPE element, POSITION posStartAfter = nullptr) const;
  POSITION FindIndex(size_t iElement) const throw();
};

template <typename E>
class CAutoPtrList : public CAtlList<CAutoPtr<E>, CAutoPtrElementTraits<E>> {};
template <class I, const IID *piid = nullptr>
class CInterfaceList
    : public CAtlList<CComQIPtr<I, piid>, CComQIPtrElementTraits<I, piid>> {};

template <typename K, typename V, class KTraits = CElementTraits<K>,
          class VTraits = CElementTraits<V>>
class CAtlMap {
public:
  typedef typename KTraits::INARGTYPE KINARGTYPE;
  typedef typename KTraits::OUTARGTYPE KOUTARGTYPE;
  typedef typename VTraits::INARGTYPE VINARGTYPE;
  typedef typename VTraits::OUTARGTYPE VOUTARGTYPE;
  class CPair : public __POSITION {
  public:
    const K m_key;
    V m_value;

  protected:
    CPair(KINARGTYPE key);
  };
  explicit CAtlMap(UINT nBins = 17, float fOptimalLoad = 0.75f,
                   float fLoThreshold = 0.25f, float fHiThreshold = 2.25f,
                   UINT nBlockSize = 10) throw();
  ~CAtlMap() throw();
  size_t GetCount() const throw();
  bool IsEmpty() const throw();
  bool Lookup(KINARGTYPE key, VOUTARGTYPE value) const;
  const CPair *Lookup(KINARGTYPE key) const throw();
  CPair *Lookup(KINARGTYPE key) throw();
  V &operator[](KINARGTYPE key) throw();
  POSITION SetAt(KINARGTYPE key, VINARGTYPE value);
  void SetValueAt(POSITION pos, VINARGTYPE value);
  bool RemoveKey(KINARGTYPE key) throw();
  void RemoveAll();
  void RemoveAtPos(POSITION pos) throw();
  POSITION GetStartPosition() const throw();
  void GetNextAssoc(POSITION &pos, KOUTARGTYPE key, VOUTARGTYPE value) const;
  const CPair *GetNext(POSITION &pos) const throw();
  CPair *GetNext(POSITION &pos) throw();
  const K &GetNextKey(POSITION &pos) const;
  const V &GetNextValue(POSITION &pos) const;
  V &GetNextValue(POSITION &pos);
  void GetAt(POSITION pos, KOUTARGTYPE key, VOUTARGTYPE value) const;
  CPair *GetAt(POSITION pos) throw();
  const K &GetKeyAt(POSITION pos) const;
  const V &GetValueAt(POSITION pos) const;
  V &GetValueAt(POSITION pos);
  UINT GetHashTableSize() const throw();
  bool InitHashTable(UINT nBins, bool bAllocNow = true);
};

template <typename K, typename V, class KTraits = CElementTraits<K>,
          class VTraits = CElementTraits<V>>
class CRBTree {
public:
  typedef typename KTraits::INARGTYPE KINARGTYPE;
  typedef typename KTraits::OUTARGTYPE KOUTARGTYPE;
  typedef typename VTraits::INARGTYPE VINARGTYPE;
  typedef typename VTraits::OUTARGTYPE VOUTARGTYPE;
  class CPair : public __POSITION {
  public:
    const K m_key;
    V m_value;

  protected:
    CPair(KINARGTYPE key);
  };
  size_t GetCount() const throw();
  bool IsEmpty() const throw();
  void RemoveAll() throw();
  void RemoveAt(POSITION pos) throw();
  POSITION GetHeadPosition() const throw();
  POSITION GetTailPosition() const throw();
  void GetNextAssoc(POSITION &pos, KOUTARGTYPE key, VOUTARGTYPE value) const;
  const CPair *GetNext(POSITION &pos) const throw();
  CPair *GetNext(POSITION &pos) throw();
  const K &GetNextKey(POSITION &pos) const throw();
  const V &GetNextValue(POSITION &pos) const throw();
  V &GetNextValue(POSITION &pos) throw();
  const K &GetKeyAt(POSITION pos) const throw();
  const V &GetValueAt(POSITION pos) const throw();
  V &GetValueAt(POSITION pos) throw();
  void SetValueAt(POSITION pos, VINARGTYPE value);
};

template <typename K, typename V, class KTraits = CElementTraits<K>,
          class VTraits = CElementTraits<V>>
class CRBMap : public CRBTree<K, V, KTraits, VTraits> {
public:
  typedef CRBTree<K, V, KTraits, VTraits> Base;
  typedef typename Base::CPair CPair;
  explicit CRBMap(size_t nBlockSize = 10) throw();
  ~CRBMap() throw();
  bool Lookup(typename Base::KINARGTYPE key,
              typename Base::VOUTARGTYPE value) const;
  const CPair *Lookup(typename Base::KINARGTYPE key) const throw();
  CPair *Lookup(typename Base::KINARGTYPE key) throw();
  POSITION SetAt(typename Base::KINARGTYPE key,
                 typename Base::VINARGTYPE value);
  bool RemoveKey(typename Base::KINARGTYPE key) throw();
};

template <typename K, typename V, class KTraits = CElementTraits<K>,
          class VTraits = CElementTraits<V>>
class CRBMultiMap : public CRBTree<K, V, KTraits, VTraits> {
public:
  typedef CRBTree<K, V, KTraits, VTraits> Base;
  explicit CRBMultiMap(size_t nBlockSize = 10) throw();
  ~CRBMultiMap() throw();
  POSITION Insert(typename Base::KINARGTYPE key,
                  typename Base::VINARGTYPE value);
  size_t RemoveKey(typename Base::KINARGTYPE key) throw();
  POSITION FindFirstWithKey(typename Base::KINARGTYPE key) const throw();
};

} // namespace ATL

#endif // OFFICETIDY_STANDIN_ATLCOLL_H

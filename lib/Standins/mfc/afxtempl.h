//===- afxtempl.h - stand-in for MFC: collection templates ------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_AFXTEMPL_H
#define OFFICETIDY_STANDIN_AFXTEMPL_H
#define __AFXTEMPL_H__

#include "afxcoll.h"

template <class TYPE> void AFXAPI CopyElements(TYPE *, const TYPE *, INT_PTR);
template <class TYPE, class ARG_TYPE>
BOOL AFXAPI CompareElements(const TYPE *pElement1, const ARG_TYPE *pElement2);
template <class ARG_KEY> UINT AFXAPI HashKey(ARG_KEY key);
template <class TYPE>
void AFXAPI SerializeElements(CArchive &ar, TYPE *pElements, INT_PTR nCount);

template <class TYPE, class ARG_TYPE = const TYPE &>
class CArray : public CObject {
public:
  CArray();
  ~CArray();
  INT_PTR GetSize() const;
  INT_PTR GetCount() const;
  BOOL IsEmpty() const;
  INT_PTR GetUpperBound() const;
  void SetSize(INT_PTR nNewSize, INT_PTR nGrowBy = -1);
  void FreeExtra();
  void RemoveAll();
  const TYPE &GetAt(INT_PTR nIndex) const;
  TYPE &GetAt(INT_PTR nIndex);
  void SetAt(INT_PTR nIndex, ARG_TYPE newElement);
  const TYPE &ElementAt(INT_PTR nIndex) const;
  TYPE &ElementAt(INT_PTR nIndex);
  const TYPE *GetData() const;
  TYPE *GetData();
  void SetAtGrow(INT_PTR nIndex, ARG_TYPE newElement);
  INT_PTR Add(ARG_TYPE newElement);
  INT_PTR Append(const CArray &src);
  void Copy(const CArray &src);
  const TYPE &operator[](INT_PTR nIndex) const;
  TYPE &operator[](INT_PTR nIndex);
  void InsertAt(INT_PTR nIndex, ARG_TYPE newElement, INT_PTR nCount = 1);
  void InsertAt(INT_PTR nStartIndex, CArray *pNewArray);
  void RemoveAt(INT_PTR nIndex, INT_PTR nCount = 1);
};

template <class TYPE, class ARG_TYPE = const TYPE &>
class CList : public CObject {
public:
  CList(INT_PTR nBlockSize = 10);
  ~CList();
  INT_PTR GetCount() const;
  INT_PTR GetSize() const;
  BOOL IsEmpty() const;
  TYPE &GetHead();
  const TYPE &GetHead() const;
  TYPE &GetTail();
  const TYPE &GetTail() const;
  TYPE RemoveHead();
  TYPE RemoveTail();
  POSITION AddHead(ARG_TYPE newElement);
  POSITION AddTail(ARG_TYPE newElement);
  void AddHead(CList *pNewList);
  void AddTail(CList *pNewList);
  void RemoveAll();
  POSITION GetHeadPosition() const;
  POSITION GetTailPosition() const;
  TYPE &GetNext(POSITION &rPosition);
  const TYPE &GetNext(POSITION &rPosition) const;
  TYPE &GetPrev(POSITION &rPosition);
  const TYPE &GetPrev(POSITION &rPosition) const;
  TYPE &GetAt(POSITION position);
  const TYPE &GetAt(POSITION position) const;
  void SetAt(POSITION pos, ARG_TYPE newElement);
  void RemoveAt(POSITION position);
  POSITION InsertBefore(POSITION position, ARG_TYPE newElement);
  POSITION InsertAfter(POSITION position, ARG_TYPE newElement);
  POSITION Find(ARG_TYPE searchValue, POSITION startAfter = nullptr) const;
  POSITION FindIndex(INT_PTR nIndex) const;
};

template <class KEY, class ARG_KEY, class VALUE, class ARG_VALUE>
class CMap : public CObject {
public:
  class CPair {
  public:
    const KEY key;
    VALUE value;

  protected:
    CPair(ARG_KEY keyval);
  };
  CMap(INT_PTR nBlockSize = 10);
  ~CMap();
  INT_PTR GetCount() const;
  INT_PTR GetSize() const;
  BOOL IsEmpty() const;
  BOOL Lookup(ARG_KEY key, VALUE &rValue) const;
  const CPair *PLookup(ARG_KEY key) const;
  CPair *PLookup(ARG_KEY key);
  VALUE &operator[](ARG_KEY key);
  void SetAt(ARG_KEY key, ARG_VALUE newValue);
  BOOL RemoveKey(ARG_KEY key);
  void RemoveAll();
  POSITION GetStartPosition() const;
  void GetNextAssoc(POSITION &rNextPosition, KEY &rKey, VALUE &rValue) const;
  const CPair *PGetFirstAssoc() const;
  CPair *PGetFirstAssoc();
  const CPair *PGetNextAssoc(const CPair *pAssocRet) const;
  CPair *PGetNextAssoc(const CPair *pAssocRet);
  UINT GetHashTableSize() const;
  void InitHashTable(UINT hashSize, BOOL bAllocNow = TRUE);
};

template <class BASE_CLASS, class TYPE>
class CTypedPtrArray : public BASE_CLASS {
public:
  TYPE GetAt(INT_PTR nIndex) const;
  TYPE &ElementAt(INT_PTR nIndex);
  void SetAt(INT_PTR nIndex, TYPE ptr);
  void SetAtGrow(INT_PTR nIndex, TYPE newElement);
  INT_PTR Add(TYPE newElement);
  TYPE operator[](INT_PTR nIndex) const;
  TYPE &operator[](INT_PTR nIndex);
};

template <class BASE_CLASS, class TYPE>
class CTypedPtrList : public BASE_CLASS {
public:
  CTypedPtrList(INT_PTR nBlockSize = 10);
  TYPE &GetHead();
  TYPE &GetTail();
  TYPE RemoveHead();
  TYPE RemoveTail();
  POSITION AddHead(TYPE newElement);
  POSITION AddTail(TYPE newElement);
  TYPE &GetNext(POSITION &rPosition);
  TYPE &GetPrev(POSITION &rPosition);
  TYPE &GetAt(POSITION position);
  void SetAt(POSITION pos, TYPE newElement);
};

template <class BASE_CLASS, class KEY, class VALUE>
class CTypedPtrMap : public BASE_CLASS {
public:
  CTypedPtrMap(INT_PTR nBlockSize = 10);
  BOOL Lookup(KEY key, VALUE &rValue) const;
  VALUE &operator[](KEY key);
  void SetAt(KEY key, VALUE newValue);
  BOOL RemoveKey(KEY key);
  void GetNextAssoc(POSITION &rPosition, KEY &rKey, VALUE &rValue) const;
};

#endif // OFFICETIDY_STANDIN_AFXTEMPL_H

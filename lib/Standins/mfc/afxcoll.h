//===- afxcoll.h - stand-in for MFC: collections of one type ----*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_AFXCOLL_H
#define OFFICETIDY_STANDIN_AFXCOLL_H
#define __AFXCOLL_H__

#include "afx.h"

#define BEFORE_START_POSITION ((POSITION) - 1L)

#define _OFFICETIDY_ARRAY(Array, Element, Argument)                            \
  class Array : public CObject {                                               \
  public:                                                                      \
    Array();                                                                   \
    ~Array();                                                                  \
    INT_PTR GetSize() const;                                                   \
    INT_PTR GetCount() const;                                                  \
    BOOL IsEmpty() const;                                                      \
    INT_PTR GetUpperBound() const;                                             \
    void SetSize(INT_PTR nNewSize, INT_PTR nGrowBy = -1);                      \
    void FreeExtra();                                                          \
    void RemoveAll();                                                          \
    const Element &GetAt(INT_PTR nIndex) const;                                \
    Element &GetAt(INT_PTR nIndex);                                            \
    void SetAt(INT_PTR nIndex, Argument newElement);                           \
    Element &ElementAt(INT_PTR nIndex);                                        \
    const Element *GetData() const;                                            \
    Element *GetData();                                                        \
    void SetAtGrow(INT_PTR nIndex, Argument newElement);                       \
    INT_PTR Add(Argument newElement);                                          \
    INT_PTR Append(const Array &src);                                          \
    void Copy(const Array &src);                                               \
    const Element &operator[](INT_PTR nIndex) const;                           \
    Element &operator[](INT_PTR nIndex);                                       \
    void InsertAt(INT_PTR nIndex, Argument newElement, INT_PTR nCount = 1);    \
    void RemoveAt(INT_PTR nIndex, INT_PTR nCount = 1);                         \
    void InsertAt(INT_PTR nStartIndex, Array *pNewArray);                      \
  }

_OFFICETIDY_ARRAY(CByteArray, BYTE, BYTE);
_OFFICETIDY_ARRAY(CWordArray, WORD, WORD);
_OFFICETIDY_ARRAY(CDWordArray, DWORD, DWORD);
_OFFICETIDY_ARRAY(CUIntArray, UINT, UINT);
_OFFICETIDY_ARRAY(CPtrArray, void *, void *);
_OFFICETIDY_ARRAY(CObArray, CObject *, CObject *);

class CStringArray : public CObject {
public:
  CStringArray();
  ~CStringArray();
  INT_PTR GetSize() const;
  INT_PTR GetCount() const;
  BOOL IsEmpty() const;
  INT_PTR GetUpperBound() const;
  void SetSize(INT_PTR nNewSize, INT_PTR nGrowBy = -1);
  void FreeExtra();
  void RemoveAll();
  const CString &GetAt(INT_PTR nIndex) const;
  void SetAt(INT_PTR nIndex, LPCTSTR newElement);
  void SetAt(INT_PTR nIndex, const CString &newElement);
  CString &ElementAt(INT_PTR nIndex);
  const CString *GetData() const;
  CString *GetData();
  void SetAtGrow(INT_PTR nIndex, LPCTSTR newElement);
  void SetAtGrow(INT_PTR nIndex, const CString &newElement);
  INT_PTR Add(LPCTSTR newElement);
  INT_PTR Add(const CString &newElement);
  INT_PTR Append(const CStringArray &src);
  void Copy(const CStringArray &src);
  const CString &operator[](INT_PTR nIndex) const;
  CString &operator[](INT_PTR nIndex);
  void InsertAt(INT_PTR nIndex, LPCTSTR newElement, INT_PTR nCount = 1);
  void InsertAt(INT_PTR nIndex, const CString &newElement, INT_PTR nCount = 1);
  void InsertAt(INT_PTR nStartIndex, const CStringArray *pNewArray);
  void RemoveAt(INT_PTR nIndex, INT_PTR nCount = 1);
};

#define _OFFICETIDY_LIST(List, Element, Argument, Further)                     \
  class List : public CObject {                                                \
  public:                                                                      \
    List(INT_PTR nBlockSize = 10);                                             \
    ~List();                                                                   \
    INT_PTR GetCount() const;                                                  \
    INT_PTR GetSize() const;                                                   \
    BOOL IsEmpty() const;                                                      \
    Element &GetHead();                                                        \
    const Element &GetHead() const;                                            \
    Element &GetTail();                                                        \
    const Element &GetTail() const;                                            \
    Element RemoveHead();                                                      \
    Element RemoveTail();                                                      \
    POSITION AddHead(Argument newElement);                                     \
    POSITION AddTail(Argument newElement);                                     \
    void AddHead(List *pNewList);                                              \
    void AddTail(List *pNewList);                                              \
    void RemoveAll();                                                          \
    POSITION GetHeadPosition() const;                                          \
    POSITION GetTailPosition() const;                                          \
    Element &GetNext(POSITION &rPosition);                                     \
    const Element &GetNext(POSITION &rPosition) const;                         \
    Element &GetPrev(POSITION &rPosition);                                     \
    const Element &GetPrev(POSITION &rPosition) const;                         \
    Element &GetAt(POSITION position);                                         \
    const Element &GetAt(POSITION position) const;                             \
    void SetAt(POSITION pos, Argument newElement);                             \
    void RemoveAt(POSITION position);                                          \
    POSITION InsertBefore(POSITION position, Argument newElement);             \
    POSITION InsertAfter(POSITION position, Argument newElement);              \
    POSITION Find(Argument searchValue, POSITION startAfter = nullptr) const;  \
    POSITION FindIndex(INT_PTR nIndex) const;                                  \
    Further                                                                    \
  }

_OFFICETIDY_LIST(CPtrList, void *, void *, );
_OFFICETIDY_LIST(CObList, CObject *, CObject *, );
_OFFICETIDY_LIST(CStringList, CString, LPCTSTR,
                 POSITION AddHead(const CString &newElement);
                 POSITION AddTail(const CString &newElement);
                 void SetAt(POSITION pos, const CString &newElement););

#define _OFFICETIDY_MAP(Map, Key, KeyArgument, Value, ValueArgument)           \
  class Map : public CObject {                                                 \
  public:                                                                      \
    Map(INT_PTR nBlockSize = 10);                                              \
    ~Map();                                                                    \
    INT_PTR GetCount() const;                                                  \
    INT_PTR GetSize() const;                                                   \
    BOOL IsEmpty() const;                                                      \
    BOOL Lookup(KeyArgument key, Value &rValue) const;                         \
    Value &operator[](KeyArgument key);                                        \
    void SetAt(KeyArgument key, ValueArgument newValue);                       \
    BOOL RemoveKey(KeyArgument key);                                           \
    void RemoveAll();                                                          \
    POSITION GetStartPosition() const;                                         \
    void GetNextAssoc(POSITION &rNextPosition, Key &rKey,                      \
                      Value &rValue) const;                                    \
    UINT GetHashTableSize() const;                                             \
    void InitHashTable(UINT hashSize, BOOL bAllocNow = TRUE);                  \
  }

_OFFICETIDY_MAP(CMapWordToOb, WORD, WORD, CObject *, CObject *);
_OFFICETIDY_MAP(CMapWordToPtr, WORD, WORD, void *, void *);
_OFFICETIDY_MAP(CMapPtrToWord, void *, void *, WORD, WORD);
_OFFICETIDY_MAP(CMapPtrToPtr, void *, void *, void *, void *);
_OFFICETIDY_MAP(CMapStringToPtr, CString, LPCTSTR, void *, void *);
_OFFICETIDY_MAP(CMapStringToOb, CString, LPCTSTR, CObject *, CObject *);
_OFFICETIDY_MAP(CMapStringToString, CString, LPCTSTR, CString, LPCTSTR);

#endif // OFFICETIDY_STANDIN_AFXCOLL_H

//===- atlalloc.h - stand-in for ATL: heap pointers -------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_ATLALLOC_H
#define OFFICETIDY_STANDIN_ATLALLOC_H
#define __ATLALLOC_H__

#include "atldef.h"
#include <objbase.h>

namespace ATL {

class CCRTAllocator {
public:
  static void *Reallocate(void *p, size_t nBytes) throw();
  static void *Allocate(size_t nBytes) throw();
  static void Free(void *p) throw();
};
class CLocalAllocator : public CCRTAllocator {};
class CGlobalAllocator : public CCRTAllocator {};
class CComAllocator : public CCRTAllocator {};

template <class T, class Allocator = CCRTAllocator> class CHeapPtrBase {
protected:
  CHeapPtrBase() throw();
  CHeapPtrBase(CHeapPtrBase<T, Allocator> &p) throw();
  explicit CHeapPtrBase(T *pData) throw();

public:
  ~CHeapPtrBase() throw();
  operator T *() const throw();
  T *operator->() const throw();
  T **operator&() throw();
  bool AllocateBytes(size_t nBytes) throw();
  bool ReallocateBytes(size_t nBytes) throw();
  void Attach(T *pData) throw();
  T *Detach() throw();
  void Free() throw();
  T *m_pData;
};

template <typename T, class Allocator = CCRTAllocator>
class CHeapPtr : public CHeapPtrBase<T, Allocator> {
public:
  CHeapPtr() throw();
  explicit CHeapPtr(T *p) throw();
  CHeapPtr(CHeapPtr<T, Allocator> &p) throw();
  CHeapPtr<T, Allocator> &operator=(CHeapPtr<T, Allocator> &p) throw();
  bool Allocate(size_t nElements = 1) throw();
  bool Reallocate(size_t nElements) throw();
};

template <typename T> class CComHeapPtr : public CHeapPtr<T, CComAllocator> {
public:
  CComHeapPtr() throw();
  explicit CComHeapPtr(T *pData) throw();
};

template <typename T, int t_nFixedBytes = 128, class Allocator = CCRTAllocator>
class CTempBuffer {
public:
  CTempBuffer() throw();
  CTempBuffer(size_t nElements);
  ~CTempBuffer() throw();
  operator T *() const throw();
  T *operator->() const throw();
  T *Allocate(size_t nElements);
  T *Reallocate(size_t nElements);
  T *AllocateBytes(size_t nBytes);
};

} // namespace ATL

#endif // OFFICETIDY_STANDIN_ATLALLOC_H

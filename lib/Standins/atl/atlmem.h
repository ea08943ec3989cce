//===- atlmem.h - stand-in for ATL: memory managers -------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_ATLMEM_H
#define OFFICETIDY_STANDIN_ATLMEM_H
#define __ATLMEM_H__

#include "atldef.h"

namespace ATL {

struct IAtlMemMgr {
  virtual void *Allocate(size_t nBytes) throw() = 0;
  virtual void Free(void *p) throw() = 0;
  virtual void *Reallocate(void *p, size_t nBytes) throw() = 0;
  virtual size_t GetSize(void *p) throw() = 0;
};

class CWin32Heap : public IAtlMemMgr {
public:
  CWin32Heap() throw();
  CWin32Heap(HANDLE hHeap) throw();
  virtual ~CWin32Heap() throw();
  void *Allocate(size_t nBytes) throw() override;
  void Free(void *p) throw() override;
  void *Reallocate(void *p, size_t nBytes) throw() override;
  size_t GetSize(void *p) throw() override;
};

} // namespace ATL

#endif // OFFICETIDY_STANDIN_ATLMEM_H

//===- client.h - COM pointers of the WRL -----------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_WRL_WRL_CLIENT_H
#define OFFICETIDY_STANDINS_WRL_WRL_CLIENT_H

#include <windows.h>

#include <unknwn.h>

namespace Microsoft {
namespace WRL {
namespace Details {
template <typename T> class ComPtrRef {
public:
  ComPtrRef(T *ptr);
  operator void **() const;
  operator typename T::InterfaceType **();
};
} // namespace Details

template <typename T> class ComPtr {
public:
  typedef T InterfaceType;
  ComPtr() throw() : ptr_(nullptr) {}
  ComPtr(decltype(nullptr)) throw() : ptr_(nullptr) {}
  template <class U> ComPtr(U *other) throw() : ptr_(other) {}
  ComPtr(const ComPtr &other) throw() : ptr_(other.ptr_) {}
  template <class U>
  ComPtr(const ComPtr<U> &other) throw() : ptr_(other.Get()) {}
  ~ComPtr() throw() {}
  ComPtr &operator=(T *other) throw();
  ComPtr &operator=(const ComPtr &other) throw();
  T *Get() const throw() { return ptr_; }
  T *operator->() const throw() { return ptr_; }
  T **operator&() throw() { return &ptr_; }
  T *const *GetAddressOf() const throw() { return &ptr_; }
  T **GetAddressOf() throw() { return &ptr_; }
  T **ReleaseAndGetAddressOf() throw() { return &ptr_; }
  T *Detach() throw();
  void Attach(T *other) throw();
  unsigned long Reset();
  void Swap(ComPtr &r) throw();
  explicit operator bool() const throw() { return ptr_ != nullptr; }
  template <typename U> HRESULT As(U **p) const throw();
  template <typename U> HRESULT As(ComPtr<U> *p) const throw();
  HRESULT CopyTo(T **ptr) const throw();

protected:
  T *ptr_;
};
} // namespace WRL
} // namespace Microsoft

#endif // OFFICETIDY_STANDINS_WRL_WRL_CLIENT_H

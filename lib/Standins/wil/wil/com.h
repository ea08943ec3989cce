//===- com.h - stand-in for WIL: COM pointers and functions -----*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_WIL_COM_H
#define OFFICETIDY_STANDIN_WIL_COM_H

#include "resource.h"
#include "result_macros.h"
#include <objbase.h>
#include <objidl.h>
#include <ole2.h>
#include <tuple>

namespace wil {

template <typename T, typename err_policy = err_exception_policy>
class com_ptr_t {
public:
  typedef T element_type;
  typedef T *pointer;
  typedef typename err_policy::result result;
  com_ptr_t() noexcept;
  com_ptr_t(std::nullptr_t) noexcept;
  com_ptr_t(pointer ptr) noexcept;
  com_ptr_t(const com_ptr_t &other) noexcept;
  com_ptr_t(com_ptr_t &&other) noexcept;
  template <class U, typename err>
  com_ptr_t(const com_ptr_t<U, err> &other) noexcept;
  template <class U, typename err>
  com_ptr_t(com_ptr_t<U, err> &&other) noexcept;
  ~com_ptr_t() noexcept;
  com_ptr_t &operator=(std::nullptr_t) noexcept;
  com_ptr_t &operator=(pointer other) noexcept;
  com_ptr_t &operator=(const com_ptr_t &other) noexcept;
  com_ptr_t &operator=(com_ptr_t &&other) noexcept;
  template <typename U, typename err>
  com_ptr_t &operator=(const com_ptr_t<U, err> &other) noexcept;
  void swap(com_ptr_t &other) noexcept;
  void reset() noexcept;
  void reset(std::nullptr_t) noexcept;
  void attach(pointer other) noexcept;
  pointer detach() noexcept;
  pointer get() const noexcept;
  pointer operator->() const noexcept;
  T &operator*() const noexcept;
  explicit operator bool() const noexcept;
  pointer *put() noexcept;
  void **put_void() noexcept;
  ::IUnknown **put_unknown() noexcept;
  pointer *operator&() noexcept;
  pointer *addressof() noexcept;
  template <class U> com_ptr_t<U, err_policy> query() const;
  template <class U> result query_to(U **ptrResult) const;
  template <class U> com_ptr_t<U, err_policy> try_query() const;
  template <class U> bool try_query_to(U **ptrResult) const;
  template <class U> com_ptr_t<U, err_policy> copy() const;
  template <class U> result copy_to(U **ptrResult) const;
};

template <typename T>
using com_ptr_nothrow = com_ptr_t<T, err_returncode_policy>;
template <typename T>
using com_ptr_failfast = com_ptr_t<T, err_failfast_policy>;
template <typename T> using com_ptr = com_ptr_t<T, err_exception_policy>;

template <class U, typename T, typename err>
com_ptr<U> com_query(const com_ptr_t<T, err> &ptrSource);
template <class U, typename T> com_ptr<U> com_query(T *ptrSource);
template <class U, typename T, typename err>
com_ptr<U> try_com_query(const com_ptr_t<T, err> &ptrSource);
template <class U, typename T> com_ptr<U> try_com_query(T *ptrSource);
template <typename T, typename U>
HRESULT com_query_to_nothrow(T &&ptrSource, U **ptrResult);
template <class U, typename T> com_ptr<U> com_copy(T &&ptrSource);

// Create an object of a class that is an argument.

template <typename Interface = ::IUnknown>
com_ptr<Interface> CoCreateInstance(REFCLSID rclsid,
                                    DWORD dwClsContext = CLSCTX_INPROC_SERVER);
template <typename Interface = ::IUnknown>
com_ptr_failfast<Interface>
CoCreateInstanceFailFast(REFCLSID rclsid,
                         DWORD dwClsContext = CLSCTX_INPROC_SERVER) noexcept;
template <typename Interface = ::IUnknown>
com_ptr_nothrow<Interface>
CoCreateInstanceNoThrow(REFCLSID rclsid,
                        DWORD dwClsContext = CLSCTX_INPROC_SERVER) noexcept;

// Create an object of a class that is a template argument.

template <typename Class, typename Interface = ::IUnknown>
com_ptr<Interface> CoCreateInstance(DWORD dwClsContext = CLSCTX_INPROC_SERVER);
template <typename Class, typename Interface = ::IUnknown>
com_ptr_failfast<Interface>
CoCreateInstanceFailFast(DWORD dwClsContext = CLSCTX_INPROC_SERVER) noexcept;
template <typename Class, typename Interface = ::IUnknown>
com_ptr_nothrow<Interface>
CoCreateInstanceNoThrow(DWORD dwClsContext = CLSCTX_INPROC_SERVER) noexcept;

template <typename Interface = IClassFactory>
com_ptr<Interface> CoGetClassObject(REFCLSID rclsid,
                                    DWORD dwClsContext = CLSCTX_INPROC_SERVER);
template <typename Interface = IClassFactory>
com_ptr_failfast<Interface>
CoGetClassObjectFailFast(REFCLSID rclsid,
                         DWORD dwClsContext = CLSCTX_INPROC_SERVER);
template <typename Interface = IClassFactory>
com_ptr_nothrow<Interface>
CoGetClassObjectNoThrow(REFCLSID rclsid,
                        DWORD dwClsContext = CLSCTX_INPROC_SERVER);
template <typename Class, typename Interface = IClassFactory>
com_ptr<Interface> CoGetClassObject(DWORD dwClsContext = CLSCTX_INPROC_SERVER);
template <typename Class, typename Interface = IClassFactory>
com_ptr_failfast<Interface>
CoGetClassObjectFailFast(DWORD dwClsContext = CLSCTX_INPROC_SERVER);
template <typename Class, typename Interface = IClassFactory>
com_ptr_nothrow<Interface>
CoGetClassObjectNoThrow(DWORD dwClsContext = CLSCTX_INPROC_SERVER);

// Create an object and ask it for several interfaces.

template <typename... Interfaces>
std::tuple<HRESULT, com_ptr_nothrow<Interfaces>...>
CoCreateInstanceExNoThrow(CLSID rclsid, CLSCTX clsCtx) noexcept;
template <typename... Interfaces>
std::tuple<HRESULT, com_ptr_nothrow<Interfaces>...>
TryCoCreateInstanceExNoThrow(CLSID rclsid, CLSCTX clsCtx) noexcept;
template <typename... Interfaces>
std::tuple<com_ptr<Interfaces>...> CoCreateInstanceEx(CLSID rclsid,
                                                      CLSCTX clsCtx);
template <typename... Interfaces>
std::tuple<com_ptr<Interfaces>...> TryCoCreateInstanceEx(CLSID rclsid,
                                                         CLSCTX clsCtx);
template <typename Class, typename... Interfaces>
std::tuple<HRESULT, com_ptr_nothrow<Interfaces>...>
CoCreateInstanceExNoThrow(CLSCTX clsCtx) noexcept;
template <typename Class, typename... Interfaces>
std::tuple<HRESULT, com_ptr_nothrow<Interfaces>...>
TryCoCreateInstanceExNoThrow(CLSCTX clsCtx) noexcept;
template <typename Class, typename... Interfaces>
std::tuple<com_ptr<Interfaces>...> CoCreateInstanceEx(CLSCTX clsCtx);
template <typename Class, typename... Interfaces>
std::tuple<com_ptr<Interfaces>...> TryCoCreateInstanceEx(CLSCTX clsCtx);
template <typename... Interfaces>
std::tuple<com_ptr_failfast<Interfaces>...>
CoCreateInstanceExFailFast(CLSID rclsid, CLSCTX clsCtx) noexcept;
template <typename Class, typename... Interfaces>
std::tuple<com_ptr_failfast<Interfaces>...>
CoCreateInstanceExFailFast(CLSCTX clsCtx) noexcept;
template <typename... Interfaces>
std::tuple<com_ptr_failfast<Interfaces>...>
TryCoCreateInstanceExFailFast(CLSID rclsid, CLSCTX clsCtx) noexcept;
template <typename Class, typename... Interfaces>
std::tuple<com_ptr_failfast<Interfaces>...>
TryCoCreateInstanceExFailFast(CLSCTX clsCtx) noexcept;

} // namespace wil

#endif // OFFICETIDY_STANDIN_WIL_COM_H

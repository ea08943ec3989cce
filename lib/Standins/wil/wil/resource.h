//===- resource.h - stand-in for WIL: resources -----------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_WIL_RESOURCE_H
#define OFFICETIDY_STANDIN_WIL_RESOURCE_H

#include "common.h"
#include "result_macros.h"
#include <memory>
#include <oleauto.h>

namespace wil {

namespace details {

/// Holds a resource. What it releases it with doesn't matter here.
template <typename PointerT> class unique_storage {
public:
  typedef PointerT pointer;
  void reset(pointer ptr = pointer()) noexcept;
  void reset(std::nullptr_t) noexcept;
  pointer get() const noexcept;
  pointer release() noexcept;
  pointer *addressof() noexcept;

protected:
  unique_storage() noexcept;
  explicit unique_storage(pointer ptr) noexcept;
  unique_storage(unique_storage &&other) noexcept;
  ~unique_storage() noexcept;
  bool is_valid() const noexcept;
};

} // namespace details

/// An owner of a resource.
template <typename storage_t> class unique_any_t : public storage_t {
public:
  typedef typename storage_t::pointer pointer;
  unique_any_t();
  unique_any_t(std::nullptr_t) noexcept;
  template <typename arg1, typename... args_t>
  explicit unique_any_t(arg1 &&first, args_t &&...args);
  unique_any_t(unique_any_t &&other) noexcept;
  unique_any_t(const unique_any_t &) = delete;
  unique_any_t &operator=(unique_any_t &&other) noexcept;
  unique_any_t &operator=(std::nullptr_t) noexcept;
  unique_any_t &operator=(const unique_any_t &) = delete;
  explicit operator bool() const noexcept;
  pointer get() const noexcept;
  void swap(unique_any_t &other) noexcept;
  pointer *put() noexcept;
  pointer *operator&() noexcept;
};

/// An owner of what \p PointerT refers to.
template <typename PointerT>
using unique_any = unique_any_t<details::unique_storage<PointerT>>;

typedef unique_any<BSTR> unique_bstr;
typedef unique_any<PWSTR> unique_cotaskmem_string;
typedef unique_any<PWSTR> unique_hlocal_string;
typedef unique_any<PSTR> unique_hlocal_ansistring;
typedef unique_any<PWSTR> unique_process_heap_string;
typedef unique_any<HANDLE> unique_handle;
typedef unique_any<HANDLE> unique_hfile;
typedef unique_any<HANDLE> unique_event;
typedef unique_any<HANDLE> unique_mutex;
typedef unique_any<HANDLE> unique_process_handle;
typedef unique_any<HKEY> unique_hkey;
typedef unique_any<HMODULE> unique_hmodule;
typedef unique_any<SC_HANDLE> unique_schandle;
typedef unique_any<HWND> unique_hwnd;

class unique_variant : public VARIANT {
public:
  unique_variant();
  explicit unique_variant(const VARIANT &Other) noexcept;
  unique_variant(unique_variant &&Other) noexcept;
  ~unique_variant() noexcept;
  unique_variant &operator=(unique_variant &&Other) noexcept;
  VARIANT release() noexcept;
  void reset() noexcept;
  VARIANT *addressof() noexcept;
  VARIANT *operator&() noexcept;
};

class unique_couninitialize_call {
public:
  unique_couninitialize_call() noexcept;
  explicit unique_couninitialize_call(bool Call) noexcept;
  unique_couninitialize_call(unique_couninitialize_call &&Other) noexcept;
  ~unique_couninitialize_call() noexcept;
  void reset() noexcept;
  void release() noexcept;
};
unique_couninitialize_call
CoInitializeEx(DWORD coinitFlags = COINIT_MULTITHREADED);
unique_couninitialize_call
CoInitializeEx_failfast(DWORD coinitFlags = COINIT_MULTITHREADED) noexcept;

unique_bstr make_bstr(PCWSTR source);
unique_bstr make_bstr_nothrow(PCWSTR source) noexcept;
unique_bstr make_bstr_failfast(PCWSTR source) noexcept;
HRESULT make_bstr_nothrow(PCWSTR source, BSTR *result) noexcept;

unique_cotaskmem_string
make_cotaskmem_string(PCWSTR source, size_t length = static_cast<size_t>(-1));
unique_cotaskmem_string
make_cotaskmem_string_nothrow(PCWSTR source,
                              size_t length = static_cast<size_t>(-1)) noexcept;
unique_cotaskmem_string make_cotaskmem_string_failfast(
    PCWSTR source, size_t length = static_cast<size_t>(-1)) noexcept;
unique_hlocal_string
make_hlocal_string(PCWSTR source, size_t length = static_cast<size_t>(-1));
unique_hlocal_string
make_hlocal_string_nothrow(PCWSTR source,
                           size_t length = static_cast<size_t>(-1)) noexcept;
unique_process_heap_string
make_process_heap_string(PCWSTR source,
                         size_t length = static_cast<size_t>(-1));
template <typename StringT>
StringT make_unique_string(PCWSTR source,
                           size_t length = static_cast<size_t>(-1));
template <typename StringT>
StringT
make_unique_string_nothrow(PCWSTR source,
                           size_t length = static_cast<size_t>(-1)) noexcept;
template <typename StringT>
StringT
make_unique_string_failfast(PCWSTR source,
                            size_t length = static_cast<size_t>(-1)) noexcept;

PCWSTR str_raw_ptr(PCWSTR str);
template <typename StorageT>
PCWSTR str_raw_ptr(const unique_any_t<StorageT> &str);

template <typename string_type, typename... ArgumentsT>
string_type str_concat(const ArgumentsT &...strings);
template <typename string_type, typename... ArgumentsT>
HRESULT str_concat_nothrow(string_type &result, const ArgumentsT &...strings);
template <typename string_type, typename... ArgumentsT>
string_type str_concat_failfast(const ArgumentsT &...strings);
template <typename string_type>
HRESULT str_printf_nothrow(string_type &result, PCWSTR pszFormat, ...);
template <typename string_type> string_type str_printf(PCWSTR pszFormat, ...);
template <typename string_type>
string_type str_printf_failfast(PCWSTR pszFormat, ...);

template <typename LambdaT> class scope_exit_t {
public:
  explicit scope_exit_t(LambdaT &&Lambda) noexcept;
  scope_exit_t(scope_exit_t &&Other) noexcept;
  ~scope_exit_t() noexcept;
  void release() noexcept;
  void reset() noexcept;
};
template <typename LambdaT>
scope_exit_t<LambdaT> scope_exit(LambdaT &&lambda) noexcept;

template <typename T, typename... ArgumentsT>
std::unique_ptr<T> make_unique_nothrow(ArgumentsT &&...args) noexcept;
template <typename T, typename... ArgumentsT>
std::unique_ptr<T> make_unique_failfast(ArgumentsT &&...args) noexcept;

} // namespace wil

#endif // OFFICETIDY_STANDIN_WIL_RESOURCE_H

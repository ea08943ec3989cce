//===- base.h - stand-in for C++/WinRT: its base ----------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_WINRT_BASE_H
#define OFFICETIDY_STANDIN_WINRT_BASE_H

#include <array>
#include <chrono>
#include <cstdint>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <unknwn.h>
#include <utility>

#ifndef WINRT_EXPORT
#define WINRT_EXPORT
#endif

namespace winrt {

struct hresult {
  int32_t value{};
  constexpr hresult() noexcept = default;
  constexpr hresult(int32_t const value) noexcept : value(value) {}
  constexpr operator int32_t() const noexcept { return value; }
};

struct guid {
  uint32_t Data1;
  uint16_t Data2;
  uint16_t Data3;
  uint8_t Data4[8];

  guid() noexcept = default;
  constexpr guid(uint32_t const Data1, uint16_t const Data2,
                 uint16_t const Data3,
                 std::array<uint8_t, 8> const &Data4) noexcept
      : Data1(Data1), Data2(Data2), Data3(Data3),
        Data4{Data4[0], Data4[1], Data4[2], Data4[3],
              Data4[4], Data4[5], Data4[6], Data4[7]} {}
  constexpr guid(GUID const &value) noexcept
      : Data1(value.Data1), Data2(value.Data2), Data3(value.Data3),
        Data4{value.Data4[0], value.Data4[1], value.Data4[2], value.Data4[3],
              value.Data4[4], value.Data4[5], value.Data4[6], value.Data4[7]} {}
  explicit guid(std::string_view value);
  explicit guid(std::wstring_view value);
  operator GUID const &() const noexcept;
};

bool operator==(guid const &left, guid const &right) noexcept;
bool operator!=(guid const &left, guid const &right) noexcept;
bool operator<(guid const &left, guid const &right) noexcept;

template <typename T> constexpr guid const &guid_of() noexcept;

struct hstring {
  using value_type = wchar_t;
  using size_type = uint32_t;
  using const_pointer = value_type const *;
  using const_iterator = const_pointer;
  hstring() noexcept;
  hstring(hstring const &value);
  hstring(hstring &&other) noexcept;
  hstring(std::nullptr_t) = delete;
  hstring(std::initializer_list<wchar_t> value);
  hstring(wchar_t const *value);
  hstring(wchar_t const *value, size_type size);
  explicit hstring(std::wstring_view const &value);
  ~hstring() noexcept;
  hstring &operator=(hstring const &value);
  hstring &operator=(hstring &&other) noexcept;
  hstring &operator=(std::nullptr_t) = delete;
  hstring &operator=(wchar_t const *value);
  hstring &operator=(std::wstring_view const &value);
  operator std::wstring_view() const noexcept;
  wchar_t const &operator[](size_type pos) const noexcept;
  wchar_t const *c_str() const noexcept;
  const_pointer data() const noexcept;
  bool empty() const noexcept;
  size_type size() const noexcept;
  const_iterator begin() const noexcept;
  const_iterator end() const noexcept;
  bool starts_with(std::wstring_view const &value) const noexcept;
  bool ends_with(std::wstring_view const &value) const noexcept;
};

bool operator==(hstring const &left, hstring const &right) noexcept;
bool operator==(hstring const &left, wchar_t const *right) noexcept;
bool operator!=(hstring const &left, hstring const &right) noexcept;
bool operator!=(hstring const &left, wchar_t const *right) noexcept;
bool operator<(hstring const &left, hstring const &right) noexcept;
hstring operator+(hstring const &left, hstring const &right);
hstring operator+(hstring const &left, std::wstring const &right);
hstring operator+(std::wstring const &left, hstring const &right);
hstring operator+(hstring const &left, wchar_t const *right);
hstring operator+(wchar_t const *left, hstring const &right);
hstring operator+(hstring const &left, wchar_t right);
hstring operator+(wchar_t left, hstring const &right);
hstring operator+(hstring const &left, std::wstring_view const &right);
hstring operator+(std::wstring_view const &left, hstring const &right);

hstring to_hstring(int32_t value);
hstring to_hstring(uint32_t value);
hstring to_hstring(int64_t value);
hstring to_hstring(uint64_t value);
hstring to_hstring(double value);
hstring to_hstring(char16_t value);
hstring to_hstring(hstring const &value) noexcept;
hstring to_hstring(bool value);
hstring to_hstring(guid const &value);
hstring to_hstring(std::string_view value);
hstring to_hstring(char const *value);
std::string to_string(std::wstring_view value);
template <typename... ArgumentsT>
hstring format(std::wstring_view format, ArgumentsT &&...args);

namespace param {
struct hstring {
  hstring(hstring const &) = delete;
  hstring(winrt::hstring const &value) noexcept;
  hstring(std::wstring_view const &value) noexcept;
  hstring(std::wstring const &value) noexcept;
  hstring(wchar_t const *value) noexcept;
  operator winrt::hstring const &() const noexcept;
};
} // namespace param

struct hresult_error {
  hresult_error() noexcept = default;
  explicit hresult_error(hresult code) noexcept;
  hresult_error(hresult code, hstring const &message) noexcept;
  hresult code() const noexcept;
  hstring message() const noexcept;
};
struct hresult_access_denied : hresult_error {};
struct hresult_invalid_argument : hresult_error {};
struct hresult_no_interface : hresult_error {};
struct hresult_class_not_registered : hresult_error {};
struct hresult_canceled : hresult_error {};

hresult check_hresult(hresult result);
hresult to_hresult() noexcept;
hstring to_message();
[[noreturn]] void throw_hresult(hresult result);
[[noreturn]] void throw_last_error();
template <typename T> T check_bool(T result);
template <typename T> T *check_pointer(T *pointer);
void check_win32(uint32_t error);

enum class apartment_type : int32_t { multi_threaded, single_threaded };
void init_apartment(apartment_type type = apartment_type::multi_threaded);
void uninit_apartment() noexcept;
void clear_factory_cache() noexcept;

struct take_ownership_from_abi_t {};
inline constexpr take_ownership_from_abi_t take_ownership_from_abi{};

template <typename T> struct com_ptr {
  using type = T;
  com_ptr(std::nullptr_t = nullptr) noexcept;
  com_ptr(void *ptr, take_ownership_from_abi_t) noexcept;
  com_ptr(com_ptr const &other) noexcept;
  com_ptr(com_ptr &&other) noexcept;
  template <typename U> com_ptr(com_ptr<U> const &other) noexcept;
  template <typename U> com_ptr(com_ptr<U> &&other) noexcept;
  ~com_ptr() noexcept;
  com_ptr &operator=(com_ptr const &other) noexcept;
  com_ptr &operator=(com_ptr &&other) noexcept;
  template <typename U> com_ptr &operator=(com_ptr<U> const &other) noexcept;
  explicit operator bool() const noexcept;
  T *operator->() const noexcept;
  T &operator*() const noexcept;
  T *get() const noexcept;
  T **put() noexcept;
  void **put_void() noexcept;
  void attach(T *value) noexcept;
  T *detach() noexcept;
  template <typename To> com_ptr<To> as() const;
  template <typename To> com_ptr<To> try_as() const noexcept;
  template <typename To> void as(To &to) const;
  template <typename To> bool try_as(To &to) const noexcept;
  hresult as(guid const &id, void **result) const noexcept;
  void copy_from(T *other) noexcept;
  void copy_to(T **other) const noexcept;
  template <typename F, typename... Args>
  bool try_capture(F function, Args &&...args);
  template <typename O, typename M, typename... Args>
  bool try_capture(com_ptr<O> const &object, M method, Args &&...args);
  template <typename F, typename... Args>
  void capture(F function, Args &&...args);
  template <typename O, typename M, typename... Args>
  void capture(com_ptr<O> const &object, M method, Args &&...args);
};

template <typename T, typename F, typename... Args>
com_ptr<T> try_capture(F function, Args &&...args);
template <typename T, typename O, typename M, typename... Args>
com_ptr<T> try_capture(com_ptr<O> const &object, M method, Args &&...args);
template <typename T, typename F, typename... Args>
com_ptr<T> capture(F function, Args &&...args);
template <typename T, typename O, typename M, typename... Args>
com_ptr<T> capture(com_ptr<O> const &object, M method, Args &&...args);

template <typename T>
com_ptr<T> create_instance(guid const &clsid, uint32_t context = 0x1,
                           void *outer = nullptr);
template <typename T>
com_ptr<T> try_create_instance(guid const &clsid, uint32_t context = 0x1,
                               void *outer = nullptr);

template <typename T, typename... Args> auto make(Args &&...args) -> com_ptr<T>;
template <typename T, typename... Args> com_ptr<T> make_self(Args &&...args);

namespace Windows::Foundation {
struct IUnknown {
  IUnknown() noexcept = default;
  IUnknown(std::nullptr_t) noexcept;
  explicit operator bool() const noexcept;
  template <typename To> To as() const;
  template <typename To> To try_as() const noexcept;
};
struct IInspectable : IUnknown {};
} // namespace Windows::Foundation

template <typename D, typename... I> struct implements : I... {
  unsigned long __stdcall AddRef() noexcept;
  unsigned long __stdcall Release() noexcept;
  int32_t __stdcall QueryInterface(GUID const &id, void **object) noexcept;
  com_ptr<D> get_strong();
};

template <typename T> struct handle_type {
  using type = typename T::type;
  handle_type() noexcept = default;
  explicit handle_type(type value) noexcept;
  handle_type(handle_type &&other) noexcept;
  handle_type &operator=(handle_type &&other) noexcept;
  ~handle_type() noexcept;
  explicit operator bool() const noexcept;
  type get() const noexcept;
  type *put() noexcept;
  type detach() noexcept;
  void attach(type value) noexcept;
  void close() noexcept;
};
struct handle_traits {
  using type = void *;
};
using handle = handle_type<handle_traits>;
using file_handle = handle_type<handle_traits>;

struct bstr_traits {
  using type = wchar_t *;
};
using bstr_handle = handle_type<bstr_traits>;

} // namespace winrt

#endif // OFFICETIDY_STANDIN_WINRT_BASE_H

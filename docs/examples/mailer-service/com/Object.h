//===- Object.h - COM objects that are driven by name -----------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include <initializer_list>
#include <objbase.h>
#include <oleauto.h>
#include <stdexcept>
#include <string>
#include <utility>

namespace com {

/// A failed COM call: what was tried, and the HRESULT it gave.
class Failure : public std::runtime_error {
public:
  Failure(const char *what, HRESULT result)
      : std::runtime_error(what), result_(result) {}

  HRESULT result() const noexcept { return result_; }

private:
  HRESULT result_;
};

/// A VARIANT that frees what it holds.
class Value {
public:
  Value() noexcept { VariantInit(&value_); }
  Value(long number) noexcept;
  Value(const wchar_t *text);
  Value(const std::wstring &text) : Value(text.c_str()) {}
  Value(Value &&other) noexcept;
  Value(const Value &other);
  Value &operator=(const Value &) = delete;
  ~Value() { VariantClear(&value_); }

  VARIANT *get() noexcept { return &value_; }
  const VARIANT &operator*() const noexcept { return value_; }

private:
  VARIANT value_;
};

/// An object that is driven by name, through IDispatch.
class Object {
public:
  Object() noexcept = default;
  /// Takes over the caller's reference.
  explicit Object(IDispatch *object) noexcept : object_(object) {}
  Object(Object &&other) noexcept
      : object_(std::exchange(other.object_, nullptr)) {}
  Object &operator=(Object &&other) noexcept {
    std::swap(object_, other.object_);
    return *this;
  }
  ~Object() {
    if (object_)
      object_->Release();
  }

  explicit operator bool() const noexcept { return object_ != nullptr; }

  /// Calls the method \p name; an object that it returns can be had by
  /// \c object().
  Value call(const wchar_t *name, std::initializer_list<Value> arguments = {});
  Object object(const wchar_t *name,
                std::initializer_list<Value> arguments = {});
  void set(const wchar_t *name, Value value);

private:
  Value invoke(const wchar_t *name, WORD how,
               std::initializer_list<Value> arguments);

  IDispatch *object_ = nullptr;
};

} // namespace com

//===- Object.cpp - COM objects that are driven by name -------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Object.h"

#include <vector>

namespace com {

Value::Value(long number) noexcept {
  VariantInit(&value_);
  value_.vt = VT_I4;
  value_.lVal = number;
}

Value::Value(const wchar_t *text) {
  VariantInit(&value_);
  value_.vt = VT_BSTR;
  value_.bstrVal = SysAllocString(text);
  if (!value_.bstrVal)
    throw Failure("SysAllocString", E_OUTOFMEMORY);
}

Value::Value(Value &&other) noexcept
    : value_(std::exchange(other.value_, VARIANT{})) {}

Value::Value(const Value &other) {
  VariantInit(&value_);
  auto *source = const_cast<VARIANT *>(&other.value_);
  if (const HRESULT hr = VariantCopy(&value_, source); FAILED(hr))
    throw Failure("VariantCopy", hr);
}

Value Object::invoke(const wchar_t *name, WORD how,
                     std::initializer_list<Value> arguments) {
  if (!object_)
    throw Failure("no object", E_POINTER);

  DISPID id;
  auto *text = const_cast<LPOLESTR>(name);
  HRESULT hr =
      object_->GetIDsOfNames(IID_NULL, &text, 1, LOCALE_USER_DEFAULT, &id);
  if (FAILED(hr))
    throw Failure("GetIDsOfNames", hr);

  // IDispatch takes its arguments from the last to the first.
  std::vector<VARIANTARG> reversed(arguments.size());
  auto slot = reversed.rbegin();
  for (const Value &argument : arguments)
    *slot++ = *argument;

  DISPPARAMS parameters{};
  parameters.rgvarg = reversed.data();
  parameters.cArgs = static_cast<UINT>(reversed.size());
  DISPID put = DISPID_PROPERTYPUT;
  if (how == DISPATCH_PROPERTYPUT) {
    parameters.rgdispidNamedArgs = &put;
    parameters.cNamedArgs = 1;
  }

  Value result;
  hr = object_->Invoke(id, IID_NULL, LOCALE_USER_DEFAULT, how, &parameters,
                       how == DISPATCH_PROPERTYPUT ? nullptr : result.get(),
                       nullptr, nullptr);
  if (FAILED(hr))
    throw Failure("Invoke", hr);
  return result;
}

Value Object::call(const wchar_t *name,
                   std::initializer_list<Value> arguments) {
  return invoke(name, DISPATCH_METHOD | DISPATCH_PROPERTYGET, arguments);
}

Object Object::object(const wchar_t *name,
                      std::initializer_list<Value> arguments) {
  Value result = call(name, arguments);
  if (result.get()->vt != VT_DISPATCH || !result.get()->pdispVal)
    throw Failure("not an object", DISP_E_TYPEMISMATCH);
  result.get()->vt = VT_EMPTY;
  return Object(result.get()->pdispVal);
}

void Object::set(const wchar_t *name, Value value) {
  invoke(name, DISPATCH_PROPERTYPUT, {std::move(value)});
}

} // namespace com

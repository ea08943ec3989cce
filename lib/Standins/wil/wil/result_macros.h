//===- result_macros.h - stand-in for WIL: error handling -------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_WIL_RESULT_MACROS_H
#define OFFICETIDY_STANDIN_WIL_RESULT_MACROS_H

#include "common.h"
#include <exception>

namespace wil {

struct FailureInfo {
  HRESULT hr;
  PCWSTR pszMessage;
};

class ResultException : public std::exception {
public:
  ResultException(const FailureInfo &failure) noexcept;
  explicit ResultException(HRESULT hr) noexcept;
  HRESULT GetErrorCode() const noexcept;
  const FailureInfo &GetFailureInfo() const noexcept;
  const char *what() const noexcept override;
};

HRESULT ResultFromCaughtException() noexcept;
template <typename FunctorT> HRESULT ResultFromException(FunctorT &&functor);
[[noreturn]] void ThrowResult(HRESULT hr);
HRESULT CheckedResult(HRESULT hr);
bool CheckedBool(bool condition);

} // namespace wil

#define RETURN_HR(Result) return (Result)
#define RETURN_LAST_ERROR() return HRESULT_FROM_WIN32(GetLastError())
#define RETURN_WIN32(Error) return HRESULT_FROM_WIN32(Error)
#define RETURN_IF_FAILED(Result)                                               \
  do {                                                                         \
    const HRESULT OfficeTidyResult = (Result);                                 \
    if (FAILED(OfficeTidyResult))                                              \
      return OfficeTidyResult;                                                 \
  } while (0)
#define RETURN_IF_FAILED_MSG(Result, ...) RETURN_IF_FAILED(Result)
#define RETURN_IF_FAILED_EXPECTED(Result) RETURN_IF_FAILED(Result)
#define RETURN_HR_IF(Code, Condition)                                          \
  do {                                                                         \
    if (Condition)                                                             \
      return (Code);                                                           \
  } while (0)
#define RETURN_HR_IF_NULL(Code, Pointer) RETURN_HR_IF(Code, !(Pointer))
#define RETURN_IF_NULL_ALLOC(Pointer) RETURN_HR_IF(E_OUTOFMEMORY, !(Pointer))
#define RETURN_IF_WIN32_BOOL_FALSE(Condition) RETURN_HR_IF(E_FAIL, !(Condition))
#define RETURN_LAST_ERROR_IF(Condition) RETURN_HR_IF(E_FAIL, Condition)
#define RETURN_LAST_ERROR_IF_NULL(Pointer) RETURN_HR_IF(E_FAIL, !(Pointer))
#define CATCH_RETURN()                                                         \
  catch (...) {                                                                \
    return wil::ResultFromCaughtException();                                   \
  }
#define CATCH_LOG()                                                            \
  catch (...) {                                                                \
  }
#define LOG_IF_FAILED(Result) wil::CheckedResult(Result)
#define LOG_IF_FAILED_MSG(Result, ...) wil::CheckedResult(Result)
#define LOG_HR(Result) wil::CheckedResult(Result)
#define LOG_LAST_ERROR() ((void)0)
#define LOG_HR_IF(Code, Condition) wil::CheckedBool(!!(Condition))
#define LOG_IF_WIN32_BOOL_FALSE(Condition) wil::CheckedBool(!!(Condition))
#define THROW_HR(Result) wil::ThrowResult(Result)
#define THROW_LAST_ERROR() wil::ThrowResult(E_FAIL)
#define THROW_WIN32(Error) wil::ThrowResult(HRESULT_FROM_WIN32(Error))
#define THROW_IF_FAILED(Result) wil::CheckedResult(Result)
#define THROW_IF_FAILED_MSG(Result, ...) wil::CheckedResult(Result)
#define THROW_HR_IF(Code, Condition) wil::CheckedBool(!!(Condition))
#define THROW_HR_IF_NULL(Code, Pointer) wil::CheckedBool(!(Pointer))
#define THROW_IF_NULL_ALLOC(Pointer) wil::CheckedBool(!(Pointer))
#define THROW_LAST_ERROR_IF(Condition) wil::CheckedBool(!!(Condition))
#define THROW_LAST_ERROR_IF_NULL(Pointer) wil::CheckedBool(!(Pointer))
#define THROW_IF_WIN32_BOOL_FALSE(Condition) wil::CheckedBool(!!(Condition))
#define THROW_IF_WIN32_ERROR(Error) wil::CheckedResult(Error)
#define FAIL_FAST() wil::ThrowResult(E_FAIL)
#define FAIL_FAST_IF(Condition) wil::CheckedBool(!!(Condition))
#define FAIL_FAST_IF_FAILED(Result) wil::CheckedResult(Result)
#define FAIL_FAST_IF_NULL(Pointer) wil::CheckedBool(!(Pointer))
#define FAIL_FAST_HR(Result) wil::ThrowResult(Result)
#define SUCCEEDED_LOG(Result) SUCCEEDED(wil::CheckedResult(Result))
#define FAILED_LOG(Result) FAILED(wil::CheckedResult(Result))

#endif // OFFICETIDY_STANDIN_WIL_RESULT_MACROS_H

//===- System.Win.ComObj.hpp - C++Builder's functions for COM ---*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_VCL_SYSTEM_WIN_COMOBJ_HPP
#define OFFICETIDY_STANDINS_VCL_SYSTEM_WIN_COMOBJ_HPP

#include "System.hpp"

namespace System {
namespace Win {
namespace Comobj {
class EOleError : public Sysutils::Exception {
public:
  using Exception::Exception;
};
class EOleSysError : public EOleError {
public:
  using EOleError::EOleError;
  HRESULT ErrorCode;
};
class EOleException : public EOleSysError {
public:
  using EOleSysError::EOleSysError;
};

_di_IInterface __fastcall CreateComObject(const GUID &ClassID);
_di_IInterface __fastcall CreateRemoteComObject(const WideString MachineName,
                                                const GUID &ClassID);
Variant __fastcall CreateOleObject(const UnicodeString ClassName);
Variant __fastcall GetActiveOleObject(const UnicodeString ClassName);
void __fastcall OleCheck(HRESULT Result);
void __fastcall OleError(HRESULT ErrorCode);
GUID __fastcall ProgIDToClassID(const UnicodeString ProgID);
UnicodeString __fastcall ClassIDToProgID(const GUID &ClassID);
UnicodeString __fastcall CreateClassID();
} // namespace Comobj
} // namespace Win
} // namespace System

namespace Comobj = System::Win::Comobj;
using namespace System::Win::Comobj;

#endif // OFFICETIDY_STANDINS_VCL_SYSTEM_WIN_COMOBJ_HPP

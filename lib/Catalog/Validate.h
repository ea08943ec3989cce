//===- Validate.h - what makes a row whole ----------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_CATALOG_VALIDATE_H
#define OFFICETIDY_CATALOG_VALIDATE_H

#include "Catalog/Catalog.h"

namespace officetidy::catalog {

/// What is wrong with a row as a whole, or "".
std::string validate(const AutomationClass &Row);
std::string validate(const Requirement &Row);
std::string validate(const Creation &Row);
std::string validate(const Conversion &Row);
std::string validate(const EntryPoint &Row);
std::string validate(const Callback &Row);
std::string validate(const Construction &Row);
std::string validate(const Coclass &Row);
std::string validate(const Comparison &Row);
std::string validate(const Schedule &Row);
std::string validate(const Logon &Row);
std::string validate(const Scheduler &Row);
std::string validate(const Lookup &Row);

} // namespace officetidy::catalog

#endif // OFFICETIDY_CATALOG_VALIDATE_H

//===- Jobs.h - the jobs that can be asked for ------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "Job.h"

#include <memory>
#include <string>

namespace mailer {

/// Makes the job that the request file \p path asks for; null when the file
/// asks for nothing that is known.
///
///     [Request]
///     Kind=mail            ; or meeting, or statistics
///     To=somebody@example.com
///     Subject=...
///     Body=...
///     Start=2025-03-01 10:00
std::unique_ptr<IJob> readRequest(const std::wstring &path);

} // namespace mailer

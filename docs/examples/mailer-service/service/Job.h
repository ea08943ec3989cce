//===- Job.h - what the service does ----------------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

namespace mailer {

class Mailer;

/// A piece of work that somebody asked for. Jobs run one after the other, on
/// the worker's thread.
class IJob {
public:
  virtual ~IJob() = default;

  /// Does the work, with the help of \p mailer. Throws when it can't be done;
  /// it is not tried again.
  virtual void run(Mailer &mailer) = 0;
};

} // namespace mailer

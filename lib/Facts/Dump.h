//===- Dump.h - facts as text for people and tests --------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_FACTS_DUMP_H
#define OFFICETIDY_FACTS_DUMP_H

#include "Facts/Unit.h"
#include "llvm/Support/raw_ostream.h"

namespace officetidy::facts {

/// Writes all of \p U to \p OS, in the order of the file:
///
///     unit src/mailer.cpp
///     record Mailer : MailerBase at src/mailer.h:7:7
///       method Mailer::send overrides MailerBase::send
///     function Make(1) [Exported] at src/make.cpp:4:6
///       #0 Direct CLSIDFromProgID(Parameter Make#0, None) at src/make.cpp:6:3
///       writes 1 #1 Direct CoCreateInstance(Output #0 CLSIDFromProgID#1) at
///       src/make.cpp:7:3 flow Result #1 CoCreateInstance -> Return Make
///     entry point Service Run "service main function" at src/main.cpp:9:5
///
/// `#0` is the index of a call in the unit; behind a function stands the number
/// of its parameters. Of a value that is one of several some dozens are written
/// out, and `…` for more, so the text stays in proportion to the file.
void dump(const Unit &U, llvm::raw_ostream &OS);

/// Writes one node of \p U as `dump` does: `String "Outlook.Application"`.
void dumpNode(const Unit &U, uint32_t Node, llvm::raw_ostream &OS);

} // namespace officetidy::facts

#endif // OFFICETIDY_FACTS_DUMP_H

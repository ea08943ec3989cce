//===- LinkFixture.h - small programs to link -------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Programs are written as text, a unit after the other, and their facts are
// built from it:
//
//     unit a.cpp
//     record Worker : Base {00000000-0000-0000-0000-000000000001}
//     method Worker::run overrides Base::run
//     entry Run service 'service main function'
//     fn Run(1) exported externc
//       x = call Make("Outlook.Application", $0)
//       call CLSIDFromProgID($0, *clsid)
//       call CoCreateInstance(x.1)
//       vcall Base::run(1) on $this of Base
//       icall @Pool::handler($0)
//       new Worker::Worker("a") of Worker
//       set @Worker::name = $1
//       ret x
//       write 1 = "Excel.Application" + $0
//
// A function goes to the next `fn`. `fn static`, `field static` and
// `var static` name internal entities. Values: "text", {guid}, 5, &function,
// $0 and $this (parameters), @field, %variable, x (the result of a call),
// x.1 and x.this (what a call writes), a + b (joined), a | b (one of them),
// _ (nothing). Before an argument, * says that the callee can write it and !
// that the parameter is callable; `<…>` before the arguments are template
// arguments, Object of a class there is its name. `with 0.field = value` behind
// a call says what a field of an argument holds. What the catalog knows gets
// its row. Each line of the text is a line of the source; calls stand in
// column 3, functions in column 1.
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_TEST_LINKFIXTURE_H
#define OFFICETIDY_TEST_LINKFIXTURE_H

#include "Catalog/Catalog.h"
#include "Facts/Unit.h"
#include "Link/Link.h"
#include "gtest/gtest.h"
#include <memory>
#include <string>
#include <vector>

namespace officetidy::link {

using UnitList = std::vector<std::unique_ptr<facts::Unit>>;

/// The units that \p Text describes.
UnitList makeUnits(llvm::StringRef Text, const catalog::Index &Catalog);

/// The catalog of these tests, with \p More rows.
catalog::Catalog makeCatalog(llvm::StringRef More = "");

/// A program, linked from text, and what it says of itself in short lines.
class TestProgram {
public:
  explicit TestProgram(llvm::StringRef Text, llvm::StringRef MoreRows = "",
                       llvm::StringRef Elsewhere = "",
                       llvm::StringRef Name = "test");

  /// The Office creations in unattended code, sorted:
  /// "a.cpp:3 Run: Outlook.Application".
  std::vector<std::string> found() const;
  /// All creations, as found() has them; with " (unreached)" and, of what is no
  /// class of Office, the identity in quotes.
  std::vector<std::string> listed() const;
  /// The steps of the only way to the first function of this name:
  /// "ServiceMain -> Run -> Make"; "" when there is none.
  std::string way(llvm::StringRef Function) const;
  /// The steps in full, a line each.
  std::vector<std::string> steps(llvm::StringRef Function) const;
  /// "service ServiceMain: service main function".
  std::vector<std::string> entries() const;

  const Program &program() const { return *P; }
  std::vector<const facts::Unit *> units() const;
  const catalog::Index &index() const { return Index; }

private:
  catalog::Catalog Catalog;
  catalog::Index Index;
  UnitList Units, Others;
  std::unique_ptr<Program> P;
};

/// A step as one line.
std::string describe(const Step &S);
/// A list of creations, as TestProgram::listed has it.
std::vector<std::string> describe(const std::vector<CreationSite> &Sites);

using Lines = std::vector<std::string>;

} // namespace officetidy::link

#endif // OFFICETIDY_TEST_LINKFIXTURE_H

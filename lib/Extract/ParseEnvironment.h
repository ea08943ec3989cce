//===- ParseEnvironment.h - Windows sources on any system -------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_EXTRACT_PARSEENVIRONMENT_H
#define OFFICETIDY_EXTRACT_PARSEENVIRONMENT_H

#include "llvm/ADT/StringRef.h"

namespace clang {
class Preprocessor;
class FileEntryRef;
class SourceLocation;
class SourceManager;
} // namespace clang

namespace officetidy::extract {

/// The folder in which the stand-in headers are seen. It is on no disk.
llvm::StringRef standinFolder();

/// When a unit is made ready. With its AST there already, Microsoft's keywords
/// are known only if the command says so: -fms-extensions.
enum class Stage { BeforeAST, WithAST };

/// Makes ready for a translation unit written for Windows, whatever system this
/// is and whatever headers it has:
///
///  * includes, and the folders that the command names for them, are found
///    without regard to case and with either slash;
///  * stand-in headers serve where a header is in none of these folders;
///  * what Microsoft's compiler takes is taken, while mingw-w64's headers are
///    told nothing of it;
///  * an include that is missing all the same is an error like others, after
///    which templates are still instantiated.
///
/// To be called before \p PP lexes anything, by whoever owns it: the frontend
/// action of `office-tidy`, or a check that clang-tidy registers with it.
/// Calling it again for the same translation unit does nothing.
void prepare(clang::Preprocessor &PP, Stage When);

/// \p File, which an include found, under the name that it really has. Whoever
/// reads it in front of clang has to do so under this name.
clang::FileEntryRef underRealName(clang::SourceManager &Sources,
                                  clang::FileEntryRef File);

/// Did the preprocessor skip what stands at \p Where, in a branch that was not
/// taken? Known of units that were made ready.
bool wasSkipped(const clang::SourceManager &Sources,
                clang::SourceLocation Where);

} // namespace officetidy::extract

#endif // OFFICETIDY_EXTRACT_PARSEENVIRONMENT_H

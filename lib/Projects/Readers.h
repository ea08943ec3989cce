//===- Readers.h - reads project files and solutions ----------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef OFFICETIDY_PROJECTS_READERS_H
#define OFFICETIDY_PROJECTS_READERS_H

#include "Projects/Project.h"
#include "Projects/Tree.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <string>
#include <vector>

namespace officetidy::projects {

/// What a project is read with.
struct Reading {
  Configuration Wanted;
  std::string SolutionFolder; ///< "": the project's
  std::string SolutionName;   ///< without extension; "" without a solution
};

// Each reads the file of this path. Their errors say what is wrong and where,
// but not the file's name.

/// Visual Studio since 2010: .vcxproj.
llvm::Expected<Project> readVcxproj(const std::string &Path, const Reading &R,
                                    Tree &Files);
/// Visual Studio .NET to 2008: .vcproj, with .vsprops.
llvm::Expected<Project> readVcproj(const std::string &Path, const Reading &R,
                                   Tree &Files);
/// Visual C++ 5 and 6: .dsp.
llvm::Expected<Project> readDsp(const std::string &Path, const Reading &R,
                                Tree &Files);
/// C++Builder since 2007: .cbproj.
llvm::Expected<Project> readCbproj(const std::string &Path, const Reading &R,
                                   Tree &Files);
/// C++Builder to 6: .bpr.
llvm::Expected<Project> readBpr(const std::string &Path, const Reading &R,
                                Tree &Files);
/// qmake's .pro, with .pri. One that only names others has no sources.
llvm::Expected<Project> readQmake(const std::string &Path, const Reading &R,
                                  Tree &Files);

/// Reads \p Path with the reader that its extension asks for; the error names
/// none where \p isProject says no.
llvm::Expected<Project> readProject(const std::string &Path, const Reading &R,
                                    Tree &Files);
/// How new the format is that the extension of \p Path tells, from 1; 0 where
/// it is no project's.
unsigned projectRank(llvm::StringRef Path);

/// A solution or workspace: .sln, .slnx, .slnf, .dsw. Its projects are those
/// that readProject reads; the others are left out. The configuration is what
/// choose() takes.
llvm::Expected<Solution> readSolution(const std::string &Path,
                                      const Configuration &Wanted, Tree &Files);
bool isSolution(llvm::StringRef Path);

} // namespace officetidy::projects

#endif // OFFICETIDY_PROJECTS_READERS_H

//===- Linking.h - facts to programs to answers ---------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef OFFICETIDY_DRIVER_LINKING_H
#define OFFICETIDY_DRIVER_LINKING_H

#include "Catalog/Catalog.h"
#include "Driver/Extraction.h"
#include "Driver/ProgramFiles.h"
#include "Driver/Project.h"
#include "Link/Analysis.h"
#include "Link/Link.h"
#include "llvm/Support/Error.h"
#include <string>
#include <vector>

namespace officetidy::driver {

/// The linked programs of a project, and what they say together.
class Linking {
public:
  /// Links the programs of \p P, which \p Described tells, from \p Facts;
  /// these and \p Catalog must outlive it. Programs that there are no facts of
  /// are left out. Then what each starts, or has the scheduler run, becomes
  /// unattended as far as it is.
  Linking(const Project &P, const DescribedPrograms &Described,
          const Extraction &Facts, const catalog::Index &Catalog);

  std::vector<link::CreationSite> creations() const;
  std::vector<link::EntryPointSite> entryPoints() const;
  /// Of a function in several programs the ways in all of them.
  std::vector<link::Reachability> why(llvm::StringRef Function) const;

  /// Writes a summary of each program to the project's folder of facts, and
  /// removes those of programs that are gone.
  llvm::Error writeSummaries() const;

private:
  struct Linked {
    std::string Name;
    std::vector<std::string> Stems; ///< of its file
    link::Program Program;
  };

  link::Surroundings around(const DescribedProgram &D,
                            const DescribedPrograms &All,
                            const Extraction &Facts) const;
  void linkAll(const DescribedPrograms &Described, const Extraction &Facts);
  void followStarts();
  bool isStartedBy(const Linked &L, const catalog::StartedProgram &Started,
                   const Linked &By) const;

  const Project &P;
  const catalog::Index &Catalog;
  uint64_t Digest;
  std::vector<Linked> Programs;
};

/// Joins the answers on equal functions: of each context the shortest way, and
/// the dead ends where there is none; the function itself is one only where no
/// program calls it. Sorted by place.
std::vector<link::Reachability>
joinAnswers(std::vector<link::Reachability> Answers);

} // namespace officetidy::driver

#endif // OFFICETIDY_DRIVER_LINKING_H

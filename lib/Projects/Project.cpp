//===- Project.cpp - what a project file says ----------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Projects/Project.h"
#include "llvm/ADT/STLExtras.h"
#include <tuple>

using namespace llvm;

namespace officetidy::projects {

Configuration Configuration::parse(StringRef Text) {
  auto [Name, Platform] = Text.split('|');
  return {Name.trim().str(), Platform.trim().str()};
}

std::string Configuration::str() const {
  return Platform.empty() ? Name : Name + "|" + Platform;
}

/// Platforms have two names each: those of solutions and those of projects.
static StringRef plainPlatform(StringRef Platform) {
  if (Platform.equals_insensitive("x86"))
    return "win32";
  if (Platform.equals_insensitive("amd64"))
    return "x64";
  return Platform;
}

std::optional<Configuration> choose(const std::vector<Configuration> &Known,
                                    const Configuration &Wanted) {
  auto Rank = [&](const Configuration &C) {
    StringRef Name = C.Name, Platform = plainPlatform(C.Platform);
    bool OtherName =
        !Wanted.Name.empty() && !Name.equals_insensitive(Wanted.Name);
    bool OtherPlatform =
        !Wanted.Platform.empty() &&
        !Platform.equals_insensitive(plainPlatform(Wanted.Platform));
    int ByName = Name.equals_insensitive("Release")     ? 0
                 : Name.contains_insensitive("Release") ? 1
                                                        : 2;
    int ByPlatform = Platform.equals_insensitive("x64")     ? 0
                     : Platform.equals_insensitive("Win32") ? 1
                                                            : 2;
    return std::tuple(OtherName, OtherPlatform, ByName, ByPlatform);
  };
  const Configuration *Best = nullptr;
  for (const Configuration &C : Known)
    if (!Best || Rank(C) < Rank(*Best))
      Best = &C;
  return Best ? std::optional(*Best) : std::nullopt;
}

} // namespace officetidy::projects

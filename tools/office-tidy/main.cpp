//===- main.cpp - office-tidy ---------------------------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Driver/Main.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/InitLLVM.h"

int main(int Argc, char **Argv) {
  llvm::InitLLVM Init(Argc, Argv);
  // Any address of the executable tells its path where nothing else does.
  static int Anchor;
  std::string Program = llvm::sys::fs::getMainExecutable(Argv[0], &Anchor);
  llvm::ArrayRef<const char *> Arguments(Argv, Argc);
  return officetidy::driver::run(Program, Arguments.drop_front());
}

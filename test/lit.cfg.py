# How lit runs the tests of this folder; README.md tells how to write them.
#
# Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

import os
import subprocess

import lit.formats

config.name = "OfficeTidy"
config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".cpp", ".c", ".test"]
config.excludes = ["Inputs", "unit"]
config.test_source_root = os.path.dirname(__file__)
config.test_exec_root = os.path.join(config.build_root, "test")

# FileCheck, not, split-file and clang of the LLVM that is built against.
config.environment["PATH"] = os.pathsep.join(
    [config.llvm_tools_dir, config.environment["PATH"]])

clang = os.path.join(config.llvm_tools_dir, "clang")
clang_tidy = os.path.join(config.llvm_tools_dir, "clang-tidy")
check_office = " ".join([
    '"%s"' % config.python,
    '"%s"' % os.path.join(config.test_source_root, "check_office.py"),
    "--office-tidy", '"%s"' % config.office_tidy,
    "--clang-tidy-office", '"%s"' % config.clang_tidy_office,
    "--clang-tidy", '"%s"' % clang_tidy,
    "--plugin", '"%s"' % config.plugin,
    "--work", "%t.check",
    "--include", "%S/Inputs",
] + ["--update"] * (lit_config.params.get("goldens") == "update"))

# A name ends where no further letter follows: %clang is not %clang_tidy.
config.substitutions += [
    (r"%check_office\b", check_office),
    (r"%office_tidy\b", config.office_tidy),
    (r"%clang_tidy_office\b", config.clang_tidy_office),
    (r"%clang_tidy\b", clang_tidy),
    (r"%clang\b", clang),
    (r"%plugin\b", config.plugin),
    (r"%python\b", config.python),
    (r"%cmake\b", config.cmake),
    (r"%source_root\b", config.source_root),
    (r"%build_root\b", config.build_root),
    (r"%widl\b", "x86_64-w64-mingw32-widl"),
]

config.available_features.add("llvm-" + config.llvm_major)
if os.path.exists(clang_tidy):
    config.available_features.add("clang-tidy")


def finds_windows_headers():
    """Is there mingw-w64, with its C++ library?"""
    run = subprocess.run(
        [clang, "--target=x86_64-w64-mingw32", "-fsyntax-only", "-x", "c++", "-"],
        input=b"#include <_mingw.h>\n#include <cstddef>\n", stderr=subprocess.DEVNULL)
    return run.returncode == 0


if finds_windows_headers():
    config.available_features.add("mingw")

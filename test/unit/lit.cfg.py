# How lit runs the unit tests: every executable *Tests of the build folder.
#
# Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

import os

import lit.formats

config.name = "OfficeTidy-Unit"
config.suffixes = []
config.test_source_root = config.unit_tests_dir
config.test_exec_root = config.unit_tests_dir
config.test_format = lit.formats.GoogleTest(".", "Tests")
for name in ("HOME", "TMPDIR", "TMP", "TEMP"):
    if name in os.environ:
        config.environment[name] = os.environ[name]

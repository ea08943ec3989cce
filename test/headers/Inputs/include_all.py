"""include_all.py HEADERS FOLDER KIND...: writes a source for each kind that
includes all of its headers, and a compile database.

Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""

import json
import os
import sys

headers, folder, kinds = sys.argv[1], sys.argv[2], sys.argv[3:]
commands = []
for kind in kinds:
    root = os.path.join(headers, kind)
    names = sorted(os.path.relpath(os.path.join(where, name), root)
                   for where, _, files in os.walk(root) for name in files)
    with open(os.path.join(folder, kind + ".cpp"), "w", encoding="utf-8") as out:
        out.writelines("#include <%s>\n" % name for name in names)
    commands.append({"directory": folder, "file": kind + ".cpp",
                     "arguments": ["clang++", "--target=x86_64-w64-mingw32", "-std=c++14",
                                   "-c", kind + ".cpp"]})
with open(os.path.join(folder, "compile_commands.json"), "w", encoding="utf-8") as out:
    json.dump(commands, out)

"""Makes headers of a type library with many sets of attributes, and parses each
with clang: office-tidy clang library folder-of-comdef.h"""
#
# Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

import subprocess
import sys

OFFICE_TIDY, CLANG, LIBRARY, COMDEF = sys.argv[1:]

ALONE = [
    "auto_rename", "auto_search", "embedded_idl", 'embedded_idl("no_emitidl")',
    'exclude("MailEvents")', 'include("IDispatch")',
    'high_method_prefix("Do")', 'high_property_prefixes("Get_","Put_","PutRef_")',
    'inject_statement("class Injected;")', "named_guids", "no_auto_exclude",
    "no_dual_interfaces", "no_function_mapping", "no_implementation",
    "no_namespace", "no_registry", "no_search_namespace", "no_smart_pointers",
    "raw_dispinterfaces", "raw_interfaces_only", 'raw_method_prefix("r_")',
    "raw_native_types", 'raw_property_prefixes("g_","p_","r_")',
    'rename("Name","Title") rename("Mailer","Poster")',
    'rename_namespace("Post")', 'rename_search_namespace("Other")',
]
TOGETHER = [
    "no_namespace named_guids raw_interfaces_only",
    "no_namespace no_smart_pointers raw_native_types no_dual_interfaces",
    'rename_namespace("Post") named_guids no_implementation no_auto_exclude',
    'raw_method_prefix("") raw_interfaces_only raw_dispinterfaces raw_native_types',
]
MSVC = ["--target=x86_64-pc-windows-msvc", "-fms-extensions",
        "-fms-compatibility", "-I", COMDEF]
# Takes much longer, for its headers: only those together.
MINGW = ["--target=x86_64-w64-mingw32", "-fms-extensions"]

parses = 0
for attributes in ALONE + TOGETHER:
    header = subprocess.run([OFFICE_TIDY, "typelib", LIBRARY, attributes],
                            stdout=subprocess.PIPE, check=True).stdout
    for target in [MSVC, MINGW] if attributes in TOGETHER else [MSVC]:
        subprocess.run([CLANG, *target, "-std=c++17", "-fsyntax-only", "-Werror",
                        "-Wno-pragma-once-outside-header", "-x", "c++", "-"],
                       input=header, check=True)
        parses += 1
print(len(ALONE + TOGETHER), "sets of attributes,", parses, "parses")

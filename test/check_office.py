#!/usr/bin/env python3
#
# Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs one of the front doors on C++ source and compares what it finds with
what the source says it must find. In lit tests it is called %check_office:

    // RUN: %check_office %s
    // RUN: %check_office --mode=plugin %s -- -fms-extensions
    // RUN: split-file %s %t && %check_office %t

The source is one file, or a folder with several (nested ones too). Every .cpp,
.cc, .cxx and .c file is a translation unit, compiled for x86_64-w64-mingw32
with the arguments behind `--`; headers are looked up beside it and in Inputs/
beside the test. A folder that holds a compile_commands.json uses this one, in
which @DIR@ stands for the folder.

The front door is --mode=
    tool     office-tidy, on the whole program (the default)
    tidy     clang-tidy-office, on each translation unit by itself
    plugin   clang-tidy with the plugin, on each translation unit by itself

What must be found stands in comments of the sources, headers too:

    Make(L"Outlook.Application"); // MARK: make
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} [office-unattended-outlook]
    // CHECK-NOTES: [[make]]:3: note: 'serviceMain' calls 'Make'
    // CHECK-NOTES: other.cpp:12:3: note: {{.*}}

A line starts with `file:`, relative to the folder, or with `:` for the file that
the comment is in, or with `[[name]]:`, which is the file and the line that
`// MARK: name` stands in. {{...}} is a regular expression, [[@LINE+1]] a line
number relative to the comment's. The rest of a line of output need not be given.

Functions and classes whose name ends in _Bad have a CHECK-MESSAGES for a line of
theirs, of whatever suffix, and those whose name ends in _Ok have none.

A run fails when a message is missing, or when any other warning, error or note
of a check is found, or when office-tidy could not analyse a translation unit, or
only in part. CHECK-NOTES lines belong to the CHECK-MESSAGES line above
them; where there are some, the message's notes must be these, all, in this
order. A CHECK-NOTE line is one of them, and leaves the others open. The exit code
must be office-tidy's for what is expected (1 for a warning, else 0), and 0 of the
other two.

    --suffix=A,B     use CHECK-MESSAGES-A, CHECK-NOTES-A, ..., and not those
                     without suffix; an empty one (`A,`) means those as well
    --programs       each folder directly below is a program of its own: its
                     files compile into CMakeFiles/<folder>.dir/
    --exit=CODE      the exit code must be this one, and translation units may
                     be analysed in part, or not at all
    --option=OPTION  handed to the front door; may be repeated
    --golden=FILE    all that office-tidy prints must be what stands in the file,
                     to the byte, but that @DIR@ stands for the folder with copies;
                     comments of the sources expect nothing
    --update         write that file anew instead (utils/goldens)
    --repository     the folder is analysed as it stands, as a copy, without a
                     compile database and options
"""

import argparse
import difflib
import json
import os
import re
import shutil
import subprocess
import sys

import named_bodies

TIMEOUT = 300  # seconds; a run takes about one

SOURCES = (".cpp", ".cc", ".cxx", ".c")
HEADERS = (".h", ".hh", ".hpp", ".inc")

OUTPUT = re.compile(
    r"^(?:(?P<file>(?:[A-Za-z]:)?[^:]+):(?P<line>\d+):(?P<column>\d+): )?"
    r"(?P<level>warning|error|fatal error|note|remark): (?P<text>.*)$")
INCOMPLETE = re.compile(
    r"^[^:]+: (?:warning: analysed (?:only in part|from its tokens only)|error: not analysed)(?::.*)?$")
CHECK_NAME = re.compile(r" \[[\w.,-]+\]$")
EXPECTATION = re.compile(r"//\s*CHECK-(MESSAGES|NOTES|NOTE)(?:-([A-Z0-9]+))?:\s*(.*?)\s*$")
MARK = re.compile(r"//\s*MARK:\s*([\w-]+)")
VARIABLE = re.compile(r"\[\[(?:(?P<line>@LINE(?P<offset>[+-]\d+)?)|(?P<mark>[\w-]+))\]\]")
PLACE = re.compile(r"([^:{}]+):(\d+):")


class Message:
    """A line of output, with the notes below it."""

    def __init__(self, line):
        self.line = line
        self.notes = []


class Expected:
    """A CHECK-MESSAGES comment, with the CHECK-NOTES comments below it."""

    def __init__(self, where, resolved, text):
        self.where, self.resolved, self.text = where, resolved, text
        self.pattern = pattern_of(resolved)
        self.notes = []  # all
        self.some_notes = []  # of all, in any order

    def level(self):
        found = re.search(r": (warning|error|note): ", ":" + self.text)
        return found.group(1) if found else ""

    def place(self):
        """File and line of what is expected, or None where the comment leaves it open."""
        found = PLACE.match(self.resolved)
        return (found.group(1), int(found.group(2))) if found else None


def parse_arguments(arguments):
    parser = argparse.ArgumentParser()
    for tool in ("office-tidy", "clang-tidy-office", "clang-tidy", "plugin"):
        parser.add_argument("--" + tool, required=True)
    parser.add_argument("--work", required=True)
    parser.add_argument("--include", required=True)
    parser.add_argument("--mode", choices=("tool", "tidy", "plugin"), default="tool")
    parser.add_argument("--suffix", default="")
    parser.add_argument("--programs", action="store_true")
    parser.add_argument("--exit", type=int)
    parser.add_argument("--option", action="append", default=[])
    parser.add_argument("--golden")
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--repository", action="store_true")
    parser.add_argument("source")
    extra = []
    if "--" in arguments:
        at = arguments.index("--")
        arguments, extra = arguments[:at], arguments[at + 1:]
    options = parser.parse_args(arguments)
    options.extra = extra
    options.source = os.path.abspath(options.source)
    return options


def files_of(source, endings):
    """The files of the test with one of these endings, sorted."""
    if os.path.isfile(source):
        return [source]
    return sorted(
        os.path.join(folder, name)
        for folder, _, names in os.walk(source)
        for name in names if name.endswith(endings))


def folder_of(source):
    return source if os.path.isdir(source) else os.path.dirname(source)


def command_of(options, folder, path):
    relative = os.path.relpath(path, folder)
    language = [] if path.endswith(".c") else ["-std=c++17"]
    arguments = (["clang" if path.endswith(".c") else "clang++",
                  "--target=x86_64-w64-mingw32"] + language +
                 ["-I" + options.include] + options.extra)
    entry = {"directory": folder, "file": path}
    program, _, rest = relative.partition("/")
    if options.programs and rest:
        entry["output"] = "CMakeFiles/%s.dir/%s.obj" % (program, rest)
        arguments += ["-o", entry["output"]]
    entry["arguments"] = arguments + ["-c", path]
    return entry


def write_database(options, folder, build):
    """Writes the compile database and returns the translation units."""
    own = os.path.join(folder, "compile_commands.json")
    if os.path.isdir(options.source) and os.path.exists(own):
        with open(own, encoding="utf-8") as file:
            commands = json.loads(file.read().replace("@DIR@", folder))
    else:
        commands = [command_of(options, folder, path)
                    for path in files_of(options.source, SOURCES)]
    if not commands:
        sys.exit("check_office.py: no translation unit in " + options.source)
    with open(os.path.join(build, "compile_commands.json"), "w",
              encoding="utf-8") as file:
        json.dump(commands, file, indent=1)
    return [os.path.join(entry["directory"], entry["file"]) for entry in commands]


def commands_to_run(options, folder, build, units):
    if options.mode == "tool":
        command = [options.office_tidy, "-p", build, "--root", folder, "-j", "1"]
        config = os.path.join(folder, ".office-tidy.yaml")
        if os.path.isdir(options.source) and os.path.exists(config):
            command += ["--config", config]
        return [command + options.option]
    if options.mode == "tidy":
        command = [options.clang_tidy_office]
    else:
        command = [options.clang_tidy, "--load=" + options.plugin]
    command += ["--checks=-*,office-*", "--header-filter=.*", "--quiet", "-p", build]
    return [command + options.option + [unit] for unit in units]


def normalized(match, folder):
    """The line of output with its file relative to the test's folder. A finding
    of level note is a remark where clang prints it."""
    level = match["level"].replace("remark", "note")
    if match["file"] is None:
        return "%s: %s" % (level, match["text"])
    path = os.path.normpath(os.path.join(folder, match["file"]))
    if path.startswith(folder + os.sep):
        path = os.path.relpath(path, folder)
    return "%s:%s:%s: %s: %s" % (path, match["line"], match["column"],
                                 level, match["text"])


def messages_in(output, folder):
    """The messages of the output, each once."""
    messages = {}
    current = None
    for line in output.splitlines():
        match = OUTPUT.match(line)
        if not match:
            continue
        text = normalized(match, folder)
        if match["level"] == "note" and not CHECK_NAME.search(match["text"]):
            if current:
                current.notes.append(text)
            continue
        current = Message(text)
        messages.setdefault(text, current)
    return list(messages.values())


def incomplete_in(output):
    """The lines that name a translation unit which was not analysed as a whole."""
    return [line for line in output.splitlines() if INCOMPLETE.match(line)]


def marks_in(paths, folder):
    """The file and line of each `// MARK: name`."""
    marks = {}
    for path in paths:
        with open(path, encoding="utf-8") as file:
            for number, line in enumerate(file, 1):
                for name in MARK.findall(line):
                    if name in marks:
                        sys.exit("check_office.py: two marks '%s'" % name)
                    marks[name] = "%s:%d" % (os.path.relpath(path, folder), number)
    return marks


def resolve(text, own, number, marks):
    """An expectation in line `number` of `own`, with the places that it names."""
    if text.startswith(":"):
        text = own + text

    def place(found):
        if found["line"]:
            return str(number + int(found["offset"] or 0))
        if found["mark"] not in marks:
            sys.exit("%s:%d: no mark '%s'" % (own, number, found["mark"]))
        return marks[found["mark"]]

    pieces = re.split(r"(\{\{.*?\}\})", text)
    pieces[::2] = [VARIABLE.sub(place, piece) for piece in pieces[::2]]
    return "".join(pieces)


def pattern_of(resolved):
    """The regular expression of an expectation."""
    pieces = re.split(r"\{\{(.*?)\}\}", resolved)
    pieces[::2] = [re.escape(piece) for piece in pieces[::2]]
    pieces[1::2] = ["(?:%s)" % piece for piece in pieces[1::2]]
    return re.compile("".join(pieces))


def expectations_in(paths, folder, suffixes=None):
    """What the files expect; without `suffixes`, of all of these."""
    marks = marks_in(paths, folder)
    expected = []
    for path in paths:
        own = os.path.relpath(path, folder)
        last = None
        with open(path, encoding="utf-8") as file:
            for number, line in enumerate(file, 1):
                match = EXPECTATION.search(line)
                if not match or (suffixes and (match[2] or "") not in suffixes):
                    continue
                one = Expected("%s:%d" % (own, number),
                               resolve(match[3], own, number, marks), match[3])
                if match[1] == "MESSAGES":
                    expected.append(one)
                    last = one
                elif last:
                    (last.notes if match[1] == "NOTES" else last.some_notes).append(one)
                else:
                    sys.exit("%s: CHECK-%s without CHECK-MESSAGES" % (one.where, match[1]))
    return expected


def misnamed_in(paths, folder):
    """The functions and classes that aren't what their names say."""
    places = {one.place() for one in expectations_in(paths, folder)}
    for path in paths:
        own = os.path.relpath(path, folder)
        with open(path, encoding="utf-8") as file:
            bodies = named_bodies.bodies_in(file.read())
        expected = [line for name, line in filter(None, places) if name == own]
        for body in bodies:
            if body.bad and not any(body.first <= line <= body.last for line in expected):
                yield ("%s:%d: '%s' has no CHECK-MESSAGES; name it otherwise if "
                       "nothing is to be found in it" % (own, body.first, body.name))
            if not body.bad and any(named_bodies.body_around(bodies, line) is body
                                    for line in expected):
                yield ("%s:%d: '%s' has a CHECK-MESSAGES; only those named _Bad may"
                       % (own, body.first, body.name))


def compare_notes(expected, message):
    """What is wrong with the notes of a message."""
    wrong = ["%s: missing: %s" % (one.where, one.text) for one in expected.some_notes
             if not any(one.pattern.match(note) for note in message.notes)]
    if not expected.notes:
        return wrong
    for one, note in zip(expected.notes, message.notes):
        if not one.pattern.match(note):
            wrong.append("%s: expected: %s\n    found:    %s" %
                         (one.where, one.text, note))
    wrong += ["%s: missing: %s" % (one.where, one.text)
              for one in expected.notes[len(message.notes):]]
    wrong += ["unexpected: " + note for note in message.notes[len(expected.notes):]]
    return wrong


def compare(expected, messages):
    """What is wrong, a line each."""
    wrong = []
    left = list(messages)
    for one in expected:
        found = next((m for m in left if one.pattern.match(m.line)), None)
        if not found:
            wrong.append("%s: missing: %s" % (one.where, one.text))
            continue
        left.remove(found)
        wrong += compare_notes(one, found)
    return wrong + ["unexpected: " + message.line for message in left]


def build_of(options):
    return os.path.join(options.work, "build")


def prepare(options):
    """Returns the folder to be in, and the commands to run there."""
    shutil.rmtree(options.work, ignore_errors=True)
    if options.repository:
        folder = os.path.join(options.work, os.path.basename(options.source))
        shutil.copytree(options.source, folder)
        # It is its own root, wherever the tests are run.
        os.makedirs(os.path.join(folder, ".git"), exist_ok=True)
        return folder, [[options.office_tidy, "."] + options.option]
    folder, build = folder_of(options.source), build_of(options)
    os.makedirs(build)
    units = write_database(options, folder, build)
    return folder, commands_to_run(options, folder, build, units)


def run(options):
    """Runs the front door; returns what it prints and its exit codes."""
    folder, commands = prepare(options)
    output, codes = "", set()
    for command in commands:
        try:
            process = subprocess.run(command, cwd=folder, stdin=subprocess.DEVNULL,
                                     stdout=subprocess.PIPE,
                                     stderr=subprocess.STDOUT, timeout=TIMEOUT)
        except subprocess.TimeoutExpired:
            sys.exit("check_office.py: no end after %d seconds: %s" %
                     (TIMEOUT, " ".join(command)))
        output += process.stdout.decode("utf-8", "replace")
        codes.add(process.returncode)
    return output, codes


def compare_golden(options, output, codes):
    """What is wrong with the output, as a whole, and with the exit code. The
    golden has @DIR@ for the folder of a copy, and N for the number of further
    errors, which depends on clang's version."""
    output = output.replace(options.work, "@DIR@")
    output = re.sub(r"\(and \d+ more errors?\)", "(and N more errors)", output)
    if options.update:
        with open(options.golden, "w", encoding="utf-8") as file:
            file.write(output)
    golden = ""
    if os.path.exists(options.golden):
        with open(options.golden, encoding="utf-8") as file:
            golden = file.read()
    wrong = list(difflib.unified_diff(
        golden.splitlines(), output.splitlines(), options.golden, "found",
        lineterm=""))
    code = options.exit
    if code is None:
        code = int(any(": warning: " in line and CHECK_NAME.search(line)
                       for line in golden.splitlines()))
    if codes != {code}:
        wrong.append("exit code %s, not %d" % (", ".join(map(str, codes)), code))
    print("\n".join(wrong))
    return int(bool(wrong))


def main():
    options = parse_arguments(sys.argv[1:])
    folder = folder_of(options.source)
    output, codes = run(options)
    if options.golden:
        return compare_golden(options, output, codes)
    files = files_of(options.source, SOURCES + HEADERS)
    expected = expectations_in(files, folder, options.suffix.split(","))
    wrong = compare(expected, messages_in(output, folder))
    wrong += misnamed_in(files, folder)
    code = options.exit
    if code is None:
        wrong += ["incomplete: " + line for line in incomplete_in(output)]
        code = int(options.mode == "tool" and
                   any(one.level() == "warning" for one in expected))
    if codes != {code}:
        wrong.append("exit code %s, not %d" % (", ".join(map(str, sorted(codes))), code))
    if wrong:
        print("%s of %s:" % (options.mode, options.source))
        print("\n".join("  " + line for line in wrong))
        print("output:\n" + output)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
#
# Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Checks that tests exercise every row of the built-in catalog, twice each:

  finding  in a finding: what the row says is at work there
  sibling  beside one: the same call in code in which nothing is found

What a row does is read off the tests under --tests, as they are run by
%check_office; those that are known to fail don't count.

  creations     a finding is reported at a call of it or goes through one, by way
                of a wrapper; and none at another call
  callbacks     the way to a finding goes through a call; and none through another
  entry points  the way to a finding starts there; and none at another call,
                function or class of that name
  conversions   it is called in a function named _Bad, or in one that this calls;
                and in one named _Ok

--print only lists what is missing.
"""

import argparse
import collections
import concurrent.futures
import fnmatch
import glob
import json
import os
import re
import shlex
import subprocess
import sys

TEST_ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SOURCE_ROOT = os.path.dirname(TEST_ROOT)
sys.path.insert(0, TEST_ROOT)

import check_office
import named_bodies

KINDS = ("creations", "conversions", "callbacks", "entry-points")
NEEDS = ("finding", "sibling")

ADVICE = {
    ("creations", "finding"): "write a _Bad function that creates an Office class by it",
    ("creations", "sibling"): "write an _Ok function that creates something else by it",
    ("conversions", "finding"): "use it in a _Bad function, on the way of the identity",
    ("conversions", "sibling"): "use it in an _Ok function, on the way of another identity",
    ("callbacks", "finding"): "hand it, in unattended code, a function that creates an "
                              "Office class",
    ("callbacks", "sibling"): "hand it a function that creates nothing, or call it on "
                              "the desktop only",
    ("entry-points", "finding"): "write one that creates an Office class",
    ("entry-points", "sibling"): "write one that creates nothing, or something of the "
                                 "same name that is none",
}

RUN_LINE = re.compile(r"RUN:\s*(.*?)\s*$", re.M)
EXPECTED_TO_FAIL = re.compile(r"XFAIL:")
PLACE = re.compile(r"(?P<file>[^:]+):(?P<line>\d+):(?P<column>\d+): ")
ENTRY = re.compile(r"note: '(?P<function>[^']*)' is an? [^':]*"
                   r"(?:: overrides '(?P<overridden>[^']*)')?$")
# Lines of `office-tidy extract --dump`.
RECORD = re.compile(r"record (?P<name>\S.*?)(?: : (?P<bases>.*?))?(?: uuid .*)?"
                    r"(?: at \S+:\d+:\d+)?$")
FUNCTION = re.compile(r"function (?P<name>.*)\(\d+\).*? at "
                      r"(?P<file>\S+):(?P<line>\d+):(?P<column>\d+)$")
CALL = re.compile(r"  #\d+ \w+ (?P<callee>[^(<]*)")
ROW = re.compile(r" at (?P<file>\S+):(?P<line>\d+):(?P<column>\d+)(?: with .*)?"
                 r'(?: writes [\d,]+)?(?: callables [\d,]+)? row "(?P<row>(?:\\.|[^"\\])*)"'
                 r"(?: \[[\w, ]*\])?$")


def last_of(name):
    return name.rsplit("::", 1)[-1]


def place_of(match):
    return match["file"], int(match["line"]), int(match["column"])


class Facts:
    """What the facts of a test's translation units say."""

    def __init__(self):
        self.rows = []  # (row, place, function)
        self.calls = collections.defaultdict(set)  # function: callees
        self.functions = {}  # function: place
        self.bases = collections.defaultdict(set)  # class: bases

    def read(self, dump):
        function = ""
        for line in dump.splitlines():
            match = FUNCTION.match(line)
            if match:
                function = match["name"]
                self.functions[function] = place_of(match)
                continue
            match = CALL.match(line)
            if match:
                self.calls[function].add(match["callee"])
                row = ROW.search(line)
                if row:
                    name = row["row"].replace('\\"', '"')
                    self.rows.append((name, place_of(row), function))
                continue
            match = RECORD.match(line)
            if match and match["bases"]:
                self.bases[match["name"]].update(match["bases"].split(", "))


class Findings:
    """Where a test's findings are, the ways to them, and what these start at."""

    def __init__(self, messages):
        self.places = set()
        self.entries = set()  # functions
        self.overridden = set()  # methods
        for line in (line for one in messages for line in [one.line] + one.notes):
            place = PLACE.match(line)
            if place:
                self.places.add(place_of(place))
            entry = ENTRY.search(line)
            if entry:
                self.entries.add(entry["function"])
                self.overridden.add(entry["overridden"])


def labels_of(facts, bodies):
    """For each function, the kinds of those named for what must happen (True: _Bad)
    that it is part of or, where it isn't named itself, that call it."""
    labels = {}
    for function, (file, line, _) in facts.functions.items():
        body = named_bodies.body_around(bodies.get(file, []), line)
        labels[function] = {body.bad} if body else set()
    named = {function for function, kinds in labels.items() if kinds}
    work = sorted(named)
    while work:
        caller = work.pop()
        for callee in facts.calls[caller] - named:
            if callee in labels and not labels[caller] <= labels[callee]:
                labels[callee] |= labels[caller]
                work.append(callee)
    return labels


def kinds_at(place, function, labels, bodies):
    """The labels of a call."""
    body = named_bodies.body_around(bodies.get(place[0], []), place[1])
    return {body.bad} if body else labels.get(function, set())


def names_of(row):
    """What a row of the catalog is known by, and how it is recognised."""
    key = next(key for key in ("function", "call", "base", "program") if key in row)
    return key, row[key]


class Coverage:
    """What the tests need of the rows, each (kind, name)."""

    def __init__(self, catalog):
        self.rows = {kind: {} for kind in KINDS}  # kind: name: how it is recognised
        for kind in KINDS:
            for row in catalog.get(kind, []):
                key, name = names_of(row)
                self.rows[kind][name] = key
        self.covered = set()  # (kind, name, need)

    def cover(self, kind, name, found):
        self.covered.add((kind, name, NEEDS[0 if found else 1]))

    def add(self, facts, findings, bodies):
        """Counts what one test does."""
        labels = labels_of(facts, bodies)
        for name, place, function in facts.rows:
            for kind in KINDS:
                if name not in self.rows[kind]:
                    continue
                if kind != "conversions":
                    self.cover(kind, name, place in findings.places)
                    continue
                for bad in kinds_at(place, function, labels, bodies):
                    self.cover(kind, name, bad)
        for name, key in self.rows["entry-points"].items():
            if key == "function":
                for function in facts.functions:
                    if fnmatch.fnmatchcase(last_of(function), name):
                        self.cover("entry-points", name, function in findings.entries)
            elif key == "base":
                self.add_base(name, facts, findings)

    def add_base(self, base, facts, findings):
        if any(method and method.startswith(base + "::") for method in findings.overridden):
            self.cover("entry-points", base, True)
        for record, bases in facts.bases.items():
            entered = any(function.startswith(record + "::")
                          for function in findings.entries)
            if any(last_of(one) == last_of(base) for one in bases):
                self.cover("entry-points", base, entered)

    def missing(self):
        """What each row lacks: {(kind, name): needs}."""
        lacking = {}
        for kind in KINDS:
            for name in sorted(self.rows[kind]):
                needs = [need for need in NEEDS if (kind, name, need) not in self.covered]
                if needs:
                    lacking[kind, name] = needs
        return lacking


def commands_in(test):
    """The arguments of %check_office in a test, one list a run of office-tidy; and
    whether the test is split into files."""
    with open(test, encoding="utf-8") as file:
        text = file.read()
    if EXPECTED_TO_FAIL.search(text):
        return [], False
    lines = RUN_LINE.findall(text)
    commands = [shlex.split(line.split("%check_office", 1)[1])
                for line in lines if "%check_office" in line]
    whole = [one for one in commands if not any("--mode=" in word for word in one)]
    return whole or commands[:1], any("split-file" in line for line in lines)


def substituted(word, test, work):
    """A word of a RUN line with what lit.cfg.py and lit put in, in their order."""
    for name, value in ((r"%source_root\b", SOURCE_ROOT), (r"%s", test),
                        (r"%S", os.path.dirname(test)),
                        (r"%t", os.path.join(work, "split"))):
        word = re.sub(name, lambda _, value=value: value, word)
    return word


def options_of(words, test, work, options):
    """The arguments of a run as check_office.py has them."""
    words = [word for word in words if not word.startswith("--mode=")]
    given = [substituted(word, test, work) for word in words]
    tools = [flag + "=" + (options.office_tidy if flag == "--office-tidy" else "none")
             for flag in ("--office-tidy", "--clang-tidy-office", "--clang-tidy", "--plugin")]
    return check_office.parse_arguments(
        tools + ["--work=" + os.path.join(work, "run"), "--include=" + options.include] +
        given)


def dumps_of(build, office_tidy):
    for facts in sorted(glob.glob(os.path.join(build, ".office-tidy", "**", "*.otf"),
                                  recursive=True)):
        yield subprocess.run([office_tidy, "extract", "--dump", facts], check=True,
                             stdout=subprocess.PIPE).stdout.decode("utf-8", "replace")


def observe(test, work, options):
    """What a test does: (facts, findings, bodies) for each run of office-tidy."""
    runs, split = commands_in(test)
    if split and runs:
        subprocess.run(["split-file", test, os.path.join(work, "split")], check=True)
    results = []
    for words in runs:
        run = options_of(words, test, work, options)
        folder = check_office.folder_of(run.source)
        output, _ = check_office.run(run)
        facts = Facts()
        for dump in dumps_of(check_office.build_of(run), options.office_tidy):
            facts.read(dump)
        bodies = {}
        for path in check_office.files_of(run.source,
                                          check_office.SOURCES + check_office.HEADERS):
            with open(path, encoding="utf-8") as file:
                bodies[os.path.relpath(path, folder)] = named_bodies.bodies_in(file.read())
        results.append((facts, Findings(check_office.messages_in(output, folder)), bodies))
    return results


def tests_in(folders):
    return sorted(os.path.join(folder, name)
                  for top in folders for folder, _, names in os.walk(top)
                  for name in names
                  if name.endswith(check_office.SOURCES) and
                  os.path.basename(folder) != "Inputs")


def wrong_in(missing):
    """What is wrong, a line each."""
    for (kind, name), needs in sorted(missing.items()):
        for need in needs:
            yield "%s '%s': no test has its %s; %s" % (kind, name, need, ADVICE[kind, need])


def parse_arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--office-tidy", required=True)
    parser.add_argument("--tests", required=True, action="append")
    parser.add_argument("--include", required=True)
    parser.add_argument("--work", required=True)
    parser.add_argument("--print", action="store_true", help="only list what is missing")
    parser.add_argument("--catalog", help="the rows, instead of those that the tool has")
    return parser.parse_args()


def catalog_of(options):
    if options.catalog:
        with open(options.catalog, encoding="utf-8") as file:
            return json.load(file)
    return json.loads(subprocess.run([options.office_tidy, "catalog", "--format=json"],
                                     check=True, stdout=subprocess.PIPE).stdout)


def main():
    options = parse_arguments()
    coverage = Coverage(catalog_of(options))
    tests = tests_in(options.tests)
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        work = [os.path.join(options.work, str(number)) for number in range(len(tests))]
        for results in pool.map(observe, tests, work, [options] * len(tests)):
            for one in results:
                coverage.add(*one)

    missing = coverage.missing()
    if options.print:
        for (kind, name), needs in sorted(missing.items()):
            print("%s %s: %s" % (kind, name, ", ".join(needs)))
        return 0
    for line in wrong_in(missing):
        print(line)
    count = sum(len(rows) for rows in coverage.rows.values())
    print("%d rows, %d not covered" % (count, len(missing)))
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())

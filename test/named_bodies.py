# Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The functions and classes of a test that are named for what must happen: `_Bad`
has a finding, `_Ok` has none."""

import bisect
import re

# Comments and literals; what is in them is no code.
NO_CODE = re.compile(
    r'//[^\n]*|/\*.*?\*/'
    r'|R"(?P<end>[^\s()\\]{0,16})\(.*?\)(?P=end)"'
    r'|"(?:[^"\\\n]|\\.)*"|\'(?:[^\'\\\n]|\\.)+\'', re.S)
NAMED = re.compile(r"\b(?P<type>(?:class|struct|union)\s+)?(?P<name>\w+_(?:Bad|Ok))\b")
# Between the parameters of a function and its body.
BEFORE_BODY = re.compile(
    r"\s*(?:(?:const|override|final|try|mutable|noexcept(?:\([^()]*\))?|&&?"
    r"|->[^;{}()=]+|__attribute__\(\([^;{}]*?\)\)|requires[^;{}()]+)\s*)*"
    r"(?P<members>:\s*[\w:<>]+\s*[({][^;]*?[)}]\s*)?\{")


class Body:
    """A body from one line to another, both included."""

    def __init__(self, name, first, last):
        self.name, self.first, self.last = name, first, last
        self.bad = name.endswith("_Bad")


def code_of(text):
    """The text with blanks for comments and literals; lines stay."""
    return NO_CODE.sub(lambda found: re.sub(r"[^\n]", " ", found.group()), text)


def closing(code, at, pair):
    """Behind the bracket that closes the one at `at`, or None."""
    depth = 0
    for found in re.compile("[%s]" % re.escape(pair)).finditer(code, at):
        depth += 1 if found.group() == pair[0] else -1
        if depth == 0:
            return found.end()
    return None


# A function literal in a variable.
LITERAL = re.compile(r"\s*=\s*\[[^\[\]]*\]\s*(?=[({])")


def body_at(code, named):
    """Where the body starts of what is named there, or None: it is no definition."""
    at = named.end()
    if named["type"]:
        head = re.compile(r"[^;{}()=]*\{").match(code, at)
        return head and head.end() - 1
    literal = LITERAL.match(code, at)
    if literal:
        at = literal.end()
    parameters = re.compile(r"\s*\(").match(code, at)
    if parameters:
        at = closing(code, parameters.end() - 1, "()")
    elif not literal:
        return None
    head = at and BEFORE_BODY.match(code, at)
    return head and head.end() - 1


def bodies_in(text):
    """The bodies in the text of a source, in order; an inner one behind its outer."""
    code = code_of(text)
    lines = [0] + [found.end() for found in re.finditer("\n", code)]

    def line(at):
        return bisect.bisect_right(lines, at)

    bodies = []
    for named in NAMED.finditer(code):
        start = body_at(code, named)
        end = start is not None and closing(code, start, "{}")
        if end:
            bodies.append(Body(named["name"], line(named.start("name")), line(end - 1)))
    return bodies


def body_around(bodies, line):
    """The innermost of the bodies that the line is in, or None."""
    return next((body for body in reversed(bodies) if body.first <= line <= body.last),
                None)

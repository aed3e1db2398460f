#!/usr/bin/env python3
"""Lets unicode-org/text-rendering-tests judge the shaping, variations and outlines of `hanmo shape`.

    git clone https://github.com/unicode-org/text-rendering-tests
    scripts/judges/text-rendering-tests.py text-rendering-tests .build/debug/hanmo

Each test case names a font, a text and perhaps a place on the font's axes, and has the expected glyphs as an SVG of
1000 units an em. As in the suite's own check, every number may be off by one unit. Unlike in it, a closed contour may
begin at any of its points: Debian's HarfBuzz 6 and FreeType, which drew the expectations, choose differently where the
first point is off the curve, and nobody sees it. Exit status 1 if fewer cases than --minimum pass.
"""

import argparse
import collections
import concurrent.futures
import pathlib
import re
import subprocess
import sys
import unicodedata
import xml.etree.ElementTree as ElementTree

SUITE = "{https://github.com/OpenType/fonttest}"
HREF = "{http://www.w3.org/1999/xlink}href"
SVG = "{http://www.w3.org/2000/svg}"
# Seconds a case may take: the suite's own limit.
TIME_LIMIT = 3
NUMBER = r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?"


def near(first, second):
    """Whether two lists of numbers are the same but for one unit in each."""
    return len(first) == len(second) and all(abs(a - b) <= 1 for a, b in zip(first, second))


def same_numbers(first, second):
    return near([float(each) for each in first.split()], [float(each) for each in second.split()])


def contours(path):
    """The contours of path data, each a list of (command, numbers), without those that only move."""
    result = []
    for command, text in re.findall(r"([A-Za-z])([^A-Za-z]*)", path):
        if command == "M":
            result.append([])
        result[-1].append((command, [float(each) for each in re.findall(NUMBER, text)]))
    return [contour for contour in result if any(command not in "MZ" for command, _ in contour)]


def cut(contour):
    """A contour in whole numbers, cut off as those of the expectations are."""
    return [(command, [int(each) for each in values]) for command, values in contour]


def cycle(contour):
    """A contour as it goes round: its segments without the start, the closing line spelt out."""
    start, segments = contour[0][1], [segment for segment in contour[1:] if segment[0] != "Z"]
    return segments if segments[-1][1][-2:] == start else segments + [("L", start)]


def same_segments(first, second):
    return len(first) == len(second) and all(a[0] == b[0] and near(a[1], b[1]) for a, b in zip(first, second))


def same_contour(first, second, anywhere):
    if same_segments(first, second):
        return True
    if not anywhere:
        return False
    first, second = cycle(first), cycle(second)
    return any(same_segments(first, second[place:] + second[:place]) for place in range(len(second)))


def same_path(first, second, anywhere):
    first, second = contours(first), [cut(contour) for contour in contours(second)]
    return len(first) == len(second) and all(same_contour(a, b, anywhere) for a, b in zip(first, second))


def glyphs(svg, prefix=""):
    """An SVG as plain values: the box, the symbols and where they stand; without those that have no path."""
    paths = [(symbol.get("id"), symbol.find("path").get("d").strip()) for symbol in svg.iter("symbol")]
    empty = {name for name, path in paths if not path}
    return (
        svg.get("viewBox"),
        [(prefix + name, path) for name, path in paths if path],
        [
            ("#" + prefix + use.get(HREF)[1:], use.get("x"), use.get("y"))
            for use in svg.iter("use")
            if use.get(HREF)[1:] not in empty
        ],
    )


def why_different(expected, found, anywhere):
    if not same_numbers(expected[0], found[0]):
        return f"viewBox {found[0]} instead of {expected[0]}"
    names = [name for name, _ in expected[1]], [name for name, _ in found[1]]
    if names[0] != names[1]:
        return f"glyphs {names[1]} instead of {names[0]}"
    for (name, path), (_, other) in zip(expected[1], found[1]):
        if not same_path(path, other, anywhere):
            return f"outline of {name}: {other[:120]} instead of {path[:120]}"
    if len(expected[2]) != len(found[2]):
        return f"{len(found[2])} places instead of {len(expected[2])}"
    for one, other in zip(expected[2], found[2]):
        if one[0] != other[0] or not same_numbers(" ".join(one[1:]), " ".join(other[1:])):
            return f"place {other} instead of {one}"
    return None


def shape(hanmo, suite, case):
    command = [hanmo, "shape", "--svg", "--units", "1000", "--lang", "en"]
    command += ["--font", str(suite / "fonts" / case.get(SUITE + "font"))]
    variation = case.get(SUITE + "var")
    if variation:
        command += ["--variation", variation]
    text = case.get(SUITE + "render") or ""
    if any(unicodedata.bidirectional(character) in ("R", "AL") for character in text):
        command.append("--rtl")
    try:
        return subprocess.run(command + ["--", text], capture_output=True, text=True, timeout=TIME_LIMIT)
    except subprocess.TimeoutExpired:
        return None


def judge(hanmo, suite, case, anywhere):
    """None if the case passes, else why it does not."""
    name = case.get(SUITE + "id")
    outcome = shape(hanmo, suite, case)
    if outcome is None:
        return f"no answer in {TIME_LIMIT} seconds"
    if outcome.returncode != 0:
        return outcome.stderr.strip() or f"exit status {outcome.returncode}"
    found = ElementTree.fromstring(outcome.stdout.replace(f'xmlns="{SVG[1:-1]}"', ""))
    if case.get("class") == "expected-no-crash":
        return None
    return why_different(glyphs(case.find("svg")), glyphs(found, prefix=name + "."), anywhere)


def cases(suite):
    for path in sorted((suite / "testcases").glob("*.html")):
        if path.name == "index.html":
            continue
        for element in ElementTree.parse(path).getroot().iter():
            if element.get("class") in ("expected", "expected-no-crash"):
                yield element


def group_order(name):
    return re.sub(r"\d+", lambda match: match.group().zfill(9), name)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("suite", type=pathlib.Path, help="a checkout of text-rendering-tests")
    parser.add_argument("hanmo", help="the hanmo command")
    parser.add_argument("--minimum", type=int, default=530, help="how many cases have to pass")
    parser.add_argument("--only", help="groups that begin so")
    parser.add_argument("--failures", action="store_true", help="say why each case failed")
    parser.add_argument("--exact", action="store_true", help="a contour has to begin at the expected point")
    options = parser.parse_args()

    chosen = [case for case in cases(options.suite) if case.get(SUITE + "id").startswith(options.only or "")]
    if not chosen:
        sys.exit(f"{options.suite} has no such test cases")
    with concurrent.futures.ThreadPoolExecutor() as pool:
        reasons = list(pool.map(lambda case: judge(options.hanmo, options.suite, case, not options.exact), chosen))

    counts = collections.defaultdict(lambda: [0, 0])
    for case, reason in zip(chosen, reasons):
        name = case.get(SUITE + "id")
        counts[name.split("/")[0]][reason is not None] += 1
        if reason and options.failures:
            print(f"{name}: {reason}")
    for group in sorted(counts, key=group_order):
        print(f"{group}\t{counts[group][0]} passed\t{counts[group][1]} failed")
    passed = reasons.count(None)
    print(f"total\t{passed} passed\t{len(reasons) - passed} failed")
    if passed < options.minimum and not options.only:
        sys.exit(f"fewer than {options.minimum}")


if __name__ == "__main__":
    main()

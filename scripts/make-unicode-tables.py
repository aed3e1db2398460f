#!/usr/bin/env python3
"""Writes Sources/CUnicodeData/tables.c from Debian's unicode-data.

Run it when the pinned version changes; commit the result. A record packs what is kept of a character; the fields are
named again in Sources/HanmoUnicode/CharacterProperties.swift, in the same order."""
import os, re, sys

VERSION = "15.0.0"
UCD = "/usr/share/unicode"
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
LIMIT = 0x110000
BLOCK = 64  # As in unicodedata.h.
# Raw values of the Swift enumerations of the same names.
LINE_BREAK = ("XX AI AL B2 BA BB BK CB CJ CL CM CP CR EB EM EX GL H2 H3 HL HY ID IN IS JL JT JV LF NL NS NU OP PO PR QU "
              "RI SA SG SP SY WJ ZW ZWJ").split()
ORIENTATION = "R U Tu Tr".split()
CLUSTER = "Other CR LF Control Extend ZWJ Regional_Indicator Prepend SpacingMark L V T LV LVT".split()
BIDI = "L R AL EN ES ET AN CS NSM BN B S WS ON LRE LRO RLE RLO PDF LRI RLI FSI PDI".split()
BIDI_LONG = {"Left_To_Right": "L", "Right_To_Left": "R", "Arabic_Letter": "AL", "European_Terminator": "ET"}
# Code points that UAX #11 and #14 keep for ideographs to come.
IDEOGRAPHIC_PLANES = ((0x20000, 0x2FFFD), (0x30000, 0x3FFFD))


def rows(name):
    with open(os.path.join(UCD, name), encoding="utf-8") as lines:
        text = lines.read()
    number = re.search(r"\d+\.\d+(\.\d+)?", text)
    if number is None or not VERSION.startswith(number[0]):
        sys.exit(f"{name} is not of Unicode {VERSION}")
    return text.splitlines()


def entries(name, key=None):
    """First and last code point and value of each line; with a key, of the lines that say that property."""
    for line in rows(name):
        cells = [c.strip() for c in line.split("#")[0].split(";")]
        if len(cells) > 1 and (key is None or cells[1] == key):
            first, _, last = cells[0].partition("..")
            yield int(first, 16), int(last or first, 16), cells[1]


def column(default, *sources):
    values = [default] * LIMIT
    for source in sources:
        for lo, hi, value in source:
            values[lo:hi + 1] = [value] * (hi + 1 - lo)
    return values


def flag(name, key):
    return column(False, ((lo, hi, True) for lo, hi, _ in entries(name, key)))


def line_breaks():
    ideographic = ((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), *IDEOGRAPHIC_PLANES, (0x1F000, 0x1FAFF),
                   (0x1FC00, 0x1FFFD))
    defaults = [(lo, hi, "ID") for lo, hi in ideographic] + [(0x20A0, 0x20CF, "PR")]
    return column("XX", defaults, entries("LineBreak.txt"))


def bidi_classes():
    name = "extracted/DerivedBidiClass.txt"
    missing = []
    for line in rows(name):
        match = re.match(r"# @missing: ([0-9A-F]+)\.\.([0-9A-F]+); (\w+)", line)
        if match:
            missing.append((int(match[1], 16), int(match[2], 16), BIDI_LONG[match[3]]))
    return column("L", missing, entries(name))


def scripts():
    tags = {"Unknown": "Zzzz"}
    for line in rows("PropertyValueAliases.txt"):
        cells = [c.strip() for c in line.split("#")[0].split(";")]
        if cells[0] == "sc":
            tags[cells[2]] = cells[1]
    kept = [(lo, hi, "Han") for lo, hi in IDEOGRAPHIC_PLANES]
    return [tags[v] for v in column("Unknown", kept, entries("Scripts.txt"))]


def records():
    lines, general = line_breaks(), column("Cn", entries("extracted/DerivedGeneralCategory.txt"))
    width = column("N", entries("EastAsianWidth.txt"))
    pictographs = flag("emoji/emoji-data.txt", "Extended_Pictographic")
    orientation = column("R", entries("VerticalOrientation.txt"))
    clusters = column("Other", entries("auxiliary/GraphemeBreakProperty.txt"))
    bidi, script = bidi_classes(), scripts()
    ideographs = column(False, ((lo, hi, True) for lo, hi, _ in entries("PropList.txt", "Ideographic")),
                        ((lo, hi, True) for lo, hi in IDEOGRAPHIC_PLANES))
    spaces = flag("PropList.txt", "White_Space")
    ignorable = flag("DerivedCoreProperties.txt", "Default_Ignorable_Code_Point")
    letters = flag("DerivedCoreProperties.txt", "Alphabetic")
    combining = column("0", entries("extracted/DerivedCombiningClass.txt"))
    bracket = brackets()
    tags = sorted(set(script))
    fields = []
    for c in range(LIMIT):
        mark = general[c] in ("Mn", "Mc")
        complex_context = lines[c] == "SA"
        line = ("CM" if mark else "AL") if complex_context else lines[c]
        record = 0
        for value, bits in (
            (LINE_BREAK.index(line), 6), (complex_context, 1), (width[c] in ("F", "W", "H"), 1), (width[c] == "A", 1),
            (pictographs[c], 1), (pictographs[c] and general[c] == "Cn", 1), (ORIENTATION.index(orientation[c]), 2),
            (CLUSTER.index(clusters[c]), 4), (BIDI.index(bidi[c]), 5), (ideographs[c], 1), (spaces[c], 1),
            (ignorable[c], 1), (letters[c] or general[c][0] == "N", 1), (combining[c] != "0", 1),
            (bracket[c], 8), (tags.index(script[c]), 8),
        ):
            record = record << bits | int(value)
        fields.append(record)
    return fields, tags


def brackets():
    """For each bracket its pair's number, from 1, shifted by one, and whether it opens; canonical equivalents are one
    pair (BD16)."""
    found, pairs = [0] * LIMIT, []
    for line in rows("BidiBrackets.txt"):
        cells = [c.strip() for c in line.split("#")[0].split(";")]
        if len(cells) == 3:
            code, opens = int(cells[0], 16), cells[2] == "o"
            pair = code if opens else int(cells[1], 16)
            pair = 0x3008 if pair == 0x2329 else pair
            if pair not in pairs:
                pairs.append(pair)
            found[code] = (pairs.index(pair) + 1) << 1 | opens
    return found


def c_array(kind, name, values):
    """A C array; runs of one value stand as a range, which Clang and GCC know."""
    lines, line, at = [], "", 0
    while at < len(values):
        end = at + 1
        while end < len(values) and values[end] == values[at]:
            end += 1
        if end - at < 6:
            end = at + 1
        cell = f"{values[at]}," if end - at == 1 else f"[{at}...{end - 1}]={values[at]},".replace("...", " ... ")
        if len(line) + len(cell) > 120:
            lines, line = lines + [line], ""
        line += cell
        at = end
    return f"const {kind} {name}[{len(values)}] = {{\n" + "\n".join(lines + [line]) + "\n};\n"


def main():
    fields, tags = records()
    distinct = sorted(set(fields))
    number = {record: n for n, record in enumerate(distinct)}
    blocks, first, second = {}, [], []
    for start in range(0, LIMIT, BLOCK):
        block = tuple(number[r] for r in fields[start:start + BLOCK])
        if block not in blocks:
            blocks[block] = len(second) // BLOCK
            second += block
        first.append(blocks[block])
    with open(os.path.join(ROOT, "Sources/CUnicodeData/tables.c"), "w", encoding="utf-8") as out:
        out.write("// Generated by scripts/make-unicode-tables.py from the Unicode Character Database "
                  f'{VERSION}; do not edit.\n\n#include "unicodedata.h"\n\n')
        out.write(c_array("uint16_t", "hanmo_unicode_blocks", first))
        out.write(c_array("uint16_t", "hanmo_unicode_indices", second))
        out.write(c_array("uint64_t", "hanmo_unicode_records", distinct))
        out.write(c_array("uint32_t", "hanmo_unicode_scripts", [int.from_bytes(t.encode(), "big") for t in tags]))
    print(f"{len(distinct)} records, {len(second) // BLOCK} blocks, {len(tags)} scripts")


main()

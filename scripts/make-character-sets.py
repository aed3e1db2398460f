#!/usr/bin/env python3
"""Writes Sources/CCharacterSets/tables.c from Debian's unicode-data and Python's own codecs.

Ideographs come from the Unihan database: kTGH (General Standard table of 2013), kGB0, kBigFive, kJis0, kJIS0213, kKSC0.
The signs, letters and syllables beside them, which Unihan has not, come from the codecs of the same standards; where
both know a character they must agree, or the script stops. Run it when the pinned version changes; commit the result."""
import bz2, os, re, sys

VERSION = "15.0.0"
UCD = "/usr/share/unicode"
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
REGIONS = ("kIRG_GSource", "kIRG_TSource", "kIRG_HSource", "kIRG_JSource", "kIRG_KSource")
# How many characters each standard has, by its own words; but two signs of Big5 are doubles of each other, two of
# ideographs, and 25 of JIS X 0213 are two characters of Unicode each, which are left out.
EXPECTED = {
    "tgscc": {1: 3500, 2: 3000, 3: 1605},
    "gb2312": {1: 3755, 2: 3008, 0: 682},
    "big5": {1: 5401, 2: 7652, 0: 404},
    "jisx0208": {1: 2965, 2: 3390, 0: 524},
    "jisx0213": {1: 2965, 2: 3390, 3: 1259, 4: 2436, 0: 1158},
    "ksx1001": {1: 2350, 2: 4888, 0: 987},
}


def rows(name):
    path = os.path.join(UCD, name)
    opened = bz2.open(path, "rt", encoding="utf-8") if name.endswith(".bz2") else open(path, encoding="utf-8")
    with opened as lines:
        text = lines.read()
    number = re.search(r"(?:Unicode version: |-)(\d+\.\d+\.\d+)", text[:2000])
    if number is None or number[1] != VERSION:
        sys.exit(f"{name} is not of Unicode {VERSION}")
    return text.splitlines()


def unihan(part):
    """Values of a file by property, then by code point."""
    values = {}
    for line in rows(f"Unihan_{part}.txt.bz2"):
        cells = line.split("\t")
        if len(cells) == 3:
            values.setdefault(cells[1], {})[int(cells[0][2:], 16)] = cells[2]
    return values


def codec(name, first, last=94):
    """What the rows of a 94 by 94 set stand for, as strings."""
    found = []
    for row in range(first, last + 1):
        for cell in range(1, 95):
            try:
                found.append((row, bytes([0xA0 + row, 0xA0 + cell]).decode(name)))
            except UnicodeDecodeError:
                pass
    return found


def singles(pairs):
    """The code points of what is one character in Unicode too."""
    return {ord(text) for _, text in pairs if len(text) == 1}


def agree(name, ours, theirs):
    if set(ours) != set(theirs):
        sys.exit(f"{name}: Unihan and Python disagree on {sorted(map(hex, set(ours) ^ set(theirs)))[:9]}")
    return set(ours)


def sets(mappings):
    tgh = {code: int(value.split(":")[1].split()[0]) for code, value in mappings["kTGH"].items()}
    yield "tgscc", {
        1: {c for c, n in tgh.items() if n <= 3500}, 2: {c for c, n in tgh.items() if 3500 < n <= 6500},
        3: {c for c, n in tgh.items() if n > 6500}}

    gb0 = {c: int(v[:2]) for c, v in mappings["kGB0"].items()}
    agree("GB 2312", gb0, singles(codec("gb2312", 16)))
    yield "gb2312", {
        1: {c for c, row in gb0.items() if row <= 55}, 2: {c for c, row in gb0.items() if row > 55},
        0: singles(codec("gb2312", 1, 15))}

    big5 = {c: int(v, 16) for c, v in mappings["kBigFive"].items()}
    signs = set()
    for code in range(0xA140, 0xA3C0):
        try:
            signs.add(ord(code.to_bytes(2, "big").decode("big5")))
        except UnicodeDecodeError:
            pass
    one = {c for c, code in big5.items() if 0xA440 <= code <= 0xC67E}
    two = {c for c, code in big5.items() if 0xC940 <= code <= 0xF9D5}
    yield "big5", {1: one, 2: two, 0: signs - one - two}

    jis = {c: int(v[:2]) for c, v in mappings["kJis0"].items() if int(v[:2]) >= 16}
    agree("JIS X 0208", jis, singles(codec("euc_jp", 16)))
    one, two = {c for c, row in jis.items() if row < 48}, {c for c, row in jis.items() if row >= 48}
    yield "jisx0208", {1: one, 2: two, 0: singles(codec("euc_jp", 1, 15))}

    planes = {c: int(v[0]) for c, v in mappings["kJIS0213"].items()}
    three, four = {c for c, plane in planes.items() if plane == 1}, {c for c, plane in planes.items() if plane == 2}
    signs = singles(codec("euc_jis_2004", 1)) - one - two - three
    yield "jisx0213", {1: one, 2: two, 3: three, 4: four, 0: signs}

    hanja = agree("KS X 1001", mappings["kKSC0"], singles(codec("euc_kr", 42)))
    yield "ksx1001", {
        1: singles(codec("euc_kr", 16, 41)), 2: hanja, 0: singles(codec("euc_kr", 1, 15))}


def source_runs(sources):
    """Runs of characters with the same regions, from U+3000: a byte each, or the bytes of a number after it."""
    regions = {}
    for bit, name in enumerate(REGIONS):
        for code in sources[name]:
            regions[code] = regions.get(code, 0) | 1 << bit
    values = [regions.get(code, 0) for code in range(0x3000, max(regions) + 1)]
    result, at = [], 0
    while at < len(values):
        end = at
        while end < len(values) and values[end] == values[at]:
            end += 1
        short = end - at <= 7
        result += [values[at] | (end - at) << 5] if short else [values[at]] + number(end - at)
        at = end
    return result


def equivalences(sources, variants):
    pairs = set()
    for code, value in sources["kCompatibilityVariant"].items():
        pairs.add((code, int(value.split()[0][2:], 16)))
    for code, value in variants["kZVariant"].items():
        for other in re.findall(r"U\+([0-9A-F]+)", value):
            pairs.add((code, int(other, 16)))
    for line in rows("EquivalentUnifiedIdeograph.txt"):
        cells = [c.strip() for c in line.split("#")[0].split(";")]
        if len(cells) == 2:
            first, _, last = cells[0].partition("..")
            for code in range(int(first, 16), int(last or first, 16) + 1):
                pairs.add((code, int(cells[1], 16)))
    return sorted({(min(p), max(p)) for p in pairs})


def number(value):
    """Seven bits a byte, the lowest first."""
    result = []
    while value > 127:
        result.append(value & 127 | 128)
        value >>= 7
    return result + [value]


def distances(codes):
    last, result = 0, []
    for code in sorted(codes):
        result += number(code - last)
        last = code
    return result


def array(kind, name, cells):
    lines, line = [], ""
    for cell in cells:
        if len(line) + len(cell) > 119:
            lines, line = lines + [line], ""
        line += cell + ","
    return f"{kind} {name}[] = {{\n" + "\n".join(lines + [line]) + "\n};\n"


def main():
    sources, mappings = unihan("IRGSources"), unihan("OtherMappings")
    out, lists = [], []
    for name, levels in sets(mappings):
        for level, codes in levels.items():
            if len(codes) != EXPECTED[name][level]:
                sys.exit(f"{name} level {level} has {len(codes)} characters, not {EXPECTED[name][level]}")
            label = f"{name}_{level}"
            out.append(array("static const uint8_t", label, map(str, distances(codes))))
            lists.append(f'\n{{"{name}", {level}, {len(codes)}, {label}}}')
    out.append(array("const hanmo_character_list", "hanmo_character_lists", lists).replace("{\n\n", "{\n"))
    out.append(f"const int32_t hanmo_character_list_count = {len(lists)};\n")
    runs = source_runs(sources)
    out.append(array("const uint8_t", "hanmo_source_runs", map(str, runs)))
    out.append(f"const int32_t hanmo_source_run_size = {len(runs)};\n")
    pairs = equivalences(sources, unihan("Variants"))
    out.append(array("const hanmo_equivalence", "hanmo_equivalences", (f"{{{a},{b}}}" for a, b in pairs)))
    out.append(f"const int32_t hanmo_equivalence_count = {len(pairs)};\n")
    with open(os.path.join(ROOT, "Sources/CCharacterSets/tables.c"), "w", encoding="utf-8") as file:
        file.write(f"// Generated by scripts/make-character-sets.py from the Unicode Character Database {VERSION}; do not edit."
                   '\n\n#include "charactersets.h"\n\n' + "\n".join(out))
    print(f"{len(lists)} lists, {len(runs)} bytes of sources, {len(pairs)} equivalences")


main()

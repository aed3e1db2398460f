#!/usr/bin/env python3
"""Writes Sources/CLexicon/lexicon.c from Sources/HanmoBrief/Lexicons/*.tsv and Debian's unicode-data: the words as a
trie that lies in the binary as it is searched, so that neither a file is read nor anything built at run time.

Run it after changing a lexicon and commit both. A lexicon has one idea: lines of a value, a tab, and the terms for it
between bars, Chinese (simplified; traditional forms are folded) and English in lower case. `# ` begins a comment; a
file without values lists terms alone. Those of OWN are a trie of their own (KnownWords)."""
import bz2, pathlib, sys

ROOT = pathlib.Path(__file__).resolve().parent.parent / "Sources"
UNIHAN = "/usr/share/unicode/Unihan_Variants.txt.bz2"
FIRST, LAST = 0x3400, 0x9FFF  # As in Folding.swift.
OWN = ("bearer-kinds", "tags", "text-kinds")  # Ideas that are searched by themselves.
INHERITED = ("carriers", "kinds", "pages", "subjects")


def lines(path):
    """The lines that say something: the test of the table strips the files alike."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("# "):
            yield line


def simplified():
    table = {}
    for line in bz2.open(UNIHAN, "rt", encoding="utf-8"):
        if "\tkSimplifiedVariant\t" not in line:
            continue
        source, _, targets = line.strip().split("\t")
        source = int(source[2:], 16)
        targets = [int(t[2:], 16) for t in targets.split()]
        targets = [t for t in targets if t != source and t < 0x10000]
        if targets and FIRST <= source <= LAST:
            table[source] = targets[0]
    return table


def is_latin(code):
    return 0x61 <= code <= 0x7A or 0x41 <= code <= 0x5A or 0xC0 <= code < 0x250


def folded(term, table):
    """As Folding does it."""
    codes = [table.get(c, c) for c in map(ord, term)]
    codes = [c - 0xFEE0 if 0xFF41 <= c <= 0xFF5A or 0xFF10 <= c <= 0xFF19 else c for c in codes]
    codes = [0x27 if c == 0x2019 else 0x20 if c in (0xA0, 0x2011) else c for c in codes]
    for i in range(1, len(codes) - 1):
        if codes[i] == 0x2D and is_latin(codes[i - 1]) and is_latin(codes[i + 1]):
            codes[i] = 0x20
    return tuple(codes)


def meanings(paths, table):
    """The ideas' names, and for each trie the senses of its terms: (idea, value) in the order of the files."""
    tries, compounds = ({}, {}), []
    for idea, path in enumerate(paths):
        for line in lines(path):
            value, tab, listed = line.rpartition("\t")
            terms = listed.split("|")
            double = {t for t in terms if terms.count(t) > 1}
            if double or "" in terms or any(t != t.lower() or t != t.strip() for t in terms):
                sys.exit(f"{path.name}: {sorted(double) or 'an empty term, upper case or a space at an end'} in {line[:60]}")
            for term in terms:
                codes = folded(term, table)
                if path.stem in OWN:
                    tries[1].setdefault(codes, []).append((idea, value))
                    continue
                tries[0].setdefault(codes, []).append((idea, value))
                if len(codes) > 2 and (FIRST <= codes[-1] <= LAST or codes[-1] >= 0x20000):
                    compounds.append(codes)
    inherit_heads(tries[0], compounds, [path.stem for path in paths])
    return [path.stem for path in paths], tries


def inherit_heads(terms, compounds, ideas):
    """The head of a Chinese compound is its end: 霓虹招牌 is whatever 招牌 is, unless its own entry says it."""
    blocks, inherited = ideas.index("blockers"), [ideas.index(name) for name in INHERITED]
    for term in compounds:
        own = terms[term]
        if any(idea == blocks for idea, _ in own):
            continue
        for start in range(1, len(term) - 1):
            head = terms.get(term[start:])
            if head is None or any(idea == blocks for idea, _ in head):
                continue
            known = {idea for idea, _ in own}
            own += [sense for sense in head if sense[0] in inherited and sense[0] not in known]


def nodes(tries):
    """The tries, breadth first: children of a node stand side by side, in the order of their characters."""
    roots, labels, firsts, senses = [], [], [], []
    level = []
    for trie in tries:
        level.append(sorted(trie.items()))
        labels.append(0)
    # Each node: the terms that go through it, without what is behind them.
    queue = [(terms, 0) for terms in level]
    at = 0
    while at < len(queue):
        terms, depth = queue[at]
        at += 1
        firsts.append(len(queue))
        senses.append(next((s for t, s in terms if len(t) == depth), None))
        groups = {}
        for term, sense in terms:
            if len(term) > depth:
                groups.setdefault(term[depth], []).append((term, sense))
        for code in sorted(groups):
            labels.append(code)
            queue.append((groups[code], depth + 1))
    firsts.append(len(queue))
    return labels, firsts, senses


def digest(paths):
    """FNV-1a of all lines that say something, by which a test knows a table that is out of date."""
    value = 0xCBF29CE484222325
    for path in paths:
        for byte in "".join(f"{line}\n" for line in lines(path)).encode():
            value = (value ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return value


def numbers(name, kind, values, width=120):
    rows, row = [], ""
    for value in values:
        cell = f"{value},"
        if len(row) + len(cell) > width:
            rows.append(row)
            row = ""
        row += cell
    return [f"const {kind} {name}[{len(values)}] = {{", *rows, row, "};", ""]


def text(name, values):
    """Texts one after another in UTF-8, each closed by a zero."""
    return [f"const char {name}[] =", *(f'    "{v}\\0"' for v in values), "    ;", ""]


def lexicon():
    table = simplified()
    paths = sorted((ROOT / "HanmoBrief/Lexicons").glob("*.tsv"))
    ideas, tries = meanings(paths, table)
    labels, firsts, senses = nodes(tries)
    values = sorted({value for sense in senses if sense for _, value in sense})
    index = {value: i for i, value in enumerate(values)}
    # Terms of the same senses share them.
    lists, meaning, own = [0], {(): 0}, []
    for sense in senses:
        key = tuple(sense or ())
        if key not in meaning:
            meaning[key] = len(lists)
            lists += [len(key), *(idea << 12 | index[value] for idea, value in key)]
        own.append(meaning[key])
    largest = max(len(labels), len(lists), max(labels))
    if largest > 0xFFFF or len(values) > 0xFFF or len(ideas) > 64:
        sys.exit(f"the lexicon is too large for its table: {largest} of 65535, {len(values)} values of 4095")
    fold = [table.get(code, 0) for code in range(FIRST, LAST + 1)]
    out = ["// Generated by scripts/make-lexicons.py from Sources/HanmoBrief/Lexicons and Unihan's kSimplifiedVariant;",
           "// do not edit.", "", '#include "lexicon.h"', ""]
    out += numbers("hanmo_lexicon_labels", "uint16_t", labels)
    out += numbers("hanmo_lexicon_children", "uint16_t", firsts)
    out += numbers("hanmo_lexicon_terms", "uint16_t", own)
    out += numbers("hanmo_lexicon_senses", "uint32_t", lists)
    out += [f"const uint32_t hanmo_lexicon_value_count = {len(values)};", ""]
    out += text("hanmo_lexicon_values", values)
    out += [f"const uint32_t hanmo_lexicon_idea_count = {len(ideas)};", ""]
    out += text("hanmo_lexicon_ideas", ideas)
    out += [f"const uint64_t hanmo_lexicon_digest = {digest(paths)}u;", ""]
    out += numbers("hanmo_simplified", "uint16_t", fold)
    return "\n".join(out)


def main():
    path, new = ROOT / "CLexicon/lexicon.c", lexicon()
    if path.exists() and path.read_text(encoding="utf-8") == new:
        return
    if "--check" in sys.argv:
        sys.exit(f"{path.name}: out of date; run scripts/make-lexicons.py")
    path.write_text(new, encoding="utf-8")


if __name__ == "__main__":
    main()

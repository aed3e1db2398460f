#!/usr/bin/env python3
"""Writes Sources/HanmoBrief/Reading/LexiconTable.swift from Sources/HanmoBrief/Lexicons/*.tsv, and FoldingTable.swift
from Debian's unicode-data, so that the words stand in the binary and no file is read at run time.

Run it after changing a lexicon and commit both. A lexicon has one idea: lines of a value, a tab, and the terms for it
between bars, Chinese (simplified; traditional forms are folded) and English in lower case. `# ` begins a comment; a
file without values lists terms alone."""
import bz2, pathlib, re, sys

ROOT = pathlib.Path(__file__).resolve().parent.parent / "Sources/HanmoBrief"
UNIHAN = "/usr/share/unicode/Unihan_Variants.txt.bz2"


def lines(path):
    """The lines that say something: the test of the table strips the files alike."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("# "):
            yield line


def lexicons():
    out = ["/// Written by scripts/make-lexicons.py from Sources/HanmoBrief/Lexicons; not edited by hand.",
           "enum LexiconTable {", "    // swift-format-ignore",
           "    static let files: [(idea: Idea, lines: String)] = ["]
    for path in sorted((ROOT / "Lexicons").glob("*.tsv")):
        body = list(lines(path))
        for line in body:
            terms = line.split("\t")[-1].split("|")
            double = {t for t in terms if terms.count(t) > 1}
            if double or "" in terms or any(t != t.lower() or t != t.strip() for t in terms):
                sys.exit(f"{path.name}: {sorted(double) or 'an empty term, upper case or a space at an end'} in {line[:60]}")
        idea = re.sub("-(.)", lambda match: match[1].upper(), path.stem)
        out += [f'        (.{idea}, #"""', *(f"            {line}" for line in body), '            """#),']
    return "\n".join(out + ["    ]", "}", ""])


def folding():
    pairs = []
    for line in bz2.open(UNIHAN, "rt", encoding="utf-8"):
        if "\tkSimplifiedVariant\t" not in line:
            continue
        source, _, targets = line.strip().split("\t")
        source = int(source[2:], 16)
        targets = [int(t[2:], 16) for t in targets.split()]
        targets = [t for t in targets if t != source and t < 0x10000]
        if targets and source < 0x10000:
            pairs.append(chr(source) + chr(targets[0]))
    rows = ["".join(pairs[i:i + 50]) for i in range(0, len(pairs), 50)]
    return "\n".join(["/// Written by scripts/make-lexicons.py from Unihan's kSimplifiedVariant: pairs of a form and its simplified one.",
                      "enum FoldingTable {", "    // swift-format-ignore", '    static let pairs = """',
                      "\\\n".join(f"        {row}" for row in rows), '        """', "}", ""])


def main():
    stale = []
    for name, text in (("LexiconTable.swift", lexicons()), ("FoldingTable.swift", folding())):
        path = ROOT / "Reading" / name
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            stale.append(name)
            if "--check" not in sys.argv:
                path.write_text(text, encoding="utf-8")
    if stale and "--check" in sys.argv:
        sys.exit(f"{', '.join(stale)}: out of date; run scripts/make-lexicons.py")


if __name__ == "__main__":
    main()

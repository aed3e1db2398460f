#!/usr/bin/env python3
"""Compares what an OCR reads on pages with what it reads of the same glyphs in black on white.

usage: ocr-recall.py HANMO OUT [RECORDS.jsonl] [--limit N]

Renders every sample, and the prompts of the records if a file of them is given. Each text's box is cut out of the page
and out of a white sheet with the same glyphs, from the same font files, at the same places. Tesseract reads both; the
recall of letters, digits and ideographs is compared. Texts in columns, on curves or turned are left out: tesseract's
language data for them is another. Needs Pillow, fontconfig, tesseract with chi_sim and eng; without them it says so and
ends well.
"""
import collections
import concurrent.futures
import difflib
import json
import os
import pathlib
import shutil
import subprocess
import sys
import unicodedata

ALLOWED = 0.02
EM = 44  # pixels that a text is scaled to: what tesseract's models were trained on

try:
    from PIL import Image, ImageDraw, ImageFont, ImageStat
except ImportError:
    sys.exit("skipped: Pillow is not installed")


def letters(text):
    return [c for c in unicodedata.normalize("NFKC", text).lower() if c.isalnum()]


def recall(wanted, read):
    wanted, read = letters(wanted), letters(read)
    blocks = difflib.SequenceMatcher(None, wanted, read, autojunk=False).get_matching_blocks()
    return sum(b.size for b in blocks), len(wanted)


def font_file(name, cache={}):
    if name not in cache:
        family, style = name.rsplit(" ", 1)
        found = subprocess.run(
            ["fc-match", "-f", "%{file}\t%{index}\t%{family}", f"{family}:style={style}"], capture_output=True, text=True
        ).stdout.split("\t")
        cache[name] = (found[0], int(found[1]) & 0xFFFF) if family in found[2].split(",") else None
    return cache[name]


def sheet(listing, size):
    """Every glyph of a page's listing in black on white."""
    image = Image.new("L", size, 255)
    draw = ImageDraw.Draw(image)
    names, face = {}, None
    for line in listing.splitlines():
        words = line.split(" ")
        if line.startswith("font "):
            names[words[1]] = line.split(" ", 2)[2]
        elif line.startswith("glyphs "):
            file = font_file(names[words[1]])
            face = file and ImageFont.truetype(file[0], float(words[2]), index=file[1])
        elif line.startswith("  ") and face:
            text = line[2:].split(" ", 2)
            if len(text) == 3 and text[0].isdigit() and "," in text[1] and text[2].strip():
                x, y = map(float, text[1].split(","))
                draw.text((x, y), text[2], font=face, fill=0, anchor="ls")
    return image


def cut(image, box, em):
    scale = EM / em
    part = image.crop(box)
    size = (max(8, round(part.width * scale)), max(8, round(part.height * scale)))
    part = part.resize(size, Image.LANCZOS)
    # Tesseract wants a margin; that of a page goes on in the colour of its edge.
    framed = Image.new("L", (size[0] + 40, size[1] + 40), ImageStat.Stat(part.crop((0, 0, size[0], 4))).median[0])
    framed.paste(part, (20, 20))
    return framed


def read(files, work):
    if not files:
        return []
    names = work / "crops.txt"
    names.write_text("".join(f"{f}\n" for f in files))
    out = subprocess.run(
        ["tesseract", str(names), "-", "-l", "chi_sim+eng", "--psm", "6", "-c", "page_separator=\x0c"],
        capture_output=True, text=True, env={**os.environ, "OMP_THREAD_LIMIT": "1"}).stdout
    return out.split("\x0c")[: len(files)]


def luminance(value):
    value /= 255
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def cause(page, white, box, em):
    """Why a text may be hard to read: by the pixels under and between its strokes."""
    pairs = list(zip(page.crop(box).tobytes(), white.crop(box).tobytes()))
    ink = sorted(p for p, w in pairs if w < 40) or [0]
    ground = sorted(p for p, w in pairs if w > 253) or [255]
    a, b = luminance(ink[len(ink) // 2]), luminance(ground[len(ground) // 2])
    contrast = (max(a, b) + 0.05) / (min(a, b) + 0.05)
    spread = ground[len(ground) * 9 // 10] - ground[len(ground) // 10]
    found = [f"contrast {contrast:.1f}:1"] if contrast < 4.5 else []
    found += [f"ground varies by {spread}/255"] if spread > 60 else []
    found += [f"{em:.0f} px"] if em < 20 else []
    return ", ".join(found) or "face, effects or layout"


def judge(name, hanmo, source, out):
    work = out / name
    work.mkdir(parents=True, exist_ok=True)
    command = [hanmo, "render", source if isinstance(source, pathlib.Path) else "-", "-q", "--keep-going",
               "-o", work / "page.png", "--report", work / "report.json", "--listing", work / "page.txt"]
    text = None if isinstance(source, pathlib.Path) else source.encode()
    subprocess.run(command, input=text, capture_output=True)
    report = json.loads((work / "report.json").read_text(encoding="utf-8"))
    page = Image.open(work / "page.png").convert("L")
    white = sheet((work / "page.txt").read_text(encoding="utf-8"), page.size)
    texts, crops = [], []
    for index, text in enumerate(report["texts"]):
        if text["writingMode"] != "horizontal-tb" or not letters(text["text"]) or not text["box"]:
            continue
        heights = sorted(line["box"][3] for line in text["lines"])
        em = max(text["size"], heights[len(heights) // 2])
        x, y, width, height = text["box"]
        pad = 0.35 * em
        box = (max(0, int(x - pad)), max(0, int(y - pad)), min(page.width, int(x + width + pad)),
               min(page.height, int(y + height + pad)))
        for kind, image in (("page", page), ("white", white)):
            crops.append(work / f"{index}-{kind}.png")
            cut(image, box, em).save(crops[-1])
        texts.append((text, box, em))
    results = read(crops, work)
    rows = []
    for index, (text, box, em) in enumerate(texts):
        ours, count = recall(text["text"], results[2 * index])
        plain, _ = recall(text["text"], results[2 * index + 1])
        # What tesseract cannot read in black on white says nothing about the page.
        if plain < 0.5 * count:
            continue
        rows.append((ours, plain, count, f"{name} {text['id']}", text["text"].replace("\n", " ")[:24],
                     cause(page, white, box, text["size"]) if ours < plain - max(1, ALLOWED * count) else ""))
    return rows, len(report["texts"]) - len(rows)


def main():
    arguments = [a for a in sys.argv[1:] if not a.startswith("--")]
    if len(arguments) < 2:
        sys.exit(__doc__)
    for tool in ("tesseract", "fc-match"):
        if not shutil.which(tool):
            print(f"skipped: {tool} is not installed")
            return
    languages = subprocess.run(["tesseract", "--list-langs"], capture_output=True, text=True).stdout.split()
    if not {"chi_sim", "eng"} <= set(languages):
        print("skipped: tesseract has no chi_sim or no eng")
        return
    hanmo, out = arguments[0], pathlib.Path(arguments[1])
    samples = pathlib.Path(__file__).resolve().parents[2] / "samples"
    jobs = [(f.parent.name, f) for f in sorted(samples.glob("*/prompt.*"))]
    if len(arguments) > 2:
        records = [json.loads(line) for line in open(arguments[2], encoding="utf-8")]
        jobs = [(r["prompt_id"], r["prompt"]) for r in records]
    rows, skipped = [], 0
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for own, left in pool.map(lambda job: judge(job[0], hanmo, job[1], out), jobs):
            rows += own
            skipped += left
    ours, plain, count = (sum(row[i] for row in rows) for i in range(3))
    if not count:
        sys.exit("no text was compared")
    pages = collections.defaultdict(lambda: [0, 0, 0])
    for row in rows:
        for i in range(3):
            pages[row[3].split(" ")[0]][i] += row[i]
    for row in sorted(rows, key=lambda row: row[0] - row[1])[:20]:
        if row[0] < row[1]:
            print(f"{row[0]}/{row[2]} against {row[1]}/{row[2]}  {row[3]}  {row[4]!r}  {row[5]}")
    for name, (a, b, n) in sorted(pages.items(), key=lambda p: (p[1][0] - p[1][1]) / p[1][2])[:8]:
        if a < b:
            print(f"page {name}: {a / n:.1%} against {b / n:.1%}")
    print(f"{len(rows)} texts of {len(pages)} pages, {count} letters; {skipped} texts left out")
    print(f"recall on the pages {ours / count:.2%}, in black on white {plain / count:.2%}: {(ours - plain) / count:+.2%}")
    if ours < plain - ALLOWED * count:
        sys.exit(1)


if __name__ == "__main__":
    main()

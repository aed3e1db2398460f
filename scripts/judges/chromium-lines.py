#!/usr/bin/env python3
"""Lets Chromium judge where Hanmo breaks lines, and says why they differ where they do.

    apt-get install chromium
    scripts/judges/chromium-lines.py .build/debug/hanmo

Hanmo sets each paragraph of paragraphs.json at several measures. From the start of each of its lines on, Chromium is
asked how much of the rest it would take into one line, with the same font, language and level (CSS line-break),
spacing between Chinese and Latin, and trimmed brackets at line starts. So a difference counts once, not in all lines
after it. Differences have a cause if Hanmo's line keeps a rule that Chromium does not know; what is left is printed as
unexplained, and the exit status is then 1.
"""

import argparse
import collections
import concurrent.futures
import html
import json
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
# Pixels an em.
SIZE = 32
MEASURES = [12, 13.5, 15, 17, 20.5, 25, 31]
FONTS = {"zh-Hans": "Noto Serif CJK SC", "zh-Hant": "Noto Serif CJK TC", "ja": "Noto Serif CJK JP"}

EVEN = "the paragraph as a whole: the lines from here on are evener (CLREQ 3.5), or fewer"
COMPRESSED = "marks give way before the line does (CLREQ 3.5.3, JLREQ 3.8.3)"
LONELY = "no character alone on the last line (CLREQ 3.4.4)"
LINE_START = "an interpunct, connector or dash at a line's start (CLREQ 3.1.4)"
UNIT = "a number parted from its unit (CLREQ 3.1.5)"
NUMBER = "a number parted at its hyphen (UAX #14, LB25)"
ADDRESS = "an address, or words with slashes, parted at its marks or not at all"
ELLIPSIS = "an ellipsis that may start a line at the level loose, but is never parted (CLREQ 3.1.5)"
QUOTATION = "a break beside a quotation mark that Chromium has not at the level strict (CLREQ 3.1.4)"
UNEXPLAINED = "unexplained"

# What gives up half its em; those in the middle of their em (zh-Hant) do not, nor do : and ; that stand upright.
OPENING, CLOSING = "“‘（《〈【「『〔", "”’）》〉】」』〕"
GIVING = {"zh-Hans": "·・，、。．：；", "zh-Hant": "·・", "ja": "·・，、。．"}
UPRIGHT = "：；"


def hanmo_lines(hanmo, level, paragraph, measure):
    """The lines of a paragraph that Hanmo sets justified in a box of a measure."""
    text, vertical = paragraph["text"], paragraph["vertical"]
    along = measure * SIZE
    across = SIZE * 2 * (len(text) / measure * 2 + 4)
    width, height = (across, along) if vertical else (along, across)
    plan = {
        "version": 1, "kind": "poster", "language": paragraph["language"],
        "canvas": {"width": int(width + SIZE), "height": int(height + SIZE)},
        "wordings": [{
            "id": "t1", "text": text, "face": "song", "vertical": vertical, "box": [SIZE / 2, SIZE / 2, width, height],
            "lettering": {"size": SIZE, "leading": 2, "align": "justify", "strictness": level},
        }],
    }
    with tempfile.TemporaryDirectory() as folder:
        place = pathlib.Path(folder)
        (place / "plan.json").write_text(json.dumps(plan))
        command = [hanmo, "render", "--from", "plan.json", "--report", "report.json", "-o", "page.png"]
        subprocess.run(command + ["--backend", "plain", "--quiet"], cwd=folder, check=True)
        report = json.loads((place / "report.json").read_text())["texts"][0]
    if report["font"] != FONTS[paragraph["language"]] or report["size"] != SIZE:
        sys.exit(f"set in {report['font']} at {report['size']}: {text}")
    return [line["text"] for line in report["lines"]]


def allowed_breaks(hanmo, level, paragraph):
    command = [hanmo, "breaks", paragraph["text"], "--lang", paragraph["language"], "--strictness", level]
    return set(map(int, subprocess.run(command, capture_output=True, check=True, text=True).stdout.split()))


def ask_chromium(chromium, items):
    page = (HERE / "chromium-lines.html").read_text().replace("ITEMS", json.dumps(items).replace("<", "\\u003c"))
    with tempfile.TemporaryDirectory() as folder:
        place = pathlib.Path(folder) / "page.html"
        place.write_text(page)
        command = [chromium, "--headless=new", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}/profile"]
        command += ["--dump-dom", place.as_uri()]
        output = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    answers = json.loads(html.unescape(re.search(r'<pre id="answer">(.*?)</pre>', output, re.DOTALL).group(1)))
    for item, answer in zip(items, answers):
        if not answer["installed"]:
            sys.exit(f"Chromium does not find {item['font']}: install fonts-noto-cjk")
    return answers


def beyond_spaces(text, place):
    while place < len(text) and text[place] == " ":
        place += 1
    return place


def in_address(text, place):
    addresses = re.finditer(r"(?:https?://|[\w.]+@|\w+/\w+/)[!-~]*", text, re.ASCII)
    return any(address.start() < place < address.end() for address in addresses)


def why_prohibited(text, place):
    """The rule by which Hanmo does not end a line where Chromium does."""
    left, right = text[place - 1], text[place]
    if in_address(text, place):
        return ADDRESS
    if right in "·‧・～•—⸺―–":
        return LINE_START
    if left == "-" and right.isdigit():
        return NUMBER
    if left == right == "…":
        return ELLIPSIS
    if left.isascii() and left.isdigit() and not right.isascii():
        return UNIT
    return UNEXPLAINED


def why_allowed(text, place):
    """The rule by which Hanmo ends a line where Chromium may not."""
    if in_address(text, place):
        return ADDRESS
    if text[place] == "…":
        return ELLIPSIS
    return QUOTATION if text[place] in "“‘" or text[place - 1] in "”’" else UNEXPLAINED


def give(line, text):
    """Em that the marks inside a line may lose."""
    giving = set(OPENING + CLOSING + GIVING[line["language"]]) - set(UPRIGHT if line["vertical"] else "")
    return sum(0.5 for character in text if character in giving)


def reckoned(line, text, length):
    """What a line has to lose to fit its measure, as Hanmo reckons, and what it may lose. Its length in Chromium has an
    eighth of an em between Chinese and Latin, Hanmo a quarter, which may shrink to that; and interpuncts in an em."""
    if line["vertical"]:
        # Short numbers stand upright in a cell.
        text = re.sub(r"(?<![!-~])[0-9]{1,2}(?![!-~])", "字", text)
    ideograph = r"[\u3041-\u30fa\u4e00-\u9fff]"
    spaces = len(re.findall(f"{ideograph}(?=[A-Za-z0-9])|[A-Za-z0-9](?={ideograph})", text)) / 8
    excess = length + spaces + text.count("·") * (1 - line["interpunct"]) - line["measure"]
    # The mark at the end gives first, and always.
    end = give(line, text[-1]) if text[-1] not in OPENING else 0
    return excess - end, give(line, text[1:-1]) + spaces


def cost(line, text, length):
    """How far a line is from its measure: squared, and less where marks give way."""
    excess, most = reckoned(line, text, length)
    return excess**2 / (most or 1e-9) if excess > 0 else excess**2


def cause(line, allowed):
    """Why Hanmo ends a line elsewhere than Chromium."""
    text, start, end, other = line["text"], line["start"], line["end"], line["other"]
    if end > other:
        excess, most = reckoned(line, line["own"]["text"], line["own"]["length"])
        too_long = line["own"]["length"] > line["measure"] + 0.01
        if too_long and excess <= most + 0.01:
            return COMPRESSED
        return why_allowed(text, end)
    if other not in allowed:
        return why_prohibited(text, other)
    last = [character for character in line["chromium"][-1]["text"] if character.isalnum()]
    if len(last) == 1:
        return LONELY
    place = start
    for each in line["chromium"][:-1]:
        place = beyond_spaces(text, place + len(each["text"].rstrip()))
        if place not in allowed:
            # Chromium breaks a rule further on, and so needs no other place here.
            return why_prohibited(text, place)
    if len(line["hanmo"]) < len(line["chromium"]) - 1:
        return EVEN
    own, others = (
        sum(cost(line, each["text"].rstrip(), each["length"]) for each in lines)
        for lines in (line["hanmo"], line["chromium"][:-1])
    )
    return EVEN if own <= others + 0.02 else UNEXPLAINED


def compare(hanmo, chromium, level, paragraphs, measures):
    """Every line of Hanmo's that is not the last, with where Chromium would have ended it."""
    tasks = [(paragraph, measure) for paragraph in paragraphs for measure in measures]
    with concurrent.futures.ThreadPoolExecutor() as pool:
        settings = list(pool.map(lambda task: hanmo_lines(hanmo, level, *task), tasks))
    lines = []
    for setting, ((paragraph, measure), texts) in enumerate(zip(tasks, settings)):
        text, start = paragraph["text"], 0
        if "".join(texts) != text:
            sys.exit(f"Hanmo's lines are not the text: {texts}")
        for line in texts[:-1]:
            end = start + len(line)
            place = {"setting": setting, "measure": measure, "start": start, "end": beyond_spaces(text, end)}
            lines.append({**paragraph, **place})
            start = end
    items = [
        {
            "text": line["text"][line["start"] :], "line": line["text"][line["start"] : line["end"]].rstrip(),
            "language": line["language"], "vertical": line["vertical"], "measure": line["measure"],
            "font": FONTS[line["language"]], "level": level,
        }
        for line in lines
    ]
    for line, item, answer in zip(lines, items, ask_chromium(chromium, items)):
        line["chromium"] = answer["lines"]
        line["other"] = beyond_spaces(line["text"], line["start"] + len(answer["lines"][0]["text"].rstrip()))
        line["interpunct"] = answer["interpunct"]
        line["own"] = {"text": item["line"], "length": answer["length"]}
    for line in lines:
        rest = (each for each in lines if each["setting"] == line["setting"] and each["start"] >= line["start"])
        line["hanmo"] = [each["own"] for each in rest]
    return lines


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("hanmo", help="the hanmo command")
    parser.add_argument("--chromium", default="chromium")
    parser.add_argument("--level", choices=["loose", "normal", "strict"], default="normal", help="as in CSS line-break")
    parser.add_argument("--measures", type=float, nargs="+", default=MEASURES, help="em")
    parser.add_argument("--all", action="store_true", help="print the differences that have a cause too")
    options = parser.parse_args()

    hanmo = str(pathlib.Path(options.hanmo).resolve())
    paragraphs = json.loads((HERE / "paragraphs.json").read_text())
    breaks = {paragraph["text"]: allowed_breaks(hanmo, options.level, paragraph) for paragraph in paragraphs}
    lines = compare(hanmo, options.chromium, options.level, paragraphs, options.measures)
    causes = collections.Counter()
    for line in lines:
        if line["end"] == line["other"]:
            continue
        why = cause(line, breaks[line["text"]])
        causes[why] += 1
        if options.all or why == UNEXPLAINED:
            hanmos, chromiums = (line["text"][line["start"] : line[side]] for side in ("end", "other"))
            following = line["text"][max(line["end"], line["other"]) :][:6]
            direction = "vertical" if line["vertical"] else "horizontal"
            print(f"{why}\n  {line['language']} {direction} {line['measure']:g} em")
            print(f"  Hanmo    {hanmos}\n  Chromium {chromiums}\n  before   {following}")
    equal = len(lines) - sum(causes.values())
    print(f"{len(paragraphs)} paragraphs × {len(options.measures)} measures", end=": ")
    print(f"{len(lines)} lines compared, {equal} equal")
    for why, count in causes.most_common():
        print(f"{count}\t{why}")
    if causes[UNEXPLAINED]:
        sys.exit(1)


if __name__ == "__main__":
    main()

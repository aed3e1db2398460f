#!/usr/bin/env python3
"""Renders records of a benchmark of text in pictures and says how many of their texts stand as they were asked for.

usage: ultratext.py RECORDS.jsonl HANMO [OUT]

A record is a line of JSON with prompt_id, prompt and gt_regions, each with text and position (such as top-left). The
records belong to their authors and are no part of this project.
"""
import collections
import json
import pathlib
import re
import resource
import subprocess
import sys
import tempfile

ROWS = {"top": 0, "middle": 1, "bottom": 2}
COLUMNS = {"left": 0, "center": 1, "right": 2}
TOLERANCE = 0.05


def bare(text):
    return re.sub(r"\s+", "", text)


def seconds(command, text=None):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    run = subprocess.run(command, input=text, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return run, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def stands(box, page, position):
    row, column = position.split("-")
    x = (box[0] + box[2] / 2) / page["width"] * 3 - COLUMNS[column]
    y = (box[1] + box[3] / 2) / page["height"] * 3 - ROWS[row]
    slack = 3 * TOLERANCE
    return -slack <= x <= 1 + slack and -slack <= y <= 1 + slack


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    records = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
    hanmo = sys.argv[2]
    out = pathlib.Path(sys.argv[3] if len(sys.argv) > 3 else tempfile.mkdtemp())
    out.mkdir(parents=True, exist_ok=True)
    asked = found = placed = 0
    times, smallest = [], []
    findings, undrawn = collections.Counter(), collections.Counter()
    drawn = 0
    for record in records:
        name = record["prompt_id"]
        report_file = out / f"{name}.json"
        command = [hanmo, "render", "-", "-o", out / f"{name}.png", "--report", report_file, "--keep-going", "-q"]
        run, time = seconds(command, record["prompt"].encode())
        times.append((time, name))
        if run.returncode:
            print(f"{name}: exit {run.returncode}: {run.stderr.decode()[:200]}")
        report = json.loads(report_file.read_text(encoding="utf-8"))
        page = report["page"]
        findings.update(f"{f['severity']} {f['code']}" for f in report["findings"])
        left = list(report["texts"])
        for region in record["gt_regions"]:
            asked += 1
            text = next((t for t in left if bare(t["text"]) == bare(region["text"])), None)
            if text is None:
                print(f"{name}: missing: {region['text'][:40]!r}")
                continue
            left.remove(text)
            found += 1
            if stands(text["box"], page, region["position"]):
                placed += 1
            else:
                print(f"{name}: asked for {region['position']}: {region['text'][:24]!r}")
        for text in left:
            print(f"{name}: not asked for: {text['text'][:40]!r}")
        smallest.append((min(t["size"] for t in report["texts"]) * 2048 / min(page["width"], page["height"]), name))
        # The scene by itself: a page may leave out of its picture what its texts stand on.
        plan = json.loads(
            subprocess.run([hanmo, "plan", "-", "--json"], input=record["prompt"].encode(), capture_output=True).stdout)
        words = "\n".join(p["description"] for p in plan["pictures"]).replace("…", " ")
        subprocess.run([hanmo, "paint", words, "--size", "512x512", "-o", out / "scene.png", "--report", out / "scene.json", "-q"])
        for picture in json.loads((out / "scene.json").read_text(encoding="utf-8"))["pictures"]:
            drawn += len(picture["drawn"])
            undrawn.update(picture["undrawn"])
    times.sort()
    print(f"texts verbatim once: {found} of {asked}; in their cell: {placed} ({placed / asked:.1%})")
    print(f"findings: {dict(findings) or 'none'}; smallest text on 2048²: {min(smallest)[0]:.1f} px ({min(smallest)[1]})")
    print(f"CPU: median {times[len(times) // 2][0]:.2f} s, largest {times[-1][0]:.2f} s ({times[-1][1]})")
    print(f"subjects drawn: {drawn}; undrawn: {dict(undrawn)}")


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Writes the peers' batch: N pages of 1024x1448 with four panels, shapes and 124 characters each, as jobs with plans.

usage: batch-pages.py [N] [--placed] > jobs.jsonl; hanmo batch jobs.jsonl -o out/batch --backend plain

With --placed the texts stand where the peers have them, and there are no panels. The words are those of samples/lanting, begun at another place on each page. Standard library only.
"""
import json, os, re, sys

arguments = [word for word in sys.argv[1:] if word != "--placed"]
count, is_placed = int(arguments[0]) if arguments else 100, "--placed" in sys.argv
sample = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "samples", "lanting", "prompt.txt")
with open(sample, encoding="utf-8") as file:
    words = "".join(re.findall(r"[\u4e00-\u9fff，。；：？]", "".join(sorted(re.findall(r"“([^”]+)”|「([^」]+)」", file.read())[0], key=len)[-1:])))
if len(words) < 124:
    sys.exit("samples/lanting has fewer than 124 characters in quotes")

colours = ["#CFE3E6", "#F3D9C9", "#D9E4C4", "#E2D5EA"]
for page in range(count):
    start = page * 37 % len(words)
    text = (words * 3)[start:start + 124]
    texts = []
    for panel in range(4):
        x, y = 32 + panel % 2 * 488, 32 + panel // 2 * 700
        texts.append({"text": text[panel * 31:panel * 31 + 31], "panel": panel + 1, "role": "speech", "face": "kai"})
        if is_placed:
            texts[-1]["box"] = [x + 24, y + 684 - 20 - 126, 420, 126]
    plan = {"kind": "comic", "language": "zh-Hans", "ground": "#FBF6E9", "canvas": {"width": 1024, "height": 1448},
            "panels": [] if is_placed else [{"number": n + 1, "description": ""} for n in range(4)], "wordings": texts}
    print(json.dumps({"plan": plan, "output": f"page-{page + 1:05}"}, ensure_ascii=False))

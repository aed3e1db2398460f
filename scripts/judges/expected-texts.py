#!/usr/bin/env python3
"""Judges `hanmo verify --expect` on pictures of another program: seeded PNGs with a few lines drawn by Pillow (FreeType with
its hinting), on flat, graded and grained grounds; half of them with one fault.

    expected-texts.py HANMO [--count 60] [--seed 1] [--keep FOLDER] [--sizes 24,28,32,40,48,64]

Prints a line for each picture judged wrongly, and the figures of the whole: characters of clean pictures called faults,
those that could not be told, faults missed, faults named with another character or class. Needs Pillow and NumPy.
"""
import argparse, json, os, random, subprocess, sys, tempfile

try:
    import numpy as np
    from PIL import Image, ImageDraw, ImageFont, features
except ImportError:
    sys.exit("expected-texts.py is skipped: Pillow and NumPy are not installed (pip install pillow numpy)")

NOTO = "/usr/share/fonts/opentype/noto/"
FACES = [("Noto Sans CJK SC", NOTO + "NotoSansCJK-Regular.ttc", 2), ("Noto Serif CJK SC", NOTO + "NotoSerifCJK-Regular.ttc", 2),
         ("LXGW WenKai", "/usr/share/fonts/truetype/lxgw-wenkai/LXGWWenKai-Regular.ttf", 0)]
TEXT = ("永和九年岁在癸丑暮春之初会于山阴兰亭修禊事也群贤毕至少长咸集此地有崇峻岭茂林竹又清流激湍映带左右引以为觞曲水列坐其次"
        "虽无丝管弦盛一咏亦足畅叙幽情是日天朗气惠风仰观宇宙大俯察品类所游目骋怀极视听娱信可乐夫人相与世或取诸抱悟言室内因寄托")
PAIRS = ["未末", "己已", "已巳", "日曰", "士土", "戊戌", "戌戍", "人入", "千干", "天夭", "大犬", "今令", "鸟乌"]
FORMS = "直海角骨入令真具草花"
KINDS = ["look-alike", "tofu", "form", "blank", "swapped", "lost", "doubled"]


def ground(kind, width, height, rng):
    base = np.array([rng.randint(215, 255) for _ in range(3)], float)
    y, x = np.mgrid[0:height, 0:width]
    if kind == "flat":
        field = np.broadcast_to(base, (height, width, 3))
    elif kind == "gradient":
        other = np.array([rng.randint(190, 255) for _ in range(3)], float)
        field = base + (other - base) * ((x / width + y / height) / 2)[..., None]
    else:
        field = base + np.random.default_rng(rng.randint(0, 1 << 30)).normal(0, 4, (height, width, 1))
    return Image.fromarray(np.clip(field, 0, 255).astype(np.uint8).copy())


def draw(picture, lines, face, size, ink, language="zh-Hans"):
    """Characters one by one, so that one may be drawn in another way."""
    pen = ImageDraw.Draw(picture)
    font = ImageFont.truetype(face[1], size, index=face[2])
    for number, line in enumerate(lines):
        x, y = size, size // 2 + int(number * size * 1.5)
        for cell, how in line:
            if cell and how != "blank":
                wanted = how if how in ("ja", "ko") else language
                pen.text((x, y), cell, font=font, fill=ink, language=wanted if features.check("raqm") else None)
            x += size


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("hanmo")
    arguments.add_argument("--count", type=int, default=60)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--keep")
    arguments.add_argument("--sizes", default="24,28,32,40,48,64")
    options = arguments.parse_args()
    folder = options.keep or tempfile.mkdtemp(prefix="hanmo-expected-")
    os.makedirs(folder, exist_ok=True)
    kinds = KINDS if features.check("raqm") else [kind for kind in KINDS if kind != "form"]
    if "form" not in kinds:
        print("Pillow has no Raqm: regional forms are skipped")
    total = dict(clean=0, characters=0, alarms=0, open=0, faults=0, missed=0, misnamed=0)
    for number in range(options.count):
        rng = random.Random(options.seed * 100003 + number)
        face, size = rng.choice(FACES), rng.choice([int(s) for s in options.sizes.split(",")])
        kind = None if number % 2 == 0 else kinds[number // 2 % len(kinds)]
        if kind == "form":
            face = rng.choice(FACES[:2])
        lines = [[rng.choice(TEXT) for _ in range(8)] for _ in range(3)]
        for line in lines:
            for i in range(1, 8):
                while line[i] == line[i - 1] or (i > 1 and line[i] == line[i - 2]):
                    line[i] = rng.choice(TEXT)
        row, column = rng.randrange(3), rng.randrange(2, 6)
        pair = rng.choice(PAIRS)
        if kind == "look-alike":
            lines[row][column] = pair[0]
        if kind == "form":
            lines[row][column] = rng.choice(FORMS)
        expected = ["".join(line) for line in lines]
        shown = [[(cell, "") for cell in line] for line in lines]
        wanted, target = {}, row * 8 + column
        own = lines[row][column]
        if kind == "look-alike":
            shown[row][column] = (pair[1], "")
            wanted = {target: ("wrong", pair[1])}
        elif kind == "tofu":
            shown[row][column] = ("\U000EFFFD", "")
            wanted = {target: ("tofu", None)}
        elif kind == "form":
            shown[row][column] = (own, "ja")
            wanted = {target: ("wrong-form", None)}
        elif kind == "blank":
            shown[row][column] = (own, "blank")
            wanted = {target: ("missing", None)}
        elif kind == "swapped":
            shown[row][column], shown[row][column + 1] = shown[row][column + 1], shown[row][column]
            wanted = {target: ("swapped", lines[row][column + 1]), target + 1: ("swapped", own)}
        elif kind == "lost":
            del shown[row][column]
            wanted = {target: ("missing", None)}
        elif kind == "doubled":
            shown[row].insert(column, shown[row][column])
            wanted = {target: ("doubled", own), target + 1: ("doubled", own)}  # either may be called the second one
        picture = ground(rng.choice(["flat", "gradient", "grain"]), size * 11, int(size * 5.2), rng)
        ink = rng.choice([(16, 16, 16), (120, 20, 20), (20, 40, 100), (40, 70, 40)])
        draw(picture, shown, face, size, ink)
        name = os.path.join(folder, f"{number:04}")
        picture.save(name + ".png")
        with open(name + ".txt", "w", encoding="utf-8") as file:
            file.write("\n".join(expected) + "\n")
        run = subprocess.run([options.hanmo, "verify", name + ".png", "--expect", name + ".txt", "--font", face[0], "--json"],
                             capture_output=True, text=True)
        if run.returncode not in (0, 1) or not run.stdout:
            print(f"{name}: exit {run.returncode}: {run.stderr.strip()}")
            total["misnamed"] += 1
            continue
        glyphs = json.loads(run.stdout)["glyphs"]
        faults = [g for g in glyphs if g["verdict"] not in ("shown", "unverifiable")]
        total["open"] += sum(g["verdict"] == "unverifiable" for g in glyphs)
        total["characters"] += len(glyphs)
        say = ", ".join(f"{g['index']} {g['text']} {g['verdict']} {g.get('shows', g.get('form', ''))} {g['score']}" for g in faults)
        if kind is None:
            total["clean"] += 1
            total["alarms"] += len(faults)
            if faults:
                print(f"{name} clean, {face[0]} {size}: {say}")
            continue
        total["faults"] += 1
        known = [g for g in faults if g["index"] in wanted]
        if not known:
            total["missed"] += 1
            there = [(g["verdict"], g["score"]) for g in glyphs if g["index"] in wanted]
            print(f"{name} {kind} at {target} {own}, {face[0]} {size}: missed, {there}; {say}")
            continue
        right = all(g["verdict"] == wanted[g["index"]][0] and g.get("shows") in (None, wanted[g["index"]][1]) for g in known)
        others = [g for g in faults if g["index"] not in wanted]
        if not right or others or (kind == "swapped" and len(known) != 2):
            total["misnamed"] += 1
            print(f"{name} {kind} at {target} {own}, {face[0]} {size}: {say}")
    print(json.dumps(total))
    return 1 if total["alarms"] or total["missed"] or total["misnamed"] else 0


sys.exit(main())

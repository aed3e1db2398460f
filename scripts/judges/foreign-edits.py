#!/usr/bin/env python3
"""Judges the editing of pictures that others made: a seeded set of PNGs with one line of text each, drawn by Pillow (FreeType,
with its hinting) in faces of the catalog on flat, graded, grained and painted grounds. Hanmo is told the words and has
to find them and set others.

    foreign-edits.py COMMAND [--count 60] [--seed 1] [--keep FOLDER] [--size 1024]

COMMAND is called as `COMMAND IN.png INSTRUCTION -o OUT.png --report REPORT.json`, as `hanmo edit` is: the report tells what
was found (family, style, size, color, box of the ink) and how many pixels changed outside.
Needs Pillow and NumPy. Prints a line for each picture that misses a figure, and the figures of the whole.
"""
import argparse, json, os, random, resource, shlex, subprocess, sys, tempfile

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

NOTO = "/usr/share/fonts/opentype/noto/"
FACES = [  # family, style, file, index, writes Han
    ("Noto Sans CJK SC", "Regular", NOTO + "NotoSansCJK-Regular.ttc", 2, True),
    ("Noto Sans CJK SC", "Bold", NOTO + "NotoSansCJK-Bold.ttc", 2, True),
    ("Noto Sans CJK SC", "Black", NOTO + "NotoSansCJK-Black.ttc", 2, True),
    ("Noto Serif CJK SC", "Regular", NOTO + "NotoSerifCJK-Regular.ttc", 2, True),
    ("Noto Serif CJK SC", "Bold", NOTO + "NotoSerifCJK-Bold.ttc", 2, True),
    ("Noto Serif CJK SC", "Black", NOTO + "NotoSerifCJK-Black.ttc", 2, True),
    ("LXGW WenKai", "Regular", "/usr/share/fonts/truetype/lxgw-wenkai/LXGWWenKai-Regular.ttf", 0, True),
    ("LXGW WenKai", "Bold", "/usr/share/fonts/truetype/lxgw-wenkai/LXGWWenKai-Bold.ttf", 0, True),
    ("AR PL UKai CN", "Regular", "/usr/share/fonts/truetype/arphic/ukai.ttc", 0, True),
    ("Smiley Sans", "Regular", "/usr/share/fonts/truetype/smiley-sans/SmileySans-Oblique.ttf", 0, True),
    ("Inter", "Regular", "/usr/share/fonts/opentype/inter/Inter-Regular.otf", 0, False),
    ("Inter", "Bold", "/usr/share/fonts/opentype/inter/Inter-Bold.otf", 0, False),
    ("EB Garamond", "Regular", "/usr/share/fonts/opentype/ebgaramond/EBGaramond12-Regular.otf", 0, False),
    ("JetBrains Mono", "Regular", "/usr/share/fonts/truetype/jetbrains-mono/JetBrainsMono-Regular.ttf", 0, False),
    ("DejaVu Sans", "Regular", "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf", 0, False),
]
HAN = [("新品上市", "限时特惠"), ("春江花月夜", "秋水长天色"), ("欢迎光临", "谢谢惠顾"), ("全场八折起", "今日买一送一"),
       ("周末音乐节", "城市读书会"), ("茶语时光", "花间小酌"), ("北京冬季展览", "上海夏季展览"), ("学无止境", "厚德载物"),
       ("2024 年度报告", "2025 年度总结"), ("小心台阶", "注意安全"), ("山高水长", "云淡风轻"), ("营业时间", "联系电话")]
LATIN = [("Grand Opening", "Closing Soon"), ("Summer Sale", "Winter Deals"), ("Coffee & Tea", "Cakes & Pies"),
         ("Open Daily 9-18", "Open Daily 8-20"), ("Happy Birthday", "Merry Christmas"), ("Annual Report", "Budget Review"),
         ("Hello World", "Good Night"), ("Live Music", "Free Entry")]


def grounds(kind, size, rng):
    """A ground of a kind, and whether it is dark."""
    dark = rng.random() < 0.4
    low, high = ((15, 80) if dark else (175, 250))
    base = rng.integers(low, high, 3).astype(float)
    y, x = np.mgrid[0:size, 0:size] / size
    if kind == "flat":
        ground = np.broadcast_to(base, (size, size, 3))
    elif kind == "gradient":
        other = rng.integers(low, high, 3)
        a = rng.random() * 6.28
        t = np.clip(0.5 + (x - 0.5) * np.cos(a) + (y - 0.5) * np.sin(a), 0, 1)[..., None]
        ground = base * (1 - t) + other * t
    elif kind == "grain":
        noise = rng.normal(0, rng.uniform(2, 5), (size, size, 1))
        ground = base + noise
    else:  # painted: soft blots over a wash, as of a brush
        image = Image.new("RGB", (size, size), tuple(int(v) for v in base))
        draw = ImageDraw.Draw(image)
        for _ in range(70):
            px, py, r = rng.integers(0, size), rng.integers(0, size), rng.integers(size // 30, size // 6)
            color = tuple(int(v) for v in np.clip(base + rng.normal(0, 22, 3), 0, 255))
            draw.ellipse([px - r, py - r * 0.6, px + r, py + r * 0.6], fill=color)
        ground = np.asarray(image.filter(ImageFilter.GaussianBlur(size / 90)), float)
        ground = ground + rng.normal(0, 1.5, (size, size, 1))
    return Image.fromarray(np.clip(np.rint(ground), 0, 255).astype(np.uint8)), dark


def lab(c):
    c = np.asarray(c, float) / 255
    c = np.where(c > 0.04045, ((c + 0.055) / 1.055) ** 2.4, c / 12.92)
    xyz = np.array([[.4124564, .3575761, .1804375], [.2126729, .7151522, .0721750], [.0193339, .1191920, .9503041]]) @ c
    f = xyz / [0.95047, 1, 1.08883]
    f = np.where(f > 216 / 24389, np.cbrt(f), (24389 / 27 * f + 16) / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def psnr(a, b, hole):
    d = (np.asarray(a, float) - np.asarray(b, float))[hole]
    return 99.0 if d.size == 0 or not d.any() else 10 * np.log10(255 ** 2 / np.mean(d ** 2))


def case(index, seed, size):
    rng = np.random.default_rng([seed, index])
    kind = ["flat", "gradient", "grain", "painted"][index % 4]
    faces = [face for face in FACES if os.path.exists(face[2])]
    family, style, path, number, han = faces[index // 4 % len(faces)] if index % 3 else faces[rng.integers(len(faces))]
    ground, dark = grounds(kind, size, rng)
    old, new = (HAN if han and rng.random() < 0.85 else LATIN)[rng.integers(8)]
    px = int(rng.choice([24, 32, 40, 48, 64, 88, 120, 160]))
    font = ImageFont.truetype(path, px, index=number)
    while font.getbbox(old)[2] > size * 0.9 or font.getbbox(new)[2] > size * 0.94:
        px = int(px * 0.8)
        font = ImageFont.truetype(path, px, index=number)
    color = tuple(int(v) for v in (rng.integers(190, 256, 3) if dark else rng.integers(0, 90, 3)))
    left, top, right, bottom = font.getbbox(old)
    x = int((size - right - left) / 2) if rng.random() < 0.5 else int(rng.integers(10, max(11, size - right - 10)))
    y = int(rng.integers(10, size - bottom - 10))
    picture = ground.copy()
    draw = ImageDraw.Draw(picture)
    draw.text((x, y), old, font=font, fill=color)
    # Other lines, which must stay.
    other = ImageFont.truetype(path, max(16, px // 2), index=number)
    below = y + bottom + px * 0.5
    if below + px < size:
        draw.text((40, below), "Lorem 123" if not han else "其他文字 123", font=other, fill=color)
    blank = Image.new("L", (size, size), 0)
    ImageDraw.Draw(blank).text((x, y), old, font=font, fill=255)
    return dict(kind=kind, family=family, style=style, old=old, new=new, px=px, color=color, box=blank.getbbox(),
                picture=picture, ground=ground, ink=np.asarray(blank))


def edited(command, source, instruction, target):
    """Edits a picture. Returns what the report says of it, with the seconds that it took; or an error."""
    report, start = target + ".json", resource.getrusage(resource.RUSAGE_CHILDREN)
    if os.path.exists(report): os.remove(report)
    run = subprocess.run(shlex.split(command) + [source, instruction, "-o", target, "--report", report],
                         capture_output=True, text=True)
    end = resource.getrusage(resource.RUSAGE_CHILDREN)
    if not os.path.exists(report): return {"error": run.stderr.strip() or "no report"}
    with open(report) as file: told = json.load(file)
    x, y, width, height = told["found"][0]["box"]
    return {**told["found"][0], "box": [x, y, x + width, y + height], "outside": told["edit"]["proof"]["changedOutside"],
            "seconds": end.ru_utime + end.ru_stime - start.ru_utime - start.ru_stime}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("command")
    parser.add_argument("--count", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--size", type=int, default=1024)
    parser.add_argument("--keep")
    arguments = parser.parse_args()
    folder = arguments.keep or tempfile.mkdtemp()
    os.makedirs(folder, exist_ok=True)
    totals, noise = {}, {}

    def count(name, good):
        a, b = totals.get(name, (0, 0))
        totals[name] = (a + bool(good), b + 1)
        return good

    seconds = []
    for index in range(arguments.count):
        c = case(index, arguments.seed, arguments.size)
        source, target, erased = (f"{folder}/{index:02}-{n}.png" for n in ("before", "after", "erased"))
        c["picture"].save(source)
        answer = edited(arguments.command, source, f"把“{c['old']}”改成“{c['new']}”", target)
        what = f"{index:02} {c['kind']:8} {c['family']} {c['style']} {c['px']} px “{c['old']}”"
        if not count("found", "error" not in answer):
            print(what, "|", answer["error"])
            continue
        seconds.append(answer["seconds"])
        faults = []
        regional = lambda name: name.rsplit(" ", 1)[0] if "CJK" in name else name
        face = regional(answer["family"]) == regional(c["family"]) and (
            answer["style"] == c["style"] or {answer["style"], c["style"]} <= {"Regular", "Book", "Oblique", "Medium"})
        if not count("face", face): faults.append(f"face {answer['family']} {answer['style']}")
        off = max(abs(a - b) for a, b in zip(answer["box"], c["box"]))
        if not count("place ≤ 1.5 px (bounds are whole pixels in Pillow)", off <= 1.5): faults.append(f"off {off:.2f} px")
        if not count("size ≤ 1 px", abs(answer["size"] - c["px"]) <= 1): faults.append(f"size {answer['size']:.2f}")
        value = [int(answer["color"][i:i + 2], 16) for i in (1, 3, 5)]
        delta = np.linalg.norm(lab(value) - lab(c["color"]))
        if not count("colour ΔE ≤ 2", delta <= 2): faults.append(f"ΔE {delta:.2f}")
        if not count("outside 0", answer["outside"] == 0): faults.append("changes outside")
        edited(arguments.command, source, f"删除“{c['old']}”", erased)
        hole = c["ink"] > 0
        level = psnr(Image.open(erased).convert("RGB"), c["ground"], hole)
        noise.setdefault(c["kind"], []).append(level)
        least = {"flat": 40, "gradient": 40, "grain": 30}.get(c["kind"], 0)
        if not count("ground", level >= least): faults.append(f"hole {level:.1f} dB")
        if faults: print(what, f"| score {answer['score']:.3f} |", "; ".join(faults))
    for name, (good, all_) in totals.items(): print(f"{name}: {good}/{all_}")
    for kind, levels in noise.items(): print(f"{kind}: least {min(levels):.1f} dB, mean {np.mean(levels):.1f} dB")
    if seconds: print(f"CPU: mean {np.mean(seconds):.2f} s, most {max(seconds):.2f} s")
    print("pictures in", folder)


main()

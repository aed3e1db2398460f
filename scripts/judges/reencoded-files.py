#!/usr/bin/env python3
"""Judges whether `hanmo verify` stays calm when another program writes Hanmo's files anew without a loss: other levels of
compression, 16 bits a channel or a palette where no colour is lost, texts kept or stripped but for the ledger.

    reencoded-files.py HANMO PNG…

Prints a line for each alarm and the figures of the whole. Needs Pillow and NumPy.
"""
import subprocess, sys, tempfile, os, struct, zlib

try:
    import numpy as np
    from PIL import Image, PngImagePlugin
except ImportError:
    sys.exit("reencoded-files.py is skipped: Pillow and NumPy are not installed (pip install pillow numpy)")


def texts(image, keep):
    info = PngImagePlugin.PngInfo()
    for key, value in image.text.items():
        if key in keep:
            info.add_itxt(key, str(value), zip=True)
    return info


def sixteen_bits(image, path, info):
    """Pillow writes no RGB of 16 bits, so the file is made by hand: each value v becomes v × 257."""
    pixels = np.asarray(image.convert("RGB")).astype(np.uint32) * 257
    rows = pixels.astype(">u2").tobytes()
    stride = image.width * 6
    raw = b"".join(b"\0" + rows[y * stride:(y + 1) * stride] for y in range(image.height))

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    with open(path, "wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", image.width, image.height, 16, 2, 0, 0, 0)))
        for kind, data, *_ in info.chunks:
            file.write(chunk(kind, data))
        file.write(chunk(b"IDAT", zlib.compress(raw, 1)) + chunk(b"IEND", b""))


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    hanmo, files = sys.argv[1], sys.argv[2:]
    folder = tempfile.mkdtemp(prefix="hanmo-reencoded-")
    count = alarms = 0
    for name in files:
        image = Image.open(name)
        image.load()
        every, ledger = list(image.text), ["hanmo:ledger"]
        ways = [("level 0", every, dict(compress_level=0)), ("level 9", every, dict(optimize=True)), ("16 bits", every, None),
                ("ledger alone", ledger, dict(compress_level=1))]
        colors = image.convert("RGB").getcolors(256)
        if colors:
            ways.append(("palette", every, dict(palette=True)))
        for way, keep, how in ways:
            path = os.path.join(folder, "file.png")
            if how is None:
                sixteen_bits(image, path, texts(image, keep))
            elif how.pop("palette", False):
                image.convert("RGB").convert("P", palette=Image.Palette.ADAPTIVE, colors=256).save(path, pnginfo=texts(image, keep))
            else:
                image.save(path, pnginfo=texts(image, keep), **how)
            run = subprocess.run([hanmo, "verify", path, "--second-opinion"], capture_output=True, text=True)
            count += 1
            if run.returncode:
                alarms += 1
                print(f"{name}, {way}: exit {run.returncode}: {run.stderr.strip()[:400]}")
    print(f"{count} files written anew, {alarms} alarms")
    return 1 if alarms else 0


sys.exit(main())

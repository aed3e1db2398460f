#!/usr/bin/env python3
"""Writes fonts/manifest.json and Sources/HanmoFonts/ManifestTable.swift from the installed Debian font packages.

Run it after changing PLAN below or when Debian brings a new version of a font; commit both files.
Needs fc-scan (fontconfig) and the packages that PLAN names."""
import hashlib, json, os, struct, subprocess, sys, textwrap

CJK = "/usr/share/fonts/opentype/noto/"
INTER = "/usr/share/fonts/opentype/inter/"
WENKAI = "/usr/share/fonts/truetype/lxgw-wenkai/"
GARAMOND = "/usr/share/fonts/opentype/ebgaramond/"
JETBRAINS = "/usr/share/fonts/truetype/jetbrains-mono/"
NOTO = "/usr/share/fonts/truetype/noto/"
# package, licence, path, style, families kept of a collection (None: the first face)
PLAN = [
    ("fonts-noto-cjk", "OFL-1.1", CJK + "NotoSansCJK-Regular.ttc", "Regular", "Noto Sans"),
    ("fonts-noto-cjk", "OFL-1.1", CJK + "NotoSansCJK-Bold.ttc", "Bold", "Noto Sans"),
    ("fonts-noto-cjk-extra", "OFL-1.1", CJK + "NotoSansCJK-Black.ttc", "Black", "Noto Sans"),
    ("fonts-noto-cjk", "OFL-1.1", CJK + "NotoSerifCJK-Regular.ttc", "Regular", "Noto Serif"),
    ("fonts-noto-cjk", "OFL-1.1", CJK + "NotoSerifCJK-Bold.ttc", "Bold", "Noto Serif"),
    ("fonts-noto-cjk-extra", "OFL-1.1", CJK + "NotoSerifCJK-Black.ttc", "Black", "Noto Serif"),
    ("fonts-lxgw-wenkai", "OFL-1.1", WENKAI + "LXGWWenKai-Light.ttf", "Light", None),
    ("fonts-lxgw-wenkai", "OFL-1.1", WENKAI + "LXGWWenKai-Regular.ttf", "Regular", None),
    ("fonts-lxgw-wenkai", "OFL-1.1", WENKAI + "LXGWWenKai-Bold.ttf", "Bold", None),
    ("fonts-arphic-ukai", "Arphic-1999", "/usr/share/fonts/truetype/arphic/ukai.ttc", "Regular", "AR PL UKai"),
    ("fonts-smiley-sans", "OFL-1.1", None, "Regular", None),
    ("fonts-inter", "OFL-1.1", INTER + "Inter-Regular.otf", "Regular", None),
    ("fonts-inter", "OFL-1.1", INTER + "Inter-Bold.otf", "Bold", None),
    ("fonts-inter", "OFL-1.1", INTER + "Inter-Black.otf", "Black", None),
    ("fonts-ebgaramond", "OFL-1.1", GARAMOND + "EBGaramond12-Regular.otf", "Regular", None),
    ("fonts-ebgaramond", "OFL-1.1", GARAMOND + "EBGaramond12-Bold.otf", "Bold", None),
    ("fonts-jetbrains-mono", "OFL-1.1", JETBRAINS + "JetBrainsMono-Regular.ttf", "Regular", None),
    ("fonts-jetbrains-mono", "OFL-1.1", JETBRAINS + "JetBrainsMono-Bold.ttf", "Bold", None),
    ("fonts-dejavu-core", "Bitstream-Vera", "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf", "Regular", None),
    *[("fonts-noto-core", "OFL-1.1", f"{NOTO}Noto{name}-{style}.ttf", style, None)
      for name in ("NaskhArabic", "SansArabic", "SerifHebrew", "SansHebrew", "SerifThai", "SansThai",
                   "SerifDevanagari", "SansDevanagari", "SansSymbols")
      for style in ("Regular", "Bold")],
    ("fonts-noto-core", "OFL-1.1", NOTO + "NotoSansSymbols2-Regular.ttf", "Regular", None),
    ("fonts-noto-core", "OFL-1.1", NOTO + "NotoSansMath-Regular.ttf", "Regular", None),
    # Han beyond the plane that Noto covers: all of extensions B to F, then what there is of G and H; B and C in kai.
    ("fonts-hanazono", "OFL-1.1", "/usr/share/fonts/truetype/hanazono/HanaMinB.ttf", "Regular", None),
    ("fonts-babelstone-han", "Arphic-1999", "/usr/share/fonts/truetype/babelstone/BabelStoneHan.ttf", "Regular", None),
    ("fonts-cns11643-kai", "OGDL-TW-1.0", "/usr/share/fonts/truetype/cns11643/TW-Kai-Ext-B-98_1.ttf", "Regular", None),
    ("fonts-noto-color-emoji", "OFL-1.1", "/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf", "Regular", None),
]
FAMILY = {"EB Garamond 12": "EB Garamond"}


def faces(path):
    command = ["fc-scan", "--format", "%{index}\t%{family[0]}\n", path]
    out = subprocess.run(command, capture_output=True, text=True, check=True)
    return [(int(i), f) for i, f in (line.split("\t") for line in out.stdout.splitlines()) if int(i) < 65536]


def check_sum_adjustment(data, index):
    """head.checkSumAdjustment: with the size, enough to know a file again without reading all of it."""
    at = struct.unpack_from(">I", data, 12 + 4 * index)[0] if data[:4] == b"ttcf" else 0
    for n in range(struct.unpack_from(">H", data, at + 4)[0]):
        tag, _, offset, _ = struct.unpack_from(">4sIII", data, at + 12 + 16 * n)
        if tag == b"head":
            return struct.unpack_from(">I", data, offset + 8)[0]
    return 0


def own(roles, role, language):
    """The families of a role itself, best first, in one language."""
    entry, names = roles["roles"][role], roles["languages"][language]
    return entry.get("first", {}).get(language, []) + [f.format(**names) for f in entry["families"]]


def check(roles, known):
    named = set(sum(roles["scripts"].values(), roles["last"]))
    for role in roles["roles"]:
        for language in roles["languages"]:
            named |= set(own(roles, role, language))
    if named - known:
        sys.exit(f"fonts/roles.json names what PLAN lacks: {', '.join(sorted(named - known))}")


def quoted(families):
    return ", ".join(f'"{x}"' for x in families)


def wrapped(families):
    text = textwrap.wrap(quoted([f.replace(" ", "\0") for f in families]) + ",", 112)
    return [line.replace("\0", " ") for line in text]


def main():
    files = []
    for package, licence, path, style, prefix in PLAN:
        if path is None:
            listing = subprocess.run(["dpkg", "-L", package], capture_output=True, text=True, check=True).stdout
            path = sorted(p for p in listing.splitlines() if p.endswith((".ttf", ".otf")))[0]
        data = open(path, "rb").read()
        kept = [(i, FAMILY.get(f, f)) for i, f in faces(path) if prefix is None or f.startswith(prefix)]
        if prefix is None:
            kept = kept[:1]
        if prefix is None and "wenkai" in package:
            kept = [(0, "LXGW WenKai")]
        files.append({
            "package": package, "licence": licence, "folder": os.path.dirname(path), "name": os.path.basename(path),
            "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest(), "style": style,
            "faces": [{"index": i, "family": f} for i, f in sorted(kept)],
        })
    root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    with open(os.path.join(root, "fonts/roles.json"), encoding="utf-8") as text:
        roles = json.load(text)
    check(roles, {x["family"] for f in files for x in f["faces"]})
    with open(os.path.join(root, "fonts/manifest.json"), "w", encoding="utf-8") as out:
        json.dump({"version": 1, "files": files}, out, ensure_ascii=False, indent=1)
        out.write("\n")
    swift = ["// Generated by scripts/make-font-manifest.py from fonts/roles.json and the installed packages; do not edit.", "",
             "extension FontManifest {", "    package static let files: [File] = ["]
    for f in files:
        swift += ["        File(", f'            package: "{f["package"]}", licence: "{f["licence"]}",',
                  f'            folder: "{f["folder"]}", name: "{f["name"]}",', f'            byteCount: {f["bytes"]},',
                  f'            digest: "{f["sha256"]}",', f'            style: "{f["style"]}",', "            faces: ["]
        comma = "," if len(f["faces"]) > 1 else ""  # As swift-format wants it.
        swift += [f'                File.Face(index: {x["index"]}, family: "{x["family"]}"){comma}' for x in f["faces"]]
        swift += ["            ]),"]
    swift += ["    ]", "", "    static let roles: [Role] = ["]
    for role, entry in roles["roles"].items():
        for language in roles["languages"]:
            swift += ["        Role(",
                      f'            name: "{role}", language: "{language}", scripts: "{entry["scripts"]}",',
                      f"            families: [{quoted(own(roles, role, language))}]),"]
    swift += ["    ]", "", "    static let scripts: [String: [String]] = ["]
    for name, families in roles["scripts"].items():
        swift += [f'        "{name}": [', f"            {quoted(families)},", "        ],"]
    swift += ["    ]", "", "    static let last = ["] + [f"        {line}" for line in wrapped(roles["last"])]
    swift += ["    ]", "}", ""]
    with open(os.path.join(root, "Sources/HanmoFonts/ManifestTable.swift"), "w", encoding="utf-8") as out:
        out.write("\n".join(swift))


main()

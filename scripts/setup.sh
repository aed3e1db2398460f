#!/bin/sh
# Installs what the build, the fonts and the tests need and the machine lacks. A second run changes nothing.
set -eu

packages="libpng-dev libharfbuzz-dev libfreetype-dev libdeflate-dev nettle-dev libfribidi-dev libthai-dev zlib1g-dev pkg-config
fonts-noto-cjk fonts-noto-cjk-extra fonts-lxgw-wenkai fonts-arphic-ukai fonts-smiley-sans fonts-inter fonts-ebgaramond
fonts-jetbrains-mono fonts-noto-color-emoji fonts-dejavu-core fonts-noto-core fonts-hanazono fonts-babelstone-han
fonts-cns11643-kai unicode-data bzip2 libharfbuzz-bin libcurl4 libturbojpeg0 libwebp7"

if ! command -v swift >/dev/null 2>&1; then
    echo "Swift is missing: install Swift 6.2 or newer from swift.org and put it on PATH." >&2
    exit 78
fi
if ! command -v apt-get >/dev/null 2>&1; then
    echo "No apt-get here. With Homebrew: brew install libpng harfbuzz freetype libdeflate nettle fribidi libthai pkg-config," >&2
    echo "and put the fonts that fonts/manifest.json names into a folder in HANMO_FONT_PATH." >&2
    exit 0
fi

missing=""
for package in $packages; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q "ok installed" || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

echo "Installing:$missing"
sudo=""
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null 2>&1 || { echo "Run as root: apt-get install$missing" >&2; exit 77; }
    sudo=sudo
fi
$sudo apt-get update -q
# shellcheck disable=SC2086 — a list of words
DEBIAN_FRONTEND=noninteractive $sudo apt-get install -q -y --no-install-recommends $missing

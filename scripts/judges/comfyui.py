#!/usr/bin/env python3
"""Lets a real ComfyUI judge the `comfyui` back end.

    comfyui.py FOLDER [--python PYTHON] [--arguments "--disable-api-nodes"]

FOLDER is a checkout of ComfyUI, PYTHON an interpreter with what it needs (FOLDER/requirements.txt). Starts it on this
machine's processor, on a free port and with empty folders for input and output, and runs the tests of RealComfyUITests, which
need no model: their workflows paint planes, invert pictures inside masks, load references, fail and take too long.
Where FOLDER is not given, it says so and ends with status 77: skipped.
"""
import argparse
import os
import pathlib
import shlex
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SKIPPED = 77


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_until_ready(url, process, seconds):
    """Whether it answers in time."""
    end = time.monotonic() + seconds
    while time.monotonic() < end and process.poll() is None:
        try:
            urllib.request.urlopen(url + "/queue", timeout=5).read()
            return True
        except (urllib.error.URLError, OSError):
            time.sleep(0.5)
    return False


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?")
    parser.add_argument("--python", default=sys.executable)
    parser.add_argument("--arguments", default="--disable-api-nodes")
    parser.add_argument("--seconds", type=float, default=180, help="for its start")
    options = parser.parse_args()
    if not options.folder or not os.path.exists(os.path.join(options.folder, "main.py")):
        print("SKIPPED: no checkout of ComfyUI is given")
        sys.exit(SKIPPED)
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    with tempfile.TemporaryDirectory() as folder:
        log = os.path.join(folder, "log.txt")
        command = [options.python, "main.py", "--cpu", "--listen", "127.0.0.1", "--port", str(port),
                   "--disable-all-custom-nodes", *shlex.split(options.arguments)]
        for name in ("input", "output", "temp", "user"):
            os.mkdir(os.path.join(folder, name))
            command += [f"--{name}-directory", os.path.join(folder, name)]
        with open(log, "wb") as output:
            process = subprocess.Popen(command, cwd=options.folder, stdout=output, stderr=output)
        try:
            if not wait_until_ready(url, process, options.seconds):
                with open(log, errors="replace") as lines:
                    sys.exit("ComfyUI does not start:\n" + "".join(lines.readlines()[-20:]))
            test = ["swift", "test", "--disable-xctest", "-Xswiftc", "-O", "-Xcc", "-O2", "--filter", "RealComfyUITests"]
            status = subprocess.run(test, cwd=ROOT, env={**os.environ, "HANMO_COMFYUI": url}).returncode
        finally:
            process.terminate()
            process.wait()
    sys.exit(status)


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Runs a real pipeline of diffusers behind the `command` back end.

    diffusers-command.py [--venv FOLDER] [--python PYTHON] [--model FOLDER]

Makes a virtual environment (by default ~/.cache/hanmo/diffusers) with torch, diffusers, transformers and Pillow from the
package index, a Stable Diffusion with weights drawn by lot (tiny_diffusion.py), and runs the tests of
DiffusersCommandTests, which call scripts/diffusers-paint.py as a user's configuration would. PYTHON is an interpreter
that has these packages already. Where they cannot be had, it says so and ends with status 77: skipped.
"""
import argparse
import os
import pathlib
import subprocess
import sys
import tempfile

JUDGES = pathlib.Path(__file__).resolve().parent
ROOT = JUDGES.parent.parent
PACKAGES = ["torch", "diffusers", "transformers", "pillow"]
SKIPPED = 77


def skip(reason):
    print(f"SKIPPED: {reason}")
    sys.exit(SKIPPED)


def has_packages(python):
    code = "import torch, diffusers, transformers, PIL"
    return subprocess.run([python, "-c", code], stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL).returncode == 0


def interpreter(options):
    """One that has the packages."""
    if options.python:
        if not has_packages(options.python):
            skip(f"{options.python} lacks one of {', '.join(PACKAGES)}")
        return options.python
    python = pathlib.Path(options.venv) / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", options.venv], check=True)
    if not has_packages(python):
        print(f"installing {', '.join(PACKAGES)} into {options.venv}", flush=True)
        if subprocess.run([python, "-m", "pip", "install", "-q", *PACKAGES]).returncode != 0:
            skip("the packages cannot be installed")
        if not has_packages(python):
            skip("the packages are installed, but cannot be imported")
    return str(python)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--venv", default=str(pathlib.Path.home() / ".cache" / "hanmo" / "diffusers"))
    parser.add_argument("--python")
    parser.add_argument("--model", help="a folder with a Stable Diffusion for diffusers")
    options = parser.parse_args()
    python = interpreter(options)
    with tempfile.TemporaryDirectory() as folder:
        model = options.model
        if not model:
            model = os.path.join(folder, "model")
            subprocess.run([python, JUDGES / "tiny_diffusion.py", model], check=True, stderr=subprocess.DEVNULL)
        environment = {
            **os.environ, "HANMO_DIFFUSERS_PYTHON": python, "HANMO_DIFFUSERS_MODEL": model,
            "HANMO_DIFFUSERS_SCRIPT": str(ROOT / "scripts" / "diffusers-paint.py")}
        test = ["swift", "test", "--disable-xctest", "-Xswiftc", "-O", "-Xcc", "-O2", "--filter", "DiffusersCommandTests"]
        sys.exit(subprocess.run(test, cwd=ROOT, env=environment).returncode)


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Times whole processes side by side, in turn, in one run: wall and CPU seconds, peak memory; medians.

usage: compare.py [-n RUNS] NAME=COMMAND [NAME=COMMAND ...]

The first command is the one that the others are divided by. Each gets one run that is not counted. A command is split
like a shell's words but is given no shell. A child's children count too (a browser's helpers), as far as they were
waited for; the peak is that of the largest single process. Standard library only.
"""
import argparse, os, resource, shlex, statistics, subprocess, sys, time


def run(words):
    """One run: wall and CPU seconds, peak MiB."""
    start = time.monotonic()
    child = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    error = child.stderr.read()
    _, status, usage = os.wait4(child.pid, 0)
    wall = time.monotonic() - start
    if status:
        sys.exit(f"{words[0]}: exit {os.waitstatus_to_exitcode(status)}\n{error.decode(errors='replace')}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("-n", type=int, default=10, help="counted runs of each command (10)")
    parser.add_argument("command", nargs="+", metavar="NAME=COMMAND")
    options = parser.parse_args()
    commands = [(name, shlex.split(command)) for name, _, command in (c.partition("=") for c in options.command)]
    figures = {name: [] for name, _ in commands}
    for turn in range(options.n + 1):
        for name, words in commands:
            figure = run(words)
            if turn:
                figures[name].append(figure)
    first = None
    print(f"{'':14}{'wall s':>9}{'CPU s':>9}{'peak MiB':>10}{'wall ratio':>12}")
    for name, _ in commands:
        wall, cpu, peak = (statistics.median(column) for column in zip(*figures[name]))
        first = first or wall
        print(f"{name:14}{wall:9.3f}{cpu:9.3f}{peak:10.1f}{wall / first:12.1f}")


if __name__ == "__main__":
    main()

"""Runs two programs in turns on the same machine and says how they compare.

Arguments: ours and theirs, each one shell command, and the file that each writes.
Prints processor time, memory and file size of the best run of each, and their ratios. Best of several, because others
use the machine too.
"""

import os
import subprocess
import sys

ROUNDS = 5


def measure(command, out):
    """Seconds of processor time, MB of memory, bytes written."""
    process = subprocess.Popen(command, shell=True, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"{command} ended with {status}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, os.path.getsize(out)


def main(ours, our_file, theirs, their_file):
    runs = [(measure(ours, our_file), measure(theirs, their_file)) for _ in range(ROUNDS)]
    best = [tuple(min(values) for values in zip(*side)) for side in zip(*runs)]
    print(f"{'':22}{'ours':>10}{'theirs':>10}{'ratio':>9}")
    for name, unit, place in [("processor time", "s", 0), ("memory", "MB", 1), ("file", "kB", 2)]:
        mine, other = best[0][place], best[1][place]
        scale = 1024 if unit == "kB" else 1
        print(f"{name + ', ' + unit:22}{mine / scale:10.2f}{other / scale:10.2f}{mine / other:9.3f}")


if __name__ == "__main__":
    main(*sys.argv[1:5])

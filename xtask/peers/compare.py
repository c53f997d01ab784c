"""Runs programs in turns on the same machine and says how they compare.

Arguments: for each program its name, one shell command, and the file that it writes. The first is ours.
Prints processor time, memory and file size of the best run of each, and the ratio of ours to each other. Best of several,
because others use the machine too; one that takes minutes is not run as often.
"""

import os
import subprocess
import sys

ROUNDS = 5
# Seconds of processor time after which a program is not run once more.
ENOUGH = 90


def measure(command, out):
    """Seconds of processor time, MB of memory, bytes written."""
    process = subprocess.Popen(command, shell=True, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"{command} ended with {status}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, os.path.getsize(out)


def main(programs):
    runs = [[] for _ in programs]
    for _ in range(ROUNDS):
        for own, (_, command, out) in zip(runs, programs):
            if sum(seconds for seconds, _, _ in own) < ENOUGH:
                own.append(measure(command, out))
    best = [tuple(min(values) for values in zip(*own)) for own in runs]
    names = [name for name, _, _ in programs]
    print(f"{'':22}" + "".join(f"{name:>14}" for name in names) + "".join(f"{'to ' + name:>16}" for name in names[1:]))
    for name, place, scale in [("processor time, s", 0, 1), ("memory, MB", 1, 1), ("file, kB", 2, 1024)]:
        values = [own[place] for own in best]
        print(
            f"{name:22}"
            + "".join(f"{value / scale:14.2f}" for value in values)
            + "".join(f"{values[0] / value:16.3f}" for value in values[1:])
        )
    print(f"{'runs':22}" + "".join(f"{len(own):14}" for own in runs))


if __name__ == "__main__":
    given = sys.argv[1:]
    main([tuple(given[at : at + 3]) for at in range(0, len(given), 3)])

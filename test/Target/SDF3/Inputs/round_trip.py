"""Exports graphs as SDF3 files, imports these and compares with the originals.

usage: round_trip.py FOLDER-WITH-GRAPHS FOLDER-FOR-FILES
"""

import pathlib
import subprocess
import sys


def run(*arguments):
    return subprocess.run(
        [str(argument) for argument in arguments], check=True, stdout=subprocess.PIPE
    ).stdout


def main():
    source, target = map(pathlib.Path, sys.argv[1:])
    failed = False
    for path in sorted(source.glob("*.mlir")):
        file = target / (path.stem + ".xml")
        run("snn-translate", "--export-sdf3", path, "-o", file)
        again = run("snn-translate", "--import-sdf3", file)
        is_same = again.strip() == run("snn-opt", path).strip()
        print(f"{path.stem}: {'same' if is_same else 'another graph'}", flush=True)
        failed |= not is_same
    sys.exit(failed)


if __name__ == "__main__":
    main()

"""Imports and exports NIR files and checks that nothing is lost.

    round_trip.py [--lenient] FOLDER FILE...

For each FILE: the export of the import, FOLDER/FILE, is the same network, and
importing it again gives the same text. Prints the name of each file that
passed. With --lenient, malformed files are repaired, and only the texts are
compared: the repaired network is not that of the file.
"""

import os
import subprocess
import sys

from compare_nir import find_difference


def translate(*arguments, **options):
    return subprocess.run(
        ["snn-translate", *arguments], capture_output=True, check=True, **options
    ).stdout


def main():
    arguments = sys.argv[1:]
    lenient = arguments[0] == "--lenient"
    folder, *paths = arguments[1:] if lenient else arguments
    os.makedirs(folder, exist_ok=True)
    for path in paths:
        copy = os.path.join(folder, os.path.basename(path))
        flags = ["--nir-lenient"] if lenient else []
        text = translate("--import-nir", path, *flags)
        translate("--export-nir", "-o", copy, input=text)
        difference = None if lenient else find_difference(path, copy)
        if difference:
            sys.exit(f"{path}: {difference}")
        if translate("--import-nir", copy) != text:
            sys.exit(f"{path}: the text differs after a round trip")
        print(os.path.basename(path))


if __name__ == "__main__":
    main()

"""Compares the periods of public graphs with the table that comes with them.

usage: public_graphs.py FOLDER [--only NAME | --without NAME]...

FOLDER has the graphs, and the table in its README.md. For each graph, the passes
have to find the period of the table and to accept their own certificate. Prints
one line for each graph.
"""

import argparse
import pathlib
import re
import subprocess
import sys

PASSES = ["--sdf-check", "--sdf-annotate-throughput", "--sdf-verify-certificate"]
FAILURES = {"inconsistent": "is inconsistent:", "deadlock": "deadlocks:"}


def read_table(path):
    """The rows as dictionaries from the titles of columns to their entries."""
    lines = [line for line in path.read_text().splitlines() if line.startswith("|")]
    rows = [[entry.strip() for entry in line.strip("|").split("|")] for line in lines]
    return [dict(zip(rows[0], row)) for row in rows[2:]]


def find_result(path):
    """The period that the passes find, and the text of the graph."""
    process = subprocess.run(
        ["snn-opt", *PASSES, path], capture_output=True, encoding="utf-8"
    )
    if process.returncode != 0:
        for result, word in FAILURES.items():
            if process.returncode == 1 and word in process.stderr:
                return result
        return f"failure {process.returncode}: {process.stderr.strip()[:500]}"
    if "sdf.throughput unbounded" in process.stdout:
        return "unbounded"
    found = re.search(r"sdf\.throughput certified <period = ([0-9/]+)", process.stdout)
    return found.group(1) if found else "no throughput"


def check(folder, row):
    """What is wrong about a graph, or nothing."""
    path = folder / (row["graph"] + ".mlir")
    text = path.read_text()
    for kind in ("actor", "channel"):
        count = len(re.findall(rf"^  sdf\.{kind} ", text, re.MULTILINE))
        if count != int(row[kind + "s"]):
            return f"{count} {kind}s, expected {row[kind + 's']}"
    result = find_result(path)
    if result != row["period"]:
        return f"period {result}, expected {row['period']}"
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--only", action="append", default=[])
    parser.add_argument("--without", action="append", default=[])
    arguments = parser.parse_args()

    rows = read_table(arguments.folder / "README.md")
    names = {row["graph"] for row in rows}
    files = {path.stem for path in arguments.folder.glob("*.mlir")}
    failed = False
    for name in sorted(names ^ files):
        print(f"{name}: is not both a file and in the table")
        failed = True
    for row in rows:
        name = row["graph"]
        if name in arguments.without or arguments.only and name not in arguments.only:
            continue
        problem = check(arguments.folder, row)
        print(f"{name}: {problem or 'period ' + row['period']}", flush=True)
        failed |= problem is not None
    sys.exit(failed)


if __name__ == "__main__":
    main()

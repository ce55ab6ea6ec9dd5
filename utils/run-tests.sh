#!/usr/bin/env bash
# Builds everything in build/ and runs all tests. On a fresh Debian 12, as root,
# it installs what it needs first.
#
# The last line of the output is "N passed, N failed", with ", N skipped" where
# tests were skipped; the exit status is 0 only if tests ran and none failed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

results=build/test-results.json

utils/install-packages.sh
cmake --preset ci
rm -f "$results"
status=0
LIT_OPTS="${LIT_OPTS:-} --output $PWD/$results" ninja -C build check-ganglion ||
  status=$?

python3 - "$results" "$status" <<'PYTHON'
import collections
import json
import sys

path, status = sys.argv[1], int(sys.argv[2])
try:
    with open(path) as file:
        codes = collections.Counter(test["code"] for test in json.load(file)["tests"])
except FileNotFoundError:
    codes = collections.Counter()
passed = sum(codes[code] for code in ("PASS", "FLAKYPASS", "XFAIL"))
skipped = sum(codes[code] for code in ("SKIPPED", "UNSUPPORTED", "EXCLUDED"))
failed = sum(codes.values()) - passed - skipped
if passed + failed == 0:
    print("error: no test ran", file=sys.stderr, flush=True)
line = f"{passed} passed, {failed} failed"
print(line + (f", {skipped} skipped" if skipped else ""))
sys.exit(status or int(failed > 0 or passed == 0))
PYTHON

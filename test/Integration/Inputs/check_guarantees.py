"""Checks the state of a chip and the dataflow graphs of its programs.

Each program that is running has a dataflow graph whose certified period, and
the period of whose self-timed start times, is at most the one that the program
is guaranteed. No two programs have a tile in common.

usage: check_guarantees.py GRAPHS.mlir NUMBER-OF-PROGRAMS
"""

import re
import sys
from fractions import Fraction

text = open(sys.argv[1]).read()
programs = re.findall(r'xbar\.program @(\w+) of.*?\n  \}\n', text, re.S)
assert len(programs) == int(sys.argv[2]), programs

taken = set()
for program in programs:
    body = re.search(rf'xbar\.program @{program} of.*?\n  \}}\n', text, re.S)[0]
    graph = re.search(
        rf'sdf\.graph[^\n]*xbar\.program = @{program}\}}.*?\n  \}}\n', text, re.S
    )[0]

    tiles = set(re.findall(r' tile (\d+) ', body))
    assert tiles and not tiles & taken, f'{program} shares tiles: {tiles & taken}'
    taken |= tiles

    running = re.findall(
        r'xbar\.guarantee running tiles (\d+) hops \d+ period (\S+) ', body
    )
    assert len(running) == 1, running
    assert int(running[0][0]) == len(tiles)
    promised = Fraction(running[0][1])
    certified = Fraction(
        re.search(r'sdf\.throughput certified <period = ([\d/]+),', graph)[1]
    )
    starts = re.findall(r'sdf\.start @\S+ .*?periodic \[(.*?)\] every (\d+)', graph)
    assert len(starts) == graph.count('sdf.actor')
    executed = max(
        Fraction(int(every), len(phase.split(','))) for phase, every in starts
    )
    assert executed <= certified <= promised, (executed, certified, promised)
    print(f'{program}: {len(tiles)} tiles, {promised} ps, executed {executed} ps')

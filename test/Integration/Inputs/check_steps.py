"""Checks single values of a run of one neuron.

usage: check_steps.py RUN.npy SCALE TOLERANCE STEP=VALUE...

The values of the run are multiplied by SCALE before.
"""

import sys

import numpy as np

run_path, scale, tolerance, *expectations = sys.argv[1:]
run = np.load(run_path).ravel() * float(scale)
for expectation in expectations:
    step, value = expectation.split("=")
    difference = abs(run[int(step)] - float(value))
    print(f"step {step}: difference {difference:.3g}")
    if difference > float(tolerance):
        sys.exit(f"step {step} is {run[int(step)]!r}, expected {value}")

"""Compares a recorded trace (input, membrane, spike) with a run.

Prints the largest difference of the membranes and fails where it is above the
tolerance, or where any spike differs.
"""

import argparse
import sys

import numpy as np

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("trace", help="recorded trace, .csv")
parser.add_argument("membrane", help="membrane of the run, .npy")
parser.add_argument("spikes", help="spikes of the run, .npy")
parser.add_argument("--tolerance", type=float, default=0.0)
parser.add_argument(
    "--scale", type=float, default=1.0, help="how much larger the recorded membrane is"
)
parser.add_argument(
    "--not-at-spikes", action="store_true", help="compare membranes between the spikes only"
)
arguments = parser.parse_args()

_, membrane, spikes = np.loadtxt(arguments.trace, delimiter=",", unpack=True)
run_membrane = np.load(arguments.membrane).ravel().astype(np.float64)
run_spikes = np.load(arguments.spikes).ravel()

difference = np.abs(membrane / arguments.scale - run_membrane)
if arguments.not_at_spikes:
    difference[spikes == 1] = 0
step = int(np.argmax(difference))
print(f"membrane: largest difference {difference[step]:.3g} at step {step}")
wrong = np.flatnonzero(spikes != run_spikes)
print(f"spikes: {len(wrong)} of {len(spikes)} steps differ, {int(spikes.sum())} spikes")
if difference[step] > arguments.tolerance or len(wrong):
    sys.exit(f"the run is not the recording (tolerance {arguments.tolerance:g})")

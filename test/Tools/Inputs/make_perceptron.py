"""Writes a small network of bench-cpu.py, its input, and its spikes by NumPy.

usage: make_perceptron.py UTILS DIRECTORY
"""

import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, sys.argv[1])

from cpu_benchmark import layers, networks

directory = Path(sys.argv[2])
network = networks.perceptron(directory, 0.1, (60, 80, 40))
values = network.samples(1)
np.save(directory / "input.npy", values[0])
for layer in network.layers:
    if isinstance(layer, layers.Dense):
        values = values @ layer.weight.T
    else:
        values = networks.spikes_of_leaky(values)
np.save(directory / "expected.npy", values[0].astype(np.uint8))

"""Compares a network with its integer form, spike for spike.

Quantises NETWORK.mlir, calibrated by INPUT.npy, and runs both on the reference
engine: on the input, and on samples made of it by moving all events by some
steps, each by up to one step, or by leaving a tenth of them out. Prints a table
with the spikes that differ in each population, over all samples, and how many
samples have the same most active output.

Fails where a limit is given and exceeded.
"""

import argparse
import pathlib
import re
import subprocess
import tempfile

import numpy as np

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("network", help="network of the level discrete, .mlir")
parser.add_argument("input", help="values of its only input, .npy")
parser.add_argument("--quantize", default="", help="options of snn-quantize")
parser.add_argument("--variants", type=int, default=0, help="samples made of the input")
parser.add_argument("--most-different", type=int, help="limit of spikes that differ in all")
parser.add_argument("--least-kept", type=int, help="limit of samples with the same decision")
arguments = parser.parse_args()

random = np.random.RandomState(1)


def move(values, offsets):
    """Each event goes `offsets` steps further; what leaves the run is lost."""
    steps, *place = np.nonzero(values)
    moved = np.zeros_like(values)
    target = steps + offsets
    inside = (target >= 0) & (target < len(values))
    place = [axis[inside] for axis in place]
    np.add.at(moved, (target[inside], *place), values[(steps[inside], *place)])
    return np.minimum(moved, values.max())


def make_variant(values, number):
    events = np.count_nonzero(values)
    if number % 3 == 0:
        return move(values, random.randint(1, 9) * (-1) ** number)
    if number % 3 == 1:
        return move(values, random.randint(-1, 2, events))
    return values * (random.random_sample(values.shape) >= 0.1).astype(values.dtype)


def run(network, inputs, populations, folder):
    """The spikes of each population, and the counts of the output."""
    command = ["snn-runner", network, "--input", inputs, "--output", folder / "output.npy"]
    for k, name in enumerate(populations):
        command += ["--record", f"{name}={folder / f'{k}.npy'}"]
    subprocess.run(command, check=True)
    spikes = [np.load(folder / f"{k}.npy") for k in range(len(populations))]
    return spikes, np.load(folder / "output.npy").sum(axis=0)


with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    integer = folder / "integer.mlir"
    options = f"{arguments.quantize} input={arguments.input}".strip()
    subprocess.run(
        ["snn-opt", arguments.network, f"--snn-quantize={options}", "-o", integer], check=True
    )
    text = pathlib.Path(arguments.network).read_text(encoding="utf-8")
    populations = re.findall(r'= snn\.neuron "([^"]*)"', text)

    recorded = np.load(arguments.input)
    samples = [recorded] + [make_variant(recorded, k) for k in range(arguments.variants)]
    rows = {population: np.zeros(4, int) for population in populations}
    kept = 0
    for sample in samples:
        np.save(folder / "x.npy", sample)
        original, counts = run(arguments.network, folder / "x.npy", populations, folder)
        quantised, integer_counts = run(integer, folder / "x.npy", populations, folder)
        for population, a, b in zip(populations, original, quantised):
            difference = np.abs(a.astype(int) - b.astype(int)).sum()
            rows[population] += [a.size, int(a.sum()), int(b.sum()), difference]
        kept += int(counts.argmax() == integer_counts.argmax())

print("| population | spikes, f64 | spikes, integer | different | of all |")
print("|---|---|---|---|---|")
for population, (size, a, b, difference) in rows.items():
    print(f"| {population} | {a} | {b} | {difference} | {difference / size:.2%} |")
print(f"decisions kept: {kept} of {len(samples)}")

different = sum(row[3] for row in rows.values())
if arguments.most_different is not None and different > arguments.most_different:
    raise SystemExit(f"{different} spikes differ, more than {arguments.most_different}")
if arguments.least_kept is not None and kept < arguments.least_kept:
    raise SystemExit(f"{kept} decisions are kept, fewer than {arguments.least_kept}")

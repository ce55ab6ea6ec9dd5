"""Writes a random recurrent network as a spike log, and spikes for its inputs.

usage: make_spike_log.py CONNECTIONS.txt SPIKES.txt INPUT.npy

20 inputs and 60 neurons, each of which listens to 15 others. Numbers have gaps.
"""

import sys

import numpy as np

connections_path, spikes_path, input_path = sys.argv[1:]
random = np.random.RandomState(1)
num_inputs, num_neurons, num_steps = 20, 60, 50
numbers = 3 * np.arange(num_inputs + num_neurons) + 1

targets = {number: [] for number in numbers}
for target in numbers[num_inputs:]:
    for source in random.choice(numbers, 15, replace=False):
        targets[source].append(target)
with open(connections_path, "w") as connections:
    for source in random.permutation(numbers):
        print(source, *targets[source], file=connections)

inputs = random.rand(num_steps, num_inputs) < 0.05
with open(spikes_path, "w") as spikes:
    for number, steps in zip(numbers, inputs.T):
        print(number, *np.flatnonzero(steps), file=spikes)
np.save(input_path, inputs)

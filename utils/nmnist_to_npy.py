#!/usr/bin/env python3
"""Makes the input of a network of a recording of N-MNIST.

    nmnist_to_npy.py RECORDING.bin OUTPUT.npy [SECONDS]

Counts the events of each time step (default: 1e-3 seconds, whole microseconds)
and pixel. The output has the shape (steps, 2, 34, 34): polarity, row, column.
"""

import sys

import numpy as np


def main():
    recording, output = sys.argv[1:3]
    dt = float(sys.argv[3]) if len(sys.argv) > 3 else 1e-3
    events = np.fromfile(recording, np.uint8).reshape(-1, 5).astype(np.int64)
    x, y = events[:, 0], events[:, 1]
    polarity = events[:, 2] >> 7
    microseconds = (events[:, 2] & 0x7F) << 16 | events[:, 3] << 8 | events[:, 4]
    # In whole microseconds: an event on a boundary must not depend on rounding.
    step = microseconds // round(dt * 1e6)
    frames = np.zeros((step.max() + 1, 2, 34, 34), np.float32)
    np.add.at(frames, (step, polarity, y, x), 1)
    np.save(output, frames)


if __name__ == "__main__":
    main()

"""Counts the events of an N-MNIST recording per millisecond.

usage: nmnist_to_frames.py EVENTS.bin FRAMES.npy

The result has the shape (T, polarity, y, x). The format is that of
test/Inputs/nmnist/README.md.
"""

import sys

import numpy as np

events_path, frames_path = sys.argv[1:]
events = np.fromfile(events_path, dtype=np.uint8).reshape(-1, 5).astype(np.int64)
x, y = events[:, 0], events[:, 1]
polarity = events[:, 2] >> 7
microseconds = (events[:, 2] & 0x7F) << 16 | events[:, 3] << 8 | events[:, 4]
step = microseconds // 1000
frames = np.zeros((step.max() + 1, 2, 34, 34), dtype=np.uint8)
np.add.at(frames, (step, polarity, y, x), 1)
np.save(frames_path, frames)

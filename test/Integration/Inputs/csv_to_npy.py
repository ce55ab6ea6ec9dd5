"""Writes the first column of a recorded trace as an input of shape (T, 1).

usage: csv_to_npy.py TRACE.csv INPUT.npy
"""

import sys

import numpy as np

trace_path, input_path = sys.argv[1:]
trace = np.loadtxt(trace_path, delimiter=",")
np.save(input_path, trace[:, :1])

"""Fails where two arrays differ in shape or in any element.

usage: compare_arrays.py A.npy B.npy
"""

import sys

import numpy as np

a, b = (np.load(path) for path in sys.argv[1:])
if a.shape != b.shape:
    sys.exit(f"shapes {a.shape} and {b.shape}")
print(f"{int((a != b).sum())} of {a.size} elements differ")
if (a != b).any():
    sys.exit(f"first at {tuple(np.argwhere(a != b)[0])}")

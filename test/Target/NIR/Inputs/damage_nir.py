"""Writes a copy of an HDF5 file with a damaged dataset.

    damage_nir.py INPUT OUTPUT

Gives the last object header of its kind a version that does not exist. After
such a file, HDF5 fails to close itself.
"""

import sys

# Version 1 of an object header with six messages, as h5py writes a dataset.
HEADER = bytes([1, 0, 6, 0, 1, 0, 0, 0])


def main():
    with open(sys.argv[1], "rb") as file:
        data = bytearray(file.read())
    position = data.rfind(HEADER)
    assert position >= 0, "no such object header"
    data[position] = 217
    with open(sys.argv[2], "wb") as file:
        file.write(data)


if __name__ == "__main__":
    main()

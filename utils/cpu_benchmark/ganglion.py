"""Ganglion's side: the tools, and a compiled network inside this process."""

import ctypes
import json
import re
import shutil
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np

from . import BenchmarkError


C_COMPILER = shutil.which("cc") or "clang-22"

# The samples of a thread one after the other, each from the zero state, as a C
# program would run them: calls from Python take longer than a small network.
RUN_SAMPLES = """
#include <stddef.h>
#include <string.h>
void run_samples(void (*run)(void **), void ***calls, size_t count, void *state,
                 size_t size) {
  for (size_t k = 0; k < count; ++k) {
    memset(state, 0, size);
    run(calls[k]);
  }
}
"""


class ToolError(BenchmarkError):
    """A tool that failed, with what it said."""


class Tools:
    """snn-opt and others of a build, which leave their files in a directory."""

    def __init__(self, build, directory):
        self.bin = Path(build) / "bin"
        self.directory = Path(directory)

    def run(self, tool, *arguments):
        """Standard output of a tool of the build, or of one on the path."""
        program = self.bin / tool if tool.startswith("snn-") else tool
        command = [str(program), *map(str, arguments)]
        try:
            done = subprocess.run(command, capture_output=True, text=True)
        except FileNotFoundError:
            raise ToolError(f"there is no '{program}'; build it, or say --build") from None
        if done.returncode:
            said = done.stderr.strip() or f"exit code {done.returncode}"
            raise ToolError(f"{' '.join(command)}: {said}")
        return done.stdout

    def discretize(self, network, preset):
        """The file of the network at the discrete level under a preset."""
        physical = network.file
        if physical.suffix == ".nir":
            physical = self.directory / f"{network.name}.physical.mlir"
            self.run("snn-translate", "--import-nir", network.file, "-o", physical)
        discrete = self.directory / f"{network.name}.{preset}.mlirbc"
        option = f"--snn-discretize=preset={preset} dt={network.dt!r}"
        self.run("snn-opt", physical, option, "--emit-bytecode", "-o", discrete)
        return discrete

    def reference(self, discrete, sample):
        """Output and spikes of each population by the reference engine in f32."""
        inputs = self.directory / f"{discrete.stem}.input.npy"
        outputs = self.directory / f"{discrete.stem}.output.npy"
        np.save(inputs, sample)
        summary = self.run(
            "snn-runner", discrete, "--engine=reference", "--precision=f32", "--summary",
            "--input", inputs, "--output", outputs,
        )
        populations = re.findall(r"population '(.*)': (\d+) spikes", summary)
        return np.load(outputs), [(name, int(spikes)) for name, spikes in populations]

    def compile(self, discrete):
        """The network as a shared library, and the seconds that its object took."""
        object_file = discrete.with_suffix(".o")
        library = discrete.with_suffix(".so")
        start = time.perf_counter()
        self.run(
            "snn-runner", discrete, "--precision=f32", f"--emit-object={object_file}"
        )
        seconds = time.perf_counter() - start
        loop = self.directory / "run_samples.c"
        loop.write_text(RUN_SAMPLES)
        self.run(
            C_COMPILER, "-O2", "-shared", "-fPIC", "-o", library, loop, object_file, "-lm"
        )
        return library, seconds


class CompiledNetwork:
    """The functions of a shared library, as its own description says.

    Arguments are pointers to descriptors of MLIR's memrefs: the allocated and the
    aligned pointer, an offset, the extents and the strides of all axes.
    """

    def __init__(self, library, identifier):
        self.library = ctypes.CDLL(str(library))
        text = ctypes.c_char.in_dll(self.library, f"{identifier}_interface")
        self.interface = json.loads(ctypes.string_at(ctypes.addressof(text)))
        self.function = getattr(self.library, f"{identifier}_run_packed")
        self.run_samples = self.library.run_samples
        word = ctypes.c_size_t
        self.run_samples.argtypes = [
            ctypes.c_void_p, ctypes.c_void_p, word, ctypes.c_void_p, word
        ]
        self.run_samples.restype = None

    def batch(self, samples, threads):
        return Batch(self, samples, threads)


class Batch:
    """Samples of the one input of a network, and room for its outputs.

    `run` computes all samples from the zero state, on several threads; `outputs` is
    (sample, step, ...).
    """

    def __init__(self, network, samples, threads):
        self.function = ctypes.cast(network.function, ctypes.c_void_p)
        self.run_samples = network.run_samples
        (source,), (target,) = (network.interface[key] for key in ("inputs", "outputs"))
        count, steps = samples.shape[:2]
        self.inputs = _aligned(samples.shape, source["type"])
        self.inputs[...] = samples
        self.outputs = _aligned((count, steps, *target["shape"]), target["type"])
        parts = np.array_split(np.arange(count), min(threads, count))
        self.shares = [self._share(part, network.interface["states"]) for part in parts]
        self.pool = ThreadPoolExecutor(len(parts)) if len(parts) > 1 else None

    def _share(self, samples, states):
        """What one thread works on: its state, and the arguments of each call."""
        memory = _aligned((sum(map(_cache_lines, states)) * 64,), "uint8")
        kept, start = [], 0
        for state in states:
            kind, shape = np.dtype(state["type"]), state["shape"]
            end = start + _size(state)
            kept.append(_Descriptor(memory[start:end].view(kind).reshape(shape)))
            start += _cache_lines(state) * 64
        calls = [
            _Arguments([_Descriptor(self.inputs[k]), _Descriptor(self.outputs[k]), *kept])
            for k in samples
        ]
        return memory, calls, np.array([call.address for call in calls], np.int64)

    def run(self):
        if self.pool is None:
            self._run(self.shares[0])
        else:
            for _ in self.pool.map(self._run, self.shares):
                pass

    def _run(self, share):
        memory, calls, addresses = share
        self.run_samples(
            self.function, addresses.ctypes.data, len(calls), memory.ctypes.data,
            memory.nbytes,
        )


def _size(port):
    """Bytes of one time step of a port."""
    return int(np.prod(port["shape"])) * np.dtype(port["type"]).itemsize


def _cache_lines(port):
    return -(-_size(port) // 64)


class _Descriptor:
    def __init__(self, array):
        strides = (stride // array.itemsize for stride in array.strides)
        pointer = array.ctypes.data
        self.words = np.array([pointer, pointer, 0, *array.shape, *strides], np.int64)
        self.array = array


class _Arguments:
    def __init__(self, descriptors):
        self.descriptors = descriptors
        self.pointers = np.array([d.words.ctypes.data for d in descriptors], np.int64)
        self.address = self.pointers.ctypes.data


def _aligned(shape, kind):
    """Zeros that begin at a cache line."""
    kind = np.dtype(kind)
    size = int(np.prod(shape)) * kind.itemsize
    memory = np.zeros(size + 64, np.uint8)
    start = -memory.ctypes.data % 64
    return memory[start : start + size].view(kind).reshape(shape)

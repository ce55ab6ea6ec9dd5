#!/usr/bin/env python3
"""Measures single convolutions and pools: time per step and per synaptic event.

    convolution_benchmark.py [--build BUILD] [--llvm LLVM/bin] [--synapses FORM] [LAYER ...]

Compiles a network of one node with --snn-to-cpu, mlir-translate and clang, runs it on
random input and prints the least CPU time of several runs.
"""

import argparse
import ctypes
import pathlib
import subprocess
import tempfile
import time

import numpy as np

# Node, shape of the input and output, shape of the weight, element of the input.
LAYERS = {
    "vgg": ("conv2d", "stride [1, 1] padding [1, 1] dilation [1, 1]",
            (64, 32, 32), (64, 32, 32), (64, 64, 3, 3), "i1"),
    "vgg-deep": ("conv2d", "stride [1, 1] padding [1, 1] dilation [1, 1]",
                 (512, 4, 4), (512, 4, 4), (512, 512, 3, 3), "i1"),
    "nmnist-0": ("conv2d", "stride [2, 2] padding [1, 1] dilation [1, 1]",
                 (2, 34, 34), (16, 16, 16), (16, 2, 5, 5), "f32"),
    "nmnist-2": ("conv2d", "stride [1, 1] padding [1, 1] dilation [1, 1]",
                 (16, 16, 16), (16, 16, 16), (16, 16, 3, 3), "i1"),
    "nmnist-4": ("sum_pool2d", "kernel [2, 2] stride [2, 2] padding [0, 0]",
                 (16, 16, 16), (16, 8, 8), None, "i1"),
    "depthwise": ("conv2d", "stride [1, 1] padding [1, 1] dilation [1, 1] groups 64",
                  (64, 32, 32), (64, 32, 32), (64, 1, 3, 3), "i1"),
}


def write_type(shape, element):
    return f"tensor<{'x'.join(map(str, shape))}x{element}>"


def compile_layer(layer, arguments, folder):
    node, attributes, input_shape, output_shape, weight_shape, element = layer
    weight = ""
    if weight_shape:
        values = np.random.default_rng(1).standard_normal(weight_shape).astype(np.float32)
        weight = f'weight(dense<"0x{values.tobytes().hex().upper()}"> : {write_type(weight_shape, "f32")})'
    x, y = write_type(input_shape, element), write_type(output_shape, "f32")
    text = (f"snn.network discrete dt 1.0 @net(%x: {x}) -> ({y}) {{\n"
            f"%y = snn.{node} %x {weight} {attributes} : {x} -> {y}\nsnn.return %y : {y}\n}}")
    begin = time.perf_counter()
    code = text
    for command in (
        [arguments.build / "bin/snn-opt", f"--snn-to-cpu=synapses={arguments.synapses}"],
        [arguments.llvm / "mlir-translate", "--mlir-to-llvmir"],
        [arguments.llvm / "clang", "-xir", "-", "-O3", "-march=native", "-ffp-contract=off",
         "-Wno-override-module", "-shared", "-fPIC", "-o", folder / "net.so"],
    ):
        code = subprocess.run(command, input=code, stdout=subprocess.PIPE, text=True, check=True).stdout
    return ctypes.CDLL(folder / "net.so"), time.perf_counter() - begin


def describe(array):
    """The descriptor of a memref."""
    strides = [stride // array.itemsize for stride in array.strides]
    return np.array([array.ctypes.data, array.ctypes.data, 0, *array.shape, *strides], np.int64)


def measure(library, layer, activity, num_steps=8, repetitions=100):
    _, _, input_shape, output_shape, _, element = layer
    kind = np.int8 if element == "i1" else np.float32
    x = (np.random.default_rng(2).random((num_steps, *input_shape)) < activity).astype(kind)
    y = np.zeros((num_steps, *output_shape), np.float32)
    descriptors = [describe(x), describe(y)]
    pointers = [ctypes.c_void_p(descriptor.ctypes.data) for descriptor in descriptors]
    least = float("inf")
    for _ in range(repetitions):
        begin = time.process_time()
        library._mlir_ciface_net_run(*pointers)
        least = min(least, time.process_time() - begin)
    return least / num_steps, x.sum() / num_steps


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", type=pathlib.Path, default="build")
    parser.add_argument("--llvm", type=pathlib.Path, default="/usr/lib/llvm-22/bin")
    parser.add_argument("--synapses", default="auto", choices=["auto", "events", "dense"])
    parser.add_argument("layers", nargs="*", default=list(LAYERS))
    arguments = parser.parse_args()
    print("| layer | active | us per step | ns per active pixel | ns per synaptic event | compile, s |")
    print("|---|---|---|---|---|---|")
    for name in arguments.layers:
        layer = LAYERS[name]
        with tempfile.TemporaryDirectory() as folder:
            library, compile_time = compile_layer(layer, arguments, pathlib.Path(folder))
        # Terms of all outputs, by input pixel; those of the padding included.
        taps = 2 * 2 if layer[4] is None else np.prod(layer[4][1:])
        fan_out = np.prod(layer[3]) * taps / np.prod(layer[2])
        idle, _ = measure(library, layer, 0)
        for activity in (0.01, 0.05, 0.2):
            seconds, pixels = measure(library, layer, activity)
            print(f"| {name} | {activity:.0%} | {seconds * 1e6:.1f} ({idle * 1e6:.1f} idle) "
                  f"| {seconds / pixels * 1e9:.1f} | {seconds / pixels / fan_out * 1e9:.3f} "
                  f"| {compile_time:.1f} |", flush=True)


if __name__ == "__main__":
    main()

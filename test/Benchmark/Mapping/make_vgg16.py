"""Writes VGG-16 as a network of the discrete level, with the same weight
everywhere, to measure the way from a network to a placed program.

usage: make_vgg16.py cifar10|imagenet NETWORK.mlir

The layers are those of Vgg16.h; pools have neurons of their own.
"""

import sys

SIDES = {"cifar10": 32, "imagenet": 224}
DENSE = {"cifar10": (512, 512, 10), "imagenet": (4096, 4096, 1000)}
BLOCKS = ((64,) * 2, (128,) * 2, (256,) * 3, (512,) * 3, (512,) * 3)

dataset, path = sys.argv[1:]
lines = []


def tensor(shape, element):
    return f"tensor<{'x'.join(map(str, shape))}x{element}>"


def add(name, op, shape_in, shape_out):
    """A layer of neurons behind synapses."""
    current, spikes = tensor(shape_out, "f32"), tensor(shape_out, "i1")

    def same(value):
        return f"(dense<{value}> : {tensor(shape_out, 'f64')})"

    source = "%x" if not lines else f"%{add.last}"
    lines.append(f"  %w_{name} = snn.{op.format(source)} : {tensor(shape_in, 'i1')} -> {current}")
    lines.append(
        f'  %{name} = snn.neuron "{name}" %w_{name} a_mem{same(1.0)}'
        f" gain{same(1.0)} theta{same(1.0)} reset subtract : {current} -> {spikes}"
    )
    add.last = name


side = SIDES[dataset]
shape = (3, side, side)
for block, channels in enumerate(BLOCKS):
    for layer, outputs in enumerate(channels):
        weight = f"weight(dense<0.01> : {tensor((outputs, shape[0], 3, 3), 'f32')})"
        window = "stride [1, 1] padding [1, 1] dilation [1, 1]"
        result = (outputs, side, side)
        add(f"conv{block + 1}_{layer + 1}", f"conv2d {{}} {weight} {window}", shape, result)
        shape = result
    side //= 2
    result = (shape[0], side, side)
    window = "kernel [2, 2] stride [2, 2] padding [0, 0]"
    add(f"pool{block + 1}", f"sum_pool2d {{}} {window}", shape, result)
    shape = result
inputs = shape[0] * shape[1] * shape[2]
lines.append(
    f"  %flat = snn.flatten %{add.last} axes 0 to -1 : {tensor(shape, 'i1')} -> {tensor((inputs,), 'i1')}"
)
add.last = "flat"
for index, size in enumerate(DENSE[dataset]):
    weight = f"weight(dense<0.01> : {tensor((size, inputs), 'f32')})"
    add(f"fc{index + 6}", f"dense {{}} {weight}", (inputs,), (size,))
    inputs = size

with open(path, "w", encoding="utf-8") as file:
    image = tensor((3, SIDES[dataset], SIDES[dataset]), "i1")
    result = tensor((inputs,), "i1")
    file.write(f'snn.network discrete dt 1.0e-3 @vgg16(%x: {image} {{snn.name = "in"}})\n')
    file.write(f'    -> ({result} {{snn.name = "out"}}) {{\n')
    file.write("\n".join(lines))
    file.write(f"\n  snn.return %{add.last} : {result}\n}}\n")

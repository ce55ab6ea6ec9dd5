"""A network as a chain of layers, from a NIR file and to MLIR text.

The frameworks build their models from these layers, so that all of them compute
what Ganglion imports. Parameters of neurons are single numbers: snnTorch and Spyx
take no others for a layer. All numbers are those of the physical level; a
framework applies its own rule to them (docs/Semantics.md, Presets).
"""

from dataclasses import dataclass
from typing import Optional

import numpy as np

from . import BenchmarkError


@dataclass
class Dense:
    """Synapses between all inputs and all outputs; weight is (outputs, inputs)."""

    weight: np.ndarray
    bias: Optional[np.ndarray] = None

    def output_shape(self, shape):
        return (self.weight.shape[0],)


@dataclass
class Convolution:
    """Weight is (outputs, inputs, height, width); stride and padding are pairs."""

    weight: np.ndarray
    bias: Optional[np.ndarray]
    stride: tuple
    padding: tuple

    def output_shape(self, shape):
        pixels = (
            (extent + 2 * padding - kernel) // stride + 1
            for extent, padding, kernel, stride in zip(
                shape[1:], self.padding, self.weight.shape[2:], self.stride
            )
        )
        return (self.weight.shape[0], *pixels)


@dataclass
class SumPool:
    """Sums of windows that do not overlap."""

    kernel: tuple

    def output_shape(self, shape):
        return (shape[0], shape[1] // self.kernel[0], shape[2] // self.kernel[1])


@dataclass
class Flatten:
    """Channel, row, column to one axis."""

    def output_shape(self, shape):
        return (int(np.prod(shape)),)


@dataclass
class Neurons:
    """What all neurons have; potentials start at zero and are reset to zero."""

    threshold: float

    def output_shape(self, shape):
        return shape


@dataclass
class IntegrateNeurons(Neurons):
    """dv/dt = r x."""

    r: float = 1.0


@dataclass
class LeakyNeurons(Neurons):
    """tau dv/dt = -v + r x."""

    tau: float
    r: float


@dataclass
class CurrentNeurons(Neurons):
    """tau_syn di/dt = -i + w_in x; tau_mem dv/dt = -v + r i.

    `recurrent` leads from the spikes of the step before back to x.
    """

    tau_syn: float
    tau_mem: float
    r: float
    w_in: float
    recurrent: Optional[Dense] = None


class UnsupportedNetwork(BenchmarkError):
    """A network that this benchmark does not describe as a chain of layers."""


def shapes(layers, input_shape):
    """The shape of the values behind each layer."""
    result = [tuple(input_shape)]
    for layer in layers:
        result.append(tuple(layer.output_shape(result[-1])))
    return result[1:]


def read_nir(path):
    """The layers of a NIR file and the shape of its input."""
    import h5py

    with h5py.File(path) as file:
        graph = file["node"]
        nodes = {
            name: {key: data[()] for key, data in node.items()}
            for name, node in graph["nodes"].items()
        }
        edges = [tuple(name.decode() for name in edge) for edge in graph["edges"][()]]
    return _chain(nodes, edges), tuple(int(n) for n in nodes["input"]["shape"])


def _chain(nodes, edges):
    """Follows the edges from the input to the output."""
    layers, name = [], "input"
    while True:
        after = [target for source, target in edges if source == name]
        # A node that leads straight back is the recurrence of the one before it.
        back = [node for node in after if (node, name) in edges]
        after = [node for node in after if node not in back]
        if len(after) != 1 or len(back) > 1:
            raise UnsupportedNetwork(f"node '{name}' leads to {len(after)} others")
        if back:
            layers[-1].recurrent = _dense(nodes[back[0]])
        name = after[0]
        if nodes[name]["type"] == b"Output":
            return layers
        layers.append(_READERS[nodes[name]["type"].decode()](nodes[name]))


def _single(node, key):
    """The one number that all elements of a parameter are."""
    values = np.unique(node[key])
    if values.size != 1:
        raise UnsupportedNetwork(f"'{key}' differs between neurons")
    return float(values[0])


def _pair(node, key):
    return tuple(int(value) for value in np.broadcast_to(node[key], 2))


def _bias(node):
    """The bias, or None where it is zero: nobody would add zeros."""
    bias = node.get("bias")
    return bias if bias is not None and bias.any() else None


def _dense(node):
    return Dense(node["weight"], _bias(node))


def _convolution(node):
    if node["groups"] != 1 or _pair(node, "dilation") != (1, 1):
        raise UnsupportedNetwork("a convolution has groups or a dilation")
    return Convolution(
        node["weight"], _bias(node), _pair(node, "stride"), _pair(node, "padding")
    )


def _sum_pool(node):
    kernel = _pair(node, "kernel_size")
    if _pair(node, "stride") != kernel or _pair(node, "padding") != (0, 0):
        raise UnsupportedNetwork("windows of a pool overlap or are padded")
    return SumPool(kernel)


def _neurons(kind, *parameters):
    def read(node):
        if "v_leak" in node and _single(node, "v_leak") != 0:
            raise UnsupportedNetwork("'v_leak' is not zero")
        if "v_reset" in node and _single(node, "v_reset") != 0:
            raise UnsupportedNetwork("'v_reset' is not zero")
        values = {parameter: _single(node, parameter) for parameter in parameters}
        return kind(threshold=_single(node, "v_threshold"), **values)

    return read


_READERS = {
    "Affine": _dense,
    "Linear": _dense,
    "Conv2d": _convolution,
    "SumPool2d": _sum_pool,
    "Flatten": lambda node: Flatten(),
    "IF": _neurons(IntegrateNeurons, "r"),
    "LIF": _neurons(LeakyNeurons, "tau", "r"),
    "CubaLIF": _neurons(CurrentNeurons, "tau_syn", "tau_mem", "r", "w_in"),
}


class MlirWriter:
    """Writes layers as a network of the physical level.

    Weights are resources: blobs in hexadecimal at the end of the file, after four
    bytes that state their alignment.
    """

    def __init__(self, file, name):
        self.file, self.name = file, name
        self.resources = []

    def write(self, layers, input_shape):
        """The input are spikes. Neurons are named n0, n1, ..."""
        behind = shapes(layers, input_shape)
        element = "i1"
        types = [_tensor(input_shape, element)]
        lines = []
        for index, (layer, shape) in enumerate(zip(layers, behind)):
            if not isinstance(layer, Flatten):
                element = "i1" if isinstance(layer, Neurons) else "f32"
            types.append(_tensor(shape, element))
            source = f"%{index - 1}" if index else "%input"
            text = self._operation(layer, index, source, shape)
            lines.append(f"  %{index} = {text} : {types[-2]} -> {types[-1]}\n")
        self.file.write(
            f'snn.network physical @{self.name}(%input: {types[0]} {{snn.name = "input"}})'
            f' -> ({types[-1]} {{snn.name = "output"}}) {{\n'
        )
        self.file.writelines(lines)
        self.file.write(f"  snn.return %{len(layers) - 1} : {types[-1]}\n}}\n")
        self._write_resources()

    def _operation(self, layer, index, source, shape):
        if isinstance(layer, Dense):
            return f"snn.dense {source}{self._weights(layer, index)}"
        if isinstance(layer, Convolution):
            return (
                f"snn.conv2d {source}{self._weights(layer, index)} stride "
                f"{list(layer.stride)} padding {list(layer.padding)} dilation [1, 1]"
            )
        if isinstance(layer, SumPool):
            kernel = list(layer.kernel)
            return f"snn.sum_pool2d {source} kernel {kernel} stride {kernel} padding [0, 0]"
        if isinstance(layer, Flatten):
            return f"snn.flatten {source} axes 0 to -1"
        if isinstance(layer, IntegrateNeurons):
            kind, parameters = "if", {"r": layer.r}
        elif isinstance(layer, LeakyNeurons):
            kind, parameters = "lif", {"tau": layer.tau, "r": layer.r, "v_leak": 0.0}
        else:
            raise UnsupportedNetwork(f"no text for {type(layer).__name__}")
        parameters["v_threshold"] = layer.threshold
        values = "".join(
            f" {key}(dense<{value:e}> : {_tensor(shape, 'f64')})"
            for key, value in parameters.items()
        )
        return f'snn.{kind} "n{index}" {source}{values}'

    def _weights(self, layer, index):
        text = f" weight({self._resource(f'w{index}', layer.weight)})"
        if layer.bias is not None:
            text += f" bias({self._resource(f'b{index}', layer.bias)})"
        return text

    def _resource(self, name, values):
        self.resources.append((name, values))
        return f"dense_resource<{name}> : {_tensor(values.shape, 'f32')}"

    def _write_resources(self):
        self.file.write("{-#\n  dialect_resources: {\n    builtin: {\n")
        for index, (name, values) in enumerate(self.resources):
            self.file.write(f'      {name}: "0x04000000')
            data = memoryview(np.ascontiguousarray(values, "<f4")).cast("B")
            for start in range(0, len(data), 1 << 24):
                self.file.write(data[start : start + (1 << 24)].hex().upper())
            end = "," if index + 1 < len(self.resources) else ""
            self.file.write(f'"{end}\n')
        self.file.write("    }\n  }\n#-}\n")


def _tensor(shape, element):
    return f"tensor<{'x'.join(map(str, shape))}x{element}>"

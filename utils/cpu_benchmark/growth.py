"""How the time of a step grows with the network, and the time to compile."""

import resource
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from . import durations, table
from . import layers as l
from .ganglion import CompiledNetwork, Tools
from .networks import Network, perceptron

ACTIVITIES = [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5]
WIDTHS = [256, 512, 1024, 2048, 4096]
NEURONS = [1024, 4096, 16384, 65536]


def measure(arguments):
    """Prints a table for each question."""
    show = table.markdown if arguments.markdown else table.aligned
    with tempfile.TemporaryDirectory() as directory:
        lab = Laboratory(arguments, directory)
        for title, headers, rows in (
            lab.growth_with_activity(),
            lab.growth_with_synapses(),
            lab.growth_with_neurons(),
            lab.compile_times(),
        ):
            print(f"{title}\n\n{show(headers, rows)}\n", flush=True)


class Laboratory:
    """Makes networks in a directory, compiles and measures them."""

    def __init__(self, arguments, directory):
        self.arguments = arguments
        self.directory = Path(directory)
        self.tools = Tools(arguments.build, directory)

    def growth_with_activity(self):
        rows = []
        for activity in ACTIVITIES:
            time = self._step(perceptron(self._folder(), activity, (1000, 1000, 1000)))
            events = 2000 * activity
            rows.append([f"{100 * activity:g} %", table.number(time), table.number(time / events)])
        headers = ["activity", "us per step", "us per spike into a layer"]
        return "Activity: 1000-1000-1000, batch 1", headers, rows

    def growth_with_synapses(self):
        rows = []
        for width in WIDTHS:
            time = self._step(perceptron(self._folder(), 0.05, (width, width)))
            synapses = width * width
            rows.append([
                f"{width}-{width}", str(synapses), table.number(time),
                table.number(1e3 * time / (0.05 * synapses)),
            ])
        headers = ["network", "synapses", "us per step", "ns per active synapse"]
        return "Synapses: one layer, activity 5 %, batch 1", headers, rows

    def growth_with_neurons(self):
        rows = []
        for neurons in NEURONS:
            time = self._step(perceptron(self._folder(), 0.05, (16, neurons)))
            rows.append([str(neurons), table.number(time), table.number(1e3 * time / neurons)])
        headers = ["neurons", "us per step", "ns per neuron"]
        return "Neurons: one layer behind 16 inputs, activity 5 %, batch 1", headers, rows

    def compile_times(self):
        rows = []
        networks = [
            ("784-1000-1000-10", lambda: perceptron(self.directory, 0.05)),
            ("VGG-16, 3x32x32", lambda: vgg16(self.directory, 32, 10)),
            ("VGG-16, 3x224x224", lambda: vgg16(self.directory, 224, 1000)),
        ]
        for name, make in networks:
            print(f"growth: {name}", file=sys.stderr, flush=True)
            network = make()
            weights = sum(
                layer.weight.size for layer in network.layers if hasattr(layer, "weight")
            )
            discrete = self.tools.discretize(network, "norse")
            library, seconds = self.tools.compile(discrete)
            # That it runs at all.
            CompiledNetwork(library, network.identifier).batch(network.samples(1), 1).run()
            size = library.stat().st_size / 2**20
            # Of all tools so far; the networks come in growing order.
            peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 2**20
            rows.append([
                name, f"{weights / 1e6:.2f}", table.number(seconds), f"{peak:.1f}",
                table.number(size),
            ])
        headers = ["network", "million weights", "s to compile", "GiB at most", "MiB of code"]
        return "Compilation, from the discrete level to the object", headers, rows

    def _folder(self):
        """A folder for one network: a library of a path that is known already would
        not be loaded."""
        return Path(tempfile.mkdtemp(dir=self.directory))

    def _step(self, network):
        """Microseconds of a time step."""
        tools = Tools(self.arguments.build, network.file.parent)
        library, _ = tools.compile(tools.discretize(network, "norse"))
        batch = CompiledNetwork(library, network.identifier).batch(network.samples(1), 1)
        (times,) = durations.measure(
            [batch.run], self.arguments.repetitions, self.arguments.least_seconds,
            time.process_time if self.arguments.cpu_time else time.perf_counter,
        )
        return 1e6 * durations.Summary.of(times).median / network.steps


# Output channels of the convolutions of VGG-16 (configuration D of Simonyan and
# Zisserman, "Very deep convolutional networks", ICLR 2015, table 1); 0 is a pool.
_VGG16 = [64, 64, 0, 128, 128, 0, 256, 256, 256, 0, 512, 512, 512, 0, 512, 512, 512, 0]


def vgg16(directory, extent, classes):
    """VGG-16 with IF neurons, sums for pools and random weights; one step of input."""
    random = np.random.default_rng(16)

    def weights(*shape):
        deviation = np.float32(np.prod(shape[1:]) ** -0.5)
        return random.standard_normal(shape, np.float32) * deviation

    input_shape = shape = (3, extent, extent)
    layers = []

    def add(*more):
        nonlocal shape
        for layer in more:
            layers.append(layer)
            shape = layer.output_shape(shape)

    for channels in _VGG16:
        if channels:
            kernels = weights(channels, shape[0], 3, 3)
            add(l.Convolution(kernels, None, (1, 1), (1, 1)), l.IntegrateNeurons(1.0))
        else:
            add(l.SumPool((2, 2)))
    add(l.Flatten())
    for outputs in (4096, 4096, classes):
        add(l.Dense(weights(outputs, shape[0])), l.IntegrateNeurons(1.0))
    file = Path(directory) / f"vgg16-{extent}.mlir"
    with open(file, "w", encoding="ascii") as out:
        l.MlirWriter(out, "vgg16").write(layers, input_shape)
    recording = random.random((1, *input_shape), np.float32) < 0.1
    return Network(file.stem, file, "vgg16", layers, input_shape, 1e-3, recording)

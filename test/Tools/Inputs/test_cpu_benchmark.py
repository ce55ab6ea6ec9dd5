"""Tests of what bench-cpu.py does without a framework.

usage: test_cpu_benchmark.py UTILS [unittest options]
"""

import io
import subprocess
import sys
import tempfile
import unittest

import numpy as np

sys.path.insert(0, sys.argv.pop(1))

from cpu_benchmark import durations, environment, ganglion, layers, networks, table


class Clock:
    """A clock that only the functions under test move."""

    def __init__(self):
        self.now = 0.0
        self.calls = []

    def __call__(self):
        return self.now

    def function(self, name, seconds):
        def run():
            self.calls.append(name)
            self.now += seconds

        return run


class Durations(unittest.TestCase):
    def test_summary(self):
        # Quartiles by linear interpolation, as numpy.percentile gives.
        summary = durations.Summary.of([4.0, 1.0, 3.0, 2.0])
        self.assertEqual(vars(summary), dict(median=2.5, lower=1.75, upper=3.25, least=1))
        self.assertAlmostEqual(summary.spread, 0.3)
        self.assertEqual(summary.scaled(2).upper, 6.5)
        self.assertEqual(durations.Summary.of([7.0]).spread, 0)

    def test_functions_take_turns(self):
        clock = Clock()
        functions = [clock.function("slow", 1.0), clock.function("fast", 0.25)]
        times = durations.measure(functions, 3, 0.5, clock)
        self.assertEqual(times, [[1.0] * 3, [0.25] * 3])
        # After warming up; the fast one twice, to reach half a second.
        self.assertEqual(clock.calls[-9:], ["slow", "fast", "fast"] * 3)


class Table(unittest.TestCase):
    headers, rows = ["what", "us"], [["a", "12"], ["long", "3.5"]]

    def test_aligned(self):
        text = "what   us\na      12\nlong  3.5"
        self.assertEqual(table.aligned(self.headers, self.rows), text)

    def test_markdown(self):
        text = "| what | us |\n| --- | ---: |\n| a | 12 |\n| long | 3.5 |"
        self.assertEqual(table.markdown(self.headers, self.rows), text)

    def test_empty(self):
        self.assertEqual(table.aligned(self.headers, []), "what  us")

    def test_number(self):
        values = (1234.5, 99.94, 9.994, 0.12345, 0.0)
        texts = ["1234", "99.9", "9.99", "0.123", "0"]
        self.assertEqual([table.number(value) for value in values], texts)


class Networks(unittest.TestCase):
    def test_perceptron(self):
        with tempfile.TemporaryDirectory() as directory:
            network = networks.perceptron(directory, 0.1, (60, 80, 40))
            again = networks.perceptron(directory, 0.1, (60, 80, 40))
        self.assertEqual(len(network.layers), 4)
        values = network.samples(16)
        for layer in network.layers:
            if isinstance(layer, layers.Dense):
                scaled = layer.weight * 2**12
                np.testing.assert_array_equal(scaled, np.round(scaled))
                values = values @ layer.weight.T
            else:
                values = networks.spikes_of_leaky(values)
                self.assertLess(abs(values.mean() - 0.1), 0.03)
        np.testing.assert_array_equal(network.recording, again.recording)
        np.testing.assert_array_equal(network.layers[2].weight, again.layers[2].weight)

    def test_leaky(self):
        # 0.6, then 0.875 * 0.6 + 0.6 > 1 and the reset, and so on.
        currents = np.full((1, 4, 1), 0.6, np.float32)
        spikes = networks.spikes_of_leaky(currents)
        self.assertEqual(spikes.ravel().tolist(), [0, 1, 0, 1])

    def test_samples_are_shifted(self):
        recording = np.arange(3.0)[:, None]
        network = networks.Network("n", None, "n", [], (1,), 1.0, recording)
        samples = network.samples(2)[..., 0].tolist()
        self.assertEqual(samples, [[0, 1, 2], [1, 2, 0]])


class Layers(unittest.TestCase):
    chain = [
        layers.Convolution(np.ones((4, 3, 3, 5), "f4"), None, (2, 1), (1, 0)),
        layers.IntegrateNeurons(1.0),
        layers.SumPool((2, 2)),
        layers.Flatten(),
        layers.Dense(np.array([[1.0] * 64], "f4"), np.array([-2.0], "f4")),
        layers.LeakyNeurons(1.0, 0.5, 2.0),
    ]

    def test_shapes(self):
        # (11 + 2 - 3) / 2 + 1 rows, 12 - 5 + 1 columns; half of them each way.
        result = layers.shapes(self.chain[:4], (3, 11, 12))
        self.assertEqual(result, [(4, 6, 8), (4, 6, 8), (4, 3, 4), (48,)])

    def test_text(self):
        out = io.StringIO()
        layers.MlirWriter(out, "net").write(self.chain[4:], (64,))
        text = out.getvalue()
        self.assertIn("@net(%input: tensor<64xi1>", text)
        # -2.0 in little-endian bytes, behind the alignment.
        self.assertIn('b0: "0x04000000000000C0"', text)

    def test_chain_with_recurrence(self):
        numbers = dict(tau_syn=[1.0], tau_mem=[2.0], r=[3.0], w_in=[4.0], v_threshold=[5.0])
        nodes = {
            "input": {"type": b"Input"},
            "neurons": {"type": b"CubaLIF", **numbers},
            "back": {"type": b"Affine", "weight": np.eye(2), "bias": np.zeros(2)},
            "output": {"type": b"Output"},
        }
        edges = [("neurons", "back"), ("neurons", "output"), ("back", "neurons")]
        (neurons,) = layers._chain(nodes, [*edges, ("input", "neurons")])
        self.assertEqual((neurons.tau_mem, neurons.threshold), (2.0, 5.0))
        self.assertIsNone(neurons.recurrent.bias)

    def test_unsupported(self):
        nodes = {"input": {"type": b"Input"}, "a": {}, "b": {}}
        with self.assertRaisesRegex(layers.UnsupportedNetwork, "leads to 2"):
            layers._chain(nodes, [("input", "a"), ("input", "b")])
        node = dict(v_threshold=[1.0, 2.0], r=[1.0])
        with self.assertRaisesRegex(layers.UnsupportedNetwork, "differs between"):
            layers._READERS["IF"](node)


class Compiled(unittest.TestCase):
    # Each output is the sum of all inputs of its element so far.
    source = r"""
        #include <stdint.h>
        struct matrix { float *base, *data; int64_t offset, extents[2], strides[2]; };
        struct vector { float *base, *data; int64_t offset, extents[1], strides[1]; };
        void net_run_packed(void **arguments) {
          struct matrix *x = arguments[0], *y = arguments[1];
          struct vector *sum = arguments[2];
          for (int64_t t = 0; t < x->extents[0]; ++t)
            for (int64_t i = 0; i < sum->extents[0]; ++i) {
              sum->data[i] += x->data[t * x->strides[0] + i * x->strides[1]];
              y->data[t * y->strides[0] + i * y->strides[1]] = sum->data[i];
            }
        }
        const char net_interface[] = "{\"inputs\": [PORT], \"outputs\": [PORT], "
                                     "\"states\": [PORT]}";
    """.replace("PORT", r"{\"name\": \"\", \"type\": \"float32\", \"shape\": [3]}")

    def test_batches(self):
        samples = np.random.RandomState(1).randint(0, 9, (5, 4, 3)).astype(np.float32)
        with tempfile.TemporaryDirectory() as directory:
            library = f"{directory}/net.so"
            command = [ganglion.C_COMPILER, "-shared", "-fPIC", "-xc", "-", "-o", library]
            source = self.source + ganglion.RUN_SAMPLES
            subprocess.run(command, input=source, text=True, check=True)
            network = ganglion.CompiledNetwork(library, "net")
        for threads in (1, 2, 8):
            batch = network.batch(samples, threads)
            for _ in range(2):
                # A second run begins at the zero state, too.
                batch.run()
                np.testing.assert_array_equal(batch.outputs, samples.cumsum(1))


class Environment(unittest.TestCase):
    def test_failure_names_the_package(self):
        class Failed:
            returncode = 1
            stderr = "noise\nERROR: No matching distribution found for norse==9\n"

        environment_pip, environment._pip = environment._pip, lambda *_: Failed
        try:
            with self.assertRaisesRegex(environment.InstallationError, "norse==9"):
                environment._run_pip("python", ["norse==9"])
        finally:
            environment._pip = environment_pip


if __name__ == "__main__":
    unittest.main()

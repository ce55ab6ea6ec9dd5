"""The networks that are compared, and what goes into them."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from . import layers as l

ROOT = Path(__file__).resolve().parents[2]
INPUTS = ROOT / "test" / "Inputs"


@dataclass
class Network:
    """A chain of layers, its file (.nir or .mlir), and one recording as its input.

    The other samples of a batch are the recording, started a step later each
    (cyclically), so that they differ and have the same activity.
    """

    name: str
    file: Path
    # What its symbols in an object begin with.
    identifier: str
    layers: list
    input_shape: tuple
    dt: float
    recording: np.ndarray

    @property
    def steps(self):
        return len(self.recording)

    def samples(self, batch):
        """Values of the inputs, (sample, step, ...)."""
        return np.stack([np.roll(self.recording, -k, axis=0) for k in range(batch)])

    def fits(self, *kinds):
        """Whether all neurons are of these kinds."""
        return all(
            isinstance(layer, kinds)
            for layer in self.layers
            if isinstance(layer, l.Neurons)
        )


def braille(directory):
    """12 inputs, 38 recurrent and 7 further CubaLIF neurons read a letter."""
    path = INPUTS / "nir" / "braille"
    file = path / "braille_noDelay_bias_zero.nir"
    recording = np.load(path / "braille_test0_input.npy").astype(np.float32)
    return Network("braille", file, file.stem, *l.read_nir(file), 1e-4, recording)


def nmnist(directory):
    """A convolutional network of IF neurons, trained with Sinabs, reads a digit."""
    file = INPUTS / "nir" / "cnn" / "cnn_sinabs.nir"
    recording = _nmnist_recording(directory)
    return Network("nmnist", file, file.stem, *l.read_nir(file), 1e-3, recording)


def _nmnist_recording(directory):
    import subprocess
    import sys

    path = Path(directory) / "nmnist.npy"
    recording = INPUTS / "nmnist" / "nmnist_sample_tonic.bin"
    script = ROOT / "utils" / "nmnist_to_npy.py"
    subprocess.run([sys.executable, script, recording, path], check=True)
    return np.load(path)


# Powers of two: the coefficients of Euler's rule are exact, and the gain is 1.
_DT = 2.0**-10
_LEAKY = dict(threshold=1.0, tau=8 * _DT, r=8.0)
_STEPS = 128


def perceptron(directory, activity, widths=(784, 1000, 1000, 10)):
    """Dense layers of LIF neurons with random weights.

    The weights are scaled so that each layer spikes about as much as the input.
    They are multiples of 2^-12: all sums are exact in single precision, so that no
    order of summation changes a spike.
    """
    random = np.random.RandomState(784)
    samples = (random.random_sample((8, _STEPS, widths[0])) < activity).astype(np.float32)
    layers, values = [], samples
    for inputs, outputs in zip(widths, widths[1:]):
        weight = random.standard_normal((outputs, inputs)).astype(np.float32)
        currents = values @ weight.T
        scale = _scale_for(currents, activity)
        weight = (np.round(weight * scale * 2**12) / 2**12).astype(np.float32)
        layers += [l.Dense(weight), l.LeakyNeurons(**_LEAKY)]
        values = spikes_of_leaky(values @ weight.T)
    file = Path(directory) / f"mlp-{100 * activity:g}.mlir"
    with open(file, "w", encoding="ascii") as out:
        l.MlirWriter(out, "mlp").write(layers, widths[:1])
    return Network(file.stem + "%", file, "mlp", layers, widths[:1], _DT, samples[0])


def spikes_of_leaky(currents):
    """Spikes of LIF neurons with Euler's rule; axis 1 is time."""
    potential = np.zeros_like(currents[:, 0])
    spikes = np.empty_like(currents)
    decay = np.float32(1 - _DT / _LEAKY["tau"])
    for step in range(currents.shape[1]):
        potential = decay * potential + currents[:, step]
        spikes[:, step] = potential > _LEAKY["threshold"]
        potential[spikes[:, step] != 0] = 0
    return spikes


def _scale_for(currents, activity):
    """The factor with which currents make that part of all steps spike."""
    low, high = 0.0, 16.0
    for _ in range(14):
        middle = (low + high) / 2
        if spikes_of_leaky(currents * np.float32(middle)).mean() < activity:
            low = middle
        else:
            high = middle
    return high


NETWORKS = {
    "braille": braille,
    "nmnist": nmnist,
    "mlp-1%": lambda directory: perceptron(directory, 0.01),
    "mlp-5%": lambda directory: perceptron(directory, 0.05),
    "mlp-20%": lambda directory: perceptron(directory, 0.2),
}

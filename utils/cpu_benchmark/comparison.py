"""One network in one framework and in Ganglion, in one process of its own."""

import importlib
import time
from dataclasses import asdict, dataclass, field

import numpy as np

from . import BenchmarkError, durations
from .ganglion import CompiledNetwork, Tools
from .layers import Neurons, UnsupportedNetwork, shapes

PEERS = {
    "torch": "torch_peers",
    "torch.compile": "torch_peers",
    "snntorch": "torch_peers",
    "norse": "torch_peers",
    "sinabs": "torch_peers",
    "jax": "jax_peers",
    "spyx": "jax_peers",
}


@dataclass
class Job:
    """What to compare, and how."""

    peer: str
    batches: list
    threads: int
    repetitions: int
    least_seconds: float
    # Of all threads, instead of the time that passes.
    cpu_time: bool
    build: str
    directory: str


@dataclass
class Outcome:
    """Durations are microseconds per time step and sample."""

    network: str
    batch: int
    peer: str
    preset: str
    peer_time: durations.Summary
    ganglion_time: durations.Summary
    # Elements of the output (step, neuron) that differ, and those that spike.
    differing: int
    spiking: int
    peer_compile_seconds: float
    ganglion_compile_seconds: float
    # What the peer chose while it warmed up.
    note: str
    # Part of all steps in which a neuron spikes, for each population.
    activity: list = field(default_factory=list)

    @property
    def ratio(self):
        return self.peer_time.median / self.ganglion_time.median

    def to_json(self):
        return asdict(self)

    @classmethod
    def from_json(cls, values):
        for key in ("peer_time", "ganglion_time"):
            values[key] = durations.Summary(**values[key])
        return cls(**values)


class WrongSpikes(BenchmarkError):
    """Compiled code that does not do what the reference engine does."""


def compare(network, job):
    """An outcome for each batch; none where the framework has no such neurons."""
    module = importlib.import_module(f".{PEERS[job.peer]}", __package__)
    kind = module.PEERS[job.peer]
    if not kind.supports(network):
        return []
    tools = Tools(job.build, job.directory)
    discrete = tools.discretize(network, kind.preset)
    library, seconds = tools.compile(discrete)
    compiled = CompiledNetwork(library, network.identifier)
    expected, populations = tools.reference(discrete, network.samples(1)[0])
    outcomes = []
    for batch in job.batches:
        outcome = _compare_batch(network, job, kind, compiled, expected, batch)
        outcome.ganglion_compile_seconds = seconds
        outcome.activity = _activity(network, populations)
        outcomes.append(outcome)
    return outcomes


def _compare_batch(network, job, kind, compiled, expected, batch):
    samples = network.samples(batch)
    ours = compiled.batch(samples, job.threads)
    ours.run()
    if not np.array_equal(ours.outputs[0], expected):
        raise WrongSpikes(
            f"the compiled network '{network.name}' under preset '{kind.preset}' gives "
            "other spikes than the reference engine"
        )
    peer = kind(network, job.threads)
    inputs = peer.prepare(samples)
    note = peer.warm_up(inputs)
    theirs = peer.spikes(peer.run(inputs))
    differing = int((theirs != ours.outputs).sum())
    times = durations.measure(
        [lambda: peer.run(inputs), ours.run], job.repetitions, job.least_seconds,
        time.process_time if job.cpu_time else time.perf_counter,
    )
    per_step = 1e6 / (network.steps * batch)
    peer_time, our_time = (durations.Summary.of(t).scaled(per_step) for t in times)
    return Outcome(
        network.name, batch, job.peer, kind.preset, peer_time, our_time, differing,
        int((ours.outputs != 0).sum()), getattr(peer, "compile_seconds", 0.0), 0.0, note,
    )


def _activity(network, populations):
    behind = shapes(network.layers, network.input_shape)
    sizes = [
        int(np.prod(shape))
        for layer, shape in zip(network.layers, behind)
        if isinstance(layer, Neurons)
    ]
    return [
        spikes / (size * network.steps) for (_, spikes), size in zip(populations, sizes)
    ]

"""The networks in PyTorch, snnTorch, Norse and Sinabs.

All of them run a chunk of time steps layer by layer, with the state of the neurons
kept between chunks: synapses then multiply matrices, not vectors. How many steps
make a chunk is chosen by trial. No gradients, and the number of threads given.
"""

import time

import torch
from torch import nn
from torch.nn import functional

from . import layers as l


class TorchPeer:
    """Subclasses say what a layer of neurons does with a chunk."""

    # The preset of snn-discretize that is this framework's rule.
    preset = "norse"
    # The axis of time in values: (step, sample, ...).
    time_axis = 0
    chunks = (1, 8, 32, None)

    @classmethod
    def supports(cls, network):
        return True

    def __init__(self, network, threads):
        torch.set_num_threads(threads)
        self.dt = network.dt
        self.layers = [self._layer(layer) for layer in network.layers]

    def prepare(self, samples):
        """The input as this framework wants it, from (sample, step, ...)."""
        tensor = torch.from_numpy(samples)
        return tensor if self.time_axis == 1 else tensor.transpose(0, 1).contiguous()

    def spikes(self, output):
        """What run returned, as an array (sample, step, ...)."""
        return (output if self.time_axis == 1 else output.transpose(0, 1)).numpy()

    def warm_up(self, inputs):
        """Tries chunk sizes; says which it chose."""

        def trial(chunk):
            self.chunk = chunk
            self.run(inputs)
            start = time.perf_counter()
            self.run(inputs)
            return time.perf_counter() - start

        steps = inputs.shape[self.time_axis]
        sizes = {min(chunk or steps, steps) for chunk in self.chunks}
        self.chunk = min(sorted(sizes), key=trial)
        return f"chunks of {self.chunk} steps"

    @torch.inference_mode()
    def run(self, inputs):
        """The spikes of all outputs in all steps, from state zero."""
        self.reset()
        outputs = []
        for values in inputs.split(self.chunk, self.time_axis):
            for layer in self.layers:
                values = layer(values)
            outputs.append(values)
        return torch.cat(outputs, self.time_axis)

    def reset(self):
        for layer in self.layers:
            if hasattr(layer, "reset"):
                layer.reset()

    def _layer(self, layer):
        if isinstance(layer, l.Dense):
            return _linear(layer)
        if isinstance(layer, l.Convolution):
            return _PerStep(_convolution(layer))
        if isinstance(layer, l.SumPool):
            return _PerStep(nn.AvgPool2d(layer.kernel, divisor_override=1))
        if isinstance(layer, l.Flatten):
            return nn.Flatten(2)
        return self.neurons(layer)

    def neurons(self, layer):
        """A function of the chunk of the input that has a method reset."""
        cell = self.cell(layer)
        recurrent = getattr(layer, "recurrent", None)
        return _Loop(cell, recurrent and _linear(recurrent), self.recurrent_at_start)

    # Whether the bias of recurrent synapses acts in the first step.
    recurrent_at_start = False


class _PerStep(nn.Module):
    """A layer of PyTorch that knows one axis before the channels, not two."""

    def __init__(self, module):
        super().__init__()
        self.module = module

    def forward(self, values):
        flat = self.module(values.flatten(0, 1))
        return flat.unflatten(0, values.shape[:2])


class _Loop:
    """Calls a cell for each step of a chunk: spikes, state = cell(x, state)."""

    def __init__(self, cell, recurrent, recurrent_at_start):
        self.cell, self.recurrent = cell, recurrent
        self.recurrent_at_start = recurrent_at_start

    def reset(self):
        self.state = self.spikes = None

    def __call__(self, values):
        outputs = []
        for x in values.unbind(0):
            if self.recurrent is not None:
                x = self._with_recurrence(x)
            self.spikes, self.state = self.cell(x, self.state)
            outputs.append(self.spikes)
        return torch.stack(outputs)

    def _with_recurrence(self, x):
        if self.spikes is not None:
            return x + self.recurrent(self.spikes)
        return x + self.recurrent.bias if self.recurrent_at_start else x


def _linear(layer):
    outputs, inputs = layer.weight.shape
    module = nn.Linear(inputs, outputs, bias=layer.bias is not None)
    return _with_weights(module, layer)


def _convolution(layer):
    outputs, inputs, *kernel = layer.weight.shape
    module = nn.Conv2d(
        inputs, outputs, kernel, layer.stride, layer.padding, bias=layer.bias is not None
    )
    return _with_weights(module, layer)


def _with_weights(module, layer):
    module.weight.data = torch.from_numpy(layer.weight.copy())
    if layer.bias is not None:
        module.bias.data = torch.from_numpy(layer.bias.copy())
    return module.eval()


class PlainTorch(TorchPeer):
    """Hand-written updates in place, without modules of a framework."""

    def cell(self, layer):
        if isinstance(layer, l.IntegrateNeurons):
            return self._integrate(layer.threshold)
        if isinstance(layer, l.LeakyNeurons):
            step = self.dt / layer.tau
            return self._leaky(1 - step, layer.r * step, layer.threshold)
        return self._current(layer)

    @staticmethod
    def _integrate(threshold):
        def cell(x, v):
            v = x.clone() if v is None else v.add_(x)
            fired = v > threshold
            v.masked_fill_(fired, 0.0)
            return fired.float(), v

        return cell

    @staticmethod
    def _leaky(decay, gain, threshold):
        def cell(x, v):
            v = x * gain if v is None else v.mul_(decay).add_(x, alpha=gain)
            fired = v > threshold
            v.masked_fill_(fired, 0.0)
            return fired.float(), v

        return cell

    def _current(self, layer):
        synapse = self.dt / layer.tau_syn
        membrane = self.dt / layer.tau_mem
        fire = self._leaky(1 - membrane, layer.r * membrane, layer.threshold)

        def cell(x, state):
            i, v = state if state is not None else (torch.zeros_like(x), None)
            i.mul_(1 - synapse).add_(x, alpha=layer.w_in * synapse)
            fired, v = fire(i, v)
            return fired, (i, v)

        return cell


class CompiledTorch(TorchPeer):
    """Hand-written updates of a few steps, unrolled, in torch.compile."""

    chunks = (8, 32, None)

    def __init__(self, network, threads):
        super().__init__(network, threads)
        # One for each layer, with and without a state before it, and each batch.
        torch._dynamo.config.recompile_limit = 64

    def warm_up(self, inputs):
        start = time.perf_counter()
        self.chunk = _CompiledLoop.unrolled
        self.run(inputs[: 2 * self.chunk])
        self.compile_seconds = time.perf_counter() - start
        return f"{super().warm_up(inputs)}, {_CompiledLoop.unrolled} unrolled"

    def neurons(self, layer):
        return _CompiledLoop(layer, self.dt)


class _CompiledLoop:
    """Goes over a chunk a few steps at a time; the state goes in and out."""

    unrolled = 8

    def __init__(self, layer, dt):
        self.threshold = layer.threshold
        self.synapse = self.recurrent = None
        if isinstance(layer, l.IntegrateNeurons):
            self.decay, self.gain = 1.0, 1.0
        elif isinstance(layer, l.LeakyNeurons):
            step = dt / layer.tau
            self.decay, self.gain = 1 - step, layer.r * step
        else:
            step = dt / layer.tau_mem
            self.decay, self.gain = 1 - step, layer.r * step
            step = dt / layer.tau_syn
            self.synapse = (1 - step, layer.w_in * step)
            self.recurrent = layer.recurrent and _linear(layer.recurrent)
        self.compiled = torch.compile(self._steps, fullgraph=True, dynamic=False)

    def reset(self):
        self.state = None

    def __call__(self, values):
        outputs = []
        for part in values.split(self.unrolled):
            spikes, self.state = self.compiled(part, self.state)
            outputs.append(spikes)
        return torch.cat(outputs)

    def _steps(self, values, state):
        zero = torch.zeros_like(values[0])
        v, i, spikes = state if state is not None else (zero, zero, None)
        outputs = []
        for x in values.unbind(0):
            if self.recurrent is not None and spikes is not None:
                x = x + self.recurrent(spikes)
            if self.synapse is not None:
                x = i = self.synapse[0] * i + self.synapse[1] * x
            v = self.decay * v + self.gain * x
            fired = v > self.threshold
            v = torch.where(fired, 0.0, v)
            spikes = fired.float()
            outputs.append(spikes)
        return torch.stack(outputs), (v, i, spikes)


class SnnTorch(TorchPeer):
    """Leaky and Synaptic with reset to zero."""

    preset = "snntorch"
    recurrent_at_start = True

    def cell(self, layer):
        import snntorch

        # What snnTorch's reader of NIR does: the gain goes into the threshold.
        if isinstance(layer, l.IntegrateNeurons):
            return self._leaky(snntorch.Leaky, 1.0, layer.threshold)
        if isinstance(layer, l.LeakyNeurons):
            step = self.dt / layer.tau
            threshold = layer.threshold / (layer.r * step)
            return self._leaky(snntorch.Leaky, 1 - step, threshold)
        return self._synaptic(snntorch.Synaptic, layer)

    @staticmethod
    def _leaky(kind, beta, threshold):
        # A reset at the start of the next step is cheaper and gives the same spikes.
        leaky = kind(beta=beta, threshold=threshold, reset_mechanism="zero")
        leaky.eval()
        return lambda x, v: leaky(x, torch.zeros_like(x) if v is None else v)

    def _synaptic(self, kind, layer):
        synapse, membrane = self.dt / layer.tau_syn, self.dt / layer.tau_mem
        if abs(layer.w_in * synapse - 1) > 1e-9:
            raise l.UnsupportedNetwork("snntorch.Synaptic has no gain of its input")
        synaptic = kind(
            alpha=1 - synapse,
            beta=1 - membrane,
            threshold=layer.threshold / (layer.r * membrane),
            reset_mechanism="zero",
            reset_delay=False,
        )
        synaptic.eval()

        def cell(x, state):
            i, v = state if state else (torch.zeros_like(x), torch.zeros_like(x))
            spikes, i, v = synaptic(x, i, v)
            return spikes, (i, v)

        return cell


class Norse(TorchPeer):
    """IAFCell, LIFBoxCell, and the pair of boxes that Norse reads CubaLIF as."""

    preset = "norse"

    def cell(self, layer):
        import norse.torch as norse

        threshold = torch.as_tensor(layer.threshold)
        if isinstance(layer, l.IntegrateNeurons):
            return norse.IAFCell(norse.IAFParameters(v_th=threshold, method="heaviside"))
        if isinstance(layer, l.LeakyNeurons):
            return self._box(norse, layer.tau, layer.r, threshold)
        return self._current(norse, layer, threshold)

    def _box(self, norse, tau, r, threshold):
        parameters = norse.LIFBoxParameters(
            tau_mem_inv=torch.as_tensor(1 / tau), v_th=threshold, method="heaviside"
        )
        box = norse.LIFBoxCell(parameters, dt=self.dt)
        if r == 1:
            return box
        return lambda x, state: box(r * x, state)

    def _current(self, norse, layer, threshold):
        parameters = norse.LIBoxParameters(tau_mem_inv=torch.as_tensor(1 / layer.tau_syn))
        synapse = norse.LIBoxCell(parameters, dt=self.dt)
        membrane = self._box(norse, layer.tau_mem, layer.r, threshold)

        def cell(x, state):
            i, v = state if state is not None else (None, None)
            x, i = synapse(layer.w_in * x, i)
            spikes, v = membrane(x, v)
            return spikes, (i, v)

        return cell


class Sinabs(TorchPeer):
    """IAF and LIF, which take all steps at once and spike several times in a step."""

    preset = "sinabs"
    time_axis = 1

    @classmethod
    def supports(cls, network):
        # Its synaptic current decays before it acts; that of CubaLIF does not.
        return network.fits(l.IntegrateNeurons, l.LeakyNeurons)

    def neurons(self, layer):
        import sinabs.layers

        if isinstance(layer, l.IntegrateNeurons):
            module = sinabs.layers.IAF(
                spike_threshold=torch.tensor(layer.threshold), min_v_mem=-layer.threshold
            )
        else:
            module = sinabs.layers.LIF(
                tau_mem=layer.tau / self.dt,
                spike_threshold=torch.tensor(layer.threshold),
                norm_input=False,
            )
        return _SinabsLayer(module.eval())


class _SinabsLayer:
    def __init__(self, module):
        self.module = module

    def reset(self):
        if self.module.is_state_initialised():
            self.module.reset_states()

    def __call__(self, values):
        return self.module(values)


PEERS = {
    "torch": PlainTorch,
    "torch.compile": CompiledTorch,
    "snntorch": SnnTorch,
    "norse": Norse,
    "sinabs": Sinabs,
}

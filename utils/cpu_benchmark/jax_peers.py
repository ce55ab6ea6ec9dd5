"""The networks in JAX and in Spyx: the whole time loop is one compiled function.

Images have the channels last, which XLA's convolutions on a CPU want.
"""

import os
import time

import numpy as np

from . import layers as l


class JaxPeer:
    """Subclasses make `self.variants`: names and functions of (step, sample, ...)."""

    @classmethod
    def supports(cls, network):
        return True

    def __init__(self, network, threads):
        # Read once, when XLA makes its threads.
        os.environ["PJRT_NPROC"] = os.environ["NPROC"] = str(threads)
        import jax

        jax.config.update("jax_platforms", "cpu")
        self.jax = jax
        self.network = network

    def prepare(self, samples):
        values = np.swapaxes(samples, 0, 1)
        if values.ndim == 5:
            values = np.moveaxis(values, 2, -1)
        return self.jax.device_put(np.ascontiguousarray(values))

    def spikes(self, output):
        return np.swapaxes(np.asarray(output), 0, 1)

    def warm_up(self, inputs):
        """Compiles the variants and keeps the fastest; says which."""
        durations = {}
        compile_seconds = {}
        compiled = {}
        for name, function in self.variants.items():
            start = time.perf_counter()
            compiled[name] = self.jax.jit(function).lower(inputs).compile()
            compile_seconds[name] = time.perf_counter() - start
            compiled[name](inputs).block_until_ready()
            start = time.perf_counter()
            compiled[name](inputs).block_until_ready()
            durations[name] = time.perf_counter() - start
        best = min(durations, key=durations.get)
        self.compiled = compiled[best]
        self.compile_seconds = compile_seconds[best]
        return best

    def run(self, inputs):
        return self.compiled(inputs).block_until_ready()


def _weights_channels_last(layers, input_shape):
    """Weights as (inputs, outputs), for values whose channels are the last axis."""
    import jax.numpy as jnp

    result = []
    before = input_shape
    order = None
    for layer, shape in zip(layers, l.shapes(layers, input_shape)):
        weight = getattr(layer, "weight", None)
        if isinstance(layer, l.Flatten):
            order = before
        elif isinstance(layer, l.Convolution):
            weight = weight.transpose(2, 3, 1, 0)
        elif isinstance(layer, l.Dense):
            weight = _flattened_channels_last(weight, order).T
            order = None
        result.append(None if weight is None else jnp.asarray(weight))
        before = shape
    return result


def _flattened_channels_last(weight, shape):
    """Weights of a dense layer behind a Flatten of that shape, inputs reordered."""
    if shape is None:
        return weight
    return weight.reshape(-1, *shape).transpose(0, 2, 3, 1).reshape(len(weight), -1)


class PlainJax(JaxPeer):
    """Hand-written, once with a scan per layer and once with a scan over all."""

    preset = "norse"

    def __init__(self, network, threads):
        super().__init__(network, threads)
        self.weights = _weights_channels_last(network.layers, network.input_shape)
        self.variants = {
            "a scan for each layer": lambda x: self._by_layer(x, 1),
            "a scan for each layer, 8 steps unrolled": lambda x: self._by_layer(x, 8),
            "one scan": lambda x: self._by_step(x, 1),
            "one scan, 8 steps unrolled": lambda x: self._by_step(x, 8),
        }

    def _by_layer(self, values, unroll):
        for index, layer in enumerate(self.network.layers):
            if isinstance(layer, l.Neurons):
                step = self._neurons(layer)
                start = self._initial(values.shape[1:])
                _, values = self.jax.lax.scan(step, start, values, unroll=unroll)
            else:
                steps, samples = values.shape[:2]
                flat = values.reshape(steps * samples, *values.shape[2:])
                flat = self._synapses(layer, self.weights[index], flat)
                values = flat.reshape(steps, samples, *flat.shape[1:])
        return values

    def _by_step(self, inputs, unroll):
        network = self.network
        shapes = [network.input_shape, *l.shapes(network.layers, network.input_shape)]
        samples = inputs.shape[1]
        last = [(s[1], s[2], s[0]) if len(s) == 3 else s for s in shapes[1:]]
        start = [
            self._initial((samples, *shape)) if isinstance(layer, l.Neurons) else None
            for layer, shape in zip(network.layers, last)
        ]

        def step(states, values):
            after = []
            for layer, weight, state in zip(network.layers, self.weights, states):
                if isinstance(layer, l.Neurons):
                    state, values = self._neurons(layer)(state, values)
                else:
                    values = self._synapses(layer, weight, values)
                after.append(state)
            return after, values

        return self.jax.lax.scan(step, start, inputs, unroll=unroll)[1]

    def _initial(self, shape):
        zeros = self.jax.numpy.zeros(shape, "float32")
        return zeros, zeros, zeros, self.jax.numpy.zeros((), bool)

    def _neurons(self, layer):
        """A step of Euler's rule with a reset to zero."""
        jnp, dt = self.jax.numpy, self.network.dt
        recurrent = getattr(layer, "recurrent", None)
        if isinstance(layer, l.IntegrateNeurons):
            decay, gain = 1.0, 1.0
        else:
            fraction = dt / (layer.tau if isinstance(layer, l.LeakyNeurons) else layer.tau_mem)
            decay, gain = 1 - fraction, layer.r * fraction

        def step(state, x):
            v, i, spikes, started = state
            if recurrent is not None:
                back = spikes @ recurrent.weight.T + recurrent.bias
                x = x + jnp.where(started, back, 0.0)
            if isinstance(layer, l.CurrentNeurons):
                fraction = dt / layer.tau_syn
                x = i = (1 - fraction) * i + layer.w_in * fraction * x
            v = decay * v + gain * x
            fired = v > layer.threshold
            v = jnp.where(fired, 0.0, v)
            spikes = fired.astype(jnp.float32)
            return (v, i, spikes, jnp.ones((), bool)), spikes

        return step

    def _synapses(self, layer, weight, values):
        """Of (sample, ...)."""
        if isinstance(layer, l.Dense):
            values = values @ weight
        elif isinstance(layer, l.Convolution):
            values = self.jax.lax.conv_general_dilated(
                values,
                weight,
                layer.stride,
                [(padding, padding) for padding in layer.padding],
                dimension_numbers=("NHWC", "HWIO", "NHWC"),
            )
        elif isinstance(layer, l.SumPool):
            samples, rows, columns, channels = values.shape
            height, width = layer.kernel
            windows = (samples, rows // height, height, columns // width, width, channels)
            return values.reshape(windows).sum((2, 4))
        else:
            return values.reshape(len(values), -1)
        return values if layer.bias is None else values + layer.bias


class Spyx(JaxPeer):
    """spyx.nn.run of a Sequential, as Spyx's own reader of NIR builds it."""

    preset = "spyx"

    def __init__(self, network, threads):
        super().__init__(network, threads)
        from flax import nnx
        from spyx import nn

        self.nnx, self.nn = nnx, nn
        self.rngs = nnx.Rngs(0)
        weights = _weights_channels_last(network.layers, network.input_shape)
        shapes = l.shapes(network.layers, network.input_shape)
        modules, bias = [], None
        for layer, weight, shape, following in zip(
            network.layers, weights, shapes, [*network.layers[1:], None]
        ):
            if isinstance(layer, l.Neurons):
                modules.append(self._neurons(layer, shape))
            else:
                modules.append(self._synapses(layer, weight, following))
        model = nn.Sequential(*modules)
        graph, state = nnx.split(model)
        self.variants = {
            "spyx.nn.run": lambda x: nn.run(nnx.merge(graph, state), x)[0],
        }

    def _neurons(self, layer, shape):
        nn = self.nn
        if len(shape) == 3:
            shape = (shape[1], shape[2], shape[0])
        if isinstance(layer, l.IntegrateNeurons):
            return nn.IF(shape, threshold=layer.threshold)
        if isinstance(layer, l.LeakyNeurons):
            step = self.network.dt / layer.tau
            self._check_gain(layer.r * step)
            return nn.LIF(shape, 1 - step, layer.threshold, rngs=self.rngs)
        membrane = self.network.dt / layer.tau_mem
        synapse = self.network.dt / layer.tau_syn
        self._check_gain(layer.r * membrane)
        self._check_gain(layer.w_in * synapse)
        kind = nn.CuBaLIF if layer.recurrent is None else nn.RCuBaLIF
        module = kind(shape, 1 - synapse, 1 - membrane, layer.threshold, rngs=self.rngs)
        if layer.recurrent is not None:
            module.recurrent_w = self.nnx.Param(self.jax.numpy.asarray(layer.recurrent.weight.T))
        return module

    @staticmethod
    def _check_gain(gain):
        if abs(gain - 1) > 1e-6:
            raise l.UnsupportedNetwork("Spyx's neurons have no gain of their input")

    def _synapses(self, layer, weight, following):
        nnx, rngs, jnp = self.nnx, self.rngs, self.jax.numpy
        if isinstance(layer, l.SumPool):
            return self.nn.SumPool(layer.kernel, layer.kernel, "VALID")
        if isinstance(layer, l.Flatten):
            return self.nn.Flatten()
        bias = layer.bias
        # Spyx's recurrent synapses have no bias; it acts in each step, like this one.
        recurrent = getattr(following, "recurrent", None)
        if recurrent is not None and recurrent.bias is not None:
            bias = recurrent.bias + (0 if bias is None else bias)
        if isinstance(layer, l.Dense):
            module = nnx.Linear(*weight.shape, use_bias=bias is not None, rngs=rngs)
        else:
            module = nnx.Conv(
                *weight.shape[2:],
                kernel_size=weight.shape[:2],
                strides=layer.stride,
                padding=[(padding, padding) for padding in layer.padding],
                use_bias=bias is not None,
                rngs=rngs,
            )
        module.kernel = nnx.Param(weight)
        if bias is not None:
            module.bias = nnx.Param(jnp.asarray(bias))
        return module


PEERS = {"jax": PlainJax, "spyx": Spyx}

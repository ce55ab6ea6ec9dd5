"""Writes a network of convolutions and dense layers with everything that boxes
must keep apart, and random spikes for it.

usage: make_convolutions.py NETWORK.mlir INPUT.npy

Padding, strides, pools before a convolution and before a dense layer, groups, a
scaled skip connection, a recurrence over the layer, one population that listens
to two others, biases, delays. Weights are multiples of 1/64, so that sums are
exact in any order.
"""

import sys

import numpy as np

network_path, input_path = sys.argv[1:]
random = np.random.RandomState(2)


def weights(*shape):
    """A constant of the given shape as MLIR text."""
    values = (random.randint(-50, 79, shape) / 64).tolist()
    return f"dense<{values}> : tensor<{'x'.join(map(str, shape))}xf32>"


def delay(count, steps):
    shape = "x".join(map(str, count))
    return f"steps(dense<{steps}> : tensor<{shape}xi64>) : tensor<{shape}xi1>"


def neuron(*shape):
    shape = "x".join(map(str, shape))

    def same(value):
        return f"(dense<{value}> : tensor<{shape}xf64>)"

    return (
        f"a_mem{same(0.75)} gain{same(0.5)} bias{same(0.125)}\n"
        f"      theta{same(1.0)} reset zero : tensor<{shape}xf32> -> tensor<{shape}xi1>"
    )


network = f"""
snn.network discrete dt 1.0e-3 @convolutions(%x: tensor<2x9x8xi1> {{snn.name = "in"}})
    -> (tensor<10xi1> {{snn.name = "out"}}) {{
  %w1 = snn.conv2d %x weight({weights(6, 2, 3, 3)}) bias({weights(6)})
      stride [1, 1] padding [1, 1] dilation [1, 1]
      : tensor<2x9x8xi1> -> tensor<6x9x8xf32>
  %a = snn.neuron "a" %w1 {neuron(6, 9, 8)}
  %pool = snn.avg_pool2d %a kernel [2, 2] stride [2, 2] padding [0, 0]
      : tensor<6x9x8xi1> -> tensor<6x4x4xf32>
  %w2 = snn.conv2d %pool weight({weights(12, 6, 3, 3)})
      stride [1, 1] padding [1, 1] dilation [1, 1]
      : tensor<6x4x4xf32> -> tensor<12x4x4xf32>
  %late = snn.delay %b {delay((12, 4, 4), 2)}
  %w3 = snn.conv2d %late weight({weights(12, 3, 3, 3)})
      stride [1, 1] padding [1, 1] dilation [1, 1] groups 4
      : tensor<12x4x4xi1> -> tensor<12x4x4xf32>
  %sum = snn.add %w2, %w3 : (tensor<12x4x4xf32>, tensor<12x4x4xf32>) -> tensor<12x4x4xf32>
  %b = snn.neuron "b" %sum {neuron(12, 4, 4)}
  %w4 = snn.conv2d %a weight({weights(5, 6, 4, 4)})
      stride [3, 2] padding [0, 1] dilation [1, 1]
      : tensor<6x9x8xi1> -> tensor<5x2x4xf32>
  %scaled = snn.scale %w4 by({weights(5, 2, 4)}) : tensor<5x2x4xf32> -> tensor<5x2x4xf32>
  %c = snn.neuron %scaled {neuron(5, 2, 4)}
  %sums = snn.sum_pool2d %b kernel [3, 2] stride [3, 2] padding [0, 0]
      : tensor<12x4x4xi1> -> tensor<12x1x2xf32>
  %flatb = snn.flatten %sums axes 0 to -1 : tensor<12x1x2xf32> -> tensor<24xf32>
  %wb = snn.dense %flatb weight({weights(10, 24)}) bias({weights(10)})
      : tensor<24xf32> -> tensor<10xf32>
  %flatc = snn.flatten %c axes 0 to -1 : tensor<5x2x4xi1> -> tensor<40xi1>
  %wc = snn.dense %flatc weight({weights(10, 40)}) : tensor<40xi1> -> tensor<10xf32>
  %back = snn.delay %d {delay((10,), 1)}
  %wd = snn.dense %back weight({weights(10, 10)}) : tensor<10xi1> -> tensor<10xf32>
  %all = snn.add %wb, %wc, %wd
      : (tensor<10xf32>, tensor<10xf32>, tensor<10xf32>) -> tensor<10xf32>
  %d = snn.neuron "d" %all {neuron(10)}
  snn.return %d : tensor<10xi1>
}}
"""

with open(network_path, "w", encoding="utf-8") as file:
    file.write(network)
np.save(input_path, (random.randint(0, 3, (100, 2, 9, 8)) == 0).astype(np.uint8))

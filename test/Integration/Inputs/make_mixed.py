"""Writes a network with everything that a crossbar program must keep apart, and
random spikes for it.

usage: make_mixed.py NETWORK.mlir INPUT.npy

Wide neurons, two inputs of different delays to one neuron, biases before and
after delays, a recurrence, a pool, two populations in one stage, a delayed
output. Weights are multiples of 1/64, so that sums are exact in any order.
"""

import sys

import numpy as np

network_path, input_path = sys.argv[1:]
random = np.random.RandomState(1)


def weights(*shape):
    """A constant of the given shape as MLIR text."""
    values = (random.randint(-50, 79, shape) / 64).tolist()
    return f"dense<{values}> : tensor<{'x'.join(map(str, shape))}xf32>"


def steps(count, limit):
    values = random.randint(0, limit, count).tolist()
    return f"dense<{values}> : tensor<{count}xi64>"


def neuron(count, reset):
    def same(value):
        return f"(dense<{value}> : tensor<{count}xf64>)"

    return (
        f"a_syn{same(0.5)} g_in{same(0.5)} a_mem{same(0.75)} gain{same(0.5)}\n"
        f"      bias{same(0.125)} theta{same(1.0)} reset {reset}\n"
        f"      : tensor<{count}xf32> -> tensor<{count}xi1>"
    )


network = f"""
snn.network discrete dt 1.0e-3 @mixed(%x: tensor<1x6x6xi1> {{snn.name = "in"}})
    -> (tensor<10xi1> {{snn.name = "out"}}, tensor<8xi1> {{snn.name = "late"}}) {{
  %conv = snn.conv2d %x weight({weights(3, 1, 3, 3)}) bias({weights(3)})
      stride [1, 1] padding [1, 1] dilation [1, 1]
      : tensor<1x6x6xi1> -> tensor<3x6x6xf32>
  %pool = snn.avg_pool2d %conv kernel [2, 2] stride [2, 2] padding [0, 0]
      : tensor<3x6x6xf32> -> tensor<3x3x3xf32>
  %flat = snn.flatten %pool axes 0 to -1 : tensor<3x3x3xf32> -> tensor<27xf32>
  %axon = snn.delay %flat steps({steps(27, 4)}) : tensor<27xf32>
  %back = snn.delay %a steps(dense<2> : tensor<27xi64>) : tensor<27xi1>
  %w = snn.dense %back weight({weights(27, 27)}) bias({weights(27)})
      : tensor<27xi1> -> tensor<27xf32>
  %sum = snn.add %axon, %w : (tensor<27xf32>, tensor<27xf32>) -> tensor<27xf32>
  %a = snn.neuron "a" %sum {neuron(27, "zero")}
  %pixels = snn.flatten %x axes 0 to -1 : tensor<1x6x6xi1> -> tensor<36xi1>
  %v = snn.dense %pixels weight({weights(8, 36)}) : tensor<36xi1> -> tensor<8xf32>
  %b = snn.neuron "b" %v {neuron(8, "subtract")}
  %ac = snn.dense %a weight({weights(10, 27)}) bias({weights(10)})
      : tensor<27xi1> -> tensor<10xf32>
  %bd = snn.delay %b steps({steps(8, 3)}) : tensor<8xi1>
  %bc = snn.dense %bd weight({weights(10, 8)}) : tensor<8xi1> -> tensor<10xf32>
  %cd = snn.delay %bc steps({steps(10, 3)}) : tensor<10xf32>
  %cs = snn.scale %cd by({weights(10)}) : tensor<10xf32> -> tensor<10xf32>
  %both = snn.add %ac, %cs : (tensor<10xf32>, tensor<10xf32>) -> tensor<10xf32>
  %c = snn.neuron %both {neuron(10, "zero")}
  %late = snn.delay %b steps({steps(8, 5)}) : tensor<8xi1>
  snn.return %c, %late : tensor<10xi1>, tensor<8xi1>
}}
"""

with open(network_path, "w", encoding="utf-8") as file:
    file.write(network)
np.save(input_path, (random.randint(0, 4, (200, 1, 6, 6)) == 0).astype(np.uint8))

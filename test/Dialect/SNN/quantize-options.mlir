// The same layer under each option. By default (quantize.mlir): weights 127, -38,
// 51, 81 in units of 1/127, a_mem 3686, gain 16511 / 2^7, theta 8191.

// RUN: snn-opt %s --snn-quantize="weights=4" | FileCheck %s --check-prefix=WEIGHTS
// RUN: snn-opt %s --snn-quantize="weights=12" | FileCheck %s --check-prefix=WIDE
// RUN: snn-opt %s --snn-quantize="state=8" | FileCheck %s --check-prefix=STATE
// RUN: snn-opt %s --snn-quantize="decay-bits=4" | FileCheck %s --check-prefix=BITS
// RUN: snn-opt %s --snn-quantize="decay=shift" | FileCheck %s --check-prefix=SHIFT
// RUN: snn-opt %s --snn-quantize="scales=power-of-two" | FileCheck %s --check-prefix=POWER
// RUN: snn-opt %s --snn-quantize="rounding=floor" | FileCheck %s --check-prefix=FLOOR
// RUN: snn-opt %s --snn-quantize="preset=loihi" | FileCheck %s --check-prefix=LOIHI
// RUN: snn-opt %s --snn-quantize="preset=loihi state=16 scales=arbitrary rounding=nearest-even" \
// RUN:   | FileCheck %s --check-prefix=MIXED
// RUN: snn-opt %s --snn-quantize --remarks-filter=snn -o %t 2>&1 | FileCheck %s --check-prefix=REMARK

// Units of 1/7.
// WEIGHTS: weight(dense<{{\[}}[7, -2], [3, 4]]> : tensor<2x2xi8>) bias(dense<[1, -1]> : tensor<2xi32>)

// Units of 1/2047 in elements of 16 bits.
// WIDE: weight(dense<{{\[}}[2047, -614], [819, 1300]]> : tensor<2x2xi16>) bias(dense<[205, -409]> : tensor<2xi32>)

// 2 = 127 units, 0.5 = 31 units; the gain 62 / 127 keeps 16 bits.
// STATE: state_bits 8 {{.*}} gain(dense<31994> : tensor<2xi32>) gain_bits 16 theta(dense<31> : tensor<2xi32>)

// 0.9 * 16 = 14.4.
// BITS: decay_bits 4 a_mem(dense<14> : tensor<2xi32>)

// 0.1 is next to 1/8: 4096 - 512.
// SHIFT: decay_bits 12 a_mem(dense<3584> : tensor<2xi32>)

// Units of 1/64 and 2^-13: the gain is a shift, too.
// POWER: weight(dense<{{\[}}[64, -19], [26, 41]]> : tensor<2x2xi8>) bias(dense<[6, -13]> : tensor<2xi32>)
// POWER: gain(dense<128> : tensor<2xi32>) theta(dense<4096> : tensor<2xi32>)

// FLOOR: reset zero rounding floor :

// Weights of 9 bits in units of 1/128, membranes in units of 2^-21; a neuron
// loses trunc(409.6) of 4096.
// LOIHI: weight(dense<{{\[}}[128, -38], [51, 81]]> : tensor<2x2xi16>) bias(dense<[13, -26]> : tensor<2xi32>)
// LOIHI: state_bits 24 decay_bits 12 a_mem(dense<3687> : tensor<2xi32>) gain(dense<16384> : tensor<2xi32>)
// LOIHI-SAME: theta(dense<1048576> : tensor<2xi32>) reset zero rounding toward_zero :

// Units of 1/255 and 1/16382: the gain is 16382 / 255. The threshold of 8191
// units is next to 256 * 2^5.
// MIXED: state_bits 16 decay_bits 12 a_mem(dense<3687> : tensor<2xi32>) gain(dense<16446> : tensor<2xi32>)
// MIXED-SAME: gain_bits 8 theta(dense<8192> : tensor<2xi32>) reset zero :

// 0.635 is 80.645 units of 1/127, and the bias of -0.2 is -25.4. The decay is 3686 / 4096; -1 / ln of it is 9.4815 steps
// instead of 9.4912.
// REMARK: QuantizedSynapses | Category:snn | BiasError=3.149{{[0-9]*}}e-03, LargestScale=7.874016e-03, LargestWeight=1.000000e+00, Node='fc', Scales=1, WeightError=2.795{{[0-9]*}}e-03
// REMARK: QuantizedNeurons | Category:snn | DecayError=-9.765625e-05, GainError=4.768954e-07, LargestScale=6.104261e-05, LargestThreshold=8191, LeastThreshold=8191, Node='lif', Scales=1, ThresholdError=0.000000e+00, TimeConstantError=-1.028860e-03
snn.network discrete dt 1.0e-3 @layer(%x: tensor<2xi1> {snn.name = "in"}) -> tensor<2xi1> {
  %w = snn.dense "fc" %x weight(dense<[[1.0, -0.3], [0.4, 0.635]]> : tensor<2x2xf32>)
      bias(dense<[0.1, -0.2]> : tensor<2xf32>) : tensor<2xi1> -> tensor<2xf32>
  %s = snn.neuron "lif" %w a_mem(dense<0.9> : tensor<2xf64>) gain(dense<1.0> : tensor<2xf64>)
      theta(dense<0.5> : tensor<2xf64>) reset zero : tensor<2xf32> -> tensor<2xi1>
  snn.return %s : tensor<2xi1>
}
